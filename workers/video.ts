import type { AudioAnalysis, ExtractedReferences } from "../contracts/reference.ts";
import type { DecodedAudio, StretchInput, StretchMotion, VideoTaskInput } from "../contracts/video-task.ts";
import { sealed } from "./envelope.ts";
import { analyzeFilm } from "./features/video/index.ts";
import { hearSound } from "./features/video/sound.ts";
import { referenceFrames } from "./film/reference-frames.ts";
import { seeFilm } from "./film/see-film.ts";
import { measureMotion } from "./film/stretch.ts";

/** The task of a thread that measures the sound of one film, as the decoder left it. */
export const measureSound = sealed<DecodedAudio, AudioAnalysis>("VIDEO_PROCESSING_FAILED", hearSound);

/** The task of a thread that compares the frames of one decoded stretch. */
export const measureStretch = sealed<StretchInput, StretchMotion>("VIDEO_PROCESSING_FAILED", measureMotion);

/** The task of a thread that measures one film from what the decoder left in its folder. */
export const measureVideo = sealed<VideoTaskInput, ExtractedReferences>(
  "VIDEO_PROCESSING_FAILED",
  async (input) => {
    const view = seeFilm(input);
    return { images: await referenceFrames(view, input.includeFrames), video: analyzeFilm(view) };
  },
);
