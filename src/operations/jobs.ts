import type { Call } from "./call.ts";
import type { JobDesk } from "./job-desk.ts";
import { jobsCancel } from "./jobs-cancel.ts";
import { type JobSubmission, jobsCreate } from "./jobs-create.ts";
import { jobsEvents } from "./jobs-events.ts";
import { jobsGet } from "./jobs-get.ts";
import { jobsResults } from "./jobs-results.ts";
import { jobsRetry } from "./jobs-retry.ts";
import type { Operations } from "./operations.ts";

type JobOperations = Pick<Operations, "submitJob" | Extract<keyof Operations, `jobs.${string}`>>;

/** The verbs of jobs at a desk that is opened at the first of them. */
export function jobOperations(desk: () => Promise<JobDesk>): JobOperations {
  const create = async (submission: JobSubmission, call: Call) => jobsCreate(await desk(), submission, call);
  return {
    submitJob: create,
    "jobs.create": create,
    "jobs.get": async (input, call) => jobsGet(await desk(), input, call),
    async *"jobs.results"(input, call) {
      yield* jobsResults(await desk(), input, call);
    },
    async *"jobs.events"(input, call) {
      yield* jobsEvents(await desk(), input, call);
    },
    "jobs.cancel": async (input, call) => jobsCancel(await desk(), input, call),
    "jobs.retry": async (input, call) => jobsRetry(await desk(), input, call),
  };
}
