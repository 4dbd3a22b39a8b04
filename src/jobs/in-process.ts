import type { JobRecord } from "../operations/job-desk.ts";
import type { Dispatcher } from "./desk.ts";
import { createTeller } from "./in-process-webhooks.ts";
import { createLines } from "./lines.ts";
import type { JobStore } from "./store.ts";
import { createTimers } from "./timers.ts";
import { retryAfterMs } from "./tries.ts";
import { type BriefTask, TryLaterError } from "./work-brief.ts";

export interface InProcessTools {
  readonly store: JobStore;
  /** Briefs worked on at once. */
  readonly concurrency: number;
  readonly work: (task: BriefTask, signal: AbortSignal) => Promise<void>;
  readonly deliver: (record: JobRecord) => Promise<void>;
  readonly onFault: (error: unknown) => void;
}

/** The queue of a service without Redis: gone with the process. */
export function createInProcessQueue({ store, concurrency, work, deliver, onFault }: InProcessTools) {
  const lines = createLines();
  const { later, stop } = createTimers();
  /** Briefs in work or waiting to be tried again, by how often they failed. */
  const tries = new Map<string, number>();
  const leaving = new AbortController();
  let inWork = 0;
  let taking = true;
  let onIdle: (() => void)[] = [];

  function fill(): void {
    while (taking && inWork < concurrency) {
      const brief = lines.next();
      if (brief === null) return;
      inWork += 1;
      void run(brief).finally(() => {
        inWork -= 1;
        if (inWork === 0) for (const resolve of onIdle.splice(0)) resolve();
        fill();
      });
    }
  }

  async function run({ id, round, index }: { id: string; round: number; index: number }): Promise<void> {
    const name = nameOf(id, index);
    const tried = tries.get(name) ?? 0;
    tries.set(name, tried);
    try {
      await work({ id, index, tried, deaths: 0 }, leaving.signal);
      tries.delete(name);
    } catch (error) {
      if (leaving.signal.aborted) return;
      if (!(error instanceof TryLaterError)) onFault(error);
      tries.set(name, tried + 1);
      later(retryAfterMs(tried + 1), () => {
        lines.add(id, round, [index]);
        fill();
      });
    }
  }

  async function lineUp(id: string, round: number): Promise<void> {
    const unanswered = await store.unanswered(id);
    if (lines.has(id, round)) return;
    const idle = unanswered.filter((index) => !tries.has(nameOf(id, index)));
    lines.add(id, round, idle);
    fill();
  }

  const dispatcher: Dispatcher = {
    // The job is opened within this turn of the event loop.
    start: async (id, round) => later(0, () => void lineUp(id, round)),
    announce: createTeller({ store, deliver, later, onFault }),
  };

  return {
    dispatcher,
    waiting: () => lines.size() + inWork,
    stopTaking() {
      taking = false;
    },
    idle: () =>
      new Promise<void>((resolve) => {
        if (inWork === 0) resolve();
        else onIdle = [...onIdle, resolve];
      }),
    close() {
      taking = false;
      leaving.abort(new Error("The service is shutting down"));
      stop();
    },
  };
}

function nameOf(id: string, index: number): string {
  return `${id}.${index}`;
}
