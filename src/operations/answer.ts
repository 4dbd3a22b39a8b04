import type { ParseResponse } from "../../contracts/parse.ts";

/** The parts of an answer that belong to one call and are never cached. */
export interface CallPart {
  readonly requestId: string;
  readonly processingTimeMs: number;
  readonly timings: Readonly<Record<string, number>>;
  readonly cacheHit: boolean;
  readonly cacheAvailable: boolean;
}

/**
 * The lasting part of an answer as JSON without its outer braces. The call's own parts come first and last in the
 * finished text, so that a cached answer is made by joining strings, not by parsing and printing it again.
 */
export function lastingText(response: ParseResponse): string {
  const { status: _status, request_id: _id, metadata, ...body } = response;
  const {
    processing_time_ms: _ms,
    timings: _timings,
    cache_hit: _hit,
    cache_available: _available,
    ...kept
  } = metadata;
  const text = JSON.stringify({ ...body, metadata: kept });
  return text.slice(1, -2);
}

/** The whole answer as JSON: `lasting` with the parts of this call. */
export function answerText(lasting: string, part: CallPart): string {
  return `{"status":"success","request_id":"${part.requestId}",${lasting},"processing_time_ms":${part.processingTimeMs},"timings":${JSON.stringify(part.timings)},"cache_hit":${part.cacheHit},"cache_available":${part.cacheAvailable}}}`;
}
