import { Redis } from "ioredis";
import type { Logger } from "../telemetry/logger.ts";

/** The connections that jobs need, each with the rules of its use. */
export interface JobConnections {
  /** For requests: fails at once while Redis is away, and after a few seconds when it does not answer. */
  readonly prompt: Redis;
  /** For workers: waits for Redis as long as it takes. */
  readonly patient: Redis;
  /** Calls `listener` with what is published on a channel. */
  subscribe(channel: string, listener: (message: string) => void): Promise<() => void>;
  close(): void;
}

const COMMAND_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 5_000;
const RECONNECT_STEP_MS = 50;
const LONGEST_RECONNECT_MS = 1_000;
const FIRST_CONNECT_PATIENCE_MS = 2_000;
const POLL_MS = 5;
const RIGHT_POLICY = "noeviction";

/** Connects to `url` and waits a moment for it; does without it too. */
export async function openConnections(url: string, logger: Logger): Promise<JobConnections> {
  const prompt = new Redis(url, {
    ...RECONNECTING,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS,
  });
  const patient = new Redis(url, { ...RECONNECTING, maxRetriesPerRequest: null });
  const listeners = createListeners(() => new Redis(url, { ...RECONNECTING, maxRetriesPerRequest: null }));
  // Without a listener a connection error would end the process. The shared store tells the operator.
  for (const redis of [prompt, patient]) redis.on("error", () => {});
  for (
    let waitedMs = 0;
    prompt.status !== "ready" && waitedMs < FIRST_CONNECT_PATIENCE_MS;
    waitedMs += POLL_MS
  )
    await Bun.sleep(POLL_MS);
  void warnOfEviction(prompt, logger);
  return {
    prompt,
    patient,
    subscribe: listeners.subscribe,
    close() {
      for (const redis of [prompt, patient]) redis.disconnect();
      listeners.close();
    },
  };
}

const RECONNECTING = {
  connectTimeout: CONNECT_TIMEOUT_MS,
  retryStrategy: (attempt: number) => Math.min(attempt * RECONNECT_STEP_MS, LONGEST_RECONNECT_MS),
};

/** One connection for all channels, made when the first one is asked for. */
function createListeners(connect: () => Redis) {
  const byChannel = new Map<string, Set<(message: string) => void>>();
  let redis: Redis | null = null;

  function connection(): Redis {
    if (redis) return redis;
    redis = connect();
    redis.on("error", () => {});
    redis.on("message", (channel: string, message: string) => {
      for (const listener of byChannel.get(channel) ?? []) listener(message);
    });
    return redis;
  }

  return {
    async subscribe(channel: string, listener: (message: string) => void): Promise<() => void> {
      const listeners = byChannel.get(channel) ?? new Set();
      byChannel.set(channel, listeners.add(listener));
      if (listeners.size === 1) await connection().subscribe(channel);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        byChannel.delete(channel);
        redis?.unsubscribe(channel).catch(() => {});
      };
    },
    close: () => redis?.disconnect(),
  };
}

/** A Redis that evicts keys when it is full loses jobs without a word. */
async function warnOfEviction(redis: Redis, logger: Logger): Promise<void> {
  const memory = await redis.info("memory").catch(() => "");
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1];
  const limit = Number(/^maxmemory:(\d+)/m.exec(memory)?.[1] ?? 0);
  if (policy === undefined || policy === RIGHT_POLICY) return;
  logger.warn(
    { maxmemory_policy: policy, maxmemory: limit },
    "Redis throws keys away when it is full (maxmemory-policy); jobs need `maxmemory-policy noeviction`, or some will be lost",
  );
}
