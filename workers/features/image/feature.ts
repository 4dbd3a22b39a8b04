import type { ImageAnalysis } from "../../../contracts/reference.ts";
import type { ImageView } from "./view.ts";

/** One measured feature: the fields of the analysis it fills, and how. Pure and deterministic: same view, same figures. */
export interface ImageFeature<Field extends keyof ImageAnalysis> {
  readonly name: string;
  readonly fields: readonly Field[];
  /** Places are told in the whole frame; colour, light and mood in the picture alone, without black bars around it. */
  readonly sees: "frame" | "picture";
  measure(view: ImageView): Pick<ImageAnalysis, Field>;
}

/** Any image feature, for the registry. */
export interface AnyImageFeature {
  readonly name: string;
  readonly fields: readonly (keyof ImageAnalysis)[];
  readonly sees: "frame" | "picture";
  measure(view: ImageView): Partial<ImageAnalysis>;
}
