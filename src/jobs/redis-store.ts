import type { Redis } from "ioredis";
import { z } from "zod";
import type { BatchItem } from "../../contracts/batch.ts";
import { JobState } from "../../contracts/job.ts";
import { pack, unpack } from "../cache/packing.ts";
import type { JobRecord } from "../operations/job-desk.ts";
import { CANCEL, OPEN, RECORD, RETRY, type Script, TAKE, TOLD } from "./redis-scripts.ts";
import { JobNews, type JobStore, type Opened } from "./store.ts";

export interface RedisStoreSettings {
  readonly redis: Redis;
  readonly keyPrefix: string;
  readonly retentionSeconds: number;
  /** Who listens to channels: a second connection, opened at the first need. */
  readonly subscribe: (channel: string, listener: (message: string) => void) => Promise<() => void>;
}

const MS_PER_SECOND = 1_000;
/** Briefs of a job that never was opened, because its client or the server went away. */
const UNOPENED_SECONDS = 3_600;

/** Jobs in Redis, where every server and worker finds them. Commands fail or wait as the connection is told to. */
export function createRedisStore(settings: RedisStoreSettings): JobStore {
  const { redis, keyPrefix } = settings;
  const retentionMs = settings.retentionSeconds * MS_PER_SECOND;
  const jobKey = (id: string) => `${keyPrefix}job:${id}`;
  const part = (id: string, name: string) => `${jobKey(id)}:${name}`;
  const channel = (id: string) => part(id, "news");
  const keysOf = (id: string) => [jobKey(id), part(id, "briefs"), part(id, "results"), part(id, "failures")];

  async function read(id: string): Promise<JobRecord | null> {
    const fields = await redis.hgetall(jobKey(id));
    return "id" in fields ? toRecord(fields) : null;
  }

  return {
    read,

    async put(id, from, briefs) {
      const fields = new Map(
        briefs.map((brief, offset) => [String(from + offset), pack(JSON.stringify(brief))] as const),
      );
      const key = part(id, "briefs");
      const replies = await redis.multi().hset(key, fields).expire(key, UNOPENED_SECONDS).exec();
      for (const [error] of replies ?? []) if (error) throw error;
    },

    async open(job): Promise<Opened> {
      const key = job.idempotencyKey === null ? "" : `${keyPrefix}job-key:${job.idempotencyKey}`;
      const facts = [Date.now(), job.id, job.total, job.owner ?? "", job.webhookUrl ?? "", job.digest];
      const keys = [jobKey(job.id), part(job.id, "briefs"), key];
      const [outcome = "", id = ""] = texts(await run(redis, OPEN, keys, facts));
      if (outcome === "taken") return { outcome };
      const record = await read(id);
      if (record === null) throw new Error("A job vanished while it was opened");
      return { outcome: outcome === "known" ? "known" : "opened", record };
    },

    drop: async (id) => void (await redis.unlink(part(id, "briefs"))),

    async take(id, index) {
      const reply = await run(redis, TAKE, keysOf(id).slice(0, 3), [index]);
      if (!Array.isArray(reply)) return null;
      const [fields, packed] = reply;
      return { record: toRecord(pairs(fields)), brief: Buffer.isBuffer(packed) ? readBrief(packed) : null };
    },

    async record(id, index, { briefId, text, ok }) {
      const facts = [index, pack(text), ok ? "1" : "0", briefId, Date.now(), retentionMs, channel(id)];
      return recordOrNull(await run(redis, RECORD, keysOf(id), facts));
    },

    async results(id, from, to) {
      if (to <= from) return [];
      const fields = Array.from({ length: to - from }, (_, offset) => String(from + offset));
      const packed = await redis.hmgetBuffer(part(id, "results"), ...fields);
      return packed.map((result) => (result === null ? null : unpack(result)));
    },

    async cancel(id) {
      return recordOrNull(await run(redis, CANCEL, keysOf(id), [Date.now(), retentionMs, channel(id)]));
    },

    async retry(id) {
      return recordOrNull(await run(redis, RETRY, keysOf(id), [channel(id)]));
    },

    async unanswered(id) {
      const [record, answered] = await Promise.all([read(id), redis.hkeys(part(id, "results"))]);
      const done = new Set(answered.map(Number));
      return Array.from({ length: record?.total ?? 0 }, (_, index) => index).filter(
        (index) => !done.has(index),
      );
    },

    webhookTold: async (id, round, outcome) => void (await run(redis, TOLD, [jobKey(id)], [round, outcome])),

    subscribe: (id, listener) =>
      settings.subscribe(channel(id), (message) => listener(JobNews.parse(JSON.parse(message)))),
  };
}

/** Runs a script by its digest; a Redis that does not know it yet gets the text. */
async function run(
  redis: Redis,
  { text, sha }: Script,
  keys: readonly string[],
  facts: readonly (string | number | Buffer)[],
): Promise<unknown> {
  const rest = [keys.length, ...keys, ...facts];
  try {
    return await redis.callBuffer("EVALSHA", [sha, ...rest]);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
    return redis.callBuffer("EVAL", [text, ...rest]);
  }
}

function recordOrNull(reply: unknown): JobRecord | null {
  return Array.isArray(reply) ? toRecord(pairs(reply)) : null;
}

function texts(reply: unknown): string[] {
  return Array.isArray(reply) ? reply.map(String) : [];
}

function pairs(reply: unknown): Record<string, string> {
  const flat = texts(reply);
  return Object.fromEntries(flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? ""]] : [])));
}

const count = z.coerce.number().int();
const orNull = z
  .string()
  .optional()
  .transform((text) => text || null);
const time = orNull.transform((text) => (text === null ? null : Number(text)));

const Stored = z.object({
  id: z.string(),
  state: JobState,
  total: count,
  completed: count,
  failed: count,
  createdAt: count,
  finishedAt: time,
  expiresAt: time,
  round: count,
  owner: orNull,
  webhookUrl: orNull,
  webhook: z.enum(["none", "due", "delivered", "given_up"]),
});

function toRecord(fields: Record<string, string>): JobRecord {
  return Stored.parse(fields);
}

function readBrief(packed: Buffer): BatchItem {
  const brief: BatchItem = JSON.parse(unpack(packed) ?? "");
  return brief;
}
