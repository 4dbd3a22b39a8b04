/**
 * Runs two works side by side. When one fails, the other is aborted; the first failure is thrown once both have ended, so that
 * nothing runs on behind the caller's back.
 */
export async function together<First, Second>(
  outer: AbortSignal | undefined,
  first: (signal: AbortSignal) => Promise<First>,
  second: (signal: AbortSignal) => Promise<Second>,
): Promise<[First, Second]> {
  const inner = new AbortController();
  const signal = outer === undefined ? inner.signal : AbortSignal.any([outer, inner.signal]);
  const failures: unknown[] = [];
  const guarded = async <Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
    try {
      return await work(signal);
    } catch (error) {
      failures.push(error);
      inner.abort(error);
      throw error;
    }
  };
  const [left, right] = await Promise.allSettled([guarded(first), guarded(second)]);
  if (left.status === "fulfilled" && right.status === "fulfilled") return [left.value, right.value];
  throw failures[0];
}
