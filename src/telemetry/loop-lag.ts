const TICK_MS = 50;

/** How late the event loop is: the time that work already taken in keeps new work waiting. */
export interface LoopLag {
  /** Milliseconds, of this very moment. */
  lagMs(): number;
  stop(): void;
}

/** Watches the event loop with a timer that keeps no process alive. */
export function watchLoopLag(): LoopLag {
  let lastTickAt = performance.now();
  const timer = setInterval(() => {
    lastTickAt = performance.now();
  }, TICK_MS);
  timer.unref();
  return {
    lagMs: () => Math.max(0, performance.now() - lastTickAt - TICK_MS),
    stop: () => clearInterval(timer),
  };
}
