import { expect, test } from "bun:test";
import pino from "pino";
import { createMetrics } from "../../../src/telemetry/metrics.ts";
import { createRequestLog } from "../../../src/telemetry/request-log.ts";

test("requests are told as a counter by status and a histogram by route, errors by code", async () => {
  const { registry, tallyRequest } = createMetrics();
  tallyRequest("/v1/parse", 200, 0.002, null);
  tallyRequest("/v1/parse", 200, 0.0025, null);
  tallyRequest("/v1/parse", 503, 100, "OVERLOADED");
  // Asking twice counts nothing twice.
  await registry.metrics();
  const figures = await registry.metrics();
  for (const line of [
    "# TYPE shotwright_request_duration_seconds histogram",
    'shotwright_requests_total{route="/v1/parse",status="200"} 2',
    'shotwright_requests_total{route="/v1/parse",status="503"} 1',
    'shotwright_errors_total{code="OVERLOADED"} 1',
    'shotwright_request_duration_seconds_bucket{le="0.001",route="/v1/parse"} 0',
    'shotwright_request_duration_seconds_bucket{le="0.0025",route="/v1/parse"} 2',
    'shotwright_request_duration_seconds_bucket{le="60",route="/v1/parse"} 2',
    'shotwright_request_duration_seconds_bucket{le="+Inf",route="/v1/parse"} 3',
    'shotwright_request_duration_seconds_sum{route="/v1/parse"} 100.0045',
    'shotwright_request_duration_seconds_count{route="/v1/parse"} 3',
  ])
    expect(figures.split("\n")).toContain(line);
});

const REQUEST = {
  request_id: "02e510c4-80c6-481e-b4e1-d4e8f619f578",
  method: "POST",
  route: "/v1/parse",
  status: 200,
  ms: 1.25,
  provider: 'a "quoted" name',
  cache: "hit",
  code: undefined,
};

test("a request's line is what the logger itself would write", () => {
  const lines: Record<string, unknown>[] = [];
  const options = {
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const logger = pino(options, { write: (line: string) => void lines.push(JSON.parse(line)) });
  logger.info(REQUEST, "request");
  createRequestLog(logger)(REQUEST);
  const [theirs, ours] = lines;
  expect(Object.keys(ours ?? {})).toEqual(Object.keys(theirs ?? {}));
  expect(ours).toEqual({
    ...theirs,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  });
});

test("no line is written where the level is above it", () => {
  const lines: string[] = [];
  const logger = pino({ level: "warn" }, { write: (line: string) => void lines.push(line) });
  createRequestLog(logger)(REQUEST);
  expect(lines).toEqual([]);
});
