import type { AnalyzeRequest, AnalyzeResponse } from "../../contracts/analyze.ts";
import type { ExtractedReferences } from "../../contracts/reference.ts";
import { AppError } from "../errors.ts";
import { hasImage, hasVideo, requireOneWay } from "./brief.ts";
import { type Call, elapsedMs } from "./call.ts";

/** Measures a picture or a film. */
export type Analyzer = (request: AnalyzeRequest, signal: AbortSignal) => Promise<ExtractedReferences>;

/** The measured features of the references; no language model is asked. Throws INVALID_PROMPT when there is nothing to measure. */
export async function analyze(
  measure: Analyzer,
  request: AnalyzeRequest,
  call: Call,
): Promise<AnalyzeResponse> {
  if (!hasImage(request.prompt) && !hasVideo(request.prompt)) {
    throw new AppError("INVALID_PROMPT", "Give an image or a video to measure");
  }
  requireOneWay(request.prompt);
  const references = await measure(request, call.signal);
  return {
    status: "success",
    request_id: call.requestId,
    extracted_references: references,
    processing_time_ms: elapsedMs(call),
  };
}
