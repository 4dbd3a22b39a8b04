/** Times the stages of one request. */
export interface Stopwatch {
  /** Runs `work` as the stage `name` and tells `onStage` when it begins. */
  time<T>(name: string, work: () => T): T;
  /** Milliseconds by stage, to a hundredth. */
  readonly timings: Readonly<Record<string, number>>;
  elapsedMs(): number;
}

export function startStopwatch(onStage?: (stage: string, elapsedMs: number) => void): Stopwatch {
  const began = performance.now();
  const timings: Record<string, number> = {};
  const elapsedMs = () => round(performance.now() - began);
  return {
    timings,
    elapsedMs,
    time<T>(name: string, work: () => T): T {
      onStage?.(name, elapsedMs());
      const start = performance.now();
      const stop = () => {
        timings[name] = round((timings[name] ?? 0) + performance.now() - start);
      };
      const result = work();
      if (result instanceof Promise) return result.finally(stop) as T;
      stop();
      return result;
    },
  };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
