/** Thrown by work that all of its waiters have left; whoever comes at that very moment starts it anew. */
export class AbandonedError extends Error {
  override readonly name = "AbandonedError";
}

interface Group {
  readonly controller: AbortController;
  waiting: number;
}

/** Work that several callers wait for: its signal fires when the last of them has gone, never before. */
export function createSharedWork() {
  const groups = new Map<string, Group>();

  /** Counts a caller in until `leave` is called or his own signal fires. `signal` is that of the work. */
  return function join(key: string, callerSignal: AbortSignal): { signal: AbortSignal; leave: () => void } {
    const group = groups.get(key) ?? { controller: new AbortController(), waiting: 0 };
    groups.set(key, group);
    group.waiting += 1;
    let isIn = true;
    const quit = (hasGone: boolean) => {
      if (!isIn) return;
      isIn = false;
      callerSignal.removeEventListener("abort", gone);
      group.waiting -= 1;
      if (group.waiting > 0) return;
      if (groups.get(key) === group) groups.delete(key);
      if (hasGone) group.controller.abort(new AbandonedError("Everybody who waited for this has gone"));
    };
    const gone = () => quit(true);
    callerSignal.addEventListener("abort", gone, { once: true });
    if (callerSignal.aborted) gone();
    return { signal: group.controller.signal, leave: () => quit(false) };
  };
}
