import { AppError } from "../errors.ts";

/** Interactive work goes before batch work; within each, first come, first served. */
export type Priority = "interactive" | "batch";

interface Waiting {
  enter: () => void;
}

/** How long a refused caller is asked to wait. */
const RETRY_AFTER_SECONDS = 2;
/** Batch work may fill only this share of the places, so that a person always finds one. */
const BATCH_SHARE = 0.5;

/** The places that `priority` may fill of `maxWaiting`; at least one. */
function placesFor(priority: Priority, maxWaiting: number): number {
  return priority === "interactive" ? maxWaiting : Math.max(1, Math.floor(maxWaiting * BATCH_SHARE));
}

export function overloaded(): AppError {
  return new AppError("OVERLOADED", "Too many references wait to be measured", null, RETRY_AFTER_SECONDS);
}

/** Lets `atOnce` pieces of work run; others wait by priority, at most `maxWaiting` of them. Throws OVERLOADED beyond that. */
export function createTurns(atOnce: number, maxWaiting: number) {
  const queues: Record<Priority, Waiting[]> = { interactive: [], batch: [] };
  let running = 0;
  const waitingCount = () => queues.interactive.length + queues.batch.length;

  async function take<Result>(
    priority: Priority,
    signal: AbortSignal,
    work: () => Promise<Result>,
  ): Promise<Result> {
    signal.throwIfAborted();
    if (running < atOnce) running += 1;
    else if (waitingCount() >= placesFor(priority, maxWaiting)) throw overloaded();
    else await waitInLine(queues[priority], signal);
    try {
      return await work();
    } finally {
      const next = queues.interactive.shift() ?? queues.batch.shift();
      if (next === undefined) running -= 1;
      else next.enter();
    }
  }

  return { take, waiting: waitingCount, atOnce };
}

function waitInLine(queue: Waiting[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      queue.splice(queue.indexOf(own), 1);
      reject(signal.reason);
    };
    const own: Waiting = {
      enter: () => {
        signal.removeEventListener("abort", leave);
        resolve();
      },
    };
    signal.addEventListener("abort", leave, { once: true });
    queue.push(own);
  });
}
