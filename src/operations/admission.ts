import { AppError } from "../errors.ts";

/** Lets work in, so much at once and so much in the queue; the rest is refused at once instead of dying slowly. */
export interface Admission {
  /** Runs `work` when its turn comes. Throws OVERLOADED when too many wait or new work would have to wait too long. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Throws OVERLOADED when `run` would; for callers who can be refused before anything is spent on them. */
  requireRoom(): void;
}

export interface AdmissionSettings {
  readonly maxInWork: number;
  /** How late the event loop is: directing keeps it busy, so this is the queue that no counter sees. */
  readonly lagMs: () => number;
  readonly onChange?: (inWork: number, waiting: number) => void;
  readonly onRefused?: () => void;
}

/** Those who wait may be at most this many times those in work. */
const WAITING_PER_WORKING = 4;
/** Later than this, a caller is better told to come back. Well above the stalls of a busy machine. */
const MAX_LAG_MS = 2_000;
const RETRY_AFTER_SECONDS = 1;

export function createAdmission({ maxInWork, lagMs, onChange, onRefused }: AdmissionSettings): Admission {
  const queue: (() => void)[] = [];
  let inWork = 0;

  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else inWork -= 1;
    onChange?.(inWork, queue.length);
  }

  function requireRoom(): void {
    if (lagMs() <= MAX_LAG_MS && queue.length < maxInWork * WAITING_PER_WORKING) return;
    onRefused?.();
    throw new AppError("OVERLOADED", "Too many briefs are waiting", null, RETRY_AFTER_SECONDS);
  }

  async function enter(): Promise<void> {
    requireRoom();
    if (inWork >= maxInWork) {
      await new Promise<void>((resolve) => {
        queue.push(resolve);
        onChange?.(inWork, queue.length);
      });
      return;
    }
    inWork += 1;
    onChange?.(inWork, queue.length);
  }

  return {
    requireRoom,
    async run(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
