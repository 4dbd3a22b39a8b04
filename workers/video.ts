import type { ExtractedReferences } from "../contracts/reference.ts";
import type { VideoTaskInput } from "../contracts/video-task.ts";
import { sealed } from "./envelope.ts";
import { analyzeFilm } from "./features/video/index.ts";
import { referenceFrames } from "./film/reference-frames.ts";
import { seeFilm } from "./film/see-film.ts";

/** The task of a thread that measures one film from what the decoder left in its folder. */
export const measureVideo = sealed<VideoTaskInput, ExtractedReferences>(
  "VIDEO_PROCESSING_FAILED",
  async (input) => {
    const view = seeFilm(input);
    return { images: await referenceFrames(view, input.includeFrames), video: analyzeFilm(view) };
  },
);
