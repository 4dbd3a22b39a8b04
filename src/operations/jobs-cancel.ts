import type { JobStatus } from "../../contracts/job.ts";
import type { Call } from "./call.ts";
import { type JobDesk, jobOf, statusOf } from "./job-desk.ts";

/** Begins no further brief of the job; one that has ended stays as it is. Throws NOT_FOUND. */
export async function jobsCancel(
  desk: JobDesk,
  { id }: { readonly id: string },
  call: Call,
): Promise<JobStatus> {
  const record = await jobOf(desk, id, call);
  return statusOf((await desk.cancel(id)) ?? record, desk.durable);
}
