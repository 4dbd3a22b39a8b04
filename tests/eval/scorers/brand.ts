import { allOf } from "../film-words.ts";
import type { Mark, Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

/** The brand's typeface and its logo at the end. */
export const brand: Scorer = (expect, result) => {
  const { font_family } = result.creative_direction.text_strategy;
  const marks: Mark[] = (expect.fonts ?? []).map((font) => ({
    kind: "font",
    expected: font,
    found: inLedger(result, ["font"]),
    kept: font_family.toLowerCase().includes(font.toLowerCase()),
    got: font_family,
  }));
  if (expect.logo) {
    const last = result.scenes.at(-1);
    marks.push({
      kind: "logo",
      expected: "on the last scene",
      found: inLedger(result, ["logo"]),
      kept: last !== undefined && /\blogo\b/i.test(allOf(last)),
      got: last?.visual.subject ?? "",
    });
  }
  return marks;
};
