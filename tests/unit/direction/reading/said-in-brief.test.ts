import { expect, test } from "bun:test";
import { firstSaid, says } from "../../../../src/direction/reading/said-in-brief.ts";

const PATTERNS = [
  /\bno (?:voice-?over|narration)\b/i,
  /\bdon['’]?t show\b/i,
  /\b(?:café|bakery)\b/iu,
  /(?<=\b[A-Z][a-z]+, )1[0-7]\b/,
  /\d{1,2} ?s\b/,
];
const TEXTS = [
  "A 15s spot for the Café Rosa, no voiceover, please.",
  "Please don’t show prices; NO NARRATION at all.",
  "Maya, 16, opens the bakery.",
  "Nothing of the kind.",
];

test("what is said in a brief is what its patterns match, sifted or not", () => {
  for (const text of [...TEXTS, ...TEXTS]) {
    const brief = { text };
    for (const pattern of PATTERNS) {
      expect(says(brief, pattern)).toBe(pattern.test(text));
      expect(firstSaid(brief, pattern)).toEqual(pattern.exec(text));
    }
  }
});
