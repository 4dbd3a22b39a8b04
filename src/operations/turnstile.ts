/** Interactive callers wait for an answer; batch work has waited in a queue already. */
export type Priority = "interactive" | "batch";

/** Lets one piece of work begin in each turn of the event loop, in the order of arrival. */
export interface Turnstile {
  /** Resolves in the turn that is the caller's. Throws when `signal` has fired by then. */
  pass(priority: Priority, signal?: AbortSignal): Promise<void>;
  /** How long an interactive caller who came now would wait, judged by the latest turns. */
  expectedWaitMs(): number;
  /** Interactive callers that wait. */
  waiting(): number;
}

interface Waiter {
  readonly since: number;
  readonly signal: AbortSignal | undefined;
  readonly begin: () => void;
  readonly giveUp: (reason: unknown) => void;
}

/** What a turn is taken to last before the first was measured: about a brief. */
const USUAL_TURN_MS = 5;
/** One that lasts longer tells of a stall of the machine, not of what the next will last. */
const LONGEST_TURN_MS = 100;
/** The share of the latest turn in the smoothed length of a turn. */
const SMOOTHING = 0.1;
/** Where both kinds wait, batch work gets every so many turns. */
const BATCH_EVERY = 8;

/**
 * Directing keeps the loop from beginning to end. If all who came together began at once, sockets would be served only
 * after the last of them: a refusal would wait as long as the work it refuses. With a turn for each, the sockets come
 * between two briefs, and the length of the queue tells how long the wait is.
 */
export function createTurnstile(): Turnstile {
  const queues: Record<Priority, Waiter[]> = { interactive: [], batch: [] };
  let isTaken = false;
  let takenAt = 0;
  let turnMs = USUAL_TURN_MS;
  let sinceBatch = 0;

  function take(): void {
    isTaken = true;
    takenAt = performance.now();
    setImmediate(endTurn);
  }

  function endTurn(): void {
    isTaken = false;
    const lastedMs = Math.min(performance.now() - takenAt, LONGEST_TURN_MS);
    turnMs += (lastedMs - turnMs) * SMOOTHING;
    const next = nextWaiter();
    if (!next) return;
    take();
    next.begin();
  }

  function nextWaiter(): Waiter | undefined {
    const batchIsDue = queues.interactive.length === 0 || sinceBatch >= BATCH_EVERY;
    const next = batchIsDue
      ? (present(queues.batch) ?? present(queues.interactive))
      : present(queues.interactive);
    sinceBatch = batchIsDue ? 0 : sinceBatch + 1;
    return next ?? present(queues.batch);
  }

  return {
    async pass(priority, signal) {
      signal?.throwIfAborted();
      if (!isTaken && queues.interactive.length === 0 && queues.batch.length === 0) return take();
      const since = performance.now();
      await new Promise<void>((begin, giveUp) => queues[priority].push({ since, signal, begin, giveUp }));
    },
    expectedWaitMs() {
      const first = queues.interactive[0];
      return first ? Math.max(queues.interactive.length * turnMs, performance.now() - first.since) : 0;
    },
    waiting: () => queues.interactive.length,
  };
}

/** The first who is still there; who has gone meanwhile costs no turn. */
function present(queue: Waiter[]): Waiter | undefined {
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (!next.signal?.aborted) return next;
    next.giveUp(next.signal.reason);
  }
  return undefined;
}
