import { ERROR_CODES, type ErrorCode } from "../contracts/errors.ts";

export type ErrorDetails = Readonly<Record<string, unknown>>;

/** An error the caller may read: a code of the contract, a public sentence, and details without paths, keys or inner addresses. */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: ErrorCode,
    message: string = ERROR_CODES[code].meaning,
    readonly details: ErrorDetails | null = null,
    readonly retryAfterSeconds: number | null = null,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }

  get httpStatus(): number {
    return ERROR_CODES[this.code].httpStatus;
  }

  get retryable(): boolean {
    return ERROR_CODES[this.code].retryable;
  }
}

/** The AppError in `error`; anything else becomes INTERNAL_ERROR with the original kept as cause for the log only. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError("INTERNAL_ERROR", undefined, null, null, { cause: error });
}
