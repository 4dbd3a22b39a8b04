import { resolve } from "node:path";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { jobWhen, type ServiceProcess, sendJob, startProcess } from "../helpers/job-processes.ts";
import { startRedis } from "../helpers/redis-server.ts";
import { type DirectorTask, isDone } from "./director-thread.ts";
import type { Benchmark } from "./main.ts";
import { median } from "./processes.ts";
import { IDLE_QUEUE } from "./queue-worker.ts";

const ROUNDS = 5;
const BRIEFS = 800;
const WARM_UP_BRIEFS = 200;
const WORKERS = 2;
const PATIENCE_MS = 120_000;
const MS_PER_SECOND = 1_000;
const CONCURRENCY = "4";

export const benchmarks: Benchmark[] = [
  { name: "jobs_per_second", run: async () => median((await figures()).map(({ jobs }) => jobs)) },
  {
    name: "jobs_vs_bullmq",
    run: async () => median((await figures()).map(({ jobs, queue }) => jobs / queue)),
  },
  {
    name: "jobs_vs_director",
    run: async () => median((await figures()).map(({ jobs, director }) => jobs / director)),
  },
];

/** Briefs a second: of jobs on two workers, of BullMQ doing nothing on two workers, of the director alone on two threads. */
interface Figures {
  readonly jobs: number;
  readonly queue: number;
  readonly director: number;
}

let measured: Promise<Figures[]> | null = null;

function figures(): Promise<Figures[]> {
  measured ??= measure();
  return measured;
}

/** The three take turns, so that what else the machine does hits all of them alike. */
async function measure(): Promise<Figures[]> {
  const redis = await startRedis();
  const environment = { REDIS_URL: redis.url, JOB_CONCURRENCY: CONCURRENCY };
  const server = await startProcess("serve", { ...environment, JOB_CONCURRENCY: "0" });
  const workers = await Promise.all(Array.from({ length: WORKERS }, () => startProcess("work", environment)));
  const idlers = Array.from({ length: WORKERS }, () => startIdleWorker(redis.url));
  const threads = Array.from({ length: WORKERS }, startDirector);
  try {
    return await rounds(redis.url, server, threads);
  } finally {
    for (const thread of threads) thread.terminate();
    for (const idler of idlers) idler.kill();
    for (const process of [server, ...workers]) {
      process.signal("SIGTERM");
      await process.exited;
    }
    await redis.stop();
  }
}

async function rounds(
  redisUrl: string,
  server: ServiceProcess,
  threads: readonly Worker[],
): Promise<Figures[]> {
  const found: Figures[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const count = round === 0 ? WARM_UP_BRIEFS : BRIEFS;
    const jobs = await jobRate(server, count, round);
    const queue = await queueRate(redisUrl, count);
    const director = await directorRate(threads, count, round);
    if (round > 0) found.push({ jobs, queue, director });
  }
  return found;
}

/** No two briefs are alike, so that no cache helps. */
function text(round: number, index: number): string {
  return `15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now. Take ${round}-${index}.`;
}

async function jobRate(server: ServiceProcess, count: number, round: number): Promise<number> {
  const prompts = Array.from({ length: count }, (_, index) => ({ prompt: { text: text(round, index) } }));
  const startedAt = performance.now();
  const id = await sendJob(server.url, { prompts });
  const job = await jobWhen(
    server.url,
    id,
    ({ completed, failed }) => completed + failed === count,
    PATIENCE_MS,
  );
  if (job.failed > 0) throw new Error("Some briefs were not answered");
  return (count * MS_PER_SECOND) / (performance.now() - startedAt);
}

function startIdleWorker(redisUrl: string) {
  return Bun.spawn(["bun", resolve(import.meta.dir, "queue-worker.ts"), redisUrl, CONCURRENCY], {
    stdin: "ignore",
    stdout: "ignore",
    stderr: "inherit",
  });
}

async function queueRate(redisUrl: string, count: number): Promise<number> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  const queue = new Queue(IDLE_QUEUE, { connection });
  const startedAt = performance.now();
  await queue.addBulk(
    Array.from({ length: count }, (_, index) => ({
      name: "nothing",
      data: { index },
      opts: { removeOnComplete: true },
    })),
  );
  while ((await queue.getJobCountByTypes("wait", "active")) > 0) await Bun.sleep(1);
  const rate = (count * MS_PER_SECOND) / (performance.now() - startedAt);
  await queue.close();
  connection.disconnect();
  return rate;
}

function startDirector(): Worker {
  return new Worker(new URL("director-thread.ts", import.meta.url));
}

async function directorRate(threads: readonly Worker[], count: number, round: number): Promise<number> {
  const startedAt = performance.now();
  await Promise.all(
    threads.map((thread, at) => {
      const texts = Array.from({ length: count / threads.length }, (_, index) =>
        text(round, index * WORKERS + at),
      );
      return new Promise<void>((done, fail) => {
        thread.onmessage = ({ data }) => (isDone(data) ? done() : fail(new Error("The director failed")));
        thread.onerror = fail;
        thread.postMessage({ texts } satisfies DirectorTask);
      });
    }),
  );
  return (count * MS_PER_SECOND) / (performance.now() - startedAt);
}
