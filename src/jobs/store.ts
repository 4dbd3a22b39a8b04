import { z } from "zod";
import type { BatchItem } from "../../contracts/batch.ts";
import { JobState } from "../../contracts/job.ts";
import type { JobRecord } from "../operations/job-desk.ts";

/** A job about to be opened; its briefs have been put already. */
export interface NewJob {
  readonly id: string;
  readonly total: number;
  readonly owner: string | null;
  readonly webhookUrl: string | null;
  readonly idempotencyKey: string | null;
  /** Of the briefs and the webhook's address, so that a key used for another request is noticed. */
  readonly digest: string;
}

export type Opened =
  | { readonly outcome: "opened"; readonly record: JobRecord }
  /** The key has a job already; `record` is that one. */
  | { readonly outcome: "known"; readonly record: JobRecord }
  /** The key belongs to a job of other briefs or of another webhook. */
  | { readonly outcome: "taken" };

/** A brief that is to be worked on now. */
export interface Taken {
  readonly record: JobRecord;
  /** Null when it has been answered already, or the job was cancelled. */
  readonly brief: BatchItem | null;
}

/** What happened to a job, as everyone who follows it is told. */
export const JobNews = z.object({
  kind: z.enum(["brief", "cancelled", "retried"]),
  /** The brief's id and outcome, where it is about one. */
  briefId: z.string().nullable(),
  ok: z.boolean(),
  state: JobState,
  completed: z.number(),
  failed: z.number(),
});
export type JobNews = z.infer<typeof JobNews>;

/**
 * Everything that is known about jobs. Each method is one indivisible step, and doing a step twice is the same as doing
 * it once: a process may die after any of them.
 */
export interface JobStore {
  /** Keeps briefs of a job that is not open yet, from position `from` on. Without `open` they are forgotten after an hour. */
  put(id: string, from: number, briefs: readonly BatchItem[]): Promise<void>;
  open(job: NewJob): Promise<Opened>;
  /** Forgets a job that was not opened. */
  drop(id: string): Promise<void>;
  read(id: string): Promise<JobRecord | null>;
  /** Null when there is no such job. The first brief taken sets the job running. */
  take(id: string, index: number): Promise<Taken | null>;
  /** Keeps the outcome of a brief unless there is one; with the last one the job has ended. Null when there is no such job. */
  record(id: string, index: number, outcome: StoredOutcome): Promise<JobRecord | null>;
  /** The results' JSON texts by position; null where there is none. */
  results(id: string, from: number, to: number): Promise<(string | null)[]>;
  cancel(id: string): Promise<JobRecord | null>;
  /** Forgets the failures and opens the job again, if there are any and it was not cancelled. Null when there is no such job. */
  retry(id: string): Promise<JobRecord | null>;
  /** Positions of the briefs without a result. */
  unanswered(id: string): Promise<number[]>;
  webhookTold(id: string, round: number, outcome: "delivered" | "given_up"): Promise<void>;
  /** Calls `listener` with the news of a job; resolves with what ends that. */
  subscribe(id: string, listener: (news: JobNews) => void): Promise<() => void>;
}

export interface StoredOutcome {
  readonly briefId: string;
  /** A BatchResult as JSON. */
  readonly text: string;
  readonly ok: boolean;
}
