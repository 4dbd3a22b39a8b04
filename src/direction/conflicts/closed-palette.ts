import { type ColorFamily, colorFamily, colorWordsIn, familyOfWord } from "../words/color-families.ts";
import { sentencesOf } from "../words/sentences.ts";
import { maySay, wishedText } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { QUOTED } from "./facts/quoted.ts";
import { needing } from "./needs.ts";

const HUES: readonly ColorFamily[] = ["red", "orange", "yellow", "green", "teal", "blue", "purple", "pink"];
/** "Blue", "black and gold", "rust, cream & sage". */
const LIST = "((?:\\p{L}+(?: \\p{L}+)?,? (?:(?:and|&|plus) )?){0,3}\\p{L}+)";
const TONES = "(?: (?:tones?|shades?|colou?rs?|light))?";
/** "Only blue", "nothing but shades of green", "exclusively rust and cream". */
const ONLY = new RegExp(
  `\\b(?:only|just|nothing but|exclusively|solely|entirely|all in)\\s+(?:in )?(?:(?:shades|tones) of |the colou?rs? )?${LIST}${TONES}(?=\\s*(?:[.,;!\\n]|$| throughout| everywhere| please))`,
  "giu",
);
/** "Black and gold, nothing else", "black and gold only". */
const NOTHING_ELSE = new RegExp(
  `(?:^|[.,;:!\\n(]\\s*|\\b(?:in|of|are|is) )${LIST}${TONES},?\\s(?:and )?(?:nothing else|no other colou?rs?|only|exclusively)\\b`,
  "giu",
);
const EXCEPT =
  /\b(?:except|but|besides|apart from|accents?|one|single|until|then|turns?|chang\w+|last|end|logo|text)\b/i;
const ALL_COLORS =
  /\b(?:rainbow(?:[- ]colou?red)?|multi-?colou?red|colou?rful|technicolou?r|kaleidoscop\w*|psychedelic|(?:all|every) (?:the )?colou?rs?(?: of the rainbow)?|riot of colou?rs?)\b/iu;

/** A film of named colours and no others, and another that is asked for. */
export const closedPalette: ConflictRule = needing(
  () => ({ words: [ONLY, NOTHING_ELSE] }),
  (brief, demands) => {
    if (![ONLY, NOTHING_ELSE].some((pattern) => maySay(brief.reading, pattern))) return [];
    const text = wishedText(brief);
    const only = closedListIn(text);
    if (only === null) return [];
    const name = brief.reading.product?.value.name ?? "";
    const told = sentencesOf(text)
      .filter((sentence) => !sentence.includes(only.words) && !EXCEPT.test(sentence))
      .map((sentence) => sentence.replace(QUOTED, " ").replace(name === "" ? "\0" : name, " "));
    const isTaken = (family: ColorFamily) => only.families.some((taken) => areNear(family, taken));
    const other = told.flatMap((sentence) => [
      ...(ALL_COLORS.exec(sentence) ?? []).slice(0, 1),
      ...HUES.filter((family) => !isTaken(family)).flatMap((family) => colorWordsIn(sentence, family)),
    ])[0];
    if (other === undefined) return [];
    const start = brief.reading.text.toLowerCase().indexOf(other.toLowerCase());
    return [
      {
        between: demandIds(demands, "color"),
        ...(start < 0 ? {} : { leftOut: [{ start, end: start + other.length, takes: "words" as const }] }),
        givenUp: demandIds(demands, "color", ({ statement }) => statement === other),
        explanation: `"${only.words}" leaves no room for "${other}".`,
        resolution: `The palette keeps to "${only.words}", as is said of all of it; say which one is meant.`,
        settle: (settled) => ({
          ...settled,
          reading: {
            ...settled.reading,
            colors: settled.reading.colors.filter(({ value }) => isTaken(colorFamily(value.hex))),
          },
        }),
      },
    ];
  },
);

/** The colours to which the brief closes its palette; neutrals and sepia alone close none, a picture without colours has rules of its own. */
function closedListIn(
  text: string,
): { readonly words: string; readonly families: readonly ColorFamily[] } | null {
  for (const match of [...text.matchAll(ONLY), ...text.matchAll(NOTHING_ELSE)]) {
    const listed = (match[1] ?? "")
      .replace(/,? please$/i, "")
      .split(/,? (?:and|&|plus) |, /u)
      .map(familyOf);
    const families = listed.filter((family) => family !== null);
    if (families.length === listed.length && families.some((family) => CLOSING.has(family)))
      return { words: match[0].replace(/^[.,;:!\s(]+/u, ""), families };
  }
  return null;
}

const CLOSING: ReadonlySet<ColorFamily> = new Set(HUES);

/** The family of "gold" or "deep forest green", by the last word that names one. */
function familyOf(words: string): ColorFamily | null {
  const last = words.split(" ").at(-1) ?? "";
  return familyOfWord(words) ?? familyOfWord(last) ?? (PALE.test(last) ? "white" : null);
}

/** Names of colours that are materials as well; none of them has a hue of its own. */
const PALE = /^(?:cream|ivory|beige|sand|off-white|ecru|taupe|bone|linen|chalk|oatmeal)$/i;

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
