import type { VideoFeatures } from "../../../contracts/reference.ts";
import type { FilmView } from "./view.ts";

/** One measured feature of a film: the fields it fills, and how. Pure and deterministic: same view, same figures. */
export interface VideoFeature<Field extends keyof VideoFeatures> {
  readonly name: string;
  readonly fields: readonly Field[];
  measure(view: FilmView): Pick<VideoFeatures, Field>;
}

/** Any video feature, for the registry. */
export interface AnyVideoFeature {
  readonly name: string;
  readonly fields: readonly (keyof VideoFeatures)[];
  measure(view: FilmView): Partial<VideoFeatures>;
}
