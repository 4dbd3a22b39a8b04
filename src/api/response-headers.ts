const SECURITY = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

export const JSON_HEADERS = { "content-type": "application/json; charset=utf-8" } as const;

/** What is sent with every answer, to be added to by the response that takes a copy. Pages set their own content policy. */
export const SECURED = new Headers(SECURITY);
export const SECURED_JSON = new Headers({ ...SECURITY, ...JSON_HEADERS });

const EXPOSED =
  "X-Request-Id, X-Cache, X-Cache-Key, Server-Timing, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After";
const PREFLIGHT_SECONDS = "600";

/** The CORS headers for a request from `origin`; none when it is not on the list. `*` on the list lets any origin in, without credentials. */
export function corsHeaders(origin: string | null, allowed: readonly string[]): Record<string, string> {
  if (origin === null || allowed.length === 0) return {};
  if (allowed.includes("*"))
    return { "access-control-allow-origin": "*", "access-control-expose-headers": EXPOSED };
  if (!allowed.includes(origin)) return { vary: "Origin" };
  return { "access-control-allow-origin": origin, "access-control-expose-headers": EXPOSED, vary: "Origin" };
}

/** What a preflight is answered with, on top of corsHeaders. */
export const PREFLIGHT_HEADERS = {
  "access-control-allow-methods": "GET, POST, DELETE, OPTIONS",
  "access-control-allow-headers":
    "Authorization, Content-Type, Idempotency-Key, Last-Event-ID, X-API-Key, X-Admin-Token, X-Request-Id, trpc-accept",
  "access-control-max-age": PREFLIGHT_SECONDS,
} as const;
