import type { Redis } from "ioredis";
import { AppError } from "../errors.ts";
import type { Cache, Made } from "./cache.ts";
import { createMemoryCache } from "./memory.ts";
import { pack, unpack } from "./packing.ts";
import { openListener, type SharedStore } from "./shared-store.ts";
import { createSingleFlight } from "./single-flight.ts";

export interface RedisCacheSettings {
  readonly store: SharedStore;
  readonly keyPrefix: string;
  /** Bound of the memory tier. */
  readonly maxBytes: number;
}

/** A lock outlives its owner's death by at most this. */
const LOCK_MS = 5_000;
const RENEW_EVERY_MS = 1_500;
const POLL_FROM_MS = 10;
const POLL_TO_MS = 100;
const MS_PER_SECOND = 1_000;
const SCAN_COUNT = 500;
/** Compressed; a larger entry stays in the memory of its maker. */
const MAX_ENTRY_BYTES = 4 * 1024 * 1024;
const EVERYTHING = "*";

/** Deletes a lock only if it is still ours. */
const RELEASE =
  'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end return 0';
/** Prolongs a lock only if it is still ours. */
const RENEW =
  'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("pexpire", KEYS[1], ARGV[2]) end return 0';

/**
 * A memory tier over Redis, shared by instances. While Redis is away it is the memory tier alone: a request waits for
 * one command at most, and those after it not at all until Redis answers again. Closing it leaves `store` open.
 */
export function createRedisCache({ store, keyPrefix, maxBytes }: RedisCacheSettings): Cache {
  const memory = createMemoryCache({ maxBytes });
  const listener = openListener(store);
  listenForClearing(listener, channelOf(keyPrefix), memory);
  const entryKey = (key: string) => `${keyPrefix}entry:${key}`;
  const share = createSingleFlight<{ text: string; hit: boolean }>();
  const tier = { store, memory, entryKey, lockKey: (key: string) => `${keyPrefix}lock:${key}` };

  return {
    kind: "redis",
    peek: memory.peek,
    get: async (key) => memory.peek(key) ?? (await read(tier, key)).text,
    set: (key, text, ttlSeconds) => write(tier, key, text, ttlSeconds),
    async getOrMake(key, make) {
      const kept = memory.peek(key);
      if (kept !== null) return { text: kept, hit: true };
      const { outcome, joined } = share(key, () => readOrMake(tier, key, make));
      const { text, hit } = await outcome;
      return { text, hit: hit || joined };
    },
    async delete(key) {
      const inMemory = await memory.delete(key);
      const inRedis = await store.ask((client) => client.del(entryKey(key)), 0);
      await store.ask((client) => client.publish(channelOf(keyPrefix), key), 0);
      return Math.max(inMemory, inRedis);
    },
    async clear() {
      const inMemory = await memory.clear();
      if (!store.isThere())
        throw new AppError(
          "CACHE_ERROR",
          "The shared cache is out of reach; only this instance's memory was cleared",
        );
      const inRedis = await unlinkAll(store, escapeGlob(entryKey("")) + EVERYTHING);
      await store.ask((client) => client.publish(channelOf(keyPrefix), EVERYTHING), 0);
      return Math.max(inMemory, inRedis);
    },
    state: () => (store.isThere() ? "ok" : "degraded"),
    memoryBytes: memory.memoryBytes,
    async close() {
      listener.disconnect();
      await memory.close();
    },
  };
}

interface Tier {
  readonly store: SharedStore;
  readonly memory: Cache;
  readonly entryKey: (key: string) => string;
  readonly lockKey: (key: string) => string;
}

/** What Redis has under the key, put into memory for as long as it still lives; and whether somebody is making it. */
async function read(tier: Tier, key: string): Promise<{ text: string | null; isBeingMade: boolean }> {
  const nothing = { packed: null, ttlMs: 0, locked: 0 };
  const { packed, ttlMs, locked } = await tier.store.ask(async (redis) => {
    const replies = await redis
      .pipeline()
      .getBuffer(tier.entryKey(key))
      .pttl(tier.entryKey(key))
      .exists(tier.lockKey(key))
      .exec();
    const [entry, life, lock] = (replies ?? []).map(([error, reply]) => {
      if (error) throw error;
      return reply;
    });
    return {
      packed: Buffer.isBuffer(entry) ? entry : null,
      ttlMs: Number(life ?? 0),
      locked: Number(lock ?? 0),
    };
  }, nothing);
  const text = packed ? unpack(packed) : null;
  if (text !== null && ttlMs > 0) await tier.memory.set(key, text, ttlMs / MS_PER_SECOND);
  return { text, isBeingMade: locked === 1 };
}

async function write(tier: Tier, key: string, text: string, ttlSeconds: number): Promise<void> {
  if (ttlSeconds <= 0) return;
  await tier.memory.set(key, text, ttlSeconds);
  const packed = pack(text);
  if (packed.byteLength > MAX_ENTRY_BYTES) return;
  await tier.store.ask(
    (redis) => redis.set(tier.entryKey(key), packed, "PX", Math.ceil(ttlSeconds * MS_PER_SECOND)),
    null,
  );
}

/**
 * One maker a key over all instances: who gets the lock makes, the others wait for the entry and take over when the lock
 * goes without one, because its owner died or failed. Without Redis everyone makes their own.
 */
async function readOrMake(
  tier: Tier,
  key: string,
  make: () => Promise<Made>,
): Promise<{ text: string; hit: boolean }> {
  for (let pause = POLL_FROM_MS; ; pause = Math.min(pause * 2, POLL_TO_MS)) {
    const { text, isBeingMade } = await read(tier, key);
    if (text !== null) return { text, hit: true };
    const lock = isBeingMade ? "taken" : await takeLock(tier, key);
    if (lock === "taken") {
      await Bun.sleep(pause);
    } else {
      const text = await makeUnder(lock, tier, key, make);
      return { text, hit: false };
    }
  }
}

interface Lock {
  release(): Promise<void>;
}

const NO_LOCK: Lock = { release: async () => {} };

async function takeLock(tier: Tier, key: string): Promise<Lock | "taken"> {
  const name = tier.lockKey(key);
  const token = crypto.randomUUID();
  const reply = await tier.store.ask((redis) => redis.set(name, token, "PX", LOCK_MS, "NX"), undefined);
  if (reply === undefined) return NO_LOCK;
  if (reply === null) return "taken";
  const renewal = setInterval(
    () => void tier.store.ask((redis) => redis.eval(RENEW, 1, name, token, LOCK_MS), null),
    RENEW_EVERY_MS,
  );
  return {
    async release() {
      clearInterval(renewal);
      await tier.store.ask((redis) => redis.eval(RELEASE, 1, name, token), null);
    },
  };
}

async function makeUnder(lock: Lock, tier: Tier, key: string, make: () => Promise<Made>): Promise<string> {
  try {
    const { text, ttlSeconds } = await make();
    // The caller does not wait for Redis to take the entry; the lock is held until it has.
    void write(tier, key, text, ttlSeconds).finally(() => lock.release());
    return text;
  } catch (error) {
    void lock.release();
    throw error;
  }
}

async function unlinkAll(store: SharedStore, pattern: string): Promise<number> {
  let cursor = "0";
  let count = 0;
  do {
    const page = await store.ask<[string, string[]] | null>(
      (redis) => redis.scan(cursor, "MATCH", pattern, "COUNT", SCAN_COUNT),
      null,
    );
    if (page === null) throw new AppError("CACHE_ERROR", "The shared cache went away while it was cleared");
    cursor = page[0];
    if (page[1].length > 0) count += await store.ask((redis) => redis.unlink(...page[1]), 0);
  } while (cursor !== "0");
  return count;
}

/** Other instances' clearing empties this one's memory; so does a gap in listening, in which one may have been missed. */
function listenForClearing(listener: Redis, channel: string, memory: Cache): void {
  let connectedBefore = false;
  listener.on("error", () => {});
  listener.on("ready", () => {
    if (connectedBefore) void memory.clear();
    connectedBefore = true;
  });
  listener.on(
    "message",
    (_channel: string, key: string) => void (key === EVERYTHING ? memory.clear() : memory.delete(key)),
  );
  void listener.subscribe(channel).catch(() => {});
}

function channelOf(keyPrefix: string): string {
  return `${keyPrefix}cleared`;
}

function escapeGlob(text: string): string {
  return text.replace(/[\\*?[\]^-]/g, "\\$&");
}
