import type { JobRecord } from "../operations/job-desk.ts";
import type { Dispatcher } from "./desk.ts";
import type { JobStore } from "./store.ts";
import { retryAfterMs } from "./tries.ts";
import { WEBHOOK_BACKOFF_MS, WEBHOOK_TRIES } from "./webhook.ts";
import { type BriefTask, TryLaterError } from "./work-brief.ts";

export interface InProcessTools {
  readonly store: JobStore;
  /** Briefs worked on at once. */
  readonly concurrency: number;
  readonly work: (task: BriefTask, signal: AbortSignal) => Promise<void>;
  readonly deliver: (record: JobRecord) => Promise<void>;
  readonly onFault: (error: unknown) => void;
}

interface Line {
  readonly id: string;
  readonly round: number;
  readonly waiting: number[];
}

/** The queue of a service without Redis: jobs take turns brief by brief, so that a long one does not hold up a short one. */
export function createInProcessQueue(tools: InProcessTools) {
  const lines: Line[] = [];
  const announced = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const tries = new Map<string, number>();
  const handBack = new AbortController();
  let inWork = 0;
  let taking = true;
  let onIdle: (() => void)[] = [];

  function later(ms: number, act: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timer.unref();
    timers.add(timer);
  }

  async function lineUp(id: string, round: number): Promise<void> {
    if (lines.some((line) => line.id === id && line.round === round)) return;
    lines.push({ id, round, waiting: await tools.store.unanswered(id) });
    fill();
  }

  /** The next brief in turn: each line gives one and goes to the end. */
  function next(): { id: string; index: number } | null {
    for (let line = lines.shift(); line; line = lines.shift()) {
      const index = line.waiting.shift();
      if (index === undefined) continue;
      lines.push(line);
      return { id: line.id, index };
    }
    return null;
  }

  function fill(): void {
    while (taking && inWork < tools.concurrency) {
      const brief = next();
      if (brief === null) return;
      inWork += 1;
      void run(brief).finally(() => {
        inWork -= 1;
        if (inWork === 0) for (const resolve of onIdle.splice(0)) resolve();
        fill();
      });
    }
  }

  async function run({ id, index }: { id: string; index: number }): Promise<void> {
    const name = `${id}.${index}`;
    const tried = tries.get(name) ?? 0;
    try {
      await tools.work({ id, index, tried, deaths: 0 }, handBack.signal);
      tries.delete(name);
    } catch (error) {
      if (handBack.signal.aborted) return;
      if (!(error instanceof TryLaterError)) tools.onFault(error);
      tries.set(name, tried + 1);
      later(retryAfterMs(tried + 1), () => {
        lines.push({ id, round: -1, waiting: [index] });
        fill();
      });
    }
  }

  async function tell(record: JobRecord, name: string, tried: number): Promise<void> {
    try {
      await tools.deliver(record);
      await tools.store.webhookTold(record.id, record.round, "delivered");
    } catch (error) {
      tools.onFault(error);
      if (tried + 1 >= WEBHOOK_TRIES) {
        await tools.store.webhookTold(record.id, record.round, "given_up");
      } else {
        later(WEBHOOK_BACKOFF_MS * 2 ** tried, () => void tell(record, name, tried + 1));
        return;
      }
    }
    announced.delete(name);
  }

  const dispatcher: Dispatcher = {
    async start(id, round) {
      // The job is opened within this turn of the event loop.
      later(0, () => void lineUp(id, round));
    },
    async announce(record) {
      const name = `${record.id}.${record.round}`;
      if (announced.has(name)) return;
      announced.add(name);
      void tell(record, name, 0);
    },
  };

  return {
    dispatcher,
    waiting: () => lines.reduce((sum, line) => sum + line.waiting.length, 0) + inWork,
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
      handBack.abort(new Error("The service is shutting down"));
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
