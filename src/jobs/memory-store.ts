import { EventEmitter } from "node:events";
import type { BatchItem } from "../../contracts/batch.ts";
import { pack, unpack } from "../cache/packing.ts";
import { AppError } from "../errors.ts";
import { hasEnded, type JobRecord } from "../operations/job-desk.ts";
import { createShelf, type MemoryStoreSettings, type Shelf, unopened } from "./memory-shelf.ts";
import type { JobNews, JobStore, NewJob, Opened, StoredOutcome, Taken } from "./store.ts";

type Tell = (kind: JobNews["kind"], record: JobRecord, briefId?: string | null, ok?: boolean) => void;

/** Jobs in the memory of this process: gone with it. */
export function createMemoryStore(settings: MemoryStoreSettings): JobStore & { close(): void } {
  const shelf = createShelf(settings);
  const news = new EventEmitter().setMaxListeners(0);
  const tell: Tell = (kind, { id, state, completed, failed }, briefId = null, ok = true) =>
    void news.emit(id, { kind, briefId, ok, state, completed, failed } satisfies JobNews);

  return {
    put: async (id, from, briefs) => put(shelf, id, from, briefs),
    open: async (job) => openJob(shelf, job),
    drop: async (id) => shelf.forget(id),
    read: async (id) => shelf.live(id)?.record ?? null,
    take: async (id, index) => take(shelf, id, index),
    record: async (id, index, outcome) => recordOutcome(shelf, tell, id, index, outcome),
    async results(id, from, to) {
      const job = shelf.live(id);
      const packed = job ? Array.from({ length: to - from }, (_, offset) => job.results[from + offset]) : [];
      return packed.map((result) => (result === undefined ? null : unpack(result)));
    },
    async cancel(id) {
      const job = shelf.live(id);
      if (!job || hasEnded(job.record)) return job?.record ?? null;
      const record = shelf.change(job, { state: "cancelled", ...shelf.ended() });
      tell("cancelled", record);
      return record;
    },
    retry: async (id) => retry(shelf, tell, id),
    async unanswered(id) {
      const job = shelf.live(id);
      return job ? [...job.briefs.keys()].filter((index) => job.results[index] === undefined) : [];
    },
    async webhookTold(id, round, outcome) {
      const job = shelf.live(id);
      if (job && job.record.round === round) shelf.change(job, { webhook: outcome });
    },
    async subscribe(id, listener) {
      news.on(id, listener);
      return () => void news.off(id, listener);
    },
    close() {
      shelf.close();
      news.removeAllListeners();
    },
  };
}

function put(shelf: Shelf, id: string, from: number, briefs: readonly BatchItem[]): void {
  shelf.makeRoom();
  const job = shelf.jobs.get(id) ?? unopened(id);
  shelf.jobs.set(id, job);
  for (const [offset, brief] of briefs.entries()) {
    const packed = pack(JSON.stringify(brief));
    job.briefs[from + offset] = packed;
    shelf.weigh(job, packed.byteLength);
  }
}

function openJob(shelf: Shelf, newJob: NewJob): Opened {
  const { id, idempotencyKey, digest, total, owner, webhookUrl } = newJob;
  const known = shelf.live(shelf.byKey.get(idempotencyKey ?? "") ?? "");
  if (known)
    return known.digest === digest ? { outcome: "known", record: known.record } : { outcome: "taken" };
  const job = shelf.jobs.get(id);
  if (!job) throw new AppError("INTERNAL_ERROR");
  if (idempotencyKey !== null) shelf.byKey.set(idempotencyKey, id);
  job.digest = digest;
  job.idempotencyKey = idempotencyKey;
  const webhook = webhookUrl === null ? "none" : "due";
  const record = shelf.change(job, { total, owner, webhookUrl, webhook, createdAt: Date.now() });
  return { outcome: "opened", record };
}

function take(shelf: Shelf, id: string, index: number): Taken | null {
  const job = shelf.live(id);
  if (!job) return null;
  const packed = job.briefs[index];
  const isOpen = job.record.state !== "cancelled" && job.results[index] === undefined;
  if (!isOpen || packed === undefined) return { record: job.record, brief: null };
  if (job.record.state === "queued") shelf.change(job, { state: "running" });
  const brief: BatchItem = JSON.parse(unpack(packed) ?? "");
  return { record: job.record, brief };
}

function recordOutcome(
  shelf: Shelf,
  tell: Tell,
  id: string,
  index: number,
  { briefId, text, ok }: StoredOutcome,
): JobRecord | null {
  const job = shelf.live(id);
  if (!job || job.results[index] !== undefined) return job?.record ?? null;
  const packed = pack(text);
  job.results[index] = packed;
  shelf.weigh(job, packed.byteLength);
  if (!ok) job.failures.add(index);
  const { record } = job;
  const completed = record.completed + (ok ? 1 : 0);
  const failed = record.failed + (ok ? 0 : 1);
  const isLast = completed + failed === record.total && record.state !== "cancelled";
  const end = { state: completed > 0 ? "completed" : "failed", ...shelf.ended() } as const;
  const changed = shelf.change(job, { completed, failed, ...(isLast && end) });
  tell("brief", changed, briefId, ok);
  return changed;
}

function retry(shelf: Shelf, tell: Tell, id: string): JobRecord | null {
  const job = shelf.live(id);
  if (!job) return null;
  const { record } = job;
  if (record.state === "cancelled" || job.failures.size === 0) return record;
  for (const index of job.failures) {
    shelf.weigh(job, -(job.results[index]?.byteLength ?? 0));
    job.results[index] = undefined;
  }
  job.failures.clear();
  const reopened = shelf.change(job, {
    state: "queued",
    failed: 0,
    round: record.round + 1,
    finishedAt: null,
    expiresAt: null,
    webhook: record.webhookUrl === null ? "none" : "due",
  });
  tell("retried", reopened);
  return reopened;
}
