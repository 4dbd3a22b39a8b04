/** Money set aside for one call; `settle` replaces it by what the call really cost and is called once. */
export interface Reservation {
  readonly settle: (actualUsd: number) => void;
}

/** A day's spending on models. Instances that share a purse implement it over their shared store. */
export interface Budget {
  /** Sets `usd` aside, or answers null when the day's rest does not cover it. */
  readonly reserve: (usd: number) => Promise<Reservation | null>;
}

const UNBOUNDED = Number.POSITIVE_INFINITY;

/**
 * A budget for each UTC day, held in this process. Reserving and checking is one step, so that calls at the same time
 * never commit more than `dailyUsd` (null: no bound). A call that runs over midnight is settled on the day it began.
 */
export function createBudget(dailyUsd: number | null, today: () => string = utcDay): Budget {
  const limit = dailyUsd ?? UNBOUNDED;
  let ledger = { day: today(), committed: 0 };
  const current = () => {
    const day = today();
    if (ledger.day !== day) ledger = { day, committed: 0 };
    return ledger;
  };
  return {
    async reserve(usd) {
      const page = current();
      if (page.committed + usd > limit) return null;
      page.committed += usd;
      return {
        settle: (actualUsd) => {
          page.committed = Math.max(0, page.committed + actualUsd - usd);
        },
      };
    },
  };
}

/** Today in UTC, as 2026-01-01. */
export function utcDay(): string {
  return new Date().toISOString().slice(0, "2026-01-01".length);
}
