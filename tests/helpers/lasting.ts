import type { ParseResponse } from "../../contracts/parse.ts";

/** What of an answer has to be the same for the same brief. */
export function lasting({ request_id: _id, metadata, ...rest }: ParseResponse) {
  const { processing_time_ms: _ms, timings: _timings, cache_hit: _hit, ...kept } = metadata;
  return { ...rest, metadata: kept };
}
