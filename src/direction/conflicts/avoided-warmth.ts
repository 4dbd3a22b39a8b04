import { type ColorFamily, colorFamily, colorWordsIn } from "../words/color-families.ts";
import { wishedText } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

const WARM: readonly ColorFamily[] = ["red", "orange", "yellow", "brown"];
const COOL: readonly ColorFamily[] = ["blue", "teal", "green"];
const TEMPERATURES: readonly { readonly said: RegExp; readonly families: readonly ColorFamily[] }[] = [
  { said: /\b(?:warm|hot|fiery) (?:colou?rs?|tones?|hues?|shades?|palette)\b/i, families: WARM },
  { said: /\b(?:cold|cool|icy) (?:colou?rs?|tones?|hues?|shades?|palette)\b/i, families: COOL },
];

/** Warm or cool colours that are to be avoided, and one of them that is asked for or told of. */
export const avoidedWarmth: ConflictRule = (brief, demands) =>
  brief.mustAvoid.flatMap(({ value }) => {
    const families = TEMPERATURES.find(({ said }) => said.test(value.subject))?.families ?? [];
    const asked = brief.reading.colors.find((color) =>
      families.includes(colorFamily(color.value.hex)),
    )?.words;
    const told = asked ?? families.flatMap((family) => colorWordsIn(wishedText(brief), family))[0];
    if (told === undefined) return [];
    return [
      {
        between: demandIds(
          demands,
          ["must_avoid", "color"],
          ({ statement, target }) => Object(target).subject === value.subject || statement === told,
        ),
        givenUp: [],
        explanation: `The brief avoids ${value.subject} and asks for "${told}".`,
        resolution: `"${told}" keeps its colour, being the more specific; the palette goes without the others of its kind.`,
      },
    ];
  });
