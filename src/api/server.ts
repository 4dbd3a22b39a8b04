import { Elysia } from "elysia";
import type { ProcedureName } from "../../contracts/api.ts";
import type { Config } from "../config.ts";
import { AppError } from "../errors.ts";
import type { Operations } from "../operations/operations.ts";
import type { QueueBoard } from "../operations/queue-board.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { Tracing } from "../telemetry/tracing.ts";
import { createAccess } from "./access.ts";
import { boardRoutes } from "./board.ts";
import { createBodyBudget } from "./body-budget.ts";
import { createExchanges, type Exchange, type Reply, type Route } from "./exchange.ts";
import { pageRoutes } from "./pages.ts";
import type { RateLimits } from "./rate-limit.ts";
import { corsHeaders, PREFLIGHT_HEADERS } from "./response-headers.ts";
import { type PathParameters, restRoutes } from "./rest.ts";
import { TRPC_ENDPOINT, trpcEndpoint } from "./trpc-endpoint.ts";

/** What the HTTP server is made of. */
export interface ServerTools {
  readonly config: Config;
  readonly operations: Operations;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly tracing: Tracing;
  readonly limits: RateLimits;
  readonly isDraining: () => boolean;
  readonly board: QueueBoard;
}

/** A server that listens. */
export interface HttpServer {
  readonly port: number;
  /** Milliseconds since the last request was answered; 0 while one is in work. */
  quietMs(): number;
  /** Takes no new connections and waits until every request in work is answered. */
  drain(): Promise<void>;
  /** Closes at once what is still open. */
  close(): Promise<void>;
}

const NO_CONTENT = 204;
const FLUSH_MS = 20;
/** Longer than any answer may take; Bun closes what has been silent for so long. */
const IDLE_SECONDS = 120;
/** Bun refuses without a word; no body is read that far, since every route has a limit of its own and says so. */
const BEYOND_ANY_BODY_BYTES = Number.MAX_SAFE_INTEGER;

/** Serves /v1, /trpc, the pages and the metrics; listens before it returns. Port 0 takes a free one. */
export function startServer(tools: ServerTools): HttpServer {
  const { config, operations } = tools;
  const access = createAccess(config.access);
  const exchanges = createExchanges({
    access,
    logger: tools.logger,
    metrics: tools.metrics,
    tracing: tools.tracing,
    trustedProxies: config.limits.trustedProxies,
    corsOrigins: config.access.corsOrigins,
  });
  const limit = (exchange: Exchange, procedure: ProcedureName) =>
    // Who calls is asked here in any case: later his socket may be closed.
    tools.limits.consume(procedure, exchange.call.client.name, (standing) => {
      exchange.standing = standing;
    });
  const bodies = createBodyBudget(config.limits.maxBodiesBytes);
  const app = new Elysia({
    serve: { idleTimeout: IDLE_SECONDS, maxRequestBodySize: BEYOND_ANY_BODY_BYTES },
  });

  const socketAddress = (request: Request) => app.server?.requestIP(request)?.address ?? null;

  type Work = (exchange: Exchange, parameters: PathParameters) => Promise<Reply> | Reply;
  function mount(method: string, path: string, route: Route, work: Work): void {
    app.route(
      method,
      path,
      ({ request, params }) =>
        exchanges.answer(route, request, socketAddress, (exchange) => work(exchange, params ?? {})),
      { parse: "none" },
    );
  }

  for (const route of restRoutes({ operations, limit, isAdmin: access.isAdmin, bodies })) {
    mount(route.method, route.path, route, route.reply);
  }
  for (const route of pageRoutes({
    config,
    metrics: tools.metrics,
    isAdmin: access.isAdmin,
    isDraining: tools.isDraining,
  })) {
    mount("GET", route.path, route, route.reply);
  }
  for (const route of boardRoutes({ board: tools.board, isAdmin: access.isAdminOrPassword })) {
    mount("GET", route.path, route, route.reply);
  }
  const serveTrpc = trpcEndpoint({ operations, limit, isAdmin: access.isAdmin, bodies });
  for (const method of ["GET", "POST"])
    mount(method, `${TRPC_ENDPOINT}/*`, { name: TRPC_ENDPOINT }, serveTrpc);
  mount("OPTIONS", "/*", { name: "preflight", open: true }, ({ request }) => ({
    status: NO_CONTENT,
    headers: {
      ...corsHeaders(request.headers.get("origin"), config.access.corsOrigins),
      ...PREFLIGHT_HEADERS,
    },
    body: null,
  }));
  mount("ALL", "/*", { name: "unknown", open: true }, () => {
    throw new AppError("NOT_FOUND", "There is no such path, or it is not called with this method");
  });

  app.listen({ port: config.port, hostname: config.host, reusePort: false });
  const { server } = app;
  if (!server?.port) throw new Error("The server did not start");
  return {
    port: server.port,
    quietMs: exchanges.quietMs,
    async drain() {
      // Its promise waits for idle connections too, which callers may keep open as long as they like.
      void server.stop(false);
      await exchanges.idle();
      // The last answer is still on its way out.
      await Bun.sleep(FLUSH_MS);
    },
    async close() {
      void server.stop(true);
      await Bun.sleep(FLUSH_MS);
    },
  };
}
