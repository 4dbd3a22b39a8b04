import type { Redis } from "ioredis";
import { AppError } from "../errors.ts";
import type { Cache, Made } from "./cache.ts";
import { packEntry, unpackEntry } from "./entry.ts";
import { type Lock, takeTurn } from "./making-lock.ts";
import { createMemoryCache } from "./memory.ts";
import { openListener, type SharedStore } from "./shared-store.ts";
import { createSingleFlight } from "./single-flight.ts";

export interface RedisCacheSettings {
  readonly store: SharedStore;
  readonly keyPrefix: string;
  /** Bound of the memory tier. */
  readonly maxBytes: number;
}

const POLL_FROM_MS = 10;
const POLL_TO_MS = 100;
const MS_PER_SECOND = 1_000;
const SCAN_COUNT = 500;
/** Compressed; a larger entry stays in the memory of its maker. */
const MAX_ENTRY_BYTES = 4 * 1024 * 1024;
const EVERYTHING = "*";

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
    get: async (key) => memory.peek(key) ?? read(tier, key),
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

/** What Redis has under the key; null when it has nothing. */
async function read(tier: Tier, key: string): Promise<string | null> {
  return adopt(tier, key, await tier.store.ask((redis) => redis.getBuffer(tier.entryKey(key)), null));
}

/** The text of an entry of Redis, put into memory for as long as it still lives. */
async function adopt(tier: Tier, key: string, bytes: Buffer | null): Promise<string | null> {
  const entry = bytes && unpackEntry(bytes);
  if (!entry) return null;
  await tier.memory.set(key, entry.text, (entry.expiresAtMs - Date.now()) / MS_PER_SECOND);
  return entry.text;
}

async function write(tier: Tier, key: string, text: string, ttlSeconds: number): Promise<void> {
  if (ttlSeconds <= 0) return;
  await tier.memory.set(key, text, ttlSeconds);
  const ttlMs = Math.ceil(ttlSeconds * MS_PER_SECOND);
  const bytes = packEntry({ text, expiresAtMs: Date.now() + ttlMs });
  if (bytes.byteLength > MAX_ENTRY_BYTES) return;
  await tier.store.ask((redis) => redis.set(tier.entryKey(key), bytes, "PX", ttlMs), null);
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
  const found = await read(tier, key);
  if (found !== null) return { text: found, hit: true };
  for (let pause = POLL_FROM_MS; ; pause = Math.min(pause * 2, POLL_TO_MS)) {
    const { lock, entry } = await takeTurn(tier.store, tier.lockKey(key), tier.entryKey(key));
    const text = await adopt(tier, key, entry);
    if (text !== null) {
      void lock?.release();
      return { text, hit: true };
    }
    if (lock) return { text: await makeUnder(lock, tier, key, make), hit: false };
    await Bun.sleep(pause);
  }
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

/**
 * Other instances' clearing empties this one's memory. So does the moment from which it is heard, at the start and after
 * every gap: what was kept before may have been cleared unheard.
 */
function listenForClearing(listener: Redis, channel: string, memory: Cache): void {
  listener.on("error", () => {});
  listener.on("ready", () => {
    listener.subscribe(channel).then(
      () => void memory.clear(),
      // Connected anew it may be heard.
      () => listener.status === "ready" && listener.disconnect(true),
    );
  });
  listener.on(
    "message",
    (_channel: string, key: string) => void (key === EVERYTHING ? memory.clear() : memory.delete(key)),
  );
}

function channelOf(keyPrefix: string): string {
  return `${keyPrefix}cleared`;
}

function escapeGlob(text: string): string {
  return text.replace(/[\\*?[\]^-]/g, "\\$&");
}
