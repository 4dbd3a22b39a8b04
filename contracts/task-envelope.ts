import type { ErrorCode } from "./errors.ts";

/** A fault of a thread's task, in words the caller may read. */
export interface TaskFault {
  code: ErrorCode;
  message: string;
  details: Readonly<Record<string, unknown>> | null;
}

/** What comes back from a thread: errors lose their class and code on the way, so they travel as data. */
export type TaskEnvelope<Value> = { ok: true; value: Value } | { ok: false; fault: TaskFault };
