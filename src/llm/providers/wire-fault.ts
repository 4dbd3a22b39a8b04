import { type FaultKind, ModelFault } from "../fault.ts";

const MS_PER_SECOND = 1_000;
/** Whoever names a longer wait, or one beyond all numbers, means "not today". */
const LONGEST_WAIT_MS = 86_400_000;

/** The parts of both SDKs' API errors that matter here; everything else an SDK may throw has none of them. */
interface WireError {
  readonly status?: unknown;
  readonly headers?: unknown;
  /** OpenAI's machine-readable reason. */
  readonly code?: unknown;
  readonly type?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
}

/** The fault behind whatever a model SDK threw. The SDK's message is read for its reason and then dropped. */
export function wireFault(error: unknown): ModelFault {
  if (error instanceof ModelFault) return error;
  if (error instanceof SyntaxError) return new ModelFault("not_an_answer");
  if (typeof error !== "object" || error === null) return new ModelFault("server_error");
  const wire: WireError = error;
  const reason = [wire.code, wire.type, wire.message].filter((part) => typeof part === "string").join(" ");
  const status = statusOf(wire);
  if (status === null) return new ModelFault(kindWithoutStatus(reason, wire.cause));
  return new ModelFault(kindOfStatus(status, reason), {
    status,
    retryAfterMs: wire.headers instanceof Headers ? retryAfterMs(wire.headers) : null,
  });
}

/** A gateway tells the status that it got itself as the code of an error event. */
function statusOf({ status, code }: WireError): number | null {
  const told = typeof status === "number" ? status : code;
  return typeof told === "number" ? told : null;
}

function kindOfStatus(status: number, reason: string): FaultKind {
  if (status < 400) return "not_an_answer";
  if (status === 429) return QUOTA.test(reason) ? "quota_exhausted" : "rate_limited";
  if (status === 401 || status === 403) return "bad_key";
  if (status === 402) return "quota_exhausted";
  if (status === 408 || status === 425 || status === 503 || status === 529) return "overloaded";
  if (status === 413) return "context_too_long";
  if (status === 409 || status >= 500) return "server_error";
  return REFUSED.test(reason) ? "refusal" : kindOfRejection(reason);
}

function kindOfRejection(reason: string): FaultKind {
  if (TOO_LONG.test(reason)) return "context_too_long";
  return QUOTA.test(reason) ? "quota_exhausted" : "invalid_request";
}

const QUOTA = /insufficient_quota|billing|credit balance/i;
const TOO_LONG =
  /context_length_exceeded|context (?:length|window)|(?:prompt|input) is too long|maximum context/i;
const REFUSED = /content_policy|content_filter|content_management_policy|safety_violation/i;

/** An error event inside a stream, or a connection that failed. */
function kindWithoutStatus(reason: string, cause: unknown): FaultKind {
  if (/overloaded/i.test(reason)) return "overloaded";
  if (/rate_limit/i.test(reason)) return "rate_limited";
  if (/api_error|server_error|internal/i.test(reason)) return "server_error";
  const story = `${reason} ${describe(cause)}`;
  if (
    /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|unable to connect|getaddrinfo|certificate/i.test(story)
  ) {
    return "unreachable";
  }
  return /JSON|parse/i.test(story) ? "not_an_answer" : "connection_lost";
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return "";
  return `${"code" in cause ? String(cause.code) : ""} ${cause.message}`;
}

/**
 * How long the provider asks to be left alone, a day at most; null where it does not say. Seconds, an HTTP date, or
 * OpenAI's milliseconds.
 */
export function retryAfterMs(headers: Headers, now: number = Date.now()): number | null {
  const asked = askedMs(headers, now);
  return asked === null ? null : Math.min(Math.max(0, asked), LONGEST_WAIT_MS);
}

function askedMs(headers: Headers, now: number): number | null {
  const milliseconds = Number.parseFloat(headers.get("retry-after-ms") ?? "");
  if (milliseconds >= 0) return milliseconds;
  const value = headers.get("retry-after");
  if (value === null) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return seconds * MS_PER_SECOND;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : date - now;
}
