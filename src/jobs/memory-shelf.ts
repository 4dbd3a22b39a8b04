import { AppError } from "../errors.ts";
import { hasEnded, type JobRecord } from "../operations/job-desk.ts";

export interface MemoryStoreSettings {
  readonly retentionSeconds: number;
  /** Briefs and results, compressed. When it is reached the oldest ended jobs go; without any, nothing more is taken. */
  readonly maxBytes: number;
}

/** One job in memory; texts are compressed. */
export interface Held {
  record: JobRecord;
  digest: string;
  idempotencyKey: string | null;
  readonly briefs: Buffer[];
  readonly results: (Buffer | undefined)[];
  readonly failures: Set<number>;
  bytes: number;
}

export type Shelf = ReturnType<typeof createShelf>;

const MS_PER_SECOND = 1_000;
const SWEEP_EVERY_MS = 30_000;
const RETRY_AFTER_SECONDS = 30;
/** Briefs are refused beyond it: the rest is left for the results of those that were taken. */
const SHARE_FOR_BRIEFS = 0.5;

/** All jobs in memory, their weight in bytes, and who has to go when it is too much or too old. */
export function createShelf({ maxBytes, retentionSeconds }: MemoryStoreSettings) {
  const jobs = new Map<string, Held>();
  const byKey = new Map<string, string>();
  let bytes = 0;
  const sweep = setInterval(() => forgetExpired(Date.now()), SWEEP_EVERY_MS);
  sweep.unref();

  function forget(id: string): void {
    const job = jobs.get(id);
    if (!job) return;
    bytes -= job.bytes;
    jobs.delete(id);
    if (job.idempotencyKey !== null && byKey.get(job.idempotencyKey) === id) byKey.delete(job.idempotencyKey);
  }

  function forgetExpired(now: number): void {
    for (const [id, { record }] of jobs) if (record.expiresAt !== null && record.expiresAt <= now) forget(id);
  }

  return {
    jobs,
    byKey,
    forget,
    /** The job, once it is open and until it has expired. */
    live(id: string): Held | null {
      const job = jobs.get(id);
      if (!job || job.record.total === 0) return null;
      const { expiresAt } = job.record;
      return expiresAt !== null && expiresAt <= Date.now() ? null : job;
    },
    /** Lets ended jobs go, oldest first, until briefs have room. Throws OVERLOADED when that is not enough. */
    makeRoom(): void {
      const limit = maxBytes * SHARE_FOR_BRIEFS;
      for (const [id, { record }] of jobs) {
        if (bytes < limit) return;
        if (hasEnded(record)) forget(id);
      }
      if (bytes < limit) return;
      const message = "The memory for jobs is full; try again when some have ended";
      throw new AppError("OVERLOADED", message, null, RETRY_AFTER_SECONDS);
    },
    weigh(job: Held, change: number): void {
      job.bytes += change;
      bytes += change;
    },
    change(job: Held, fields: Partial<JobRecord>): JobRecord {
      job.record = { ...job.record, ...fields };
      return job.record;
    },
    /** What an ended job is given: when it ended, and until when it is kept. */
    ended(): Pick<JobRecord, "finishedAt" | "expiresAt"> {
      const now = Date.now();
      return { finishedAt: now, expiresAt: now + retentionSeconds * MS_PER_SECOND };
    },
    close(): void {
      clearInterval(sweep);
      jobs.clear();
      byKey.clear();
    },
  };
}

/** A job whose briefs are still arriving: total 0, so that nobody sees it. */
export function unopened(id: string): Held {
  const record: JobRecord = {
    id,
    state: "queued",
    total: 0,
    completed: 0,
    failed: 0,
    createdAt: Date.now(),
    finishedAt: null,
    expiresAt: null,
    round: 0,
    owner: null,
    webhookUrl: null,
    webhook: "none",
  };
  const nothing = { digest: "", idempotencyKey: null, briefs: [], results: [], bytes: 0 };
  return { ...nothing, record, failures: new Set() };
}
