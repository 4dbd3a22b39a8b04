import { boundedFetch } from "./bounded-fetch.ts";

const BACKSTOP_TIMEOUT_MS = 600_000;

/** Both SDKs without their own retries and logs. Their timeout is only a backstop: ours are shorter. */
export const SDK_OPTIONS = {
  maxRetries: 0,
  timeout: BACKSTOP_TIMEOUT_MS,
  logLevel: "off",
  fetch: boundedFetch,
  // A key must not follow wherever a server points.
  fetchOptions: { redirect: "manual" },
} as const;

/** How a request that is written already is handed to either SDK. */
export function wireOptions(body: Uint8Array | string) {
  return { body, headers: { "content-type": "application/json" }, stream: true } as const;
}
