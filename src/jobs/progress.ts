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
      if (news === null) {
        const seen = await store.read(record.id);
        if (seen === null) return;
        if (differs(seen, current)) yield event("progress", seen);
        current = seen;
      } else if (isNew(news, current)) {
        const { kind, briefId, ok, state, completed, failed } = news;
        current = { ...current, state, completed, failed };
        if (kind === "brief") yield event(ok ? "brief_completed" : "brief_failed", current, briefId);
      }
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

/** News of a brief that the state read at the beginning held already is old. */
function isNew(news: JobNews, { completed, failed }: JobRecord): boolean {
  return news.kind !== "brief" || news.completed + news.failed > completed + failed;
}
