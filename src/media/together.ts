/**
 * Runs two works side by side. When one fails, the other is aborted; the first failure is thrown once both have ended, so that
 * nothing runs on behind the caller's back.
 */
export async function together<First, Second>(
  outer: AbortSignal | undefined,
  first: (signal: AbortSignal) => Promise<First>,
  second: (signal: AbortSignal) => Promise<Second>,
): Promise<[First, Second]> {
  const { guarded, failures } = fellowship(outer);
  const [left, right] = await Promise.allSettled([guarded(first), guarded(second)]);
  if (left.status === "fulfilled" && right.status === "fulfilled") return [left.value, right.value];
  throw failures[0];
}

/** The same for any number of works of a kind, begun in the order given; answers in that order too. */
export async function allTogether<Result>(
  outer: AbortSignal | undefined,
  works: readonly ((signal: AbortSignal) => Promise<Result>)[],
): Promise<Result[]> {
  const { guarded, failures } = fellowship(outer);
  const ends = await Promise.allSettled(works.map(guarded));
  if (failures.length > 0) throw failures[0];
  return ends.flatMap((end) => (end.status === "fulfilled" ? [end.value] : []));
}

/** Works that stand and fall together: the first failure, or the outer signal, aborts them all. */
function fellowship(outer: AbortSignal | undefined) {
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
  return { guarded, failures };
}
