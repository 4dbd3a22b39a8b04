import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

const TEMPO = /(?<![\d.])(\d{2,3})(?:\s?(?:-|–|to)\s?(\d{2,3}))?\s?bpm\b/gi;
/** Tempos as near as this are one, said roughly; double time is one as well. */
const SAME_TEMPO_SHARE = 0.15;
const IN_TURN =
  /\b(?:from|to|then|until|till|rises?|climbs?|builds?|accelerat\w+|slows?|speeds? up|later|after|before|first|second half|drops?|ends?|starts?|doubl\w+|or|heart|pulse)\b/i;

/** Two tempos for one piece of music. */
export const twoTempos: ConflictRule = needing(
  () => ({ words: [TEMPO] }),
  ({ reading }, demands) => {
    const tempos = [...reading.text.matchAll(TEMPO)];
    const [first] = tempos;
    const other = tempos.find((tempo) => first && !isSame(first, tempo));
    if (!first || !other) return [];
    const between = reading.text.slice(Math.max(0, first.index - 24), other.index);
    if (IN_TURN.test(between.replace(first[0], ""))) return [];
    return [
      {
        between: demandIds(demands, ["music", "pacing"]),
        givenUp: [],
        explanation: `The music is asked for at two tempos: "${first[0]}" and "${other[0]}".`,
        resolution: `The cuts follow ${reading.music?.value.bpm ?? other[1]} bpm; say which one is meant.`,
      },
    ];
  },
);

function isSame(one: RegExpMatchArray, two: RegExpMatchArray): boolean {
  const [low, high] = [Number(one[1]), Number(one[2] ?? one[1])];
  const [from, to] = [Number(two[1]), Number(two[2] ?? two[1])];
  const isNear = from <= high * (1 + SAME_TEMPO_SHARE) && to >= low * (1 - SAME_TEMPO_SHARE);
  return isNear || Math.abs(from / low - 2) < SAME_TEMPO_SHARE || Math.abs(low / from - 2) < SAME_TEMPO_SHARE;
}
