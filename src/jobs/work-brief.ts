import type { BatchItem } from "../../contracts/batch.ts";
import { AppError } from "../errors.ts";
import { type BriefOutcome, failedBrief, nameOf } from "../operations/answer-brief.ts";
import { hasEnded, type JobRecord } from "../operations/job-desk.ts";
import type { JobStore } from "./store.ts";
import { MAX_TRIES, MAX_TRIES_WHEN_OVERLOADED } from "./tries.ts";

/** One brief of a job, as the queue hands it out. */
export interface BriefTask {
  readonly id: string;
  readonly index: number;
  /** How often it has failed for a passing reason. */
  readonly tried: number;
  /** How many processes have died or hung with it. */
  readonly deaths: number;
}

export interface WorkTools {
  readonly store: JobStore;
  readonly answer: (brief: BatchItem, index: number, signal: AbortSignal) => Promise<BriefOutcome>;
  readonly announce: (record: JobRecord) => Promise<void>;
  readonly onOutcome: (outcome: BriefOutcome) => void;
}

/** A brief that takes so many processes with it is not tried on another. */
const MAX_DEATHS = 5;
const KEEP_AGAIN_FROM_MS = 100;
const KEEP_AGAIN_TO_MS = 5_000;

/** The brief failed for a reason that may pass; the queue gives it out again later. */
export class TryLaterError extends Error {
  override readonly name = "TryLaterError";
}

/**
 * Works on one brief: asks for its answer unless there is one, and keeps it before it returns. Throws TryLaterError after
 * a failure that may pass, and the signal's reason.
 */
export async function workBrief(tools: WorkTools, task: BriefTask, signal: AbortSignal): Promise<void> {
  const { store } = tools;
  const taken = await store.take(task.id, task.index);
  if (taken === null) return;
  if (taken.brief === null) return settle(tools, taken.record);
  const outcome =
    task.deaths > MAX_DEATHS
      ? failedBrief(nameOf(taken.brief.id, task.index), tooDangerous())
      : await tools.answer(taken.brief, task.index, signal);
  if (outcome.error?.retryable && task.tried + 1 < triesFor(outcome.error))
    throw new TryLaterError(outcome.error.code);
  const stored = { briefId: nameOf(taken.brief.id, task.index), text: outcome.text, ok: outcome.ok };
  const record = await persist(() => store.record(task.id, task.index, stored), signal);
  tools.onOutcome(outcome);
  if (record) await settle(tools, record);
}

function triesFor({ code }: AppError): number {
  return code === "OVERLOADED" ? MAX_TRIES_WHEN_OVERLOADED : MAX_TRIES;
}

/** What an answer cost is spent: while the store refuses it, it is held and offered again. */
async function persist<T>(keep: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let pauseMs = KEEP_AGAIN_FROM_MS; ; pauseMs = Math.min(pauseMs * 2, KEEP_AGAIN_TO_MS)) {
    try {
      return await keep();
    } catch (error) {
      if (signal.aborted) throw error;
      await Bun.sleep(pauseMs);
    }
  }
}

/** Whoever finds a job ended sees to its webhook, so that none is forgotten when a process dies right after the last brief. */
async function settle({ announce }: WorkTools, record: JobRecord): Promise<void> {
  if (hasEnded(record) && record.webhook === "due") await announce(record);
}

function tooDangerous(): AppError {
  return new AppError("INTERNAL_ERROR", "The brief brought down every process that worked on it");
}
