import { colorFamily } from "../words/color-families.ts";
import { saidMatches } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

const NAMED_HEX =
  /\b(red|orange|yellow|green|blue|purple|pink|black|white|grey|gray|brown)\b\s?(?:[:=(,–-]|is)?\s?\(?(#[0-9a-f]{6})\b/giu;
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  red: ["pink", "orange", "brown"],
  orange: ["red", "yellow", "brown"],
  yellow: ["orange", "brown", "green"],
  green: ["yellow", "blue", "teal", "cyan"],
  blue: ["purple", "green", "teal", "cyan"],
  purple: ["pink", "blue"],
  pink: ["red", "purple"],
  brown: ["orange", "red", "yellow"],
  black: ["grey", "blue", "brown", "green", "purple"],
  white: ["grey", "yellow"],
  grey: ["black", "white", "blue"],
};

/** A colour by its name and by a number that is another colour. */
export const namedHex: ConflictRule = needing(
  () => ({ words: [NAMED_HEX] }),
  ({ reading }, demands) => {
    for (const [words, name = "", hex = ""] of saidMatches(reading, NAMED_HEX)) {
      const said = name.toLowerCase().replace("gray", "grey");
      const family = colorFamily(hex);
      if (family === said || NEIGHBOURS[said]?.includes(family)) continue;
      return [
        {
          between: demandIds(demands, "color", ({ statement }) => words.includes(statement)),
          givenUp: [],
          explanation: `"${name}" and "${hex}" name two colours: the number is ${family}.`,
          resolution: `"${hex}" leads, being the more specific; say which one is meant.`,
        },
      ];
    }
    return [];
  },
);
