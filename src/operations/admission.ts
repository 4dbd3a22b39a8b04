import { AppError } from "../errors.ts";
import { createTurnstile, type Priority } from "./turnstile.ts";

/**
 * Lets in what can be served in time, and refuses the rest before anything is spent on it: many refusals cost less than
 * one brief that is answered when nobody waits for it any more.
 */
export interface Admission {
  /**
   * Resolves when the caller may begin: one begins in a turn of the event loop, so that sockets are served in between.
   * Throws OVERLOADED at once when he would have to wait too long.
   */
  enter(signal?: AbortSignal): Promise<void>;
  /**
   * Runs `work` when a place and a turn of the loop are free. Throws OVERLOADED at once when an interactive caller would
   * have to wait too long; batch work is never refused, takes no place, and lets others go first.
   */
  run<T>(work: () => Promise<T>, caller?: Caller): Promise<T>;
  /** Throws OVERLOADED when `enter` would. */
  requireRoom(): void;
  /** What `requireRoom` would throw; null when there is room. Counted as a refusal. */
  refusal(): AppError | null;
}

interface Caller {
  readonly priority?: Priority | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface AdmissionSettings {
  /** Interactive work at once; most of it waits for models and threads, not for the processor. */
  readonly maxInWork: number;
  /** Who would have to wait longer for his turn is refused. */
  readonly maxWaitMs: number;
  readonly onChange?: (inWork: number, waiting: number) => void;
  readonly onRefused?: () => void;
}

/** Those who wait for a place may be at most this many times those in work. */
const WAITING_PER_WORKING = 4;
const MS_PER_SECOND = 1_000;

/** One error for all who are to come back after the same time: what an Error knows of its origin costs more than refusing. */
const refusals = new Map<number, AppError>();

function overloaded(retryAfterSeconds: number): AppError {
  const known = refusals.get(retryAfterSeconds);
  if (known) return known;
  const made = new AppError("OVERLOADED", "Too many briefs are waiting", null, retryAfterSeconds);
  refusals.set(retryAfterSeconds, made);
  return made;
}

export function createAdmission({ maxInWork, maxWaitMs, onChange, onRefused }: AdmissionSettings): Admission {
  const entrance = createTurnstile();
  const desk = createTurnstile();
  const waiting: (() => void)[] = [];
  let inWork = 0;

  const tell = () => onChange?.(inWork, waiting.length + entrance.waiting() + desk.waiting());

  function refusalAfter(waitMs: number): AppError | null {
    if (waitMs <= maxWaitMs && waiting.length < maxInWork * WAITING_PER_WORKING) return null;
    onRefused?.();
    return overloaded(Math.max(1, Math.ceil(waitMs / MS_PER_SECOND)));
  }

  const refusal = () => refusalAfter(entrance.expectedWaitMs() + desk.expectedWaitMs());

  function requireRoom(): void {
    const refused = refusal();
    if (refused) throw refused;
  }

  async function takePlace(): Promise<void> {
    const refused = refusalAfter(desk.expectedWaitMs());
    if (refused) throw refused;
    if (inWork < maxInWork) {
      inWork += 1;
      return tell();
    }
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      tell();
    });
  }

  function leavePlace(): void {
    const next = waiting.shift();
    if (next) next();
    else inWork -= 1;
    tell();
  }

  return {
    requireRoom,
    refusal,
    async enter(signal) {
      requireRoom();
      await entrance.pass("interactive", signal);
    },
    async run(work, { priority = "interactive", signal } = {}) {
      if (priority === "batch") {
        await desk.pass(priority, signal);
        return work();
      }
      await takePlace();
      try {
        await desk.pass(priority, signal);
        return await work();
      } finally {
        leavePlace();
      }
    },
  };
}
