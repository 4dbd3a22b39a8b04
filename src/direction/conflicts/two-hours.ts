import { wishedText } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

const NIGHT = /\b(?:midnight|(?:at|by) night|night[- ]?time|moonlit|moonlight|starlit)\b/i;
const DAY =
  /\b(?:midday|(?:high )?noon|(?:bright|blazing|harsh|full) (?:\w+ )?(?:sun|sunlight|sunshine|daylight)|(?:in )?broad daylight)\b/i;
/** Words by which one hour follows the other, stands against it, or is only like it. */
const IN_TURN =
  /\b(?:then|turns?|turning|from|into|to|till|until|while|before|after|later|next|first|starts?|ends?|opens?|cuts?|becomes?|dissolves?|and|or|versus|vs|like|as|if|not|no|never|instead)\b/i;

/** Night and day in one breath, where nothing says that one follows the other. */
export const twoHours: ConflictRule = (brief, demands) => {
  const { timeOfDay } = brief.reading;
  if (!timeOfDay) return [];
  for (const sentence of wishedText(brief).split(/(?<=[.!?;,])\s+|\n+/)) {
    const night = NIGHT.exec(sentence);
    const day = DAY.exec(sentence);
    if (!night || !day) continue;
    const start = Math.min(night.index + night[0].length, day.index + day[0].length);
    if (IN_TURN.test(sentence.slice(start, Math.max(night.index, day.index)))) continue;
    return [
      {
        between: demandIds(demands, "shot", ({ statement }) => NIGHT.test(statement) || DAY.test(statement)),
        givenUp: [],
        explanation: `"${night[0]}" and "${day[0]}" are different hours of the same scene.`,
        resolution: `The film is set at the hour of "${timeOfDay.words}"; say so where the other is meant.`,
      },
    ];
  }
  return [];
};
