import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { openSharedStore, type SharedStore } from "../../../src/cache/shared-store.ts";
import { createSharedBudget } from "../../../src/llm/shared-budget.ts";
import { type RedisServer, startRedis } from "../../helpers/redis-server.ts";

let redis: RedisServer;
let stores: SharedStore[];
beforeAll(async () => {
  redis = await startRedis();
  const watcher = { onAway: () => undefined, onBack: () => undefined };
  stores = await Promise.all([1, 2, 3].map(() => openSharedStore(redis.url, watcher)));
});
afterAll(async () => {
  for (const store of stores) await store.close();
  await redis.stop();
});

describe("the budget of several instances", () => {
  test("is never overspent by all of them together, nor left unused", async () => {
    const purses = stores.map((store) => createSharedBudget(store, { dailyUsd: 1, keyPrefix: "together:" }));
    const tries = Array.from({ length: 60 }, (_, nth) => purses[nth % purses.length]!.reserve(0.03));
    const granted = (await Promise.all(tries)).filter((reservation) => reservation !== null);
    expect(granted.length).toBeLessThanOrEqual(33);
    expect(granted.length).toBeGreaterThan(0);
    for (const reservation of granted) reservation.settle(0);
    await Bun.sleep(50);
    expect(await purses[0]!.reserve(1)).not.toBeNull();
  });

  test("begins anew each day", async () => {
    let day = "2026-11-22";
    const purse = createSharedBudget(stores[0]!, { dailyUsd: 1, keyPrefix: "days:", today: () => day });
    expect(await purse.reserve(1)).not.toBeNull();
    expect(await purse.reserve(0.1)).toBeNull();
    day = "2026-11-23";
    expect(await purse.reserve(1)).not.toBeNull();
  });

  test("goes on from the last known total while Redis is away", async () => {
    const purse = createSharedBudget(stores[1]!, { dailyUsd: 1, keyPrefix: "away:" });
    expect(await purse.reserve(0.6)).not.toBeNull();
    redis.signal("SIGSTOP");
    try {
      expect(await purse.reserve(0.6)).toBeNull();
      expect(await purse.reserve(0.3)).not.toBeNull();
      expect(await purse.reserve(0.2)).toBeNull();
    } finally {
      redis.signal("SIGCONT");
    }
  });
});
