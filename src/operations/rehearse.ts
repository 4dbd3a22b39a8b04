import { ParseRequest } from "../../contracts/parse.ts";
import { REHEARSAL_BRIEFS } from "./rehearsal-briefs.ts";

/** Where a rehearsal takes place. */
export interface Stage {
  /** Works out a brief; `breathe` is awaited where callers may come between. */
  direct(request: ParseRequest, breathe: () => Promise<void>): Promise<unknown>;
  /** Milliseconds since callers were last served; 0 while one is. */
  quietMs(): number;
  /** Seconds of processor time this process has used. */
  processorSeconds(): number;
  /** Seconds of processor time, the callers' briefs included, after which nothing is left to practise. */
  readonly enoughSeconds: number;
}

/** A caller who has just been served often has a next brief. */
const QUIET_MS = 500;
const LOOK_EVERY_MS = 50;
/** Whatever the processor's speed, the runtime compiles nothing more after so many rounds. */
const MAX_ROUNDS = 15;
/** A round that took this much of the time of the one before it, brief by brief, was the last that helped. */
const NO_FASTER = 0.97;

/**
 * Has briefs of our own worked out while nobody calls, whose films nobody sees, so that callers meet a director whose
 * modules are loaded, whose tables are built and whose code is compiled. Gives way at once when a caller comes, and goes on
 * when it is quiet again. Ends when a round is no faster than the one before it, or when the process has worked enough.
 */
export async function rehearse(stage: Stage): Promise<void> {
  const endsAt = stage.processorSeconds() + stage.enoughSeconds;
  const isOver = () => stage.processorSeconds() >= endsAt;
  let before: readonly number[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const times: number[] = [];
    for (const text of REHEARSAL_BRIEFS) {
      await untilQuiet(stage);
      if (isOver()) return;
      times.push(await secondsOf(stage, text));
    }
    if (before.length > 0 && medianRatio(times, before) > NO_FASTER) return;
    before = times;
  }
}

/** A turn of the event loop for whoever calls, or as many as he needs. */
async function untilQuiet(stage: Stage): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  while (stage.quietMs() < QUIET_MS) {
    await new Promise<void>((resolve) => setTimeout(resolve, LOOK_EVERY_MS).unref());
  }
}

async function secondsOf(stage: Stage, text: string): Promise<number> {
  const request = ParseRequest.parse({ prompt: { text }, options: { llm_provider: "offline" } });
  const before = stage.processorSeconds();
  await stage.direct(request, () => untilQuiet(stage));
  return stage.processorSeconds() - before;
}

function medianRatio(later: readonly number[], earlier: readonly number[]): number {
  const ratios = later.map((seconds, index) => seconds / (earlier[index] || seconds || 1));
  return ratios.toSorted((a, b) => a - b)[ratios.length >> 1] ?? 1;
}
