import type { AnalyzeRequest, AnalyzeResponse } from "../../contracts/analyze.ts";
import { AppError } from "../errors.ts";
import type { MediaEngine } from "../media/index.ts";
import { hasImage, hasVideo, requireOneWay } from "./brief.ts";
import { type Call, elapsedMs } from "./call.ts";
import { resolveReferences } from "./references.ts";

/** The measured features of the references; no language model is asked. Throws INVALID_PROMPT when there is nothing to measure. */
export async function analyze(
  media: MediaEngine,
  request: AnalyzeRequest,
  call: Call,
): Promise<AnalyzeResponse> {
  const { prompt, preview, include_frames: includeFrames } = request;
  if (!hasImage(prompt) && !hasVideo(prompt)) {
    throw new AppError("INVALID_PROMPT", "Give an image or a video to measure");
  }
  requireOneWay(prompt);
  const { signal } = call;
  const { image, video } = await resolveReferences(media, prompt, signal);
  const [picture, film] = await Promise.all([
    image ? media.analyzeImage(image, { includeFrames, signal }) : null,
    video ? media.analyzeVideo(video, { includeFrames, preview, signal }) : null,
  ]);
  return {
    status: "success",
    request_id: call.requestId,
    extracted_references: {
      images: [...(picture ? [picture] : []), ...(film?.images ?? [])],
      video: film?.video ?? null,
    },
    processing_time_ms: elapsedMs(call),
  };
}
