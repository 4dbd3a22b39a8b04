import type { AppError } from "../errors.ts";

/** What every verb is told about the call besides its input. */
export interface Call {
  /** UUID; the answer, the log line and the error carry it. */
  readonly requestId: string;
  /** Fires when the caller has gone or the time is up. */
  readonly signal: AbortSignal;
  /** performance.now() of the call's beginning. */
  readonly startedAt: number;
  /** Who calls, where that matters; absent within the process. */
  readonly client?: Caller;
  /** What the surface may log and put into headers once the call has ended. */
  readonly notes: CallNotes;
}

export interface Caller {
  /** Whom limits count: the API key's digest or the address. */
  readonly name: string;
  /** The digest of the API key; null when none was needed or shown. */
  readonly apiKey: string | null;
}

export interface CallNotes {
  cache?: "hit" | "miss" | "bypass";
  cacheKey?: string;
  /** Whether the same request will have this key for as long as the process runs. */
  keyLasts?: boolean;
  provider?: string;
  /** A fault that was told inside an answer: of a tRPC call, or in a stream. */
  fault?: AppError;
  /** Milliseconds by stage. */
  timings?: Readonly<Record<string, number>>;
}

/** A call of this process's own, for callers without HTTP: the command line and the queue. */
export function ownCall(signal: AbortSignal = new AbortController().signal): Call {
  return { requestId: crypto.randomUUID(), signal, startedAt: performance.now(), notes: {} };
}

/** Milliseconds since the call began, to a hundredth. */
export function elapsedMs(call: Call): number {
  return Math.round((performance.now() - call.startedAt) * 100) / 100;
}
