import {
  BurstyRateLimiter,
  type RateLimiterAbstract,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { ProcedureName } from "../../contracts/api.ts";
import type { SharedStore } from "../cache/shared-store.ts";
import { AppError } from "../errors.ts";
import { type Counted, createMemoryWindow } from "./memory-window.ts";

const WINDOW_SECONDS = 60;
const MS_PER_SECOND = 1_000;

type LimitName = "parses" | "batches";

/** Which limit a procedure counts against; the others are free. */
const LIMIT_OF: Partial<Record<ProcedureName, LimitName>> = {
  parse: "parses",
  parseStream: "parses",
  analyze: "parses",
  edit: "parses",
  export: "parses",
  parseBatch: "batches",
  "jobs.create": "batches",
  "jobs.retry": "batches",
};

/** Whether the procedure keeps the processor busy, as all do that are limited. */
export function isWork(procedure: ProcedureName): boolean {
  return LIMIT_OF[procedure] !== undefined;
}

export interface Standing {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/** Limits by client. */
export interface RateLimits {
  /**
   * Counts one call, at once where this process counts alone, and tells the caller's standing, also before it refuses; nothing is told where the procedure is free
   * or limits are off. Throws RATE_LIMITED with the seconds to wait.
   */
  consume(procedure: ProcedureName, client: string, tell: (standing: Standing) => void): Promise<void> | void;
}

export interface RateLimitSettings {
  readonly parsesPerMinute: number;
  readonly batchesPerMinute: number;
  /** Parses allowed in a minute on top of parsesPerMinute. */
  readonly burst: number;
  readonly keyPrefix: string;
  /** Where instances count together; null, or while it is away, each counts for itself. */
  readonly store: SharedStore | null;
}

export function createRateLimits(settings: RateLimitSettings): RateLimits {
  const { parsesPerMinute, batchesPerMinute, burst } = settings;
  const limits: Record<LimitName, Limit | null> = {
    parses: parsesPerMinute > 0 ? createLimit("parses", parsesPerMinute, burst, settings) : null,
    batches: batchesPerMinute > 0 ? createLimit("batches", batchesPerMinute, 0, settings) : null,
  };
  return {
    consume(procedure, client, tell) {
      const name = LIMIT_OF[procedure];
      const limit = name ? limits[name] : null;
      if (!name || !limit) return;
      const judge = (counted: Counted) => {
        const found = standing(limit.points, counted);
        tell(found);
        if (!counted.allowed) throw used(name, found);
      };
      const counted = limit.take(client);
      return counted instanceof Promise ? counted.then(judge) : judge(counted);
    },
  };
}

function used(name: LimitName, { limit, resetSeconds }: Standing): AppError {
  const message = `The limit of ${limit} ${name} a minute is used up`;
  return new AppError("RATE_LIMITED", message, { limit }, resetSeconds);
}

interface Limit {
  readonly points: number;
  take(client: string): Promise<Counted> | Counted;
}

type Consumer = Pick<RateLimiterAbstract, "consume">;

function createLimit(
  name: string,
  points: number,
  burst: number,
  { keyPrefix, store }: RateLimitSettings,
): Limit {
  const window = (suffix: string, size: number) => ({
    keyPrefix: `${keyPrefix}limit:${name}${suffix}`,
    points: size,
    duration: WINDOW_SECONDS,
  });
  const bursty = (make: (options: ReturnType<typeof window>) => RateLimiterAbstract): Consumer =>
    burst === 0
      ? make(window("", points))
      : new BurstyRateLimiter(make(window("", points)), make(window(":burst", burst)));
  const own = createMemoryWindow({ points, burst, windowMs: WINDOW_SECONDS * MS_PER_SECOND });
  if (!store) return { points, take: own };
  const shared = bursty((options) => new RateLimiterRedis({ ...options, storeClient: store.client }));
  return {
    points,
    take: async (client) => (await store.ask(() => consume(shared, client), null)) ?? own(client),
  };
}

/** The library rejects with its result when the points are used up. */
async function consume(limiter: Consumer, client: string): Promise<Counted> {
  try {
    return counted(await limiter.consume(client), true);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return counted(refusal, false);
    throw refusal;
  }
}

function counted({ remainingPoints, msBeforeNext }: RateLimiterRes, allowed: boolean): Counted {
  return { allowed, remaining: Math.max(0, remainingPoints), msBeforeNext };
}

function standing(limit: number, { remaining, msBeforeNext }: Counted): Standing {
  return { limit, remaining, resetSeconds: Math.max(1, Math.ceil(msBeforeNext / MS_PER_SECOND)) };
}
