import { framesFromSeconds } from "../../../../contracts/timecode.ts";
import type { Film } from "../../film.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { neededFrames } from "../../repair/scene-needs.ts";
import { fittedTo } from "../../repair/timeline.ts";
import { withReadableTimes } from "../../repair/timing.ts";
import { askedSeconds } from "../asked-length.ts";
import type { Applied, Clause, EditRule, Understood } from "../change.ts";
import { partly } from "../change.ts";
import { handedOver, restGiven } from "../exchanged-time.ts";
import { sceneLength } from "./scene-length.ts";

/** "The button at 10 seconds" gives the moment of a part, no length. */
const PART_AT =
  /\b(?:cta|call[- ]to[- ]action|button|headline|title|text|overlays?|captions?|logo|music|voice\w*|drop)\b[^.]*\b(?:at|after|from|until|starting)\s+(?:second\s+)?\d/iu;

/** "A 6 second bumper cut of this too" is a film beside this one. */
export const ANOTHER_FILM =
  /\b(?:another|an additional|an extra|a second|a separate) (?:[\p{L}\d-]+ ){0,4}(?:version|cut|cutdown|film|edit)\b|\b(?:version|cut|cutdown|edit|bumper)s?\b(?: \p{L}+){0,3} (?:too|as well|in addition|on top)$/iu;

/** "Appear 2 seconds earlier" is a moment, no length. */
const MOMENT = /\b(?:earlier|later|sooner|in advance|ahead)\b/iu;

/** A new length for the film or for a scene; other scenes keep their shares, words keep the time they need. */
export const durationRule: EditRule = (clause, film) => {
  if (/\b(?:hook|product|cta|logo)\b[^.]*\b(?:by|within|before|in the first)\b/iu.test(clause.text))
    return null;
  if (ANOTHER_FILM.test(clause.text)) return null;
  if (PART_AT.test(clause.text) || MOMENT.test(clause.text)) return null;
  const given = handedOver(clause, film) ?? restGiven(clause, film);
  if (given !== null) return given;
  return clause.scenes === null ? filmLength(clause, film) : sceneLength(clause, film);
};

function filmLength(clause: Clause, film: Film): Understood | null {
  const current = film.direction.technical_specs.duration;
  const asked = askedSeconds(clause.text, current);
  if (!asked) return null;
  const { seconds, used } = asked;
  if (!(seconds >= 1 && seconds <= 3600)) return null;
  return partly(clause, used, {
    kind: "duration",
    words: clause.text,
    supersedes: ["duration", "deliverable"],
    demands: [{ kind: "duration", hard: true, target: { seconds, min: seconds, max: seconds } }],
    apply: (before) => retimed(before, seconds),
  });
}

/** The film at another length: scenes keep their shares as far as their words allow. */
function retimed(film: Film, seconds: number): Applied | null {
  const { fps, duration } = film.direction.technical_specs;
  const frames = framesFromSeconds(seconds, fps);
  if (frames < film.scenes.length) return null;
  const specs = { ...film.direction.technical_specs, duration: seconds };
  const asked = { ...film, direction: { ...film.direction, technical_specs: specs } };
  const fitted =
    film.scenes.length === 0
      ? asked
      : fittedTo(asked, frames, (scene) => Math.min(neededFrames(scene, fps), frames));
  return {
    film: withTrueFigures(withReadableTimes(fitted, [])),
    sentence: `Changed the length from ${duration} s to ${fitted.direction.technical_specs.duration} s.`,
  };
}
