import { z } from "zod";
import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { Film } from "../film.ts";
import type { BriefReading } from "../reading/reading.ts";
import { lengthsOfFilm } from "../reconcile/length.ts";
import { constraintRule, demandedInText, verdict } from "./constraint-rule.ts";

/** The asked length: kept when the scenes abut and sum to it in whole frames. */
export const durationRule = constraintRule({
  kind: "duration",
  target: z.object({ seconds: z.number(), min: z.number(), max: z.number() }),
  collect: ({ reading, durationSeconds, deliverables }) => [
    ...fromScript(reading),
    ...demandedInText(
      lengthsOfFilm(reading).filter(
        ({ value }) => deliverables.length < 2 || isWithin(durationSeconds.value, value),
      ),
      ({ seconds, min, max }) => ({ seconds, min, max }),
    ),
  ],
  check: ({ min, max }, film) => {
    const { fps, duration } = film.direction.technical_specs;
    const frames = abuttingFrames(film);
    const asked = min === max ? `${min} s` : `${min} to ${max} s`;
    if (frames === null)
      return verdict(false, "", "The scenes do not follow each other without gap or overlap.");
    const kept = frames >= framesFromSeconds(min, fps) && frames <= framesFromSeconds(max, fps);
    const agrees = frames === framesFromSeconds(duration, fps);
    return verdict(
      kept && agrees,
      `The scenes sum to ${frames} frames at ${fps} fps: ${shown(frames / fps)} s${min === max ? " exactly" : `, within ${asked}`}.`,
      `The scenes sum to ${shown(frames / fps)} s instead of ${asked}.`,
    );
  },
});

/** A script that times every shot and names no other total asks for their sum. */
function fromScript({ script, durations }: BriefReading) {
  const lengths = (script ?? []).flatMap(({ value }) => value.seconds ?? []);
  if (script === null || durations.length > 0 || lengths.length < script.length) return [];
  const seconds = shown(lengths.reduce((sum, length) => sum + length, 0));
  const statement = lengths.map((length) => `${length} s`).join(" + ");
  return [
    { statement, source: "text" as const, hard: true, target: { seconds, min: seconds, max: seconds } },
  ];
}

function isWithin(seconds: number, asked: { min: number; max: number }): boolean {
  return seconds >= asked.min && seconds <= asked.max;
}

/** The film's length in frames; null when the scenes leave a gap or overlap. */
function abuttingFrames({ scenes, direction }: Film): number | null {
  const { fps } = direction.technical_specs;
  let at = 0;
  for (const scene of scenes) {
    const end = framesFromSeconds(scene.end_time, fps);
    if (
      framesFromSeconds(scene.start_time, fps) !== at ||
      end - at !== framesFromSeconds(scene.duration, fps)
    )
      return null;
    at = end;
  }
  return at;
}

function shown(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
