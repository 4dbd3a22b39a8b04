import type { JobEvent } from "../../contracts/job.ts";
import type { Call } from "./call.ts";
import { type JobDesk, jobOf } from "./job-desk.ts";

/** How the job stands, then what happens until it has ended. Throws NOT_FOUND before the first event. */
export async function* jobsEvents(
  desk: JobDesk,
  { id }: { readonly id: string },
  call: Call,
): AsyncGenerator<JobEvent> {
  yield* desk.follow(await jobOf(desk, id, call), call.signal);
}
