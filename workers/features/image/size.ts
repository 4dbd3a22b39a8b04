import type { ImageFeature } from "./feature.ts";

/** Width and height of the original, after its EXIF orientation. */
export const size: ImageFeature<"width" | "height"> = {
  name: "size",
  fields: ["width", "height"],
  measure: ({ sourceWidth, sourceHeight }) => ({ width: sourceWidth, height: sourceHeight }),
};
