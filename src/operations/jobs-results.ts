import type { BatchResult } from "../../contracts/batch.ts";
import type { Call } from "./call.ts";
import { type JobDesk, jobOf } from "./job-desk.ts";

/** Results held in memory at once. */
const PAGE = 20;

/** Every result that is there, in the order of the request. Throws NOT_FOUND before the first. */
export async function* jobsResults(
  desk: JobDesk,
  { id }: { readonly id: string },
  call: Call,
): AsyncGenerator<BatchResult> {
  const { total } = await jobOf(desk, id, call);
  for (let from = 0; from < total && !call.signal.aborted; from += PAGE)
    yield* await desk.results(id, from, Math.min(from + PAGE, total));
}
