import { pictureOf } from "../film-words.ts";
import type { Mark, Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

/** Mood, look and pace. */
export const look: Scorer = (expect, result) => {
  const { visual_direction, audio_direction, pacing } = result.creative_direction;
  const { aesthetic, lighting_style, camera_style } = visual_direction;
  const moods = [...audio_direction.mood, aesthetic, lighting_style];
  const marks: Mark[] = [];
  if (expect.mood) {
    marks.push({
      kind: "tone",
      expected: expect.mood.source,
      found: inLedger(result, ["tone"], expect.mood),
      kept: moods.some((mood) => expect.mood?.test(mood)),
      got: moods.join(", "),
    });
  }
  if (expect.look) {
    const seen = [aesthetic, lighting_style, camera_style, ...result.scenes.map(pictureOf)];
    marks.push({
      kind: "look",
      expected: expect.look.source,
      found: null,
      kept: seen.some((words) => expect.look?.test(words)),
      got: `${aesthetic}; ${lighting_style}; ${camera_style}`,
    });
  }
  if (expect.pace) {
    const kept = expect.pace.includes(pacing.overall);
    marks.push({
      kind: "pacing",
      expected: expect.pace.join(" or "),
      found: null,
      kept,
      got: pacing.overall,
    });
  }
  return marks;
};
