import { afterAll, beforeAll, beforeEach, describe, expect, test } from "bun:test";
import type { Cache } from "../../src/cache/cache.ts";
import { createMemoryCache } from "../../src/cache/memory.ts";
import { createRedisCache } from "../../src/cache/redis.ts";
import { openSharedStore, type SharedStore } from "../../src/cache/shared-store.ts";
import { AppError } from "../../src/errors.ts";
import { type RedisServer, startRedis, waitFor } from "../helpers/redis-server.ts";

const MIB = 1024 * 1024;
const WATCHER = { onAway: () => {}, onBack: () => {} };

let redis: RedisServer;
const opened: Cache[] = [];

beforeAll(async () => {
  redis = await startRedis();
});
afterAll(async () => {
  await Promise.all(opened.map((cache) => cache.close()));
  await redis.stop();
});

async function openShared(url = redis.url, maxBytes = MIB): Promise<Cache> {
  const store = await openSharedStore(url, WATCHER);
  const cache = createRedisCache({ store, keyPrefix: "test:", maxBytes });
  const closing = { ...cache, close: async () => void (await Promise.all([cache.close(), store.close()])) };
  opened.push(closing);
  return closing;
}

const KINDS: readonly [string, (maxBytes?: number) => Promise<Cache>][] = [
  ["memory", async (maxBytes = MIB) => createMemoryCache({ maxBytes })],
  ["redis", (maxBytes = MIB) => openShared(redis.url, maxBytes)],
];

describe.each(KINDS)("a %s cache", (_kind, open) => {
  let cache: Cache;
  beforeEach(async () => {
    cache = await open();
    await cache.clear();
  });

  test("gives back what was put in, letter by letter", async () => {
    const text = 'Ünïcode 🎬 "quotes"\n\0';
    await cache.set("a", text, 60);
    expect(await cache.get("a")).toBe(text);
    expect(cache.peek("a")).toBe(text);
  });

  test("knows nothing of other keys", async () => {
    await cache.set("a", "text", 60);
    expect(await cache.get("b")).toBeNull();
    expect(cache.peek("b")).toBeNull();
  });

  test("forgets when the time is over", async () => {
    await cache.set("short", "text", 0.05);
    await Bun.sleep(90);
    expect(cache.peek("short")).toBeNull();
    expect(await cache.get("short")).toBeNull();
  });

  test("keeps nothing for no time", async () => {
    await cache.set("none", "text", 0);
    expect(await cache.get("none")).toBeNull();
  });

  test("makes a text once for all who ask at the same time", async () => {
    let made = 0;
    const make = async () => {
      made += 1;
      await Bun.sleep(20);
      return { text: "made", ttlSeconds: 60 };
    };
    const answers = await Promise.all(Array.from({ length: 50 }, () => cache.getOrMake("one", make)));
    expect(made).toBe(1);
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(["made"]));
    expect(answers.filter(({ hit }) => !hit)).toHaveLength(1);
    expect((await cache.getOrMake("one", make)).hit).toBe(true);
  });

  test("tells all who wait of a failure, and keeps nothing of it", async () => {
    const fail = async () => {
      await Bun.sleep(10);
      throw new AppError("LLM_TIMEOUT");
    };
    const outcomes = await Promise.allSettled([cache.getOrMake("bad", fail), cache.getOrMake("bad", fail)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const next = await cache.getOrMake("bad", async () => ({ text: "good", ttlSeconds: 60 }));
    expect(next).toEqual({ text: "good", hit: false });
  });

  test("hands a text that may not be kept to those who wait, and to nobody later", async () => {
    const first = await cache.getOrMake("fleeting", async () => ({ text: "1", ttlSeconds: 0 }));
    const second = await cache.getOrMake("fleeting", async () => ({ text: "2", ttlSeconds: 0 }));
    expect([first.text, second.text]).toEqual(["1", "2"]);
  });

  test("drops one entry and says how many went", async () => {
    await cache.set("a", "1", 60);
    await cache.set("b", "2", 60);
    expect(await cache.delete("a")).toBe(1);
    expect(await cache.delete("a")).toBe(0);
    expect(await cache.get("b")).toBe("2");
  });

  test("drops everything and says how many went", async () => {
    await cache.set("a", "1", 60);
    await cache.set("b", "2", 60);
    expect(await cache.clear()).toBe(2);
    expect(await cache.get("a")).toBeNull();
    expect(await cache.clear()).toBe(0);
  });

  test("stays under its bound of bytes, letting the longest unused go", async () => {
    const bound = 200_000;
    const small = await open(bound);
    for (let index = 0; index < 100; index += 1) await small.set(`k${index}`, "x".repeat(5_000), 60);
    expect(small.memoryBytes()).toBeLessThanOrEqual(bound);
    expect(small.peek("k99")).not.toBeNull();
    expect(small.peek("k0")).toBeNull();
  });

  test("does not let one entry push all others out", async () => {
    const small = await open(100_000);
    await small.set("small", "x", 60);
    await small.set("huge", "x".repeat(90_000), 60);
    expect(small.peek("small")).toBe("x");
    expect(small.peek("huge")).toBeNull();
  });
});

describe("caches of two instances on one Redis", () => {
  test("share entries", async () => {
    const [one, two] = [await openShared(), await openShared()];
    await one.set("shared", "text", 60);
    expect(await two.get("shared")).toBe("text");
    expect(two.peek("shared")).toBe("text");
  });

  test("make a text once between them", async () => {
    const caches = await Promise.all([openShared(), openShared(), openShared()]);
    let made = 0;
    const make = async () => {
      made += 1;
      await Bun.sleep(150);
      return { text: "made", ttlSeconds: 60 };
    };
    const answers = await Promise.all(
      caches.flatMap((cache) => [cache.getOrMake("race", make), cache.getOrMake("race", make)]),
    );
    expect(made).toBe(1);
    expect(answers.every(({ text }) => text === "made")).toBe(true);
  });

  test("make a text once when one is done between the other's look and its turn", async () => {
    const one = await openShared();
    const store = await openSharedStore(redis.url, WATCHER);
    let asked = 0;
    const late: SharedStore = {
      ...store,
      async ask(command, fallback) {
        asked += 1;
        if (asked === 2) {
          await one.getOrMake("overtaken", async () => ({ text: "first", ttlSeconds: 60 }));
          await waitFor(async () => (await store.client.exists("test:lock:overtaken")) === 0);
        }
        return store.ask(command, fallback);
      },
    };
    const two = createRedisCache({ store: late, keyPrefix: "test:", maxBytes: MIB });
    const answer = await two.getOrMake("overtaken", async () => ({ text: "second", ttlSeconds: 60 }));
    expect(answer).toEqual({ text: "first", hit: true });
    await waitFor(async () => (await store.client.exists("test:lock:overtaken")) === 0);
    await two.close();
    await store.close();
  });

  test("take over when the maker fails", async () => {
    const [one, two] = [await openShared(), await openShared()];
    const failing = one.getOrMake("takeover", async () => {
      await Bun.sleep(100);
      throw new Error("died");
    });
    await Bun.sleep(30);
    const waiting = two.getOrMake("takeover", async () => ({ text: "second", ttlSeconds: 60 }));
    await expect(failing).rejects.toThrow("died");
    expect((await waiting).text).toBe("second");
  });

  test("keep what another made for no longer than its maker wanted", async () => {
    const [one, two] = [await openShared(), await openShared()];
    await one.set("brief", "text", 0.3);
    expect(await two.get("brief")).toBe("text");
    await Bun.sleep(350);
    expect(two.peek("brief")).toBeNull();
    expect(await two.get("brief")).toBeNull();
  });

  test("clear each other's memory", async () => {
    const [one, two] = [await openShared(), await openShared()];
    await one.set("gone", "text", 60);
    await two.get("gone");
    await one.clear();
    await waitFor(() => two.peek("gone") === null);
    expect(await two.get("gone")).toBeNull();
  });
});

describe("a cache whose Redis", () => {
  test("is not there at the start works from memory and finds it later", async () => {
    const later = await startRedis();
    await later.stop();
    const cache = await openShared(later.url);
    expect(cache.state()).toBe("degraded");
    await cache.set("a", "text", 60);
    expect(await cache.get("a")).toBe("text");
    await expect(cache.clear()).rejects.toThrow(AppError);
    const back = await startRedis({ port: later.port });
    await waitFor(() => cache.state() === "ok");
    await cache.set("b", "text", 60);
    expect(await (await openShared(back.url)).get("b")).toBe("text");
    await cache.close();
    await back.stop();
  });

  test("restarts heals by itself", async () => {
    const first = await startRedis();
    const cache = await openShared(first.url);
    await cache.set("a", "text", 60);
    await first.stop();
    await waitFor(() => cache.state() === "degraded");
    expect((await cache.getOrMake("b", async () => ({ text: "made", ttlSeconds: 60 }))).text).toBe("made");
    const second = await startRedis({ port: first.port });
    await waitFor(() => cache.state() === "ok");
    await cache.close();
    await second.stop();
  });

  test("freezes makes one request wait for one command, the next for none, and heals when it thaws", async () => {
    const frozen = await startRedis();
    const cache = await openShared(frozen.url);
    frozen.signal("SIGSTOP");
    const make = async () => ({ text: "made", ttlSeconds: 60 });
    expect((await cache.getOrMake("first", make)).text).toBe("made");
    expect(cache.state()).toBe("degraded");
    expect((await cache.getOrMake("second", make)).text).toBe("made");
    frozen.signal("SIGCONT");
    await waitFor(() => cache.state() === "ok");
    await cache.close();
    await frozen.stop();
  });

  test("holds something else under the key makes the text anew", async () => {
    const { Redis } = await import("ioredis");
    const client = new Redis(redis.url);
    const cache = await openShared();
    await client.hset("test:entry:hash", "field", "value");
    await client.set("test:entry:garbage", "not compressed");
    for (const key of ["hash", "garbage"]) {
      expect((await cache.getOrMake(key, async () => ({ text: "made", ttlSeconds: 60 }))).text).toBe("made");
    }
    expect(cache.state()).toBe("ok");
    client.disconnect();
  });

  test("is full serves all the same", async () => {
    const full = await startRedis({ arguments: ["--maxmemory", "1mb", "--maxmemory-policy", "noeviction"] });
    const cache = await openShared(full.url);
    const make = async () => ({ text: "made", ttlSeconds: 60 });
    expect((await cache.getOrMake("a", make)).text).toBe("made");
    expect((await cache.getOrMake("b", make)).text).toBe("made");
    await cache.close();
    await full.stop();
  });
});
