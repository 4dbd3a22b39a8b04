import { afterEach, expect, setDefaultTimeout, test } from "bun:test";
import { startService, type TestService } from "../helpers/service.ts";

setDefaultTimeout(30_000);

/** One brief is worked on at a time and takes as long as the test does: the model says nothing before that. */
const BLOCKED = {
  MAX_CONCURRENT_PARSES: "1",
  USE_MOCK_LLM: "true",
  MOCK_LLM_SCRIPT: JSON.stringify({ latency_ms: 60_000 }),
  LLM_TIMEOUT_MS: "60000",
  LLM_FIRST_TOKEN_TIMEOUT_MS: "60000",
};
/** One in work and four who wait. */
const ROOM = 5;
const KNOWN = { prompt: { text: "15s ad for Elm tables" }, options: { llm_provider: "offline" } };

let service: TestService | undefined;
let leaving = new AbortController();
afterEach(async () => {
  leaving.abort();
  leaving = new AbortController();
  await service?.close();
});

/** A service all of whose places are taken by callers who go on waiting. */
async function fullService(): Promise<TestService> {
  const full = await startService(BLOCKED);
  service = full;
  expect((await full.post("/v1/parse", KNOWN)).status).toBe(200);
  const { signal } = leaving;
  for (let index = 0; index < ROOM; index += 1) {
    const body = JSON.stringify({ prompt: { text: `30s film number ${index}` } });
    fetch(`${full.url}/v1/parse`, { method: "POST", body, signal }).catch(() => {});
  }
  const isFull = async () => {
    const figures = await (await full.get("/metrics")).text();
    return (
      figures.includes("shotwright_parses_in_work 1\n") && figures.includes("shotwright_parses_waiting 4\n")
    );
  };
  while (!(await isFull())) await Bun.sleep(5);
  return full;
}

test("who comes when all places are taken is refused before the first of those before him is answered", async () => {
  const full = await fullService();
  for (const path of ["/v1/parse", "/v1/parse/stream", "/v1/edit", "/trpc/parse"]) {
    const response = await full.post(path, { prompt: { text: "one too many" } });
    expect([path, response.status]).toEqual([path, 503]);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await response.text()).toContain("OVERLOADED");
  }
  expect(await (await full.get("/metrics")).text()).toMatch(/shotwright_overloaded_total [1-9]/);
});

test("who is refused is refused before his body is read", async () => {
  const full = await fullService();
  const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(100_000)) });
  const { status } = await fetch(`${full.url}/v1/parse`, { method: "POST", body, signal: leaving.signal });
  expect(status).toBe(503);
});

test("a cached answer, health and lists are served all the same", async () => {
  const full = await fullService();
  const cached = await full.post("/v1/parse", KNOWN);
  expect([cached.status, cached.headers.get("x-cache")]).toEqual([200, "hit"]);
  for (const path of ["/v1/health", "/v1/health/ready", "/v1/providers"])
    expect((await full.get(path)).status).toBe(200);
});

test("callers who leave make room for others", async () => {
  const full = await fullService();
  leaving.abort();
  const offline = { prompt: { text: "15s ad for Oak desks" }, options: { llm_provider: "offline" } };
  let status = 503;
  for (let round = 0; round < 200 && status === 503; round += 1) {
    status = (await full.post("/v1/parse", offline)).status;
    if (status === 503) await Bun.sleep(10);
  }
  expect(status).toBe(200);
});
