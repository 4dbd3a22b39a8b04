import { createDesk } from "./desk.ts";
import { createInProcessQueue } from "./in-process.ts";
import type { Jobs, JobsTools } from "./jobs.ts";
import { createMemoryStore } from "./memory-store.ts";
import { countOutcome, webhookRules } from "./shared.ts";
import { createWebhooks } from "./webhook.ts";
import { workBrief } from "./work-brief.ts";

/** Jobs in this process: the same as over Redis, but gone with it. */
export function openMemoryJobs({ config, logger, metrics, answer }: JobsTools): Jobs {
  const { retentionSeconds, maxMemoryBytes, concurrency } = config.jobs;
  const store = createMemoryStore({ retentionSeconds, maxBytes: maxMemoryBytes });
  const webhooks = createWebhooks({
    secret: config.webhooks.secret,
    rules: webhookRules(config),
    durable: false,
  });
  const queue = createInProcessQueue({
    store,
    // There is nobody else to work on them.
    concurrency: Math.max(1, concurrency),
    work: (task, signal) =>
      workBrief(
        {
          store,
          answer,
          announce: queue.dispatcher.announce,
          onOutcome: (outcome) => countOutcome(metrics, logger, outcome),
        },
        task,
        signal,
      ),
    deliver: (record) => webhooks.deliver(record),
    onFault: (error) => logger.warn({ err: error }, "work on a job failed; it is tried again"),
  });
  const stopping = new AbortController();

  return {
    desk: createDesk({
      store,
      dispatcher: queue.dispatcher,
      durable: false,
      checkWebhook: webhooks.check,
      stopping: stopping.signal,
    }),
    work: async () => {},
    stopTaking() {
      queue.stopTaking();
      stopping.abort();
      const lost = queue.waiting();
      if (lost > 0) logger.warn({ briefs: lost }, "jobs in memory do not survive the stop of this process");
    },
    idle: queue.idle,
    async close() {
      stopping.abort();
      queue.close();
      store.close();
    },
    board: async () => null,
  };
}
