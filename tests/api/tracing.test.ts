import { expect, test } from "bun:test";
import { resolve } from "node:path";
import pino from "pino";
import { createApp } from "../../src/app.ts";
import { loadConfig } from "../../src/config.ts";
import { waitFor } from "../helpers/redis-server.ts";
import { startService } from "../helpers/service.ts";

const SECRET_PHRASE = "Aurora cold brew";
const BRIEF = `15s TikTok for ${SECRET_PHRASE}, playful, amber and cream. No people. CTA: Shop now`;
const CALLER_TRACE = "0af7651916cd43dd8448eb211c80319c";
const CALLER_SPAN = "b7ad6b7169203331";
const ROOT = resolve(import.meta.dir, "../..");
const PATIENCE_MS = 15_000;

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { key: string; value: Record<string, unknown> }[];
  readonly status: { readonly code: number };
}

/** A collector that keeps what it is sent; every request must be OTLP as JSON. */
function startCollector() {
  const bodies: string[] = [];
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    async fetch(request) {
      expect(new URL(request.url).pathname).toBe("/v1/traces");
      expect(request.headers.get("content-type")).toBe("application/json");
      bodies.push(await request.text());
      return Response.json({});
    },
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    text: () => bodies.join("\n"),
    spans: (): Span[] =>
      bodies.flatMap((body) =>
        JSON.parse(body).resourceSpans.flatMap(({ scopeSpans }: { scopeSpans: { spans: Span[] }[] }) =>
          scopeSpans.flatMap(({ spans }) => spans),
        ),
      ),
    stop: () => server.stop(true),
  };
}

test("a request is a trace: its stages, its lookups and its model calls, and nothing of the brief or a key", async () => {
  const collector = startCollector();
  const service = await startService({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    USE_MOCK_LLM: "true",
    API_KEYS: "a-key-of-mine",
  });
  const headers = {
    "x-api-key": "a-key-of-mine",
    traceparent: `00-${CALLER_TRACE}-${CALLER_SPAN}-01`,
  };
  const first = await service.post("/v1/parse", { prompt: { text: BRIEF } }, headers);
  expect(first.status).toBe(200);
  await first.json();
  await (
    await service.post("/v1/parse", { prompt: { text: BRIEF } }, { "x-api-key": "a-key-of-mine" })
  ).text();
  await (await service.post("/v1/parse", { prompt: {} }, { "x-api-key": "a-key-of-mine" })).text();
  await service.close();

  const spans = collector.spans();
  const requests = spans.filter(({ name }) => name === "POST /v1/parse");
  expect(requests.map((span) => attributesOf(span)["http.response.status_code"])).toEqual([200, 200, 400]);
  expect(requests.map((span) => attributesOf(span)["shotwright.cache"])).toEqual(["miss", "hit", undefined]);
  expect(attributesOf(requests[2])["error.type"]).toBe("INVALID_PROMPT");
  const [made] = requests;
  expect(made?.traceId).toBe(CALLER_TRACE);
  expect(made?.parentSpanId).toBe(CALLER_SPAN);
  expect(new Set(requests.map(({ traceId }) => traceId)).size).toBe(3);

  const children = spans.filter(({ parentSpanId }) => parentSpanId === made?.spanId);
  const names = children.map(({ name }) => name);
  expect(names).toContain("cache lookup");
  expect(names).toContain("reading");
  expect(names).toContain("drafting");
  expect(names.some((name) => name.startsWith("chat "))).toBe(true);
  for (const child of children) {
    expect(child.traceId).toBe(CALLER_TRACE);
    expect(nanos(child.endTimeUnixNano)).toBeGreaterThanOrEqual(nanos(child.startTimeUnixNano));
    expect(nanos(child.endTimeUnixNano)).toBeLessThanOrEqual(nanos(made?.endTimeUnixNano) + 2_000_000);
  }
  expect(collector.text()).not.toContain(SECRET_PHRASE);
  expect(collector.text()).not.toContain("a-key-of-mine");
  collector.stop();
});

test("a collector that is away costs no answer and is told to the log", async () => {
  const collector = startCollector();
  collector.stop();
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: "warn" }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const config = loadConfig({ PORT: "0", HOST: "127.0.0.1", OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
  const app = await createApp(config, { logger });
  const server = await app.serve();
  const answer = await fetch(`http://127.0.0.1:${server.port}/v1/parse`, {
    method: "POST",
    body: JSON.stringify({ prompt: { text: BRIEF } }),
  });
  expect(answer.status).toBe(200);
  await answer.json();
  await server.close();
  await app.close();
  expect(lines).toContainEqual(
    expect.objectContaining({ msg: "the trace collector did not take our spans" }),
  );
});

test("the last spans are sent when the process is told to stop", async () => {
  const collector = startCollector();
  const child = Bun.spawn(["bun", "src/main.ts", "serve"], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: "0",
      HOST: "127.0.0.1",
      LOG_LEVEL: "info",
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "inherit",
  });
  let log = "";
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of child.stdout) log += decoder.decode(chunk);
  })();
  await waitFor(() => /localhost:\d+/.test(log), PATIENCE_MS);
  const port = /localhost:(\d+)/.exec(log)?.[1];
  await (await fetch(`http://127.0.0.1:${port}/v1/health`)).text();
  child.kill("SIGTERM");
  expect(await child.exited).toBe(0);
  expect(collector.spans().map(({ name }) => name)).toContain("GET /v1/health");
  collector.stop();
});

function attributesOf(span: Span | undefined): Record<string, unknown> {
  return Object.fromEntries((span?.attributes ?? []).map(({ key, value }) => [key, Object.values(value)[0]]));
}

function nanos(text: string | undefined): number {
  return Number(text);
}
