import type { Redis } from "ioredis";

const PROBE_EVERY_MS = 250;
/** After so many failed probes over an open connection the connection itself is given up. */
const PROBES_BEFORE_RECONNECT = 20;
const REPLY_ERROR = "ReplyError";
/** Replies that say the server cannot serve now; other error replies are about the one command. */
const NOT_SERVING = /^(?:LOADING|MASTERDOWN|READONLY|NOAUTH|CLUSTERDOWN|TRYAGAIN)\b/;

/** A Redis that may be away: each command gets a short time, and after one failure none is asked until it answers again. */
export interface SharedStore {
  readonly client: Redis;
  /** The command's reply; `fallback` when Redis is away, too slow, or refuses the command. */
  ask<T>(command: (redis: Redis) => Promise<T>, fallback: T): Promise<T>;
  isThere(): boolean;
  close(): Promise<void>;
}

export interface StoreWatcher {
  onAway(reason: string): void;
  onBack(): void;
}

/** What one command may take; a request that meets a frozen Redis waits for one command only. */
const COMMAND_TIMEOUT_MS = 40;
const CONNECT_TIMEOUT_MS = 2_000;
const LONGEST_RECONNECT_MS = 1_000;
const RECONNECT_STEP_MS = 50;
const PATIENCE_MS = 200;
const POLL_MS = 10;

/** Connects to `url`. It waits a moment for Redis, so that the first requests already find it, but does without it too. */
export async function openSharedStore(url: string, watcher: StoreWatcher): Promise<SharedStore> {
  const { Redis } = await import("ioredis");
  const store = guardStore(new Redis(url, clientOptions()), watcher);
  for (let waitedMs = 0; waitedMs < PATIENCE_MS && !store.isThere(); waitedMs += POLL_MS)
    await Bun.sleep(POLL_MS);
  return store;
}

/** A second connection to the same Redis, for subscribing. It connects whenever it can. */
export function openListener(store: SharedStore): Redis {
  return store.client.duplicate({
    enableOfflineQueue: true,
    autoResubscribe: false,
    commandTimeout: LISTENER_TIMEOUT_MS,
  });
}

/** Nobody waits for a subscription, and giving it up early would leave this instance deaf. */
const LISTENER_TIMEOUT_MS = 10_000;

function clientOptions() {
  return {
    connectTimeout: CONNECT_TIMEOUT_MS,
    commandTimeout: COMMAND_TIMEOUT_MS,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt: number) => Math.min(attempt * RECONNECT_STEP_MS, LONGEST_RECONNECT_MS),
  };
}

/** Guards `redis`, whose commands time out by themselves. It counts as away until its first answer. */
function guardStore(redis: Redis, watcher: StoreWatcher): SharedStore {
  let there = redis.status === "ready";
  let failedProbes = 0;
  const probe = setInterval(() => void lookAgain(), PROBE_EVERY_MS);
  probe.unref();
  redis.on("ready", () => void lookAgain());
  redis.on("close", () => leave("the connection was closed"));
  // Without a listener a connection error would end the process.
  redis.on("error", () => {});

  function leave(reason: string): void {
    if (there) watcher.onAway(reason);
    there = false;
  }

  async function lookAgain(): Promise<void> {
    if (there || redis.status !== "ready") return;
    try {
      await redis.ping();
      if (!there) watcher.onBack();
      there = true;
      failedProbes = 0;
    } catch {
      failedProbes += 1;
      if (failedProbes % PROBES_BEFORE_RECONNECT === 0) redis.disconnect(true);
    }
  }

  return {
    client: redis,
    async ask(command, fallback) {
      if (!there) return fallback;
      try {
        return await command(redis);
      } catch (error) {
        if (!isAboutTheCommand(error)) leave(error instanceof Error ? error.message : "unknown");
        return fallback;
      }
    },
    isThere: () => there,
    async close() {
      clearInterval(probe);
      redis.disconnect();
    },
  };
}

function isAboutTheCommand(error: unknown): boolean {
  return error instanceof Error && error.name === REPLY_ERROR && !NOT_SERVING.test(error.message);
}
