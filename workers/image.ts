import type { ImageTaskInput } from "../contracts/image-task.ts";
import type { ImageAnalysis } from "../contracts/reference.ts";
import { decodeImage } from "./decode-image.ts";
import { sealed } from "./envelope.ts";
import { analyzePixels } from "./features/image/index.ts";

/** The task of a thread that measures one picture: decode small, measure all features. */
export const measureImage = sealed<ImageTaskInput, ImageAnalysis>(
  "IMAGE_PROCESSING_FAILED",
  async (input) => {
    const { frame, source } = await decodeImage(input.bytes, input);
    return analyzePixels(frame, source);
  },
);
