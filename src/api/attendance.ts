/** Who is being served: how many requests are in work, and how long nobody has called. */
export interface Attendance {
  come(): void;
  go(): void;
  /** Resolves when no request is in work, streams included. */
  idle(): Promise<void>;
  /** Milliseconds since the last request was answered; 0 while one is in work. */
  quietMs(): number;
}

/** Counts those who come and go; nobody is being served at first. */
export function createAttendance(): Attendance {
  let inWork = 0;
  let wentAt = performance.now();
  let onIdle: (() => void) | null = null;
  return {
    come() {
      inWork += 1;
    },
    go() {
      inWork -= 1;
      wentAt = performance.now();
      if (inWork === 0) onIdle?.();
    },
    idle: () =>
      new Promise<void>((resolve) => {
        onIdle = resolve;
        if (inWork === 0) resolve();
      }),
    quietMs: () => (inWork > 0 ? 0 : performance.now() - wentAt),
  };
}
