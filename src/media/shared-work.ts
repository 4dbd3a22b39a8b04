/** Runs each key's work once for all who ask while it runs; it is aborted only when the last of them has left. */
export function createSharedWork<Value>() {
  const running = new Map<string, Flight<Value>>();

  return function share(
    key: string,
    signal: AbortSignal | undefined,
    work: (signal: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    signal?.throwIfAborted();
    const flight = running.get(key) ?? start(key, work);
    flight.waiting += 1;
    return wait(flight, key, signal);
  };

  function start(key: string, work: (signal: AbortSignal) => Promise<Value>): Flight<Value> {
    const stop = new AbortController();
    const flight: Flight<Value> = { stop, waiting: 0, outcome: work(stop.signal) };
    running.set(key, flight);
    flight.outcome.catch(() => undefined).finally(() => forget(key, flight));
    return flight;
  }

  function wait(flight: Flight<Value>, key: string, signal: AbortSignal | undefined): Promise<Value> {
    if (signal === undefined) return flight.outcome;
    return new Promise<Value>((resolve, reject) => {
      const leave = () => {
        flight.waiting -= 1;
        reject(signal.reason);
        if (flight.waiting > 0) return;
        forget(key, flight);
        flight.stop.abort(signal.reason);
      };
      signal.addEventListener("abort", leave, { once: true });
      flight.outcome.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
    });
  }

  function forget(key: string, flight: Flight<Value>): void {
    if (running.get(key) === flight) running.delete(key);
  }
}

interface Flight<Value> {
  stop: AbortController;
  waiting: number;
  outcome: Promise<Value>;
}
