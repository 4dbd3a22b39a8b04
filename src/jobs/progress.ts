import type { JobEvent } from "../../contracts/job.ts";
import { hasEnded, type JobRecord, statusOf } from "../operations/job-desk.ts";
import { createInbox } from "./inbox.ts";
import type { JobNews, JobStore } from "./store.ts";

interface Follower {
  readonly durable: boolean;
  /** Ends the following. */
  readonly signal: AbortSignal;
}

/** News may be lost while Redis restarts: so often the job itself is looked at. */
const LOOK_EVERY_MS = 2_000;
/** News that may wait for a slow reader; beyond, he is told the sum of them. */
const MAX_WAITING_NEWS = 1_000;

/** How the job stands, then each brief as it ends, then how the job ended. */
export async function* followJob(
  store: JobStore,
  record: JobRecord,
  { durable, signal }: Follower,
): AsyncGenerator<JobEvent> {
  const inbox = createInbox<JobNews>(MAX_WAITING_NEWS, signal);
  const leave = await store.subscribe(record.id, inbox.put);
  const event = (type: JobEvent["type"], job: JobRecord, briefId: string | null = null): JobEvent => ({
    type,
    job: statusOf(job, durable),
    brief_id: briefId,
  });
  try {
    let current = (await store.read(record.id)) ?? record;
    yield event("progress", current);
    while (!hasEnded(current)) {
      const news = await inbox.take(LOOK_EVERY_MS);
      if (signal.aborted) return;
      const seen = news ? heard(news, current) : await store.read(record.id);
      if (seen === null) return;
      const type = news ? eventOf(news) : "progress";
      if (differs(seen, current) && type !== null) yield event(type, seen, news?.briefId);
      current = seen;
    }
    const end = (await store.read(record.id)) ?? current;
    if (hasEnded(end)) yield event(lastEvent(end), end);
  } finally {
    leave();
  }
}

function lastEvent({ state }: JobRecord): JobEvent["type"] {
  return state === "queued" || state === "running" ? "progress" : state;
}

function differs(a: JobRecord, b: JobRecord): boolean {
  return a.state !== b.state || a.completed !== b.completed || a.failed !== b.failed;
}

/** The job after the news; news of a brief that was counted already is old, and changes nothing. */
function heard({ kind, state, completed, failed }: JobNews, current: JobRecord): JobRecord {
  const isOld = kind === "brief" && completed + failed <= current.completed + current.failed;
  return isOld ? current : { ...current, state, completed, failed };
}

/** How the wire tells of the news; null where the end of the job is told in its own way. */
function eventOf({ kind, ok }: JobNews): JobEvent["type"] | null {
  if (kind === "brief") return ok ? "brief_completed" : "brief_failed";
  return kind === "retried" ? "progress" : null;
}
