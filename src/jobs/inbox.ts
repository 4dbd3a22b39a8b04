/** A bounded queue between what happens and one slow reader. */
export interface Inbox<T> {
  put(item: T): void;
  /** The next item; null after `patienceMs` without one, when items were dropped, or once the signal has fired. */
  take(patienceMs: number): Promise<T | null>;
}

/** Over `capacity` all that wait is dropped: the reader is told with one null. */
export function createInbox<T>(capacity: number, signal: AbortSignal): Inbox<T> {
  let items: T[] = [];
  let lost = false;
  let wake: () => void = () => {};
  signal.addEventListener("abort", () => wake(), { once: true });

  function next(): T | null {
    if (!lost) return items.shift() ?? null;
    lost = false;
    return null;
  }

  return {
    put(item) {
      if (items.length >= capacity) {
        items = [];
        lost = true;
      }
      items.push(item);
      wake();
    },
    async take(patienceMs) {
      if (items.length === 0 && !lost && !signal.aborted) await pause(patienceMs, (stop) => (wake = stop));
      return next();
    },
  };
}

/** Waits for `patienceMs` or until what `handOver` was given is called. */
function pause(patienceMs: number, handOver: (stop: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs);
    handOver(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
