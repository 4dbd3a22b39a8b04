import type { SharedStore } from "../cache/shared-store.ts";
import { type Budget, utcDay } from "./budget.ts";

const MICRO = 1_000_000;
const KEPT_SECONDS = 48 * 60 * 60;

/**
 * One day's budget for all instances on one Redis. Each reservation is one atomic addition that is taken back when it
 * passes `dailyUsd`, so that instances together never commit more. While Redis is away an instance goes on from the last
 * total it saw, and knows of its own spending only.
 */
export function createSharedBudget(
  store: SharedStore,
  settings: { readonly dailyUsd: number; readonly keyPrefix: string; readonly today?: () => string },
): Budget {
  const limit = Math.floor(settings.dailyUsd * MICRO);
  const today = settings.today ?? utcDay;
  const seen = { day: today(), total: 0 };

  /** The day's total after `amount` was added, in millionths of a dollar. */
  async function add(day: string, amount: number): Promise<number> {
    if (seen.day !== day && day === today()) Object.assign(seen, { day, total: 0 });
    const key = `${settings.keyPrefix}llm-spending:${day}`;
    const reply = await store.ask(async (redis) => {
      const [total] = (await redis.multi().incrby(key, amount).expire(key, KEPT_SECONDS).exec()) ?? [];
      return Number(total?.[1]);
    }, Number.NaN);
    const total = Number.isFinite(reply) ? reply : seen.total + amount;
    if (seen.day === day) seen.total = total;
    return total;
  }

  return {
    async reserve(usd) {
      const day = today();
      const reserved = Math.ceil(usd * MICRO);
      if ((await add(day, reserved)) > limit) {
        await add(day, -reserved);
        return null;
      }
      return {
        settle(actualUsd) {
          void add(day, Math.ceil(actualUsd * MICRO) - reserved);
        },
      };
    },
  };
}
