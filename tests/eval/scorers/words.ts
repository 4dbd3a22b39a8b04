import { contains, overlaysOf, spokenIn } from "../film-words.ts";
import type { Mark, Scorer } from "./scorer.ts";
import { inLedger, literally } from "./scorer.ts";

/** Words that have to be said or shown as they stand, and films without any. */
export const words: Scorer = (expect, result) => {
  const spoken = spokenIn(result);
  const overlays = overlaysOf(result);
  const cta = result.creative_direction.cta.text;
  const has = (kind: string, lines: readonly string[] | undefined, places: readonly string[]): Mark[] =>
    (lines ?? []).map((line) => ({
      kind,
      expected: line,
      found: inLedger(result, ["overlay", "voiceover", "cta", "must_include"], literally(line)),
      kept: contains(places, line),
      got: places.join(" | "),
    }));
  const marks = [
    ...has("voiceover", expect.spoken, [...spoken, spoken.join(" ")]),
    ...has("overlay", expect.overlays, overlays),
    ...has("overlay", expect.quoted, [...overlays, ...spoken, cta]),
    ...(expect.cta ?? []).map((line): Mark => {
      const kept = contains([cta], line) && contains([...overlays, ...spoken], line);
      return {
        kind: "cta",
        expected: line,
        found: inLedger(result, ["cta"]),
        kept,
        got: `${cta} (overlays: ${overlays.join(" | ")})`,
      };
    }),
  ];
  for (const { text, from, to } of expect.text_at ?? []) {
    const card = result.creative_direction.text_strategy.overlays.find((one) => contains([one.text], text));
    marks.push({
      kind: "text_look",
      expected: `"${text}" from ${from} to ${to} s`,
      found: inLedger(result, ["text_look"]),
      kept: card?.start_time === from && card.end_time === to,
      got: `${card?.start_time} to ${card?.end_time}`,
    });
  }
  if (expect.silent) {
    marks.push({
      kind: "voiceover",
      expected: "none",
      found: inLedger(result, ["voiceover", "must_avoid"]),
      kept: spoken.length === 0,
      got: spoken.join(" | "),
    });
  }
  if (expect.has_speech) {
    marks.push({
      kind: "voiceover",
      expected: "some",
      found: inLedger(result, ["voiceover"]),
      kept: spoken.length > 0,
      got: spoken.join(" | "),
    });
  }
  if (expect.wordless) {
    marks.push({
      kind: "overlay",
      expected: "none",
      found: inLedger(result, ["overlay", "must_avoid"]),
      kept: overlays.length === 0,
      got: overlays.join(" | "),
    });
  }
  return marks;
};
