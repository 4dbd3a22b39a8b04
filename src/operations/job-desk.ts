import type { BatchItem, BatchResult } from "../../contracts/batch.ts";
import type { JobEvent, JobState, JobStatus } from "../../contracts/job.ts";
import { AppError } from "../errors.ts";
import type { Call } from "./call.ts";

/** A job as it is kept. */
export interface JobRecord {
  readonly id: string;
  readonly state: JobState;
  readonly total: number;
  readonly completed: number;
  readonly failed: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly finishedAt: number | null;
  readonly expiresAt: number | null;
  /** Counts from 0; each retry of the failed briefs begins another round. */
  readonly round: number;
  /** The digest of the API key that made it; null when it was made without one, and is open to who knows its id. */
  readonly owner: string | null;
  readonly webhookUrl: string | null;
  readonly webhook: JobStatus["webhook"];
}

export interface JobOrder {
  readonly owner: string | null;
  /** Names the job among those of one client; null for a job of its own. */
  readonly idempotencyKey: string | null;
  readonly webhookUrl: string | null;
}

/** Where jobs are handed in and asked about; who works them off is its own matter. */
export interface JobDesk {
  /** Whether jobs survive the end of this process. */
  readonly durable: boolean;
  /** Whether there is anything to sign webhooks with, and the address may be called. Throws INVALID_PARAMETERS, INVALID_URL. */
  checkWebhook(url: string): void;
  /**
   * Keeps the briefs as they come and sets the job going; with a known idempotency key the job of the same briefs is
   * found again. Throws what `briefs` throws, OVERLOADED when jobs cannot be kept now; neither leaves anything behind.
   */
  create(briefs: AsyncIterable<BatchItem> | Iterable<BatchItem>, order: JobOrder): Promise<JobRecord>;
  read(id: string): Promise<JobRecord | null>;
  /** The results that are there of the briefs from position `from` up to but not including `to`. */
  results(id: string, from: number, to: number): Promise<BatchResult[]>;
  /** Null when there is no such job. */
  cancel(id: string): Promise<JobRecord | null>;
  retry(id: string): Promise<JobRecord | null>;
  /** What happens from now on; ends with the job, with `signal`, or when the service stops. */
  follow(record: JobRecord, signal: AbortSignal): AsyncIterable<JobEvent>;
}

/** The job, if the caller may know of it. Throws NOT_FOUND. */
export async function jobOf(desk: JobDesk, id: string, call: Call): Promise<JobRecord> {
  const record = await desk.read(id);
  if (record === null || !mayKnow(record, call))
    throw new AppError("NOT_FOUND", "There is no such job, or it has expired");
  return record;
}

function mayKnow(record: JobRecord, call: Call): boolean {
  return record.owner === null || record.owner === call.client?.apiKey;
}

/** The job as the wire tells it. */
export function statusOf(record: JobRecord, durable: boolean): JobStatus {
  return {
    id: record.id,
    state: record.state,
    total: record.total,
    completed: record.completed,
    failed: record.failed,
    durable,
    created_at: isoTime(record.createdAt),
    finished_at: record.finishedAt === null ? null : isoTime(record.finishedAt),
    expires_at: record.expiresAt === null ? null : isoTime(record.expiresAt),
    webhook: record.webhook,
  };
}

export function hasEnded({ state }: Pick<JobRecord, "state">): boolean {
  return state === "completed" || state === "failed" || state === "cancelled";
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
