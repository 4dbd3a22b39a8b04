import { TRPCError } from "@trpc/server";
import type { ZodError } from "zod";
import type { $ZodIssue } from "zod/v4/core";
import { AppError, toAppError } from "../errors.ts";

type TrpcCode = TRPCError["code"];

const TRPC_CODES: Readonly<Record<number, TrpcCode>> = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  413: "PAYLOAD_TOO_LARGE",
  429: "TOO_MANY_REQUESTS",
  502: "BAD_GATEWAY",
  503: "SERVICE_UNAVAILABLE",
  504: "GATEWAY_TIMEOUT",
};

/** Faults that tRPC itself finds before a procedure runs. */
const OF_TRPC: Partial<Record<TrpcCode, () => AppError>> = {
  NOT_FOUND: () => new AppError("NOT_FOUND", "There is no such procedure"),
  METHOD_NOT_SUPPORTED: () => new AppError("NOT_FOUND", "The procedure is not called with this method"),
  PARSE_ERROR: () => notJson(),
  UNSUPPORTED_MEDIA_TYPE: () => notJson(),
  BAD_REQUEST: () => notJson(),
  PAYLOAD_TOO_LARGE: () => new AppError("PAYLOAD_TOO_LARGE"),
};

/** Any fault of a call as the AppError its caller may read; `input` is what the caller sent. */
export function asAppError(error: unknown, input?: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isZodError(error)) return invalidInput(error, input);
  if (error instanceof TRPCError) {
    if (error.cause) return asAppError(error.cause, input);
    return OF_TRPC[error.code]?.() ?? toAppError(error);
  }
  return toAppError(error);
}

/** The AppError as tRPC carries it. */
export function asTrpcError(error: AppError): TRPCError {
  return new TRPCError({
    code: TRPC_CODES[error.httpStatus] ?? "INTERNAL_SERVER_ERROR",
    message: error.message,
    cause: error,
  });
}

/** INVALID_PARAMETERS for a body that cannot be read as JSON. */
export function notJson(): AppError {
  const issues = [{ path: "", message: "The body is not valid JSON" }];
  return new AppError("INVALID_PARAMETERS", "The body is not valid JSON", { issues });
}

function isZodError(error: unknown): error is ZodError {
  return error instanceof Error && "issues" in error && Array.isArray(error.issues);
}

function invalidInput(error: ZodError, input: unknown): AppError {
  const issues = error.issues.flatMap((issue) => flatten(issue, []));
  if (issues.every(({ path }) => path === "prompt") && isMissing(input, "prompt"))
    return new AppError("INVALID_PROMPT");
  const message = issues.length === 1 ? "1 field is wrong" : `${issues.length} fields are wrong`;
  const tooLong = issues.every(({ path, code }) => code === "too_big" && /(?:^|\.)prompt\.text$/.test(path));
  return new AppError(tooLong ? "PROMPT_TOO_LONG" : "INVALID_PARAMETERS", tooLong ? undefined : message, {
    issues: issues.map(({ path, message: detail }) => ({ path, message: detail })),
  });
}

function isMissing(input: unknown, key: string): boolean {
  if (input === undefined || input === null) return true;
  if (typeof input !== "object" || Array.isArray(input)) return false;
  const value: unknown = Reflect.get(input, key);
  return value === undefined || value === null;
}

interface Flat {
  readonly path: string;
  readonly code: string | undefined;
  readonly message: string;
}

/** One entry a wrong field: unknown fields are named one by one, and of a union the branch that came closest is told. */
function flatten(issue: $ZodIssue, above: readonly PropertyKey[]): Flat[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: printPath([...path, key]),
      code: issue.code,
      message: "There is no such field",
    }));
  }
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const closest = issue.errors.reduce((best, branch) => (rank(branch) < rank(best) ? branch : best));
    return closest.flatMap((inner) => flatten(inner, path));
  }
  return [{ path: printPath(path), code: issue.code, message: issue.message }];
}

/** A branch whose top level has the wrong type was not meant; of the others the one with the fewest faults was. */
function rank(branch: readonly $ZodIssue[]): number {
  const wrongKind = branch.some((issue) => issue.code === "invalid_type" && issue.path.length === 0);
  return branch.length + (wrongKind ? Number.MAX_SAFE_INTEGER / 2 : 0);
}

function printPath(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}
