import { AppError } from "../errors.ts";

/** Lets work in, so much at once and so much in the queue; the rest is refused at once instead of dying slowly. */
export interface Admission {
  /** Runs `work` when its turn comes. Throws OVERLOADED when too many wait or the wait would be too long. */
  run<T>(work: () => Promise<T>): Promise<T>;
  inWork(): number;
  waiting(): number;
}

/** Those who wait may be at most this many times those in work. */
const WAITING_PER_WORKING = 4;
const RETRY_AFTER_SECONDS = 1;

export function createAdmission(maxInWork: number): Admission {
  const queue: (() => void)[] = [];
  let inWork = 0;

  function leave(): void {
    const next = queue.shift();
    if (next) next();
    else inWork -= 1;
  }

  async function enter(): Promise<void> {
    if (inWork < maxInWork) {
      inWork += 1;
      return;
    }
    if (queue.length >= maxInWork * WAITING_PER_WORKING) {
      throw new AppError("OVERLOADED", "Too many briefs are waiting", null, RETRY_AFTER_SECONDS);
    }
    await new Promise<void>((resolve) => queue.push(resolve));
  }

  return {
    async run(work) {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
    inWork: () => inWork,
    waiting: () => queue.length,
  };
}
