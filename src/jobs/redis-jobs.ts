import { AppError } from "../errors.ts";
import type { JobDesk } from "../operations/job-desk.ts";
import type { QueueBoard } from "../operations/queue-board.ts";
import { type JobConnections, openConnections } from "./connections.ts";
import { createDesk, type Dispatcher } from "./desk.ts";
import type { Jobs, JobsTools } from "./jobs.ts";
import { createDispatcher, openQueues, type Queues, queueBriefs } from "./queue.ts";
import { createRedisStore } from "./redis-store.ts";
import { countOutcome, webhookRules } from "./shared.ts";
import type { JobStore } from "./store.ts";
import { createWebhooks, type Webhooks } from "./webhook.ts";
import { workBrief } from "./work-brief.ts";
import { type BriefWorker, startWorker } from "./worker.ts";

const RETRY_AFTER_SECONDS = 5;
const COUNT_EVERY_MS = 5_000;

/** Jobs in Redis, worked off by every process that is asked to; any of them may die at any moment. */
export async function openRedisJobs(url: string, tools: JobsTools): Promise<Jobs> {
  const { config, logger, metrics } = tools;
  const prefix = `${config.redisKeyPrefix}queue`;
  const connections = await openConnections(url, logger);
  const webhooks = createWebhooks({
    secret: config.webhooks.secret,
    rules: webhookRules(config),
    durable: true,
  });
  const prompt = openSide(connections, connections.prompt, tools);
  const stopping = new AbortController();
  let worker: BriefWorker | null = null;
  let board: Promise<QueueBoard> | null = null;
  let closeWork = async () => {};

  function openSide({ subscribe }: JobConnections, redis: JobConnections["prompt"], { config }: JobsTools) {
    const { retentionSeconds } = config.jobs;
    const store = createRedisStore({ redis, keyPrefix: config.redisKeyPrefix, retentionSeconds, subscribe });
    const queues = openQueues(redis, prefix);
    return { store, queues, dispatcher: createDispatcher(queues) };
  }

  const counting = setInterval(() => void countWaiting(prompt.queues, metrics), COUNT_EVERY_MS);
  counting.unref();

  return {
    desk: failingPlainly(
      createDesk({
        ...prompt,
        durable: true,
        checkWebhook: webhooks.check,
        stopping: stopping.signal,
      }),
    ),
    async work() {
      const patient = openSide(connections, connections.patient, tools);
      worker = startWorker({
        connection: connections.patient,
        prefix,
        concurrency: config.jobs.concurrency,
        takeoverMs: config.jobs.takeoverMs,
        ...duties(patient, webhooks, tools),
      });
      closeWork = patient.queues.close;
    },
    stopTaking() {
      worker?.stopTaking();
      stopping.abort();
    },
    idle: async () => worker?.idle(),
    async close() {
      clearInterval(counting);
      stopping.abort();
      await worker?.close();
      await Promise.race([Promise.all([closeWork(), prompt.queues.close()]), Bun.sleep(CLOSE_MS)]);
      connections.close();
    },
    async board(request) {
      board ??= import("./board.ts").then(({ createBoard }) => createBoard(prompt.queues));
      return (await board)(request);
    },
  };
}

const CLOSE_MS = 1_000;

interface Side {
  readonly store: JobStore;
  readonly queues: Queues;
  readonly dispatcher: Dispatcher;
}

/** What a worker does with each kind of work. */
function duties({ store, queues, dispatcher }: Side, webhooks: Webhooks, tools: JobsTools) {
  const { logger, metrics, answer } = tools;
  const workTools = {
    store,
    answer,
    announce: dispatcher.announce,
    onOutcome: (outcome: Parameters<typeof countOutcome>[2]) => countOutcome(metrics, logger, outcome),
  };
  return {
    work: (task: Parameters<typeof workBrief>[1], signal: AbortSignal) => workBrief(workTools, task, signal),
    async spread(id: string, round: number) {
      const record = await store.read(id);
      if (record === null) return false;
      if (record.round === round && record.state !== "cancelled")
        await queueBriefs(queues.briefs, record, await store.unanswered(id));
      return true;
    },
    async tell(id: string, round: number, isLastTry: boolean) {
      const record = await store.read(id);
      if (record === null || record.round !== round || record.webhook !== "due") return;
      try {
        await webhooks.deliver(record);
      } catch (error) {
        logger.warn({ err: error, job: id }, "a webhook could not be told");
        if (isLastTry) await store.webhookTold(id, round, "given_up");
        throw error;
      }
      await store.webhookTold(id, round, "delivered");
    },
  };
}

/** A caller need not know how Redis fails: the service cannot take jobs now. */
function failingPlainly(desk: JobDesk): JobDesk {
  const plainly = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof AppError) throw error;
      const message = "Jobs are out of reach for now";
      throw new AppError("OVERLOADED", message, null, RETRY_AFTER_SECONDS, { cause: error });
    }
  };
  return {
    ...desk,
    create: (briefs, order) => plainly(desk.create(briefs, order)),
    read: (id) => plainly(desk.read(id)),
    results: (id, from, to) => plainly(desk.results(id, from, to)),
    cancel: (id) => plainly(desk.cancel(id)),
    retry: (id) => plainly(desk.retry(id)),
  };
}

async function countWaiting(queues: Queues, metrics: JobsTools["metrics"]): Promise<void> {
  const counts = await queues.briefs
    .getJobCounts("wait", "prioritized", "delayed", "active")
    .catch(() => null);
  if (counts === null) return;
  const { active = 0, ...waiting } = counts;
  metrics.jobBriefsActive.set(active);
  metrics.jobBriefsWaiting.set(Object.values(waiting).reduce((sum, count) => sum + count, 0));
}
