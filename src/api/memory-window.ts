export interface Counted {
  readonly allowed: boolean;
  readonly remaining: number;
  readonly msBeforeNext: number;
}

interface Window {
  used: number;
  endsAt: number;
}

const SWEEP_EVERY_MS = 10_000;

/** Counts calls by client in this process: `points` in a window that begins with the first, and `burst` more in one of their own. */
export function createMemoryWindow(settings: {
  readonly points: number;
  readonly burst: number;
  readonly windowMs: number;
}): (client: string) => Counted {
  const { points, burst, windowMs } = settings;
  const usual = createWindows(windowMs);
  const extra = createWindows(windowMs);
  return (client) => {
    const now = Date.now();
    const { used, endsAt } = usual(client, now);
    if (used <= points) return { allowed: true, remaining: points - used, msBeforeNext: endsAt - now };
    if (burst === 0) return { allowed: false, remaining: 0, msBeforeNext: endsAt - now };
    const beyond = extra(client, now);
    const msBeforeNext = Math.min(endsAt, beyond.endsAt) - now;
    return { allowed: beyond.used <= burst, remaining: 0, msBeforeNext };
  };
}

/** Counts one call in the client's window; what has ended is forgotten every few seconds. */
function createWindows(windowMs: number): (client: string, now: number) => Window {
  const windows = new Map<string, Window>();
  let sweptAt = 0;
  return (client, now) => {
    if (now - sweptAt > SWEEP_EVERY_MS) {
      sweptAt = now;
      for (const [name, { endsAt }] of windows) if (endsAt <= now) windows.delete(name);
    }
    let window = windows.get(client);
    if (!window || window.endsAt <= now) {
      window = { used: 0, endsAt: now + windowMs };
      windows.set(client, window);
    }
    window.used += 1;
    return window;
  };
}
