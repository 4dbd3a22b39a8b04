/** Runs one call a key at a time: callers who come while it runs share its outcome, good or bad. */
export function createSingleFlight<T>() {
  const running = new Map<string, Promise<T>>();
  return function share(key: string, work: () => Promise<T>): { outcome: Promise<T>; joined: boolean } {
    const current = running.get(key);
    if (current) return { outcome: current, joined: true };
    const outcome = work().finally(() => running.delete(key));
    running.set(key, outcome);
    return { outcome, joined: false };
  };
}
