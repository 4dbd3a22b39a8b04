const LOOKS_PER_DEADLINE = 60;

interface Waiting {
  readonly since: number;
  readonly giveUp: () => void;
}

/**
 * Promises that are to settle within `deadlineMs`, or else are rejected with `late()`. They share one timer, which looks
 * at them sixty times a deadline: a timer for each would cost more than reading a small body does.
 */
export function createDeadline(deadlineMs: number, late: () => Error): <T>(work: Promise<T>) => Promise<T> {
  const waiting = new Set<Waiting>();
  let isWatched = false;

  function watch(): void {
    isWatched = true;
    setTimeout(look, deadlineMs / LOOKS_PER_DEADLINE).unref();
  }

  function look(): void {
    isWatched = false;
    const overdue = performance.now() - deadlineMs;
    // They stand in the order in which they came.
    for (const each of waiting) {
      if (each.since > overdue) break;
      waiting.delete(each);
      each.giveUp();
    }
    if (waiting.size > 0) watch();
  }

  return (work) =>
    new Promise((resolve, reject) => {
      const own: Waiting = { since: performance.now(), giveUp: () => reject(late()) };
      waiting.add(own);
      if (!isWatched) watch();
      work.then(resolve, reject).finally(() => waiting.delete(own));
    });
}
