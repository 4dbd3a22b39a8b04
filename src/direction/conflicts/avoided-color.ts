import type { SettledBrief } from "../constraints/constraint-rule.ts";
import type { Finding, NamedColor } from "../reading/reading.ts";
import { type ColorFamily, colorDistance, colorFamily, colorWordsIn } from "../words/color-families.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { wishedText } from "./brief-words.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";
import { QUOTED } from "./facts/quoted.ts";
import { needing } from "./needs.ts";

const SAME_COLOR = 10;

/** A colour that is to be avoided and is asked for, or is the brand's. */
export const avoidedColor: ConflictRule = needing(
  () => ({ read: ["avoidedColors"] }),
  (brief, demands) =>
    brief.reading.avoidedColors.filter(isOfTheBrief(brief)).flatMap((avoided) => {
      const avoidIds = demandIds(
        demands,
        "color",
        ({ statement, target }) => statement === avoided.words && Object(target).avoid === true,
      );
      const asked = isOfAThing(brief.reading, avoided) ? [] : withText(brief, avoided, avoidIds, demands);
      return [
        ...withBrand(brief, avoided, avoidIds, demands),
        ...(asked.length > 0 ? asked : withThing(brief, avoided, avoidIds, demands)),
      ];
    }),
);

/** Whether the colour is asked for as that of a thing, "a purple mat", and not of the film. */
function isOfAThing({ text, colors }: SettledBrief["reading"], avoided: Finding<NamedColor>): boolean {
  const asked = colors.filter(({ value }) => isSame(value.hex, avoided.value.hex));
  return (
    asked.length > 0 &&
    asked.every(({ end }) => {
      const next = /^\s+(\p{Ll}+)/u.exec(text.slice(end))?.[1];
      return next !== undefined && isNounOf(next, "thing", "edible", "plant", "place", "person", "animal");
    })
  );
}

/** What the brand's rules forbid has a rule of its own. */
function isOfTheBrief({ brand }: SettledBrief) {
  return ({ words }: { readonly words: string }) => brand?.must_avoid.includes(words) !== true;
}

function withBrand(
  { brand }: SettledBrief,
  avoided: Finding<NamedColor>,
  avoidIds: string[],
  demands: Parameters<ConflictRule>[1],
): Contradiction[] {
  const own = (brand?.colors ?? []).filter((hex) => isSame(hex, avoided.value.hex));
  if (own.length === 0) return [];
  return [
    {
      between: [
        ...avoidIds,
        ...demandIds(
          demands,
          "color",
          ({ source, statement }) => source === "brand" && own.includes(statement),
        ),
      ],
      givenUp: avoidIds,
      explanation: `The brief avoids ${avoided.value.name}, and the brand's own colour ${own.join(", ")} is ${colorFamily(own[0] ?? "#000000")}.`,
      resolution: "The brand's colour stays, for a brand is known by it; nothing else takes that colour.",
      settle: (settled) => withoutAvoided(settled, avoided),
    },
  ];
}

function withText(
  { reading }: SettledBrief,
  avoided: Finding<NamedColor>,
  avoidIds: string[],
  demands: Parameters<ConflictRule>[1],
): Contradiction[] {
  const asked = reading.colors.filter(({ value }) => isSame(value.hex, avoided.value.hex));
  const last = asked.at(-1);
  if (!last) return [];
  const isAskedLater = last.start > avoided.start && !isForbiddenForGood(reading.text, avoided);
  const askedIds = demandIds(
    demands,
    "color",
    ({ statement, target }) =>
      asked.some(({ words }) => words === statement) && Object(target).avoid === false,
  );
  return [
    {
      between: [...avoidIds, ...askedIds],
      givenUp: isAskedLater ? avoidIds : askedIds,
      explanation: `The brief both asks for "${last.words}" and avoids ${avoided.value.name}.`,
      resolution: isAskedLater
        ? `${last.value.name} is used: the later word wins.`
        : `${avoided.value.name} is left out: ${last.start > avoided.start ? "a prohibition is the safer word" : "the later word wins"}.`,
      settle: (settled) =>
        isAskedLater
          ? withoutAvoided(settled, avoided)
          : {
              ...settled,
              reading: {
                ...settled.reading,
                colors: settled.reading.colors.filter((color) => !asked.includes(color)),
              },
            },
    },
  ];
}

/** "Brand guidelines say we never use purple": no later wish outdoes it. */
function isForbiddenForGood(text: string, { start }: Finding<NamedColor>): boolean {
  return FOR_GOOD.test(
    text.slice(Math.max(text.lastIndexOf(".", start), text.lastIndexOf("\n", start), 0), start),
  );
}

const FOR_GOOD =
  /\b(?:never|under no circumstances|forbid\w*|prohibit\w*|brand (?:guidelines?|rules?|book)|guidelines?|style ?guide|corporate design|must not|may not|legal)\b/i;

/** "Avoid red. Include an old red bicycle": the thing keeps its colour, the palette goes without. */
function withThing(
  brief: SettledBrief,
  avoided: Finding<NamedColor>,
  avoidIds: string[],
  demands: Parameters<ConflictRule>[1],
): Contradiction[] {
  const { reading } = brief;
  const family = colorFamily(avoided.value.hex);
  const things = [
    ...reading.mustInclude.map(({ words }) => words),
    ...reading.characters.map(({ words }) => words),
    ...reading.settings.map(({ words }) => words),
  ];
  const thing =
    things.find((words) => colorWordsIn(words, family).length > 0) ?? toldIn(brief, avoided.value, family);
  if (thing === undefined) return [];
  return [
    {
      between: [...avoidIds, ...demandIds(demands, "must_include", ({ statement }) => statement === thing)],
      givenUp: avoidIds,
      explanation: `The brief avoids ${avoided.value.name} and asks for "${thing}".`,
      resolution: `"${thing}" keeps its colour, being the more specific; the palette goes without ${avoided.value.name}.`,
      settle: (settled) => ({
        ...settled,
        reading: {
          ...settled.reading,
          colors: settled.reading.colors.filter(({ value }) => !isSame(value.hex, avoided.value.hex)),
        },
      }),
    },
  ];
}

/** The words of the story that show the colour: "she wears a scarlet coat". */
function toldIn(brief: SettledBrief, avoided: NamedColor, family: ColorFamily): string | undefined {
  const name = brief.reading.product?.value.name ?? "";
  const text = wishedText(brief).replace(QUOTED, (words) => " ".repeat(words.length));
  const others = brief.reading.colors
    .filter(({ value }) => !isSame(value.hex, avoided.hex))
    .map((color) => color.words.toLowerCase());
  return colorWordsIn(name === "" ? text : text.replaceAll(name, " ".repeat(name.length)), family).find(
    (words) => !others.includes(words.toLowerCase()),
  );
}

function withoutAvoided(brief: SettledBrief, avoided: Finding<NamedColor>): SettledBrief {
  return {
    ...brief,
    reading: {
      ...brief.reading,
      avoidedColors: brief.reading.avoidedColors.filter((color) => color !== avoided),
    },
  };
}

/** "avoid blue" means navy too; "light blue, not dark blue" are two colours of one family. */
function isSame(asked: string, avoided: string): boolean {
  const distance = colorDistance(asked, avoided);
  return distance <= SAME_COLOR || (colorFamily(asked) === colorFamily(avoided) && isPlain(avoided));
}

const PLAIN = [
  "#0000FF",
  "#FF0000",
  "#008000",
  "#00FF00",
  "#FFFF00",
  "#800080",
  "#FFA500",
  "#FFC0CB",
  "#8B4513",
  "#808080",
  "#000000",
  "#FFFFFF",
  "#D4AF37",
];
function isPlain(hex: string): boolean {
  return PLAIN.some((plain) => plain.toLowerCase() === hex.toLowerCase());
}
