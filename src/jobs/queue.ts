import { type JobsOptions, Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { JobRecord } from "../operations/job-desk.ts";
import type { Dispatcher } from "./desk.ts";
import { WEBHOOK_BACKOFF_MS, WEBHOOK_TRIES } from "./webhook.ts";

export const BRIEFS_QUEUE = "briefs";
export const WEBHOOKS_QUEUE = "webhooks";
/** The job that puts the briefs of one of ours into the queue; all others are briefs. */
export const SPREAD = "spread";
const CUSTOM_BACKOFF = "custom";

/** What a job of the briefs queue says: which brief of which job, in which round. */
export interface BriefData {
  readonly job: string;
  readonly round: number;
  /** -1 in a spread. */
  readonly index: number;
}

export interface WebhookData {
  readonly job: string;
  readonly round: number;
}

export type BriefsQueue = Queue<BriefData>;
export type WebhooksQueue = Queue<WebhookData>;

export interface Queues {
  readonly briefs: BriefsQueue;
  readonly webhooks: WebhooksQueue;
  close(): Promise<void>;
}

/** How many of ours a queue remembers for the administrator after they failed. */
const REMEMBERED_FAILURES = 1_000;
/** Tries are counted by the worker; the queue itself never gives a brief up. */
const ENDLESS = 1_000_000;
const SPREAD_PAUSE_MS = 20;
const BRIEF_PAUSE_MS = 1_000;
const SPREAD_CHUNK = 500;

/** The queues in Redis, over one connection. */
export function openQueues(connection: Redis, prefix: string): Queues {
  const options = { connection, prefix, skipVersionCheck: true, skipWaitingForReady: true };
  const briefs: BriefsQueue = new Queue(BRIEFS_QUEUE, options);
  const webhooks: WebhooksQueue = new Queue(WEBHOOKS_QUEUE, options);
  for (const queue of [briefs, webhooks]) queue.on("error", () => {});
  return {
    briefs,
    webhooks,
    close: async () => void (await Promise.allSettled([briefs.close(), webhooks.close()])),
  };
}

/** Names of jobs in the queue are made from what they do, so that adding one twice is adding it once. */
export function createDispatcher(queues: Queues): Dispatcher {
  return {
    async start(id, round) {
      const options = { ...kept(SPREAD_PAUSE_MS), jobId: `${id}.${round}.${SPREAD}` };
      await queues.briefs.add(SPREAD, { job: id, round, index: -1 }, options);
    },
    async announce({ id, round }) {
      await queues.webhooks.add(
        "webhook",
        { job: id, round },
        {
          jobId: `${id}.${round}.webhook`,
          attempts: WEBHOOK_TRIES,
          backoff: { type: "exponential", delay: WEBHOOK_BACKOFF_MS },
          removeOnComplete: true,
          removeOnFail: { count: REMEMBERED_FAILURES },
        },
      );
    },
  };
}

/** Queues briefs. The later a brief stands in its job the lower its rank: jobs take turns, and a short one is not held up by a long one. */
export async function queueBriefs(
  queue: BriefsQueue,
  { id, round }: JobRecord,
  indices: readonly number[],
): Promise<void> {
  for (let from = 0; from < indices.length; from += SPREAD_CHUNK) {
    const chunk = indices.slice(from, from + SPREAD_CHUNK);
    await queue.addBulk(
      chunk.map((index) => ({
        name: "brief",
        data: { job: id, round, index },
        opts: { ...kept(BRIEF_PAUSE_MS), jobId: `${id}.${round}.${index}`, priority: index + 1 },
      })),
    );
  }
}

function kept(pauseMs: number): JobsOptions {
  return {
    attempts: ENDLESS,
    backoff: { type: CUSTOM_BACKOFF, delay: pauseMs },
    removeOnComplete: true,
    removeOnFail: { count: REMEMBERED_FAILURES },
  };
}
