import {
  BurstyRateLimiter,
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { ProcedureName } from "../../contracts/api.ts";
import { AppError } from "../errors.ts";

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
};

export interface Standing {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/** Limits by client. `null` where the procedure is free or limits are off. */
export interface RateLimits {
  /** Counts one call. Throws RATE_LIMITED with the seconds to wait, and its standing in `details`. */
  consume(procedure: ProcedureName, client: string): Promise<Standing | null>;
  close(): Promise<void>;
}

export interface RateLimitSettings {
  readonly parsesPerMinute: number;
  readonly batchesPerMinute: number;
  /** Calls allowed at once on top of parsesPerMinute. */
  readonly burst: number;
}

export function createRateLimits(settings: RateLimitSettings): RateLimits {
  const { parsesPerMinute, batchesPerMinute, burst } = settings;
  const limiters: Record<
    LimitName,
    { points: number; limiter: Pick<RateLimiterAbstract, "consume"> } | null
  > = {
    parses:
      parsesPerMinute > 0
        ? { points: parsesPerMinute, limiter: bursty("parses", parsesPerMinute, burst) }
        : null,
    batches:
      batchesPerMinute > 0
        ? { points: batchesPerMinute, limiter: steady("batches", batchesPerMinute) }
        : null,
  };
  return {
    async consume(procedure, client) {
      const name = LIMIT_OF[procedure];
      const entry = name ? limiters[name] : null;
      if (!entry) return null;
      try {
        return standing(entry.points, await entry.limiter.consume(client));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const { resetSeconds } = standing(entry.points, refusal);
        throw new AppError(
          "RATE_LIMITED",
          `The limit of ${entry.points} ${name} a minute is used up`,
          { limit: entry.points },
          resetSeconds,
        );
      }
    },
    close: async () => {},
  };
}

function steady(keyPrefix: string, points: number): RateLimiterMemory {
  return new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_SECONDS });
}

function bursty(keyPrefix: string, points: number, burst: number): Pick<RateLimiterAbstract, "consume"> {
  if (burst === 0) return steady(keyPrefix, points);
  return new BurstyRateLimiter(steady(keyPrefix, points), steady(`${keyPrefix}:burst`, burst));
}

function standing(limit: number, result: RateLimiterRes): Standing {
  return {
    limit,
    remaining: Math.max(0, result.remainingPoints),
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / MS_PER_SECOND)),
  };
}
