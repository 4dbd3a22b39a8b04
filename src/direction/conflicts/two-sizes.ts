import { says } from "../reading/said-in-brief.ts";
import { saidMatches } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** Names of sizes, by their lines. */
const LINES: Readonly<Record<string, number>> = {
  "8k": 4320,
  "4k": 2160,
  uhd: 2160,
  "2k": 1440,
  qhd: 1440,
  "full hd": 1080,
  fullhd: 1080,
};
const SIZE = /(?<![\w$€£-])(?:(8k|4k|2k|uhd|qhd|full ?hd)|(4320|2160|1440|1080|720|480)[pi])(?![a-z0-9])/gi;
const RATE =
  /(?<![\w.,])(\d{2,3})(?:[.,]\d+)? ?-?(?:fps|frames? (?:per|a) second|bilder pro sekunde|images par seconde|fotogramas por segundo|fotogrammi al secondo|beelden per seconde)\b/gi;
/** Words by which one is made into the other, or both are for something. */
const BOTH =
  /\b(?:preview|proxy|version|versions|also|plus|additionally|upscal\w+|downscal\w+|from|source|master|masters|archive|shot (?:in|at)|filmed (?:in|at)|recorded|slow[- ]?mo\w*|thumbnail|each|formats?|or|and a|fallback|tv|screens?|monitors?|drop to|conform|instead|not)\b/i;

/** Two sizes in lines, or two frame rates, for one film. */
export const twoSizes: ConflictRule = needing(
  () => ({ words: [SIZE, RATE] }),
  ({ reading, deliverables, resolution, fps }, demands) => {
    if (deliverables.length > 1) return [];
    const sizes = apart(
      saidMatches(reading, SIZE),
      ([, name, lines]) => lines ?? String(LINES[(name ?? "").toLowerCase()]),
    );
    const rates = apart(saidMatches(reading, RATE), ([, rate]) => rate ?? "");
    if ((sizes === null && rates === null) || says(reading, BOTH)) return [];
    return [
      ...(sizes === null ? [] : [told(sizes, demandIds(demands, "resolution"), `${resolution.value}`)]),
      ...(rates === null ? [] : [told(rates, demandIds(demands, "fps"), `${fps.value} fps`)]),
    ];
  },
);

/** The first two that differ. */
function apart(
  matches: readonly RegExpExecArray[],
  sizeIn: (match: RegExpExecArray) => string,
): readonly [string, string] | null {
  const [first] = matches;
  const other = first && matches.find((match) => sizeIn(match) !== sizeIn(first));
  return first && other ? [first[0], other[0]] : null;
}

function told([one, other]: readonly [string, string], between: string[], chosen: string) {
  return {
    between,
    givenUp: [],
    explanation: `"${one}" and "${other}" are two sizes or rates of one picture.`,
    resolution: `The film is planned at ${chosen}; say which one is meant.`,
  };
}
