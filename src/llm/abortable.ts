import { ModelFault } from "./fault.ts";

/** `work`, or a ModelFault `cancelled` as soon as `signal` aborts, whichever comes first. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: left, reject } = Promise.withResolvers<never>();
  const leave = () => reject(new ModelFault("cancelled"));
  signal.addEventListener("abort", leave, { once: true });
  if (signal.aborted) leave();
  // When the caller leaves, nobody listens to the work's own failure any more.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, left]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}
