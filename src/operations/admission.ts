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

interface Waiter {
  readonly since: number;
  readonly begin: () => void;
}

/** Those who wait may be at most this many times those in work. */
const WAITING_PER_WORKING = 4;
/** Longer than this nobody waits for the processor: new callers are told to come back instead. */
const MAX_WAIT_MS = 1_000;
/** Later than this, a caller is better told to come back. Well above the stalls of a busy machine. */
const MAX_LAG_MS = 2_000;
const RETRY_AFTER_SECONDS = 1;

/**
 * At most one piece of work begins in a turn of the event loop. Directing occupies a turn from end to end, so without
 * that all who came together would be served before the next comer is even heard, and nobody could be refused in time.
 */
export function createAdmission({ maxInWork, lagMs, onChange, onRefused }: AdmissionSettings): Admission {
  const queue: Waiter[] = [];
  let inWork = 0;
  let isTurnTaken = false;

  const tell = () => onChange?.(inWork, queue.length);

  function takeTurn(): void {
    inWork += 1;
    isTurnTaken = true;
    setImmediate(nextTurn);
    tell();
  }

  function nextTurn(): void {
    isTurnTaken = false;
    serveNext();
  }

  function serveNext(): void {
    if (isTurnTaken || inWork >= maxInWork) return;
    const next = queue.shift();
    if (!next) return;
    takeTurn();
    next.begin();
  }

  function isFull(): boolean {
    if (lagMs() > MAX_LAG_MS || inWork + queue.length >= maxInWork * (1 + WAITING_PER_WORKING)) return true;
    // Where all places are taken, the wait is for models and the length of the queue tells enough.
    const first = queue[0];
    return first !== undefined && inWork < maxInWork && performance.now() - first.since > MAX_WAIT_MS;
  }

  function requireRoom(): void {
    if (!isFull()) return;
    onRefused?.();
    throw new AppError("OVERLOADED", "Too many briefs are waiting", null, RETRY_AFTER_SECONDS);
  }

  async function enter(): Promise<void> {
    requireRoom();
    if (!isTurnTaken && inWork < maxInWork && queue.length === 0) return takeTurn();
    await new Promise<void>((begin) => {
      queue.push({ since: performance.now(), begin });
      tell();
    });
  }

  return {
    requireRoom,
    async run(work) {
      await enter();
      try {
        return await work();
      } finally {
        inWork -= 1;
        tell();
        serveNext();
      }
    },
  };
}
