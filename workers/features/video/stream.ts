import { LENGTH_GRACE_SECONDS } from "../../../contracts/video-probe.ts";
import { typicalStep } from "../../film/film.ts";
import { roundTo } from "../../kernel/histogram.ts";
import type { VideoFeature } from "./feature.ts";

/** Frame steps that differ by more than this share from the usual one make a variable frame rate… */
const UNEVEN_STEP = 0.25;
/** …when more than this share of the frames do. */
const UNEVEN_SHARE = 0.02;
/** A film this much shorter than promised, by share, is still whole. */
const UNTOLD_SHARE = 0.03;

/** What the film is: size, codec, frame rate as decoded, not as declared. */
export const stream: VideoFeature<
  | "duration"
  | "declared_duration"
  | "fps"
  | "width"
  | "height"
  | "codec"
  | "is_hdr"
  | "is_variable_frame_rate"
  | "approximate"
> = {
  name: "stream",
  fields: [
    "duration",
    "declared_duration",
    "fps",
    "width",
    "height",
    "codec",
    "is_hdr",
    "is_variable_frame_rate",
    "approximate",
  ],
  measure: ({ facts, cut, durationSeconds, preview }) => {
    const times = cut?.film.times ?? new Float64Array();
    return {
      duration: roundTo(durationSeconds),
      ...(!preview && breaksOff(durationSeconds, facts.promisedSeconds)
        ? { declared_duration: roundTo(facts.promisedSeconds) }
        : {}),
      fps: roundTo(preview ? facts.framesPerSecond : averageRate(times, durationSeconds)),
      width: facts.displayWidth,
      height: facts.displayHeight,
      codec: facts.codec,
      is_hdr: facts.transfer !== "sdr",
      is_variable_frame_rate: !preview && isUneven(times),
      approximate: preview,
    };
  },
};

/** Headers round, and the last frames of a whole film may be missing from them. */
function breaksOff(seenSeconds: number, promisedSeconds: number): boolean {
  return promisedSeconds - seenSeconds > Math.max(LENGTH_GRACE_SECONDS, promisedSeconds * UNTOLD_SHARE);
}

function averageRate(times: Float64Array, durationSeconds: number): number {
  return durationSeconds > 0 ? times.length / durationSeconds : 0;
}

function isUneven(times: Float64Array): boolean {
  const usual = typicalStep(times);
  let uneven = 0;
  for (let index = 1; index < times.length; index += 1) {
    const step = (times[index] ?? 0) - (times[index - 1] ?? 0);
    if (Math.abs(step / usual - 1) > UNEVEN_STEP) uneven += 1;
  }
  return uneven > times.length * UNEVEN_SHARE;
}
