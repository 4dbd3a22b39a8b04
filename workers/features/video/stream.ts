import { typicalStep } from "../../film/film.ts";
import { roundTo } from "../../kernel/histogram.ts";
import type { VideoFeature } from "./feature.ts";

/** Frame steps that differ by more than this share from the usual one make a variable frame rate… */
const UNEVEN_STEP = 0.25;
/** …when more than this share of the frames do. */
const UNEVEN_SHARE = 0.02;

/** What the film is: size, codec, frame rate as decoded, not as declared. */
export const stream: VideoFeature<
  "duration" | "fps" | "width" | "height" | "codec" | "is_hdr" | "is_variable_frame_rate" | "approximate"
> = {
  name: "stream",
  fields: ["duration", "fps", "width", "height", "codec", "is_hdr", "is_variable_frame_rate", "approximate"],
  measure: ({ facts, cut, durationSeconds, preview }) => {
    const times = cut?.film.times ?? new Float64Array();
    return {
      duration: roundTo(durationSeconds),
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
