import { type AppError, errorBody } from "../errors.ts";

/** Texts of the errors that are told again and again: an overloaded service has one for all it refuses. */
const printed = new WeakMap<AppError, string>();

/** The wire's answer to a request that failed, an ErrorEnvelope as JSON text. */
export function errorText(error: AppError, requestId: string): string {
  let body = printed.get(error);
  if (body === undefined) {
    body = JSON.stringify(errorBody(error));
    printed.set(error, body);
  }
  return `{"status":"error","request_id":"${requestId}","error":${body},"timestamp":"${new Date().toISOString()}"}`;
}
