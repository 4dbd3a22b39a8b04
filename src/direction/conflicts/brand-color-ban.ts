import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { colorFamily, colorWordsIn } from "../words/color-families.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** Longer phrases forbid a thing of that colour, "red sports cars", and not the colour. */
const MOST_WORDS = 3;
const NEGATION = /^(?:no|never|avoid|not)\s+/i;

/** A colour that the brief asks for and the brand's rules forbid: the brand's rule wins. */
export const brandColorBan: ConflictRule = needing(
  () => ({ brand: true }),
  (brief, demands) =>
    (brief.brand?.must_avoid ?? []).flatMap((ban) => {
      if (ban.trim().split(/\s+/).length > MOST_WORDS) return [];
      const asked = brief.reading.colors.filter(
        ({ value }) => colorWordsIn(ban.replace(NEGATION, ""), colorFamily(value.hex)).length > 0,
      );
      const painted = paintedIn(brief.reading.text, ban.replace(NEGATION, ""));
      if (asked.length === 0 && painted === null) return [];
      const words = [...asked.map((color) => color.words), ...(painted === null ? [] : [painted])].slice(
        0,
        1 + asked.length,
      );
      const askedIds = demandIds(
        demands,
        "color",
        ({ source, statement }) => source === "text" && words.includes(statement),
      );
      const banIds = demandIds(
        demands,
        "must_avoid",
        ({ source, statement }) => source === "brand" && statement === ban,
      );
      return [
        {
          between: [...askedIds, ...banIds],
          givenUp: askedIds,
          explanation: `The brief asks for "${words.join('", "')}", and the brand's rules forbid "${ban}".`,
          resolution: "The palette goes without it: the brand's rules win.",
          settle: (settled: SettledBrief) => ({
            ...settled,
            reading: {
              ...settled.reading,
              colors: settled.reading.colors.filter(({ words: own }) => !words.includes(own)),
            },
          }),
        },
      ];
    }),
);

/** "Everything orange, walls and clothes": a colour that the reader takes for a thing. */
function paintedIn(text: string, color: string): string | null {
  if (!/^\p{L}+$/u.test(color)) return null;
  const things = "everything|all|walls?|clothes|background|backdrop|palette|props?|light|set|sofa|floor";
  const told = new RegExp(
    `\\b(?:${things})(?: is| are| in)? ${color}\\b|\\b${color} (?:${things})\\b`,
    "iu",
  ).exec(text);
  return told?.[0] ?? null;
}
