import type { BriefReading } from "../reading/reading.ts";
import { isCommonNoun } from "../words/kind-of-noun.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** Shorter names are near to too many words. */
const SHORTEST = 5;
const LONG = 8;
const NAME = /(?<![\p{L}\d])\p{Lu}[\p{L}\d]{4,}/gu;
/** Another of the house, or a rival. */
const OTHERS =
  /\b(?:not|unlike|instead of|mistak\w+|confus\w+|misspel\w+|typo|sister|brother|rival|formerly|renamed|called)\b/i;

/** The brand's name in two spellings: an end card that would show the wrong one. */
export const nameTwice: ConflictRule = ({ reading }, demands) => {
  const name = brandOf(reading);
  if (name === null || OTHERS.test(reading.text)) return [];
  const other = [...reading.text.matchAll(NAME)].map(([word]) => word).find((word) => isNearMiss(name, word));
  if (other === undefined) return [];
  return [
    {
      between: demandIds(demands, ["overlay", "logo", "cta"], ({ statement }) => statement.includes(other)),
      givenUp: [],
      explanation: `"${name}" and "${other}" look like two spellings of one name.`,
      resolution: `The product is called "${name}"; words given in full stay as they are. Say which spelling is meant.`,
    },
  ];
};

function brandOf({ product, text }: BriefReading): string | null {
  const brand = product?.value.brand ?? product?.value.name ?? "";
  const isName = brand.length >= SHORTEST && /^\p{Lu}[\p{L}\d]+$/u.test(brand);
  return isName && text.includes(brand) && !isCommonNoun(brand.toLowerCase()) ? brand : null;
}

/** One letter apart, or two in a long name; endings are forms of it. */
function isNearMiss(name: string, word: string): boolean {
  const [one, two] = [name.toLowerCase(), word.toLowerCase()];
  const most = one.length >= LONG ? 2 : 1;
  if (one === two || Math.abs(one.length - two.length) > most) return false;
  if (one.startsWith(two) || two.startsWith(one)) return false;
  return distance(one, two) <= most && !isCommonNoun(two);
}

/** Levenshtein's distance, row by row. */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= two.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === two[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[two.length] ?? 0;
}
