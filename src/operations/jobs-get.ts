import { type JobGetRequest, type JobStatus, MAX_RESULTS_PAGE } from "../../contracts/job.ts";
import type { Call } from "./call.ts";
import { hasEnded, type JobDesk, jobOf, statusOf } from "./job-desk.ts";

/** The state of a job with a page of its results. Throws NOT_FOUND. */
export async function jobsGet(desk: JobDesk, request: JobGetRequest, call: Call): Promise<JobStatus> {
  const record = await jobOf(desk, request.id, call);
  const status = statusOf(record, desk.durable);
  const limit = request.limit ?? (hasEnded(record) ? MAX_RESULTS_PAGE : 0);
  if (limit === 0) return status;
  const from = request.offset ?? 0;
  const to = Math.min(from + limit, record.total);
  const results = await desk.results(record.id, from, to);
  return { ...status, results, next_offset: to < record.total ? to : null };
}
