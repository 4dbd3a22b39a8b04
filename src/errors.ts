import { ERROR_CODES, type ErrorBody, type ErrorCode, type ErrorEnvelope } from "../contracts/errors.ts";

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

/** The wire's body of an error, the same on every surface. */
export function errorBody(error: AppError): ErrorBody {
  return {
    code: error.code,
    message: error.message,
    details: error.details ? { ...error.details } : null,
    retry_after: error.retryAfterSeconds,
    documentation_url: `/docs#errors-${error.code}`,
  };
}

/** The wire's answer to a request that failed. */
export function errorEnvelope(error: AppError, requestId: string): ErrorEnvelope {
  return {
    status: "error",
    request_id: requestId,
    error: errorBody(error),
    timestamp: new Date().toISOString(),
  };
}
