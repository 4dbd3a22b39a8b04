import { EventEmitter } from "node:events";
import type { BatchItem } from "../../contracts/batch.ts";
import { pack, unpack } from "../cache/packing.ts";
import { AppError } from "../errors.ts";
import { hasEnded, type JobRecord } from "../operations/job-desk.ts";
import type { JobNews, JobStore, NewJob, Opened } from "./store.ts";

interface Held {
  record: JobRecord;
  digest: string;
  idempotencyKey: string | null;
  readonly briefs: Buffer[];
  readonly results: (Buffer | undefined)[];
  readonly failures: Set<number>;
  bytes: number;
}

export interface MemoryStoreSettings {
  readonly retentionSeconds: number;
  /** Briefs and results, compressed. When it is reached the oldest ended jobs go; without any, nothing more is taken. */
  readonly maxBytes: number;
}

const MS_PER_SECOND = 1_000;
const SWEEP_EVERY_MS = 30_000;
const RETRY_AFTER_SECONDS = 30;
/** Results come while the bound is checked only for briefs: a share is left for them. */
const SHARE_FOR_BRIEFS = 0.5;

/** Jobs in the memory of this process: gone with it. */
export function createMemoryStore(settings: MemoryStoreSettings): JobStore & { close(): void } {
  const jobs = new Map<string, Held>();
  const byKey = new Map<string, string>();
  const news = new EventEmitter().setMaxListeners(0);
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

  function makeRoom(): void {
    const limit = settings.maxBytes * SHARE_FOR_BRIEFS;
    for (const [id, { record }] of jobs) {
      if (bytes < limit) return;
      if (hasEnded(record)) forget(id);
    }
    if (bytes >= limit)
      throw new AppError(
        "OVERLOADED",
        "The memory for jobs is full; try again when some have ended",
        null,
        RETRY_AFTER_SECONDS,
      );
  }

  function weigh(job: Held, change: number): void {
    job.bytes += change;
    bytes += change;
  }

  function change(job: Held, fields: Partial<JobRecord>): JobRecord {
    job.record = { ...job.record, ...fields };
    return job.record;
  }

  function ended(): Pick<JobRecord, "finishedAt" | "expiresAt"> {
    const now = Date.now();
    return { finishedAt: now, expiresAt: now + settings.retentionSeconds * MS_PER_SECOND };
  }

  function tell(kind: JobNews["kind"], record: JobRecord, briefId: string | null = null, ok = true): void {
    const { state, completed, failed } = record;
    news.emit(record.id, { kind, briefId, ok, state, completed, failed } satisfies JobNews);
  }

  function live(id: string): Held | null {
    const job = jobs.get(id);
    return job && job.record.total > 0 ? job : null;
  }

  return {
    async put(id, from, briefs) {
      makeRoom();
      const job = jobs.get(id) ?? unopened(id);
      jobs.set(id, job);
      for (const [offset, brief] of briefs.entries()) {
        const packed = packBrief(brief);
        job.briefs[from + offset] = packed;
        weigh(job, packed.byteLength);
      }
    },

    async open(newJob): Promise<Opened> {
      const known = newJob.idempotencyKey === null ? undefined : byKey.get(newJob.idempotencyKey);
      const other = known === undefined ? undefined : jobs.get(known);
      if (other) {
        return other.digest === newJob.digest
          ? { outcome: "known", record: other.record }
          : { outcome: "taken" };
      }
      const job = jobs.get(newJob.id);
      if (!job) throw new AppError("INTERNAL_ERROR");
      if (newJob.idempotencyKey !== null) byKey.set(newJob.idempotencyKey, newJob.id);
      job.digest = newJob.digest;
      job.idempotencyKey = newJob.idempotencyKey;
      return { outcome: "opened", record: change(job, opening(newJob)) };
    },

    drop: async (id) => forget(id),
    read: async (id) => live(id)?.record ?? null,

    async take(id, index) {
      const job = live(id);
      if (!job) return null;
      const packed = job.briefs[index];
      const isOpen = job.record.state !== "cancelled" && job.results[index] === undefined;
      if (!isOpen || packed === undefined) return { record: job.record, brief: null };
      if (job.record.state === "queued") change(job, { state: "running" });
      return { record: job.record, brief: readBrief(packed) };
    },

    async record(id, index, { briefId, text, ok }) {
      const job = live(id);
      if (!job || job.results[index] !== undefined) return job?.record ?? null;
      const packed = pack(text);
      job.results[index] = packed;
      weigh(job, packed.byteLength);
      if (!ok) job.failures.add(index);
      const { completed, failed, total, state } = job.record;
      const counts = { completed: completed + (ok ? 1 : 0), failed: failed + (ok ? 0 : 1) };
      const isLast = counts.completed + counts.failed === total && state !== "cancelled";
      const end = { state: counts.completed > 0 ? "completed" : "failed", ...ended() } as const;
      const record = change(job, { ...counts, ...(isLast && end) });
      tell("brief", record, briefId, ok);
      return record;
    },

    async results(id, from, to) {
      const job = live(id);
      const packed = job ? Array.from({ length: to - from }, (_, offset) => job.results[from + offset]) : [];
      return packed.map((result) => (result === undefined ? null : unpack(result)));
    },

    async cancel(id) {
      const job = live(id);
      if (!job || hasEnded(job.record)) return job?.record ?? null;
      const record = change(job, { state: "cancelled", ...ended() });
      tell("cancelled", record);
      return record;
    },

    async retry(id) {
      const job = live(id);
      if (!job) return null;
      const { record } = job;
      if (record.state === "cancelled" || job.failures.size === 0) return record;
      for (const index of job.failures) {
        weigh(job, -(job.results[index]?.byteLength ?? 0));
        job.results[index] = undefined;
      }
      job.failures.clear();
      const reopened = change(job, {
        state: "queued",
        failed: 0,
        round: record.round + 1,
        finishedAt: null,
        expiresAt: null,
        webhook: record.webhookUrl === null ? "none" : "due",
      });
      tell("retried", reopened);
      return reopened;
    },

    async unanswered(id) {
      const job = live(id);
      if (!job) return [];
      return [...job.briefs.keys()].filter((index) => job.results[index] === undefined);
    },

    async webhookTold(id, round, outcome) {
      const job = live(id);
      if (job && job.record.round === round) change(job, { webhook: outcome });
    },

    async subscribe(id, listener) {
      news.on(id, listener);
      return () => void news.off(id, listener);
    },

    close() {
      clearInterval(sweep);
      jobs.clear();
      byKey.clear();
      news.removeAllListeners();
    },
  };
}

/** A job whose briefs are still arriving: total 0, so that nobody sees it. */
function unopened(id: string): Held {
  return {
    record: {
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
    },
    digest: "",
    idempotencyKey: null,
    briefs: [],
    results: [],
    failures: new Set(),
    bytes: 0,
  };
}

function opening(job: NewJob): Partial<JobRecord> {
  const { total, owner, webhookUrl } = job;
  return { total, owner, webhookUrl, webhook: webhookUrl === null ? "none" : "due", createdAt: Date.now() };
}

function packBrief(brief: BatchItem): Buffer {
  return pack(JSON.stringify(brief));
}

function readBrief(packed: Buffer): BatchItem {
  const brief: BatchItem = JSON.parse(unpack(packed) ?? "");
  return brief;
}
