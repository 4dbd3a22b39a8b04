import { detectLanguage } from "../detect-language.ts";
import { overlaysOf, plain, spokenIn } from "../film-words.ts";
import type { Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

/** The film's own words, those that the brief did not give, are in the film's language. */
export const language: Scorer = (expect, result, brief) => {
  if (expect.language === undefined) return [];
  const given = plain(brief.text);
  const lines = [...overlaysOf(result), ...spokenIn(result), result.creative_direction.cta.text];
  const own = [...new Set(lines)].filter((line) => !given.includes(plain(line)));
  const foreign = own.filter((line) => !isIn(line, expect.language ?? ""));
  return [
    {
      kind: "language",
      expected: expect.language,
      found: brief.tags.includes("language") ? inLedger(result, ["language"]) : null,
      kept: foreign.length === 0,
      got: foreign.join(" | "),
    },
  ];
};

function isIn(line: string, wanted: string): boolean {
  const detected = detectLanguage(line);
  return detected === null || detected === wanted;
}
