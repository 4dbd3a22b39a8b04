import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { wishedText } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

const NIGHT =
  /\b(?:midnight(?! (?:blue|black|navy|green|snack))|(?:at|by) night|night (?:scenes?|shots?|sky|streets?)|night[- ]?time|moonlit|moonlight|starlit)\b/i;
const DAY =
  /\b(?:midday|(?:high )?noon|(?:bright|blazing|harsh|full) (?:\w+ )?(?:sun|sunlight|sunshine|daylight)|(?:in )?broad daylight)\b/i;
/** The whole film at night, said of the film itself. */
const ALL_NIGHT = /\b(?:set|shot|filmed|takes? place|all) at (?:night|midnight)\b|\bnight shoot\b/i;
/** Words by which one hour follows the other, stands against it, or is only like it. */
const IN_TURN =
  /\b(?:then|turns?|turning|from|into|to|till|until|while|before|after|later|next|first|starts?|ends?|opens?|cuts?|becomes?|dissolves?|and|or|versus|vs|like|as|if|not|no|never|instead|dreams?|remembers?)\b/i;

interface Hours {
  readonly night: string;
  readonly day: string;
  readonly isDayLater: boolean;
}

/** Night and day in one breath, where nothing says that one follows the other. */
export const twoHours: ConflictRule = (brief, demands) => {
  const hours = hoursIn(wishedText(brief));
  if (!hours) return [];
  const { night, day, isDayLater } = hours;
  const [chosen, other] = isDayLater ? [day, night] : [night, day];
  const between = demandIds(demands, "shot", ({ statement }) => NIGHT.test(statement) || DAY.test(statement));
  return [
    {
      between,
      givenUp: demandIds(demands, "shot", ({ statement }) => other.includes(statement)),
      explanation: `"${night}" and "${day}" are different hours of the same scene.`,
      resolution: `The film is set at the hour of "${chosen}": the later word wins.`,
      settle: (settled) => atHour(settled, isDayLater ? "midday" : "night", chosen),
    },
  ];
};

function hoursIn(text: string): Hours | null {
  for (const sentence of text.split(/(?<=[.!?;,])\s+|\n+/)) {
    const night = NIGHT.exec(sentence);
    const day = DAY.exec(sentence);
    if (!night || !day) continue;
    const start = Math.min(night.index + night[0].length, day.index + day[0].length);
    if (IN_TURN.test(sentence.slice(start, Math.max(night.index, day.index)))) continue;
    return { night: night[0], day: day[0], isDayLater: day.index > night.index };
  }
  const whole = ALL_NIGHT.exec(text);
  const day = DAY.exec(text);
  if (!whole || !day || IN_TURN.test(text.slice(whole.index + whole[0].length, day.index))) return null;
  return { night: whole[0], day: day[0], isDayLater: day.index > whole.index };
}

const UNPLACED = { start: 0, end: 0, confidence: 1 };

function atHour(settled: SettledBrief, value: string, words: string): SettledBrief {
  const { reading } = settled;
  const timeOfDay = { ...(reading.timeOfDay ?? UNPLACED), value, words };
  return { ...settled, reading: { ...reading, timeOfDay } };
}
