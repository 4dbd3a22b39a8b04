import { afterEach, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Behaviour, healthy, startModelServer } from "../doubles/model-server.ts";
import { answerLikeDraft } from "../fixtures/model-answers.ts";
import {
  eventsOf,
  jobWhen,
  resultsOf,
  type ServiceProcess,
  sendJob,
  startProcess,
} from "../helpers/job-processes.ts";
import { type RedisServer, startRedis, waitFor } from "../helpers/redis-server.ts";
import { startService } from "../helpers/service.ts";

const ROUNDS = 20;
const BRIEFS = 200;
const PATIENCE_MS = 120_000;
/** So long a dead worker's briefs wait for another. */
const TAKEOVER_MS = "4000";

const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function redisServer(options: Parameters<typeof startRedis>[0] = {}): Promise<RedisServer> {
  const redis = await startRedis(options);
  open.push(redis.stop);
  return redis;
}

async function process(
  role: ServiceProcess["role"],
  environment: Record<string, string>,
): Promise<ServiceProcess> {
  const started = await startProcess(role, environment);
  open.push(async () => {
    started.signal("SIGKILL");
    await started.exited;
  });
  return started;
}

function briefs(count: number, from = 0) {
  return Array.from({ length: count }, (_, at) => ({
    id: `b${from + at}`,
    prompt: { text: `15s TikTok for the lamp Nr${from + at}Nr. Calm. CTA: Look now` },
  }));
}

function ids(count: number): string[] {
  return briefs(count).map(({ id }) => id);
}

/** A model that answers after a moment, as real ones do. */
const afterAMoment: Behaviour = (reply) => void setTimeout(() => healthy(reply), 30);

test(
  "20 times kill -9 of a server or worker: every brief is answered exactly once, and none that was answered is asked again",
  async () => {
    const answered = new Set<string>();
    const asked = new Set<string>();
    const askedAgain: string[] = [];
    const model = await startModelServer(
      (body) => {
        const brief = /Nr(\d+)Nr/.exec(body)?.[1];
        if (brief !== undefined) asked.add(`b${brief}`);
        if (brief !== undefined && answered.has(`b${brief}`)) askedAgain.push(brief);
        return answerLikeDraft()(body);
      },
      () => afterAMoment,
    );
    open.push(model.close);
    const environment = {
      REDIS_URL: (await redisServer()).url,
      JOB_TAKEOVER_MS: TAKEOVER_MS,
      JOB_CONCURRENCY: "2",
      OPENAI_API_KEY: "sk-test",
      OPENAI_BASE_URL: model.openaiUrl,
      MODERATION_ENABLED: "false",
    };
    const observer = await startService({ ...environment, JOB_CONCURRENCY: "0" });
    open.push(observer.close);
    const processes = await Promise.all(
      (["serve", "work", "work"] as const).map((role) => process(role, environment)),
    );

    const id = await sendJob(processes[0]!.url, { prompts: briefs(BRIEFS) });
    const following = new AbortController();
    open.push(() => following.abort());
    const events = await fetch(`${observer.url}/v1/jobs/${id}/events`, { signal: following.signal });
    const told: string[] = [];
    const followed = (async () => {
      for await (const { type, brief_id } of eventsOf(events)) {
        if (type !== "brief_completed") continue;
        told.push(String(brief_id));
        answered.add(String(brief_id));
      }
    })();

    let killedInWork = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await Bun.sleep(100 + Math.random() * 300);
      const at = Math.floor(Math.random() * processes.length);
      const victim = processes[at]!;
      if (answered.size < BRIEFS) killedInWork += 1;
      victim.signal("SIGKILL");
      await victim.exited;
      processes[at] = await process(victim.role, environment);
    }

    const job = await jobWhen(observer.url, id, ({ state }) => state === "completed", PATIENCE_MS);
    await followed;
    expect(job).toMatchObject({ total: BRIEFS, completed: BRIEFS, failed: 0 });
    const results = await resultsOf(observer.url, id);
    expect(results.map((result) => result.id)).toEqual(ids(BRIEFS));
    expect(results.every(({ status }) => status === "success")).toBe(true);
    expect(told.toSorted()).toEqual(ids(BRIEFS).toSorted());
    expect(killedInWork).toBeGreaterThan(ROUNDS / 2);
    expect(asked.size).toBe(BRIEFS);
    expect(askedAgain).toEqual([]);
  },
  PATIENCE_MS,
);

test(
  "a restart of Redis in the middle of a job loses no brief",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "redis-aof-"));
    open.push(() => rm(folder, { recursive: true, force: true }));
    const lasting = ["--dir", folder, "--appendonly", "yes", "--appendfsync", "always"];
    const first = await redisServer({ arguments: lasting });
    const environment = { REDIS_URL: first.url, JOB_TAKEOVER_MS: TAKEOVER_MS, JOB_CONCURRENCY: "2" };
    const server = await process("serve", environment);
    await process("work", environment);
    const id = await sendJob(server.url, { prompts: briefs(BRIEFS) });
    await jobWhen(server.url, id, ({ completed }) => completed >= BRIEFS / 10);
    await first.stop();
    await Bun.sleep(300);
    await redisServer({ port: first.port, arguments: lasting });
    const job = await jobWhen(server.url, id, ({ state }) => state === "completed", PATIENCE_MS);
    expect(job).toMatchObject({ completed: BRIEFS, failed: 0 });
    expect((await resultsOf(server.url, id)).map((result) => result.id)).toEqual(ids(BRIEFS));
  },
  PATIENCE_MS,
);

test(
  "a frozen worker's briefs go to another, and what it answers when it thaws counts only once",
  async () => {
    const environment = {
      REDIS_URL: (await redisServer()).url,
      JOB_TAKEOVER_MS: "500",
      JOB_CONCURRENCY: "4",
    };
    const server = await process("serve", { ...environment, JOB_CONCURRENCY: "0" });
    const frozen = await process("work", environment);
    const id = await sendJob(server.url, { prompts: briefs(BRIEFS) });
    await jobWhen(server.url, id, ({ completed }) => completed > 0);
    frozen.signal("SIGSTOP");
    await process("work", environment);
    const job = await jobWhen(server.url, id, ({ state }) => state === "completed", PATIENCE_MS);
    frozen.signal("SIGCONT");
    await Bun.sleep(500);
    const later = await jobWhen(server.url, id, () => true);
    expect([job, later].map(({ completed, failed }) => [completed, failed])).toEqual([
      [BRIEFS, 0],
      [BRIEFS, 0],
    ]);
  },
  PATIENCE_MS,
);

test(
  "SIGTERM hands briefs back that cannot be finished in time, and the process ends with 0",
  async () => {
    const model = await startModelServer(
      answerLikeDraft(),
      () => (reply) => void setTimeout(() => healthy(reply), 8_000),
    );
    open.push(model.close);
    const redis = await redisServer();
    const environment = {
      REDIS_URL: redis.url,
      // Far longer than the test waits: only a worker that hands back lets another begin.
      JOB_TAKEOVER_MS: "600000",
      JOB_CONCURRENCY: "2",
      SHUTDOWN_TIMEOUT_MS: "300",
    };
    const slow = {
      ...environment,
      OPENAI_API_KEY: "sk-test",
      OPENAI_BASE_URL: model.openaiUrl,
      MODERATION_ENABLED: "false",
    };
    const server = await process("serve", { ...environment, JOB_CONCURRENCY: "0" });
    const leaving = await process("work", slow);
    const id = await sendJob(server.url, { prompts: briefs(4) });
    await waitFor(() => model.calls.length >= 2, 15_000);
    leaving.signal("SIGTERM");
    expect(await leaving.exited).toBe(0);
    await process("work", environment);
    const job = await jobWhen(server.url, id, ({ state }) => state === "completed", 20_000);
    expect(job).toMatchObject({ completed: 4, failed: 0 });
  },
  PATIENCE_MS,
);
