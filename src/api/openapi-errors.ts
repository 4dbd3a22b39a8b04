import type { ProcedureName } from "../../contracts/api.ts";
import { ERROR_CODES, type ErrorCode } from "../../contracts/errors.ts";

/** What any request may be answered with besides its own errors. */
const COMMON_ERRORS: readonly ErrorCode[] = [
  "INVALID_PARAMETERS",
  "UNAUTHORIZED",
  "RATE_LIMITED",
  "INTERNAL_ERROR",
  "OVERLOADED",
];
const BODY_ERRORS: readonly ErrorCode[] = ["PAYLOAD_TOO_LARGE"];
const BRIEF_ERRORS: readonly ErrorCode[] = [
  "INVALID_PROMPT",
  "PROMPT_TOO_LONG",
  "CONTENT_VIOLATION",
  "LLM_RATE_LIMIT",
  "LLM_PROVIDER_ERROR",
  "LLM_TIMEOUT",
];
const MEDIA_ERRORS: readonly ErrorCode[] = [
  "INVALID_PROMPT",
  "INVALID_URL",
  "IMAGE_TOO_LARGE",
  "VIDEO_TOO_LARGE",
  "VIDEO_TOO_LONG",
  "IMAGE_PROCESSING_FAILED",
  "VIDEO_PROCESSING_FAILED",
  "PAYLOAD_TOO_LARGE",
];
const OWN_ERRORS: Partial<Record<ProcedureName, readonly ErrorCode[]>> = {
  parse: [...BRIEF_ERRORS, ...MEDIA_ERRORS],
  parseStream: [...BRIEF_ERRORS, ...MEDIA_ERRORS],
  parseBatch: ["INVALID_PROMPT", "PROMPT_TOO_LONG"],
  analyze: MEDIA_ERRORS,
  edit: ["CONTENT_VIOLATION"],
  export: ["NOT_FOUND"],
  "jobs.create": ["INVALID_PROMPT", "PROMPT_TOO_LONG", "INVALID_URL"],
  "jobs.get": ["NOT_FOUND"],
  "jobs.events": ["NOT_FOUND"],
  "jobs.cancel": ["NOT_FOUND"],
  "jobs.results": ["NOT_FOUND"],
  "jobs.retry": ["NOT_FOUND"],
  "cache.clear": ["CACHE_ERROR"],
};

/** The error codes that a procedure's path may answer with, by HTTP status. */
export function errorsOf(name: ProcedureName, takesBody: boolean): Map<number, ErrorCode[]> {
  const codes = [...COMMON_ERRORS, ...(takesBody ? BODY_ERRORS : []), ...(OWN_ERRORS[name] ?? [])];
  return Map.groupBy(new Set(codes), (code) => ERROR_CODES[code].httpStatus);
}

/** All error codes, for the document's introduction. */
export function errorList(): string {
  const lines = Object.entries(ERROR_CODES).map(
    ([code, { httpStatus, retryable, meaning }]) =>
      `- \`${code}\` (${httpStatus}${retryable ? ", may be tried again" : ""}): ${meaning}`,
  );
  return ["## Errors", "", ...lines].join("\n");
}
