/** How often a brief is asked when it fails for a passing reason, such as a rate limit. */
export const MAX_TRIES = 4;
/** How often while this machine has no room for it: about ten minutes. */
export const MAX_TRIES_WHEN_OVERLOADED = 25;

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** Milliseconds to wait after the `failures`-th failure in a row: 1 s, doubling up to 30 s. */
export function retryAfterMs(
  failures: number,
  firstMs = FIRST_PAUSE_MS,
  longestMs = LONGEST_PAUSE_MS,
): number {
  return Math.min(firstMs * 2 ** Math.max(0, failures - 1), longestMs);
}
