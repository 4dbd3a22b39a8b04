import { AppError, toAppError } from "../errors.ts";

/** What the command's exit code says. */
export const EXIT = {
  ok: 0,
  /** The service, a model or this machine failed; trying again may help. */
  failure: 1,
  /** The command was not called rightly. */
  usage: 2,
  /** The brief, a reference or a file cannot be used as it is. */
  badInput: 3,
  /** Some briefs of a batch failed. */
  partial: 4,
} as const;

/** A mistake in how the command was called; the message tells what is right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const FIRST_SERVER_STATUS = 500;
const TOO_MANY_REQUESTS = 429;

export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return EXIT.usage;
  const { httpStatus } = toAppError(error);
  return httpStatus >= FIRST_SERVER_STATUS || httpStatus === TOO_MANY_REQUESTS ? EXIT.failure : EXIT.badInput;
}

/** One sentence for a person, with every bad field on a line of its own. */
export function describeError(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof AppError)) return error instanceof Error ? error.message : String(error);
  const issues = error.details?.["issues"];
  const lines = Array.isArray(issues)
    ? issues.map(
        (issue: { path?: unknown; message?: unknown }) => `  ${String(issue.path)}: ${String(issue.message)}`,
      )
    : [];
  const reason = error.details?.["rule"] ?? error.details?.["reason"];
  return [`${error.message}${reason ? ` (${String(reason)})` : ""} [${error.code}]`, ...lines].join("\n");
}
