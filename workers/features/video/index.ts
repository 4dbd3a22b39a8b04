import { VideoFeatures } from "../../../contracts/reference.ts";
import type { AnyVideoFeature } from "./feature.ts";
import { look } from "./look.ts";
import { motion } from "./motion.ts";
import { palette } from "./palette.ts";
import { rhythm } from "./rhythm.ts";
import { shots } from "./shots.ts";
import { stream } from "./stream.ts";
import type { FilmView } from "./view.ts";

/** Every feature measured on the picture of a film. Adding one: one file beside this, one line here. */
export const VIDEO_FEATURES: readonly AnyVideoFeature[] = [stream, shots, rhythm, motion, palette, look];

/** All features of a film's picture; its sound is measured beside it and stands open here. Deterministic. */
export function analyzeFilm(view: FilmView): VideoFeatures {
  return VideoFeatures.parse(
    Object.assign({ audio: null }, ...VIDEO_FEATURES.map((feature) => feature.measure(view))),
  );
}
