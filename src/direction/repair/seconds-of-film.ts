import type { Scene } from "../../../contracts/scene.ts";
import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { Film } from "../film.ts";
import type { SecondsOfFilm } from "../reading/reading.ts";
import { totalFrames } from "./timeline.ts";

/** From when to when something is in the film, in frames. */
export interface FrameSpan {
  readonly start: number;
  readonly end: number;
}

/** The frames of what is told in seconds, within the film; seconds below nought are counted from its end. */
export function framesOfSeconds({ from, to }: SecondsOfFilm, film: Film): FrameSpan {
  const { fps } = film.direction.technical_specs;
  const total = totalFrames(film);
  const at = (seconds: number) => {
    const frames = framesFromSeconds(Math.abs(seconds), fps);
    return Math.min(total, Math.max(0, seconds < 0 ? total - frames : frames));
  };
  return { start: at(from), end: to === null ? total : at(to) };
}

/** The frames in which a scene plays. */
export function framesOfScene({ start_time, end_time }: Scene, { direction }: Film): FrameSpan {
  const { fps } = direction.technical_specs;
  return { start: framesFromSeconds(start_time, fps), end: framesFromSeconds(end_time, fps) };
}
