import { AppError } from "../errors.ts";
import type { Call, Caller } from "../operations/call.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { createRequestLog, type RequestLine } from "../telemetry/request-log.ts";
import { NO_SPAN, type OpenSpan, type SpanAttributes, type Tracing } from "../telemetry/tracing.ts";
import type { Access } from "./access.ts";
import { createAttendance } from "./attendance.ts";
import { clientAddress } from "./client-address.ts";
import { errorText } from "./error-text.ts";
import { asAppError } from "./faults.ts";
import type { Standing } from "./rate-limit.ts";
import { corsHeaders, JSON_HEADERS, SECURED, SECURED_JSON } from "./response-headers.ts";

/** One request and its answer, as every route sees it. */
export interface Exchange {
  readonly request: Request;
  readonly call: Call & { readonly client: Caller };
  readonly span: OpenSpan;
  standing: Standing | null;
}

/** What a route answers; the exchange adds what all answers have. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: BodyInit | null;
  /** The error that the body tells. */
  readonly error?: AppError;
  /** For a stream: settles when it has ended, which is when the line is logged. */
  readonly ended?: Promise<void>;
}

/** One way into the service, as its exchange sees it. */
export interface Route {
  /** As it is named in logs and metrics. */
  readonly name: string;
  /** Open to callers without an API key. */
  readonly open?: boolean;
}

/** The address at the other end of a request's socket; null when it is closed. */
export type SocketAddress = (request: Request) => string | null;

/** What every request is measured, traced and admitted with. */
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
  const log = createRequestLog(tools.logger);
  const attendance = createAttendance();

  function begin(route: Route, request: Request, socketAddress: SocketAddress): Exchange {
    const given = request.headers.get("x-request-id");
    const requestId = given && REQUEST_ID.test(given) ? given.toLowerCase() : crypto.randomUUID();
    let client: Caller | null = null;
    return {
      request,
      call: {
        requestId,
        signal: request.signal,
        startedAt: performance.now(),
        // Asking the socket is a call of the system, and who is refused unseen need not be known.
        get client() {
          client ??= callerOf(tools, request, socketAddress);
          return client;
        },
        notes: {},
      },
      span: tools.tracing.isOn ? beginSpan(tools.tracing, route, request) : NO_SPAN,
      standing: null,
    };
  }

  function end(exchange: Exchange, route: Route, reply: Reply): Response {
    const status = reply.status ?? 200;
    const error = reply.error ?? null;
    const isPlainJson = reply.headers === JSON_HEADERS;
    const response = new Response(reply.body, { status, headers: isPlainJson ? SECURED_JSON : SECURED });
    if (!isPlainJson) addAll(response.headers, reply.headers);
    addOwn(response.headers, exchange, error, tools.corsOrigins);
    if (reply.ended) void reply.ended.then(() => record(exchange, route, status, error));
    else record(exchange, route, status, error);
    return response;
  }

  function record(exchange: Exchange, route: Route, answered: number, thrown: AppError | null): void {
    const error = thrown ?? exchange.call.notes.fault ?? null;
    // Whoever hung up caused the fault that his going away made.
    const status = error && exchange.request.signal.aborted ? CLIENT_GONE : answered;
    attendance.go();
    const { call, request } = exchange;
    const ms = Math.round((performance.now() - call.startedAt) * 100) / 100;
    tools.metrics.tallyRequest(route.name, status, ms / MS_PER_SECOND, error?.code ?? null);
    const { cache, provider } = call.notes;
    const line: RequestLine = {
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
    else log(line);
  }

  return {
    idle: attendance.idle,
    quietMs: attendance.quietMs,

    /** Answers one request with what `work` replies, or with the envelope of what it throws. */
    async answer(
      route: Route,
      request: Request,
      socketAddress: SocketAddress,
      work: (exchange: Exchange) => Promise<Reply> | Reply,
    ): Promise<Response> {
      attendance.come();
      const exchange = begin(route, request, socketAddress);
      try {
        if (tools.access.needsApiKey && !route.open) requireKey(tools.access, request);
        return end(exchange, route, await exchange.span.run(() => work(exchange)));
      } catch (thrown) {
        return end(exchange, route, errorReply(asAppError(thrown), exchange));
      }
    },
  };
}

function callerOf(
  { access, trustedProxies }: ExchangeTools,
  request: Request,
  socketAddress: SocketAddress,
): Caller {
  const apiKey = access.apiKeyOf(request);
  return { name: apiKey ?? clientAddress(request.headers, socketAddress(request), trustedProxies), apiKey };
}

/** What a route answers that fails; returned where throwing would cost more than the answer. */
export function errorReply(error: AppError, { call }: Exchange): Reply {
  const body = errorText(error, call.requestId);
  return { status: error.httpStatus, headers: JSON_HEADERS, body, error };
}

function beginSpan(tracing: Tracing, route: Route, request: Request): OpenSpan {
  return tracing.begin(`${request.method} ${route.name}`, {
    traceparent: request.headers.get("traceparent"),
    serves: true,
  });
}

/** As the semantic conventions of OpenTelemetry name them, and our own. */
function spanAttributes(line: RequestLine): SpanAttributes {
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

/** Headers set on the response itself, which took a copy of ready ones, cost half of what making them from an object does. */
function addOwn(
  headers: Headers,
  { call, standing, request }: Exchange,
  error: AppError | null,
  corsOrigins: readonly string[],
): void {
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
  if (corsOrigins.length > 0) addAll(headers, corsHeaders(request.headers.get("origin"), corsOrigins));
}

function addAll(headers: Headers, added: Readonly<Record<string, string>> | undefined): void {
  for (const name in added) headers.set(name, added[name] ?? "");
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
