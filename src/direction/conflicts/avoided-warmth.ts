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
export const avoidedWarmth: ConflictRule = (brief, demands) => [
  ...onlyOfOneKind(brief, demands),
  ...avoidedOfAKind(brief, demands),
];

/** "Warm colours only", and none of those asked for is warm. */
const onlyOfOneKind: ConflictRule = ({ reading }, demands) => {
  const only = ONLY.exec(reading.text);
  const wanted = only && TEMPERATURES.find(({ said }) => said.test(only[0]))?.families;
  const asked = reading.colors.filter(({ value }) => OF_A_KIND.has(colorFamily(value.hex)));
  if (!wanted || asked.length === 0 || asked.some(({ value }) => wanted.includes(colorFamily(value.hex))))
    return [];
  const told = asked.map(({ words }) => `"${words}"`).join(", ");
  return [
    {
      between: demandIds(demands, "color", ({ statement }) => asked.some(({ words }) => words === statement)),
      givenUp: [],
      explanation: `"${only[0]}" leaves no room for ${told}.`,
      resolution: `${told} lead the palette, being the more specific; say which one is meant.`,
    },
  ];
};

const ONLY =
  /\b(?:only|exclusively|nothing but|strictly) (?:use )?(?:warm|cold|cool) (?:colou?rs?|tones?|hues?|shades?)\b|\b(?:warm|cold|cool) (?:colou?rs?|tones?|hues?|shades?),? (?:only|exclusively|throughout)\b/i;
const OF_A_KIND: ReadonlySet<ColorFamily> = new Set([...WARM, ...COOL]);

const avoidedOfAKind: ConflictRule = (brief, demands) =>
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
