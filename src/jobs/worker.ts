import { type Job, UnrecoverableError, WaitingError, Worker, type WorkerOptions } from "bullmq";
import type { Redis } from "ioredis";
import { BRIEFS_QUEUE, type BriefData, SPREAD, WEBHOOKS_QUEUE, type WebhookData } from "./queue.ts";
import { retryAfterMs } from "./tries.ts";
import type { BriefTask } from "./work-brief.ts";

export interface WorkerTools {
  readonly connection: Redis;
  readonly prefix: string;
  /** Briefs worked on at once. */
  readonly concurrency: number;
  /** Without a sign of life for so long a worker counts as dead. */
  readonly takeoverMs: number;
  readonly work: (task: BriefTask, signal: AbortSignal) => Promise<void>;
  /** Queues the briefs of a job; false when it is not open yet. */
  readonly spread: (id: string, round: number) => Promise<boolean>;
  /** Tells one webhook; throws when it has to be told again. */
  readonly tell: (id: string, round: number, isLastTry: boolean) => Promise<void>;
}

export interface BriefWorker {
  stopTaking(): void;
  idle(): Promise<void>;
  close(): Promise<void>;
}

const WEBHOOKS_AT_ONCE = 4;
/** A spread whose job is not open after so many tries, about half an hour, belongs to one that never was. */
const MAX_SPREAD_TRIES = 60;
const HAND_BACK_MS = 2_000;
const DEFAULT_PAUSE_MS = 1_000;
/** The number of deaths is judged by us: the queue itself gives every brief out again. */
const ENDLESS = 1_000_000;

/** Works off the queues. What it cannot finish it hands back, and what it dies over is found by the others. */
export function startWorker(tools: WorkerTools): BriefWorker {
  const { connection, prefix, concurrency, takeoverMs } = tools;
  /** What stops each brief in work, by its name in the queue. */
  const inHand = new Map<string, AbortController>();
  let handingBack = false;
  const options: WorkerOptions = {
    connection,
    prefix,
    skipVersionCheck: true,
    lockDuration: takeoverMs,
    stalledInterval: Math.ceil(takeoverMs / 2),
    maxStalledCount: ENDLESS,
    settings: { backoffStrategy },
  };
  let inWork = 0;
  let taking = true;
  let onIdle: (() => void)[] = [];

  async function counted(work: () => Promise<void>): Promise<void> {
    inWork += 1;
    try {
      await work();
    } finally {
      inWork -= 1;
      if (inWork === 0) for (const resolve of onIdle.splice(0)) resolve();
    }
  }

  async function process(job: Job<BriefData>, token: string | undefined): Promise<void> {
    if (!taking) return giveBack(job, token);
    if (job.name === SPREAD) return spread(job);
    const task = {
      id: job.data.job,
      index: job.data.index,
      tried: job.attemptsMade,
      deaths: job.stalledCounter,
    };
    const name = job.id ?? "";
    const controller = new AbortController();
    inHand.set(name, controller);
    try {
      await tools.work(task, controller.signal);
    } catch (error) {
      if (handingBack) return giveBack(job, token);
      throw error;
    } finally {
      inHand.delete(name);
    }
  }

  async function spread(job: Job<BriefData>): Promise<void> {
    if (await tools.spread(job.data.job, job.data.round)) return;
    if (job.attemptsMade + 1 >= MAX_SPREAD_TRIES) throw new UnrecoverableError("The job was never opened");
    throw new Error("The job is not open yet");
  }

  const briefs = new Worker<BriefData>(BRIEFS_QUEUE, (job, token) => counted(() => process(job, token)), {
    ...options,
    concurrency,
  });
  const webhooks = new Worker<WebhookData>(
    WEBHOOKS_QUEUE,
    ({ data, attemptsMade, opts }) =>
      counted(() => tools.tell(data.job, data.round, attemptsMade + 1 >= (opts.attempts ?? 1))),
    { ...options, concurrency: WEBHOOKS_AT_ONCE },
  );
  const workers = [briefs, webhooks];
  // Connections mend themselves; what went wrong with one brief comes again with it.
  for (const worker of workers) worker.on("error", () => {});
  // Whoever was silent for too long counts as dead, and the brief is another's now: asking on would cost twice.
  briefs.on("lockRenewalFailed", (names) => {
    for (const name of names) inHand.get(name)?.abort(new Error("The brief was given to another worker"));
  });

  const idle = () =>
    new Promise<void>((resolve) => {
      if (inWork === 0) resolve();
      else onIdle = [...onIdle, resolve];
    });

  return {
    stopTaking() {
      taking = false;
      for (const worker of workers) void worker.pause(true);
    },
    idle,
    async close() {
      taking = false;
      handingBack = true;
      for (const controller of inHand.values()) controller.abort(new Error("The service is shutting down"));
      await Promise.race([idle(), Bun.sleep(HAND_BACK_MS)]);
      const closed = Promise.allSettled(workers.map((worker) => worker.close(true)));
      await Promise.race([closed, Bun.sleep(HAND_BACK_MS)]);
    },
  };
}

async function giveBack(job: Job, token: string | undefined): Promise<never> {
  await job.moveToWait(token);
  throw new WaitingError();
}

function backoffStrategy(
  failures: number,
  _type?: string,
  _error?: Error,
  job?: { opts: Job["opts"] },
): number {
  const { backoff } = job?.opts ?? {};
  return retryAfterMs(
    failures,
    typeof backoff === "object" ? (backoff.delay ?? DEFAULT_PAUSE_MS) : DEFAULT_PAUSE_MS,
  );
}
