import type { BatchItem, BatchResult } from "../../contracts/batch.ts";
import { MAX_JOB_BRIEFS } from "../../contracts/job.ts";
import { canonicalJson } from "../cache/key.ts";
import { AppError } from "../errors.ts";
import { hasEnded, type JobDesk, type JobOrder, type JobRecord } from "../operations/job-desk.ts";
import { followJob } from "./progress.ts";
import type { JobStore } from "./store.ts";

/** Who sees to it that briefs are worked on and webhooks told. Each call may be made again at any time. */
export interface Dispatcher {
  /** Has the unanswered briefs of a job worked on as soon as the job is open. */
  start(id: string, round: number): Promise<void>;
  /** Has the webhook told how the job ended. */
  announce(record: JobRecord): Promise<void>;
}

export interface DeskTools {
  readonly durable: boolean;
  readonly store: JobStore;
  readonly dispatcher: Dispatcher;
  readonly checkWebhook: (url: string) => void;
  /** Fires when the service stops: whoever follows a job then follows it elsewhere. */
  readonly stopping: AbortSignal;
}

/** Briefs that are held here at once while a job arrives. */
const CHUNK_BRIEFS = 200;
const CHUNK_CHARACTERS = 4 * 1024 * 1024;

/** Where jobs are handed in and asked about; the same over Redis and over memory. */
export function createDesk({ store, dispatcher, durable, checkWebhook, stopping }: DeskTools): JobDesk {
  async function announceIfEnded(record: JobRecord | null): Promise<JobRecord | null> {
    if (record && hasEnded(record) && record.webhook === "due") await dispatcher.announce(record);
    return record;
  }

  async function open(id: string, briefs: Briefs, order: JobOrder): Promise<JobRecord> {
    const { total, digest } = await keep(store, id, briefs, order.webhookUrl ?? "");
    // Queued before it is open: a process that dies in between leaves nothing half done.
    await dispatcher.start(id, 0);
    const { idempotencyKey, owner, webhookUrl } = order;
    const opened = await store.open({ id, total, digest, owner, webhookUrl, idempotencyKey });
    if (opened.outcome === "taken") throw keyTaken();
    if (opened.outcome === "opened") return opened.record;
    await store.drop(id);
    if (!hasEnded(opened.record)) await dispatcher.start(opened.record.id, opened.record.round);
    return opened.record;
  }

  return {
    durable,
    checkWebhook,
    read: store.read,

    async create(briefs, order) {
      const id = crypto.randomUUID();
      try {
        return await open(id, briefs, order);
      } catch (error) {
        await store.drop(id).catch(() => {});
        throw error;
      }
    },

    async results(id, from, to) {
      const texts = await store.results(id, from, to);
      return texts.flatMap((text): BatchResult[] => (text === null ? [] : [JSON.parse(text)]));
    },

    cancel: async (id) => announceIfEnded(await store.cancel(id)),

    async retry(id) {
      const record = await store.retry(id);
      // Also where nothing had failed: it brings back briefs whose place in the queue was lost.
      if (record && !hasEnded(record)) await dispatcher.start(id, record.round);
      return record;
    },

    follow: (record, signal) =>
      followJob(store, record, { durable, signal: AbortSignal.any([signal, stopping]) }),
  };
}

type Briefs = Iterable<BatchItem> | AsyncIterable<BatchItem>;

/** Stores the briefs in chunks as they come. Throws INVALID_PARAMETERS when there are none or too many. */
async function keep(store: JobStore, id: string, briefs: Briefs, seed: string) {
  const hash = new Bun.CryptoHasher("sha256").update(seed);
  let total = 0;
  let characters = 0;
  let chunk: BatchItem[] = [];
  const flush = async () => {
    if (chunk.length > 0) await store.put(id, total - chunk.length, chunk);
    chunk = [];
    characters = 0;
  };
  for await (const brief of briefs) {
    if (total === MAX_JOB_BRIEFS) throw wrongCount(`A job has at most ${MAX_JOB_BRIEFS} briefs`);
    const text = canonicalJson(brief);
    hash.update(`\n${text}`);
    chunk.push(brief);
    total += 1;
    characters += text.length;
    if (chunk.length >= CHUNK_BRIEFS || characters >= CHUNK_CHARACTERS) await flush();
  }
  await flush();
  if (total === 0) throw wrongCount("A job has at least one brief");
  return { total, digest: hash.digest("hex") };
}

function wrongCount(message: string): AppError {
  return new AppError("INVALID_PARAMETERS", "1 field is wrong", { issues: [{ path: "prompts", message }] });
}

function keyTaken(): AppError {
  const message = "This key was used for another job: its briefs or its webhook_url differ";
  return new AppError("INVALID_PARAMETERS", message, { issues: [{ path: "idempotency_key", message }] });
}
