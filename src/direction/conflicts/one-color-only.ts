import { type ColorFamily, colorFamily, colorWordsIn } from "../words/color-families.ts";
import { sentencesOf } from "../words/sentences.ts";
import { maySay, wishedText } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { QUOTED } from "./facts/quoted.ts";

const HUES: readonly ColorFamily[] = ["red", "orange", "yellow", "green", "teal", "blue", "purple", "pink"];
/** "Only blue", "nothing but shades of green". */
const ALONE =
  /\b(?:only|nothing but|exclusively|solely|entirely|all in)\s+(?:in )?(?:(?:shades|tones) of |the colou?r )?(\p{L}+)(?: (?:tones?|shades?|colou?rs?|light))?(?=\s*(?:[.,;!\n]|$| throughout| everywhere))/iu;
const EXCEPT =
  /\b(?:except|but|besides|apart from|accents?|one|single|until|then|turns?|last|end|logo|text)\b/i;

/** A film of one colour, and another that is asked for. */
export const oneColorOnly: ConflictRule = (brief, demands) => {
  if (!maySay(brief.reading, ALONE)) return [];
  const text = wishedText(brief);
  const only = ALONE.exec(text);
  const hue = HUES.find((family) => colorWordsIn(only?.[1] ?? "", family).length > 0);
  if (only === null || hue === undefined) return [];
  const name = brief.reading.product?.value.name ?? "";
  const told = sentencesOf(text)
    .filter((sentence) => !sentence.includes(only[0]) && !EXCEPT.test(sentence))
    .map((sentence) => sentence.replace(QUOTED, " ").replace(name === "" ? "\0" : name, " "));
  const other = told.flatMap((sentence) =>
    HUES.filter((family) => !areNear(family, hue)).flatMap((family) => colorWordsIn(sentence, family)),
  )[0];
  if (other === undefined) return [];
  return [
    {
      between: demandIds(demands, "color"),
      givenUp: demandIds(demands, "color", ({ statement }) => statement === other),
      explanation: `"${only[0]}" leaves no room for "${other}".`,
      resolution: `The palette keeps to "${only[0]}", as is said of all of it; say which one is meant.`,
      settle: (settled) => ({
        ...settled,
        reading: {
          ...settled.reading,
          colors: settled.reading.colors.filter(({ value }) => areNear(colorFamily(value.hex), hue)),
        },
      }),
    },
  ];
};

/** Blue and teal, red and pink: nobody draws the line. */
const NEIGHBOURS: readonly (readonly [ColorFamily, ColorFamily])[] = [
  ["blue", "teal"],
  ["green", "teal"],
  ["red", "pink"],
  ["pink", "purple"],
  ["blue", "purple"],
  ["orange", "yellow"],
  ["red", "orange"],
];

function areNear(one: ColorFamily, other: ColorFamily): boolean {
  return one === other || NEIGHBOURS.some((pair) => pair.includes(one) && pair.includes(other));
}
