import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { Redis } from "ioredis";
import { BatchItem } from "../../contracts/batch.ts";
import { createMemoryStore } from "../../src/jobs/memory-store.ts";
import { createRedisStore } from "../../src/jobs/redis-store.ts";
import type { JobNews, JobStore, NewJob } from "../../src/jobs/store.ts";
import { type RedisServer, startRedis, waitFor } from "../helpers/redis-server.ts";

const SETTINGS = { retentionSeconds: 60, maxBytes: 1_000_000 };

let redis: RedisServer;
const connections: Redis[] = [];

function connect(): Redis {
  const connection = new Redis(redis.url);
  connections.push(connection);
  return connection;
}

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(async () => {
  for (const connection of connections) connection.disconnect();
  await redis.stop();
});

function redisStore(retentionSeconds = SETTINGS.retentionSeconds): JobStore {
  const listening = connect();
  return createRedisStore({
    redis: connect(),
    keyPrefix: `test-${crypto.randomUUID()}:`,
    retentionSeconds,
    async subscribe(channel, listener) {
      await listening.subscribe(channel);
      listening.on("message", (_channel, message) => listener(message));
      return () => void listening.unsubscribe(channel);
    },
  });
}

const STORES = [
  {
    kind: "memory",
    make: (retention?: number) =>
      createMemoryStore({ ...SETTINGS, ...(retention && { retentionSeconds: retention }) }),
  },
  { kind: "Redis", make: redisStore },
] as const;

function briefs(count: number): BatchItem[] {
  return Array.from({ length: count }, (_, at) =>
    BatchItem.parse({ prompt: { text: `A lamp, take ${at}` } }),
  );
}

function order(id: string, total: number, more: Partial<NewJob> = {}): NewJob {
  return { id, total, owner: null, webhookUrl: null, idempotencyKey: null, digest: "d", ...more };
}

async function opened(store: JobStore, count: number, more: Partial<NewJob> = {}): Promise<string> {
  const id = crypto.randomUUID();
  await store.put(id, 0, briefs(count));
  expect((await store.open(order(id, count, more))).outcome).toBe("opened");
  return id;
}

const answer = (at: number, ok = true) => ({
  briefId: String(at),
  text: JSON.stringify({ id: String(at) }),
  ok,
});

describe.each(STORES)("a store of jobs in $kind", ({ make }) => {
  test("shows nothing of a job before it is open", async () => {
    const store = make();
    await store.put("early", 0, briefs(2));
    expect([await store.read("early"), await store.take("early", 0)]).toEqual([null, null]);
    await store.drop("early");
  });

  test("hands out each brief as it came, and sets the job running", async () => {
    const store = make();
    const id = await opened(store, 3);
    expect((await store.read(id))?.state).toBe("queued");
    const taken = await store.take(id, 2);
    expect([taken?.brief, taken?.record.state]).toEqual([briefs(3)[2]!, "running"]);
    expect(await store.unanswered(id)).toEqual([0, 1, 2]);
  });

  test("keeps the first outcome of a brief, counts it once, and hands it out no more", async () => {
    const store = make();
    const id = await opened(store, 2);
    await Promise.all(Array.from({ length: 20 }, () => store.record(id, 1, answer(1))));
    await store.record(id, 1, { ...answer(1, false), text: '"another"' });
    expect(await store.read(id)).toMatchObject({ completed: 1, failed: 0 });
    expect(await store.results(id, 0, 2)).toEqual([null, '{"id":"1"}']);
    expect((await store.take(id, 1))?.brief).toBeNull();
    expect(await store.unanswered(id)).toEqual([0]);
  });

  test.each([
    [[true, true], "completed"],
    [[true, false], "completed"],
    [[false, false], "failed"],
  ] as const)("ends with the last outcome: %p is %s", async (outcomes, state) => {
    const store = make();
    const id = await opened(store, 2);
    for (const [at, ok] of outcomes.entries()) await store.record(id, at, answer(at, ok));
    const record = await store.read(id);
    expect(record?.state).toBe(state);
    expect(record?.finishedAt).toBeGreaterThan(0);
    expect(Number(record?.expiresAt) - Number(record?.finishedAt)).toBe(SETTINGS.retentionSeconds * 1_000);
  });

  test("hands out nothing of a cancelled job, but keeps what was in work", async () => {
    const store = make();
    const id = await opened(store, 2);
    await store.take(id, 0);
    expect((await store.cancel(id))?.state).toBe("cancelled");
    expect((await store.take(id, 1))?.brief).toBeNull();
    await store.record(id, 0, answer(0));
    await store.record(id, 1, answer(1));
    expect(await store.read(id)).toMatchObject({ state: "cancelled", completed: 2 });
    expect((await store.retry(id))?.state).toBe("cancelled");
  });

  test("leaves an ended job as it is when it is cancelled", async () => {
    const store = make();
    const id = await opened(store, 1);
    await store.record(id, 0, answer(0));
    expect((await store.cancel(id))?.state).toBe("completed");
  });

  test("forgets only the failures on retry, in a new round, and does nothing the second time", async () => {
    const store = make();
    const id = await opened(store, 3, { webhookUrl: "https://example.com" });
    for (const at of [0, 1, 2]) await store.record(id, at, answer(at, at === 1));
    await store.webhookTold(id, 0, "delivered");
    const again = {
      state: "queued",
      completed: 1,
      failed: 0,
      round: 1,
      finishedAt: null,
      expiresAt: null,
      webhook: "due",
    };
    expect(await store.retry(id)).toMatchObject(again);
    expect(await store.retry(id)).toMatchObject(again);
    expect(await store.unanswered(id)).toEqual([0, 2]);
    await store.webhookTold(id, 0, "delivered");
    expect((await store.read(id))?.webhook).toBe("due");
    for (const at of [0, 2]) await store.record(id, at, answer(at));
    expect(await store.read(id)).toMatchObject({ state: "completed", completed: 3, failed: 0 });
  });

  test("finds the job of a key again, and refuses the key for other briefs", async () => {
    const store = make();
    const first = await opened(store, 1, { idempotencyKey: "key" });
    for (const [digest, expected] of [
      ["d", { outcome: "known", record: { id: first } }],
      ["e", { outcome: "taken" }],
    ] as const) {
      const id = crypto.randomUUID();
      await store.put(id, 0, briefs(1));
      expect(await store.open(order(id, 1, { idempotencyKey: "key", digest }))).toMatchObject(expected);
    }
  });

  test("tells who follows a job what happens to it, and no other", async () => {
    const store = make();
    const [id, other] = [await opened(store, 2), await opened(store, 1)];
    const heard: JobNews[] = [];
    const leave = await store.subscribe(id, (news) => heard.push(news));
    await store.record(other, 0, answer(0));
    await store.record(id, 0, answer(0, false));
    await store.record(id, 1, answer(1));
    await waitFor(() => heard.length === 2);
    expect(heard).toEqual([
      { kind: "brief", briefId: "0", ok: false, state: "queued", completed: 0, failed: 1 },
      { kind: "brief", briefId: "1", ok: true, state: "completed", completed: 1, failed: 1 },
    ]);
    leave();
  });

  test("forgets an ended job and its key when its time is over", async () => {
    const store = make(1);
    const id = await opened(store, 1, { idempotencyKey: "brief" });
    await store.record(id, 0, answer(0));
    await waitFor(async () => (await store.read(id)) === null, 3_000);
    expect(await store.results(id, 0, 1).then((results) => results.filter(Boolean))).toEqual([]);
    await opened(store, 1, { idempotencyKey: "brief" });
  });
});

test("memory takes no more briefs when it is full, and lets ended jobs go first", async () => {
  const store = createMemoryStore({ retentionSeconds: 60, maxBytes: 4_000 });
  const ended = await opened(store, 1);
  await store.record(ended, 0, answer(0));
  const fill = async () => {
    for (let at = 0; at < 1_000; at += 1) await opened(store, 1);
  };
  await expect(fill()).rejects.toMatchObject({ code: "OVERLOADED" });
  expect(await store.read(ended)).toBeNull();
  store.close();
});

test("Redis keeps nothing for ever once a job has ended", async () => {
  const prefix = `ttl-${crypto.randomUUID()}:`;
  const client = connect();
  const store = createRedisStore({
    redis: client,
    keyPrefix: prefix,
    retentionSeconds: 60,
    subscribe: async () => () => {},
  });
  const id = await opened(store, 2, { idempotencyKey: "key" });
  await store.record(id, 0, answer(0, false));
  await store.cancel(id);
  await store.record(id, 1, answer(1));
  const keys = await client.keys(`${prefix}*`);
  expect(keys.length).toBeGreaterThan(3);
  for (const key of keys) expect(await client.pttl(key)).toBeGreaterThan(0);
});
