import { freePort, startRedis } from "../helpers/redis-server.ts";
import type { Benchmark } from "./main.ts";
import { median, startServer } from "./processes.ts";

const WARM_UPS = 100;
const HITS = 200;
const WRITTEN_AFTER_MS = 100;
const ROUNDS = 5;
const REQUESTS_AFTER = 20;
const HEAL_MS = 1_500;
const BRIEF = "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now";

export const benchmarks: Benchmark[] = [
  { name: "redis_hit_p50_ms", run: redisHit },
  { name: "frozen_redis_added_ms", run: async () => (await frozen()).first },
  { name: "frozen_redis_added_later_ms", run: async () => (await frozen()).later },
];

/** A hit that comes from Redis: the server keeps nothing in its own memory. */
async function redisHit(): Promise<number> {
  const redis = await startRedis();
  const server = await startServer(await freePort(), { REDIS_URL: redis.url, CACHE_MAX_BYTES: "0" });
  await ask(server.port, BRIEF);
  // The entry is written behind the answer's back.
  await Bun.sleep(WRITTEN_AFTER_MS);
  const times: number[] = [];
  for (let index = 0; index < WARM_UPS + HITS; index += 1) {
    const { ms, cache } = await ask(server.port, BRIEF);
    if (cache !== "hit") throw new Error("The answer did not come from Redis");
    // The first ones warm up the runtime's compiler, as the first hundred of a day do.
    if (index >= WARM_UPS) times.push(ms);
  }
  await server.stop();
  await redis.stop();
  return median(times);
}

/** What a Redis that accepts but never answers adds to the first request that meets it, and to those after. */
async function frozen(): Promise<{ first: number; later: number }> {
  const redis = await startRedis();
  const server = await startServer(await freePort(), { REDIS_URL: redis.url });
  const first: number[] = [];
  const later: number[] = [];
  let take = 0;
  const uncached = async () => {
    take += 1;
    return (await ask(server.port, `${BRIEF} Take ${take}.`)).ms;
  };
  const usual = async () => {
    const times: number[] = [];
    for (let index = 0; index < REQUESTS_AFTER; index += 1) times.push(await uncached());
    return median(times);
  };
  await usual();
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await usual();
    redis.signal("SIGSTOP");
    first.push((await uncached()) - before);
    later.push((await usual()) - before);
    redis.signal("SIGCONT");
    await Bun.sleep(HEAL_MS);
  }
  await server.stop();
  await redis.stop();
  return { first: median(first), later: Math.max(0, median(later)) };
}

async function ask(port: number, text: string): Promise<{ ms: number; cache: string | null }> {
  const startedAt = performance.now();
  const response = await fetch(`http://127.0.0.1:${port}/v1/parse`, {
    method: "POST",
    body: JSON.stringify({ prompt: { text } }),
  });
  await response.bytes();
  return { ms: performance.now() - startedAt, cache: response.headers.get("x-cache") };
}
