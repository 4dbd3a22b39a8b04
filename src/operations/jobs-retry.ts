import type { JobStatus } from "../../contracts/job.ts";
import { AppError } from "../errors.ts";
import type { Call } from "./call.ts";
import { type JobDesk, jobOf, statusOf } from "./job-desk.ts";

/** Asks the failed briefs of a job again; without any the job stays as it is. Throws NOT_FOUND, INVALID_PARAMETERS for a cancelled job. */
export async function jobsRetry(
  desk: JobDesk,
  { id }: { readonly id: string },
  call: Call,
): Promise<JobStatus> {
  const record = await jobOf(desk, id, call);
  if (record.state === "cancelled")
    throw new AppError("INVALID_PARAMETERS", "A cancelled job is not tried again", {
      issues: [{ path: "id", message: "The job was cancelled" }],
    });
  return statusOf((await desk.retry(id)) ?? record, desk.durable);
}
