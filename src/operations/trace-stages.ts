import type { Tracing } from "../telemetry/tracing.ts";
import type { ParseTools } from "./parse.ts";

/** The director, with a span for each stage, told when the film is made or has failed. */
export function tracedDirector(tracing: Tracing, direct: ParseTools["direct"]): ParseTools["direct"] {
  if (!tracing.isOn) return direct;
  return async (request, references, hooks) => {
    const begunAt = new Map<string, number>();
    const onStage = (stage: string, elapsedMs: number) => {
      if (!begunAt.has(stage)) begunAt.set(stage, performance.now());
      hooks.onStage?.(stage, elapsedMs);
    };
    try {
      const film = await direct(request, references, { ...hooks, onStage });
      tellEnded(tracing, begunAt, film.metadata.timings);
      return film;
    } catch (error) {
      tellFailed(tracing, [...begunAt]);
      throw error;
    }
  };
}

function tellEnded(
  tracing: Tracing,
  begunAt: ReadonlyMap<string, number>,
  timings: Readonly<Record<string, number>>,
): void {
  for (const [name, durationMs] of Object.entries(timings)) {
    const beganAt = begunAt.get(name);
    if (beganAt !== undefined) tracing.tell({ name, durationMs, endedAt: beganAt + durationMs });
  }
}

/** The film came to nothing: the stage begun last is the one that failed. */
function tellFailed(tracing: Tracing, stages: readonly (readonly [string, number])[]): void {
  for (const [index, [name, beganAt]] of stages.entries()) {
    const next = stages[index + 1];
    const endedAt = next?.[1] ?? performance.now();
    tracing.tell({ name, durationMs: endedAt - beganAt, endedAt, failed: !next });
  }
}
