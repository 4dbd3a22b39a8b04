import type { ImageMeasurement, ImageTaskInput } from "../contracts/image-task.ts";
import { decodeImage, previewOf } from "./decode-image.ts";
import { sealed } from "./envelope.ts";
import { analyzePixels } from "./features/image/index.ts";

/** The task of a thread that measures one picture: decode small, measure all features, draw a preview if asked. */
export const measureImage = sealed<ImageTaskInput, ImageMeasurement>(
  "IMAGE_PROCESSING_FAILED",
  async (input) => {
    const { frame, source } = await decodeImage(input.bytes, input);
    const analysis = analyzePixels(frame, source);
    return { analysis, previewBase64: input.includePreview ? await previewOf(input.bytes, input) : null };
  },
);
