import { z } from "zod";
import { ImageAnalysis } from "./reference.ts";

/** What a thread gets to measure one picture, and what it answers. Both sides see only this file; it never goes over the wire. */

export const ImageTaskInput = z.object({
  bytes: z.instanceof(Uint8Array).describe("The whole file; it moves to the thread"),
  maxPixels: z.number().int().positive(),
  timeoutSeconds: z.number().int().positive(),
  includePreview: z.boolean().describe("Also answer a small JPEG of the picture"),
});
export type ImageTaskInput = z.infer<typeof ImageTaskInput>;

export const ImageMeasurement = z.object({
  analysis: ImageAnalysis,
  previewBase64: z.string().nullable().describe("A small JPEG, when it was asked for"),
});
export type ImageMeasurement = z.infer<typeof ImageMeasurement>;
