import { AppError, errorEnvelope } from "../errors.ts";
import type { Call } from "../operations/call.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { NO_SPAN, type OpenSpan, type SpanAttributes, type Tracing } from "../telemetry/tracing.ts";
import type { Access } from "./access.ts";
import { clientAddress } from "./client-address.ts";
import { asAppError } from "./faults.ts";
import type { Standing } from "./rate-limit.ts";
import { corsHeaders, JSON_HEADERS, securedHeaders } from "./response-headers.ts";

/** One request and its answer, as every route sees it. */
export interface Exchange {
  readonly request: Request;
  readonly call: Call;
  /** Whom limits count: the API key's digest or the address. */
  readonly client: string;
  readonly span: OpenSpan;
  standing: Standing | null;
}

/** What a route answers; the exchange adds what all answers have. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: BodyInit | null;
  /** For a stream: settles when it has ended, which is when the line is logged. */
  readonly ended?: Promise<void>;
}

export interface Route {
  /** As it is named in logs and metrics. */
  readonly name: string;
  /** Open to callers without an API key. */
  readonly open?: boolean;
}

export interface ExchangeTools {
  readonly access: Access;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly trustedProxies: number;
  readonly corsOrigins: readonly string[];
}

const REQUEST_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const MS_PER_SECOND = 1_000;
const SERVER_ERROR = 500;
/** Of logs and metrics only: nobody is there to read it. */
const CLIENT_GONE = 499;

/** Gives every request its id, its headers, its log line and its metrics, and turns faults into envelopes. */
export function createExchanges(tools: ExchangeTools) {
  const count = createCounters(tools.metrics);
  let inWork = 0;
  let onIdle: (() => void) | null = null;

  function begin(route: Route, request: Request, socketAddress: string | null): Exchange {
    const given = request.headers.get("x-request-id");
    const requestId = given && REQUEST_ID.test(given) ? given.toLowerCase() : crypto.randomUUID();
    const apiKey = tools.access.apiKeyOf(request);
    const client = apiKey ?? clientAddress(request.headers, socketAddress, tools.trustedProxies);
    return {
      request,
      call: {
        requestId,
        signal: request.signal,
        startedAt: performance.now(),
        client: { name: client, apiKey },
        notes: {},
      },
      client,
      span: tools.tracing.isOn ? beginSpan(tools.tracing, route, request) : NO_SPAN,
      standing: null,
    };
  }

  function end(exchange: Exchange, route: Route, reply: Reply, error: AppError | null): Response {
    const status = reply.status ?? 200;
    const response = new Response(reply.body, {
      status,
      headers: allHeaders(exchange, reply, error, tools.corsOrigins),
    });
    if (reply.ended) void reply.ended.then(() => record(exchange, route, status, error));
    else record(exchange, route, status, error);
    return response;
  }

  function record(exchange: Exchange, route: Route, answered: number, thrown: AppError | null): void {
    const error = thrown ?? exchange.call.notes.fault ?? null;
    // Whoever hung up caused the fault that his going away made.
    const status = error && exchange.request.signal.aborted ? CLIENT_GONE : answered;
    inWork -= 1;
    if (inWork === 0) onIdle?.();
    const { call, request } = exchange;
    const ms = Math.round((performance.now() - call.startedAt) * 100) / 100;
    count(route.name, status, ms / MS_PER_SECOND, error);
    const { cache, provider } = call.notes;
    const line = {
      request_id: call.requestId,
      method: request.method,
      route: route.name,
      status,
      ms,
      provider,
      cache,
      code: error?.code,
    };
    if (tools.tracing.isOn) exchange.span.end(spanAttributes(line), status >= SERVER_ERROR);
    if ((status >= SERVER_ERROR && error?.code !== "OVERLOADED") || error?.code === "INTERNAL_ERROR")
      tools.logger.error({ ...line, err: error?.cause ?? error }, "request failed");
    else tools.logger.info(line, "request");
  }

  return {
    /** Resolves when no request is in work, streams included. */
    idle: () =>
      new Promise<void>((resolve) => {
        onIdle = resolve;
        if (inWork === 0) resolve();
      }),

    /** Answers one request with what `work` replies, or with the envelope of what it throws. */
    async answer(
      route: Route,
      request: Request,
      socketAddress: string | null,
      work: (exchange: Exchange) => Promise<Reply> | Reply,
    ): Promise<Response> {
      inWork += 1;
      const exchange = begin(route, request, socketAddress);
      try {
        if (tools.access.needsApiKey && !route.open) requireKey(tools.access, request);
        return end(exchange, route, await exchange.span.run(() => work(exchange)), null);
      } catch (thrown) {
        const error = asAppError(thrown);
        const body = JSON.stringify(errorEnvelope(error, exchange.call.requestId));
        return end(exchange, route, { status: error.httpStatus, headers: JSON_HEADERS, body }, error);
      }
    },
  };
}

function beginSpan(tracing: Tracing, route: Route, request: Request): OpenSpan {
  return tracing.begin(`${request.method} ${route.name}`, {
    traceparent: request.headers.get("traceparent"),
    serves: true,
  });
}

interface AnsweredRequest {
  readonly request_id: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly provider: string | undefined;
  readonly cache: string | undefined;
  readonly code: string | undefined;
}

/** As the semantic conventions of OpenTelemetry name them, and our own. */
function spanAttributes(line: AnsweredRequest): SpanAttributes {
  return {
    "http.request.method": line.method,
    "http.route": line.route,
    "http.response.status_code": line.status,
    "shotwright.request_id": line.request_id,
    ...(line.code && { "error.type": line.code }),
    ...(line.provider && { "shotwright.provider": line.provider }),
    ...(line.cache && { "shotwright.cache": line.cache }),
  };
}

/** A copy of ready headers with the call's own set on it costs half of what making them from an object does. */
function allHeaders(
  exchange: Exchange,
  reply: Reply,
  error: AppError | null,
  corsOrigins: readonly string[],
): Headers {
  const { call, standing, request } = exchange;
  const headers = securedHeaders();
  for (const name in reply.headers) headers.set(name, reply.headers[name] ?? "");
  headers.set("x-request-id", call.requestId);
  headers.set("server-timing", serverTiming(call));
  if (call.notes.cache) headers.set("x-cache", call.notes.cache);
  if (call.notes.cacheKey) headers.set("x-cache-key", call.notes.cacheKey);
  if (standing) {
    headers.set("ratelimit-limit", String(standing.limit));
    headers.set("ratelimit-remaining", String(standing.remaining));
    headers.set("ratelimit-reset", String(standing.resetSeconds));
  }
  const retryAfterSeconds = (error ?? call.notes.fault)?.retryAfterSeconds;
  if (retryAfterSeconds) headers.set("retry-after", String(Math.ceil(retryAfterSeconds)));
  if (corsOrigins.length > 0)
    for (const [name, value] of Object.entries(corsHeaders(request.headers.get("origin"), corsOrigins)))
      headers.set(name, value);
  return headers;
}

function requireKey(access: Access, request: Request): void {
  if (access.apiKeyOf(request) === null && !access.isAdmin(request)) {
    throw new AppError("UNAUTHORIZED", "The API key is missing or wrong");
  }
}

function serverTiming({ notes, startedAt }: Call): string {
  const total = `total;dur=${(performance.now() - startedAt).toFixed(2)}`;
  if (!notes.timings) return total;
  const stages = Object.entries(notes.timings).map(([stage, ms]) => `${stage};dur=${ms}`);
  return [...stages, total].join(", ");
}

/** The labelled metrics are looked up once for each route and status, which is most of their cost. */
function createCounters(metrics: Metrics) {
  const requests = remembering((key) => {
    const [route = "", status = ""] = key.split(" ");
    return metrics.requests.labels({ route, status });
  });
  const durations = remembering((route) => metrics.requestSeconds.labels({ route }));
  return (route: string, status: number, seconds: number, error: AppError | null) => {
    requests(`${route} ${status}`).inc();
    durations(route).observe(seconds);
    if (error) metrics.errors.inc({ code: error.code });
  };
}

function remembering<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
