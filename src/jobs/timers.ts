/** Timers that do not keep the process alive and are all stopped at once. */
export function createTimers() {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  return {
    later(ms: number, act: () => void): void {
      const timer = setTimeout(() => {
        timers.delete(timer);
        act();
      }, ms);
      timer.unref();
      timers.add(timer);
    },
    stop(): void {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
