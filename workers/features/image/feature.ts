import type { ImageAnalysis } from "../../../contracts/reference.ts";
import type { ImageView } from "./view.ts";

/** One measured feature: the fields of the analysis it fills, and how. Pure and deterministic: same view, same figures. */
export interface ImageFeature<Field extends keyof ImageAnalysis> {
  readonly name: string;
  readonly fields: readonly Field[];
  measure(view: ImageView): Pick<ImageAnalysis, Field>;
}

/** Any image feature, for the registry. */
export interface AnyImageFeature {
  readonly name: string;
  readonly fields: readonly (keyof ImageAnalysis)[];
  measure(view: ImageView): Partial<ImageAnalysis>;
}
