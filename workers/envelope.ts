import type { ErrorCode } from "../contracts/errors.ts";
import type { TaskEnvelope, TaskFault } from "../contracts/task-envelope.ts";

/** An error of a task with a code of the contract and words the caller may read: no path, no inner address. */
export class TaskError extends Error {
  override readonly name = "TaskError";

  readonly code: ErrorCode;
  readonly details: TaskFault["details"];

  constructor(
    code: ErrorCode,
    message: string,
    details: TaskFault["details"] = null,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}

/** Makes a task answer with an envelope instead of throwing: whatever goes wrong inside comes out as a fault with a code. */
export function sealed<Input, Value>(
  unforeseen: ErrorCode,
  task: (input: Input) => Promise<Value> | Value,
): (input: Input) => Promise<TaskEnvelope<Value>> {
  return async (input) => {
    try {
      return { ok: true, value: await task(input) };
    } catch (error) {
      return { ok: false, fault: faultOf(error, unforeseen) };
    }
  };
}

function faultOf(error: unknown, unforeseen: ErrorCode): TaskFault {
  if (error instanceof TaskError) return { code: error.code, message: error.message, details: error.details };
  return { code: unforeseen, message: "The media cannot be measured", details: null };
}
