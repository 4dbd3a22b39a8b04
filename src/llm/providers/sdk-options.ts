const BACKSTOP_TIMEOUT_MS = 600_000;

/** Both SDKs without their own retries and logs. Their timeout is only a backstop: ours are shorter. */
export const SDK_OPTIONS = {
  maxRetries: 0,
  timeout: BACKSTOP_TIMEOUT_MS,
  logLevel: "off",
  // A key must not follow wherever a server points.
  fetchOptions: { redirect: "manual" },
} as const;
