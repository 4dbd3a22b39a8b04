import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { LARGEST_BODY_BYTES, readBody, requireUtf8 } from "./body.ts";
import type { Exchange, Reply } from "./exchange.ts";
import { isWork } from "./rate-limit.ts";
import type { RestTools } from "./rest.ts";
import { appRouter } from "./router.ts";
import { watchEnd } from "./sse.ts";

export const TRPC_ENDPOINT = "/trpc";
const EVENT_STREAM = "text/event-stream";
/** Calls that one HTTP request may hold. */
const MAX_BATCH = 10;

/** tRPC over HTTP: the body is read under our own limits, and each call of a batch is counted by itself. */
export function trpcEndpoint({ operations, limit, isAdmin, bodies }: RestTools) {
  return async (exchange: Exchange): Promise<Reply> => {
    const { call, request } = exchange;
    const body = request.method === "POST" ? await readBody(request, LARGEST_BODY_BYTES, bodies) : null;
    if (body) requireUtf8(body);
    const { method, headers, signal } = request;
    const response = await fetchRequestHandler({
      endpoint: TRPC_ENDPOINT,
      req: new Request(request.url, { method, headers, body, signal }),
      router: appRouter,
      maxBatchSize: MAX_BATCH,
      createContext: () => ({
        operations,
        call,
        isAdmin: () => isAdmin(request),
        async limit(procedure) {
          await limit(exchange, procedure);
          if (isWork(procedure)) await operations.admission.enter(call.signal);
        },
      }),
    });
    const isStream = response.headers.get("content-type")?.startsWith(EVENT_STREAM) ?? false;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      ...(isStream && response.body ? watchEnd(response.body) : { body: response.body }),
    };
  };
}
