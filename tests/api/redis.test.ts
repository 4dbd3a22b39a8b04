import { afterAll, beforeAll, expect, test } from "bun:test";
import { type RedisServer, startRedis, waitFor } from "../helpers/redis-server.ts";
import { startService, type TestService } from "../helpers/service.ts";

let redis: RedisServer;
let one: TestService;
let two: TestService;
beforeAll(async () => {
  redis = await startRedis();
  const environment = { REDIS_URL: redis.url, ADMIN_TOKEN: "token" };
  [one, two] = await Promise.all([startService(environment), startService(environment)]);
});
afterAll(async () => {
  await Promise.all([one.close(), two.close()]);
  await redis.stop();
});

const parse = (service: TestService, text: string) => service.post("/v1/parse", { prompt: { text } });
const healthOf = async (service: TestService) => (await service.get("/v1/health")).json();

test("what one instance answered the other has", async () => {
  expect((await parse(one, "15s ad for Teak chairs")).headers.get("x-cache")).toBe("miss");
  // The entry is written behind the answer's back.
  await waitFor(async () => (await parse(two, "15s ad for Teak chairs")).headers.get("x-cache") === "hit");
});

test("an answer that only Redis holds is given to the same words at once, with the call's own id", async () => {
  const forgetful = await startService({ REDIS_URL: redis.url, CACHE_MAX_BYTES: "0" });
  const text = "15s ad for Rosewood combs";
  const first = await (await parse(forgetful, text)).json();
  await waitFor(async () => (await parse(forgetful, text)).headers.get("x-cache") === "hit");
  const again = await parse(forgetful, text);
  const film = await again.json();
  expect(again.headers.get("x-cache-key")).not.toBeNull();
  expect(film.metadata.cache_hit).toBe(true);
  expect(film.request_id).toBe(again.headers.get("x-request-id") ?? "");
  expect(film.scenes).toEqual(first.scenes);
  await forgetful.close();
});

test("the same brief on both at once is worked out once", async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => parse(index % 2 ? one : two, "20s ad for Ebony pens")),
  );
  expect(answers.filter((response) => response.headers.get("x-cache") === "miss")).toHaveLength(1);
});

test("clearing one instance clears both", async () => {
  const text = "10s ad for Cedar pencils";
  await parse(one, text);
  await waitFor(async () => (await parse(two, text)).headers.get("x-cache") === "hit");
  await one.post("/v1/cache/clear", { clear_all: true }, { "x-admin-token": "token" });
  await waitFor(async () => (await parse(two, text)).headers.get("x-cache") === "miss");
});

test("while Redis is frozen briefs are answered, health says degraded, and it heals by itself", async () => {
  expect((await healthOf(one)).status).toBe("healthy");
  redis.signal("SIGSTOP");
  const film = await (await parse(one, "15s ad for Maple bowls")).json();
  expect(film.status).toBe("success");
  expect(film.metadata.cache_available).toBe(false);
  const health = await one.get("/v1/health");
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({
    status: "degraded",
    checks: { redis_cache: "degraded", api: "ok" },
  });
  const cleared = await one.post("/v1/cache/clear", { clear_all: true }, { "x-admin-token": "token" });
  expect(cleared.status).toBe(500);
  expect((await cleared.json()).error.code).toBe("CACHE_ERROR");
  redis.signal("SIGCONT");
  await waitFor(async () => (await healthOf(one)).status === "healthy");
  expect((await (await parse(one, "15s ad for Walnut bowls")).json()).metadata.cache_available).toBe(true);
});
