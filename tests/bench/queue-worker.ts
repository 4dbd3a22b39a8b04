import { Worker } from "bullmq";
import { Redis } from "ioredis";

export const IDLE_QUEUE = "idle";

/** A BullMQ worker that does nothing with what it is given: `bun queue-worker.ts REDIS_URL CONCURRENCY`. */
if (import.meta.main) {
  const [, , url = "", concurrency = "1"] = process.argv;
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  new Worker(IDLE_QUEUE, async () => {}, { connection, concurrency: Number(concurrency) });
}
