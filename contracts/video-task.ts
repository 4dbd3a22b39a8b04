import { z } from "zod";
import { LeftOutFrame } from "./film-thinning.ts";

/**
 * What the decoder leaves for the thread that measures a film: files in a private folder, and the facts of the container.
 * Both sides of the thread see only this file; it never goes over the wire.
 */

const Size = z.object({ width: z.number().int().min(2), height: z.number().int().min(2) });

/** How each frame of a stretch but the first differs from the one before it, frame after frame. */
export const StretchMotion = z.object({
  dx: z.instanceof(Int8Array).describe("Shift of each block in half-size pixels"),
  dy: z.instanceof(Int8Array),
  error: z.instanceof(Float32Array).describe("Mean difference of each block at its best match"),
  changes: z
    .instanceof(Float64Array)
    .describe("Four a frame: residual, new share, active share, change of histogram"),
  steps: z.instanceof(Float64Array).describe("Five a frame: shift x and y, growth, turn, agreement"),
  doubts: z
    .array(z.number())
    .nullable()
    .describe(
      "When frames that were left out hide what may be a cut; null where they do not fit between the decoded ones",
    ),
});
export type StretchMotion = z.infer<typeof StretchMotion>;

/** A stretch of the film, decoded on its own: raw frames, and the log that holds their time stamps. */
export const DecodedSegment = z.object({
  smallPath: z.string().describe("Planar YUV 4:2:0 frames, 8 bit, one after the other"),
  picturesPath: z.string().describe("Interleaved RGB frames, 8 bit: the candidates for key frames"),
  logPath: z.string(),
  leftOut: z.array(LeftOutFrame).describe("Frames of the stretch that were not decoded, in order of time"),
  motion: StretchMotion.nullable().describe("null where it was not measured while others were decoded"),
});
export type DecodedSegment = z.infer<typeof DecodedSegment>;

export const DecodedFrames = z.object({
  segments: z.array(DecodedSegment),
  secondLook: z
    .array(DecodedSegment)
    .describe("Where frames were left out and a cut may be: decoded with none left out"),
  small: Size.describe("Size of the frames that shots and movement are measured on"),
  picture: Size.describe("Size of the candidates for key frames"),
});
export type DecodedFrames = z.infer<typeof DecodedFrames>;

/** What the thread needs that compares the frames of one stretch. */
export const StretchInput = z.object({
  segment: DecodedSegment,
  small: Size,
});
export type StretchInput = z.infer<typeof StretchInput>;

export const DecodedAudio = z.object({
  path: z.string().describe("Interleaved 32-bit little-endian float samples"),
  channels: z.number().int().min(1).max(8),
  sampleRate: z.number().int().min(8_000),
  seconds: z.number().min(0).describe("As decoded"),
});
export type DecodedAudio = z.infer<typeof DecodedAudio>;

export const FilmFacts = z.object({
  codec: z.string(),
  displayWidth: z.number().int().min(0),
  displayHeight: z.number().int().min(0),
  transfer: z.enum(["sdr", "pq", "hlg"]),
  durationSeconds: z
    .number()
    .min(0)
    .describe("From the packets of the container; of sound alone, as decoded"),
  promisedSeconds: z
    .number()
    .min(0)
    .describe("What the container's header says of the picture; 0 for nothing"),
  framesPerSecond: z
    .number()
    .min(0)
    .describe("Average over the packets of the container; 0 without a picture"),
});
export type FilmFacts = z.infer<typeof FilmFacts>;

export const VideoTaskInput = z.object({
  facts: FilmFacts,
  frames: DecodedFrames.nullable().describe("null for a film of sound alone"),
  preview: z.boolean().describe("Only key frames were decoded"),
  includeFrames: z.boolean().describe("Send the reference frames as base64 JPEG"),
});
export type VideoTaskInput = z.infer<typeof VideoTaskInput>;
