import { expect, test } from "bun:test";
import pino from "pino";
import { createApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";

test("a fault over tRPC and in a stream is logged with its code and counted", async () => {
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const app = await createApp(loadConfig({ PORT: "0", HOST: "127.0.0.1", RATE_LIMIT_PER_MINUTE: "0" }), {
    logger,
  });
  const server = await app.serve();
  const url = `http://127.0.0.1:${server.port}`;
  await fetch(`${url}/trpc/parse`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: '{"prompt":{}}',
  });
  await fetch(`${url}/v1/parse`, { method: "POST", body: '{"prompt":{}}' });
  const metrics = await (await fetch(`${url}/metrics`)).text();
  await server.close();
  await app.close();
  const codes = lines.flatMap(({ route, status, code }) => (code ? [{ route, status, code }] : []));
  expect(codes).toEqual([
    { route: "/trpc", status: 400, code: "INVALID_PROMPT" },
    { route: "/v1/parse", status: 400, code: "INVALID_PROMPT" },
  ]);
  expect(metrics).toContain('shotwright_errors_total{code="INVALID_PROMPT"} 2');
  expect(metrics).toMatch(/shotwright_cache_available 1/);
  expect(metrics).toMatch(/shotwright_nodejs_eventloop_lag_seconds \d/);
});
