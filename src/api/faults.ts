import { TRPCError } from "@trpc/server";
import type { ZodError } from "zod";
import { AppError, toAppError } from "../errors.ts";
import { invalidInput } from "../operations/valid-input.ts";

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
const OF_TRPC: Partial<Record<TrpcCode, (error: TRPCError) => AppError>> = {
  NOT_FOUND: () => new AppError("NOT_FOUND", "There is no such procedure"),
  METHOD_NOT_SUPPORTED: () => new AppError("NOT_FOUND", "The procedure is not called with this method"),
  PARSE_ERROR: () => notJson(),
  UNSUPPORTED_MEDIA_TYPE: () => notJson(),
  BAD_REQUEST: (error) => (error.cause ? notJson() : new AppError("INVALID_PARAMETERS", error.message)),
  PAYLOAD_TOO_LARGE: () => new AppError("PAYLOAD_TOO_LARGE"),
};

/** Any fault of a call as the AppError its caller may read; `input` is what the caller sent. */
export function asAppError(error: unknown, input?: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isZodError(error)) return invalidInput(error, input);
  if (error instanceof TRPCError) {
    if (error.cause instanceof AppError || isZodError(error.cause)) return asAppError(error.cause, input);
    return OF_TRPC[error.code]?.(error) ?? toAppError(error.cause ?? error);
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
