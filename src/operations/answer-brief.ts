import type { BatchItem } from "../../contracts/batch.ts";
import { type AppError, errorBody, toAppError } from "../errors.ts";
import { ownCall } from "./call.ts";
import type { ParseOperation } from "./parse.ts";

/** What became of one brief of a job: a BatchResult as JSON text, and whether it is an answer. */
export interface BriefOutcome {
  readonly text: string;
  readonly ok: boolean;
  /** Why it failed; null for an answer. */
  readonly error: AppError | null;
}

/** Answers one brief of a job. Throws only when `signal` fires, with its reason. */
export async function answerBrief(
  parse: Pick<ParseOperation, "answer">,
  { id, ...brief }: BatchItem,
  index: number,
  signal: AbortSignal,
): Promise<BriefOutcome> {
  const name = nameOf(id, index);
  try {
    const response = await parse.answer(brief, ownCall(signal), { priority: "batch" });
    const text = `{"id":${JSON.stringify(name)},"status":"success","response":${response},"error":null}`;
    return { text, ok: true, error: null };
  } catch (error) {
    signal.throwIfAborted();
    return failedBrief(name, toAppError(error));
  }
}

/** The outcome of a brief that could not be answered. */
export function failedBrief(name: string, error: AppError): BriefOutcome {
  const result = { id: name, status: "error", response: null, error: errorBody(error) };
  return { text: JSON.stringify(result), ok: false, error };
}

/** The caller's own id of a brief, or its position. */
export function nameOf(id: string | undefined, index: number): string {
  return id ?? String(index);
}
