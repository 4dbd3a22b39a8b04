import { LRUCache } from "lru-cache";
import type { Cache } from "./cache.ts";
import { createSingleFlight } from "./single-flight.ts";

const MS_PER_SECOND = 1_000;
/** What an entry takes besides its text: the key, the list links, the clock figures. */
const ENTRY_OVERHEAD_BYTES = 256;
const BYTES_PER_CHARACTER = 2;
/** No entry may take more than this share of the whole. */
const LARGEST_SHARE = 8;

/** A cache in this process's memory: the least recently used entries go when `maxBytes` are reached; 0 keeps nothing. */
export function createMemoryCache(settings: { maxBytes: number }): Cache {
  const entries = createStore(settings.maxBytes);
  const share = createSingleFlight<string>();

  const peek = (key: string) => entries.get(key) ?? null;
  const set = async (key: string, text: string, ttlSeconds: number) => {
    if (ttlSeconds > 0) entries.set(key, text, { ttl: ttlSeconds * MS_PER_SECOND });
  };
  return {
    kind: "memory",
    peek,
    get: async (key) => peek(key),
    set,
    async getOrMake(key, make) {
      const kept = peek(key);
      if (kept !== null) return { text: kept, hit: true };
      const { outcome, joined } = share(key, async () => {
        const made = await make();
        await set(key, made.text, made.ttlSeconds);
        return made.text;
      });
      return { text: await outcome, hit: joined };
    },
    delete: async (key) => (entries.delete(key) ? 1 : 0),
    async clear() {
      const count = entries.size;
      entries.clear();
      return count;
    },
    state: () => "ok",
    memoryBytes: () => entries.calculatedSize,
    close: async () => entries.clear(),
  };
}

function createStore(maxBytes: number): LRUCache<string, string> {
  return new LRUCache<string, string>({
    maxSize: Math.max(1, maxBytes),
    maxEntrySize: Math.max(1, Math.floor(maxBytes / LARGEST_SHARE)),
    sizeCalculation: (text, key) => (text.length + key.length) * BYTES_PER_CHARACTER + ENTRY_OVERHEAD_BYTES,
  });
}
