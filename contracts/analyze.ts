import { z } from "zod";
import { Prompt } from "./brief.ts";
import { ExtractedReferences } from "./reference.ts";

export const AnalyzeRequest = z
  .strictObject({
    prompt: Prompt.omit({ text: true }),
    preview: z.boolean().default(false).describe("Answer from key frames only: fast, marked approximate"),
    include_frames: z.boolean().default(false).describe("Send the reference frames as base64 JPEG"),
  })
  .meta({
    id: "AnalyzeRequest",
    description: "A picture or a film to measure; no language model is asked",
    example: { prompt: { video_url: "https://example.com/reference.mp4" } },
  });
export type AnalyzeRequest = z.infer<typeof AnalyzeRequest>;

export const AnalyzeResponse = z
  .object({
    status: z.literal("success"),
    request_id: z.uuid(),
    extracted_references: ExtractedReferences,
    processing_time_ms: z.number().min(0),
  })
  .meta({ id: "AnalyzeResponse" });
export type AnalyzeResponse = z.infer<typeof AnalyzeResponse>;
