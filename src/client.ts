// The types of the service's answers come with its sources, which name what Bun and ES2024 have: so do its users', wherever they are.
/// <reference types="bun-types" />
/// <reference lib="es2024" />
import {
  createTRPCClient,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCClient,
  TRPCClientError,
} from "@trpc/client";
import { ErrorEnvelope } from "../contracts/errors.ts";
import type { AppRouter } from "./api/router.ts";

export type Client = TRPCClient<AppRouter>;

export interface ClientOptions {
  /** Sent as X-API-Key. */
  readonly apiKey?: string;
  /** Sent as a bearer token, for the administrator's procedures. */
  readonly adminToken?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** For subscriptions where the platform has none, as in Node and Bun: the npm package eventsource gives one, which also sends the headers. */
  readonly EventSource?: EventSourceClass;
}

type EventSourceClass = NonNullable<Parameters<typeof httpSubscriptionLink>[0]["EventSource"]>;

/**
 * A typed client of a Shotwright service, such as `createClient("http://localhost:8080")`. Procedures reject with a
 * TRPCClientError; `envelopeOf` reads the service's error from it. Subscriptions are server-sent events.
 */
export function createClient(url: string, options: ClientOptions = {}): Client {
  const endpoint = `${url.replace(/\/+$/, "")}/trpc`;
  const headers = {
    ...options.headers,
    ...(options.apiKey && { "x-api-key": options.apiKey }),
    ...(options.adminToken && { authorization: `Bearer ${options.adminToken}` }),
  };
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ type }) => type === "subscription",
        true: httpSubscriptionLink({
          url: endpoint,
          ...(options.EventSource && { EventSource: options.EventSource }),
          // The browser's own EventSource can send no headers and leaves this out; the package eventsource heeds it.
          eventSourceOptions: {
            fetch: (input: string | URL, init: RequestInit) =>
              fetch(input, {
                ...init,
                headers: { ...Object.fromEntries(new Headers(init.headers)), ...headers },
              }),
          },
        }),
        false: httpLink({ url: endpoint, headers }),
      }),
    ],
  });
}

/** The service's own words on what went wrong; null when the error did not come from the service. */
export function envelopeOf(error: unknown): ErrorEnvelope | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  const envelope = typeof data === "object" && data !== null && "envelope" in data ? data.envelope : null;
  return ErrorEnvelope.safeParse(envelope).data ?? null;
}
