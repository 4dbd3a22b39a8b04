import { describe, expect, test } from "bun:test";
import { inWords, summarise } from "../../../scripts/loadtest/report.ts";
import { runScenario, type Sample } from "../../../scripts/loadtest/scenario.ts";

const SCENARIO = { name: "steady", users: 2, thinkMs: 0, seconds: 10 };

describe("the load test's figures", () => {
  test("are nearest-rank percentiles, rates and ratios", () => {
    const samples: Sample[] = Array.from({ length: 100 }, (_, index) => ({
      ms: 100 - index,
      status: index < 5 ? 503 : 200,
      cacheHit: index % 2 === 0,
    }));
    expect(summarise(SCENARIO, samples)).toEqual({
      scenario: "steady",
      requests: 100,
      requests_per_second: 10,
      p50_ms: 50,
      p95_ms: 95,
      p99_ms: 99,
      error_rate: 0.05,
      cache_hit_ratio: 0.5,
    });
  });

  test("say so when nothing was answered", () => {
    expect(inWords(summarise(SCENARIO, []))).toStartWith("steady: 0 requests, 0/s, p50 0 ms");
  });
});

describe("the load test's users", () => {
  test("send the brief and take down status and cache", async () => {
    let received = 0;
    const server = Bun.serve({
      port: 0,
      hostname: "127.0.0.1",
      fetch: async (request) => {
        const { prompt } = await request.json();
        received += prompt.text.length > 0 ? 1 : 0;
        return new Response("{}", { status: received === 1 ? 500 : 200, headers: { "X-Cache": "hit" } });
      },
    });
    const samples = await runScenario(server.url.origin, { ...SCENARIO, seconds: 0.1 });
    await server.stop(true);
    expect(samples.length).toBe(received);
    expect(samples.filter(({ status }) => status === 500)).toHaveLength(1);
    expect(samples.every(({ cacheHit }) => cacheHit)).toBe(true);
  });

  test("count a service that is gone as errors", async () => {
    const samples = await runScenario("http://127.0.0.1:9", { ...SCENARIO, thinkMs: 20, seconds: 0.05 });
    expect(samples.length).toBeGreaterThan(0);
    expect(samples.every(({ status }) => status === 0)).toBe(true);
  });
});
