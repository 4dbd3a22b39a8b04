import type { ParseResponse } from "../../contracts/parse.ts";

const PROVIDER_LABEL = '"llm_provider_used":"';

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
    llm_provider_used,
    ...kept
  } = metadata;
  const text = JSON.stringify({ ...body, metadata: { ...kept, llm_provider_used } });
  return text.slice(1, -2);
}

/** Who wrote the film of a lasting text. It stands last, so that reading it back costs nothing. */
export function providerOf(lasting: string): string {
  return lasting.slice(lasting.lastIndexOf(PROVIDER_LABEL) + PROVIDER_LABEL.length, -1);
}

/** The whole answer as JSON: `lasting` with the parts of this call. */
export function answerText(lasting: string, part: CallPart): string {
  return `{"status":"success","request_id":"${part.requestId}",${lasting},"processing_time_ms":${part.processingTimeMs},"timings":${JSON.stringify(part.timings)},"cache_hit":${part.cacheHit},"cache_available":${part.cacheAvailable}}}`;
}
