import type { Tracing } from "../telemetry/tracing.ts";

type OnStage = (stage: string, elapsedMs: number) => void;

interface Timed {
  /** Milliseconds by stage. */
  readonly metadata: { readonly timings: Readonly<Record<string, number>> };
}

/** Makes a film with `work`, which tells of each stage that it begins, and tells of the stages as spans when it has ended. */
export async function withTracedStages<Film extends Timed>(
  tracing: Tracing,
  onStage: OnStage | undefined,
  work: (onStage: OnStage | undefined) => Promise<Film>,
): Promise<Film> {
  if (!tracing.isOn) return work(onStage);
  const begunAt = new Map<string, number>();
  const begun: OnStage = (stage, elapsedMs) => {
    if (!begunAt.has(stage)) begunAt.set(stage, performance.now());
    onStage?.(stage, elapsedMs);
  };
  try {
    const film = await work(begun);
    tellEnded(tracing, begunAt, film.metadata.timings);
    return film;
  } catch (error) {
    tellFailed(tracing, [...begunAt]);
    throw error;
  }
}

function tellEnded(
  tracing: Tracing,
  begunAt: ReadonlyMap<string, number>,
  timings: Timed["metadata"]["timings"],
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
