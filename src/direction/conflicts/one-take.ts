import { type ConflictRule, demandIds } from "./conflict-rule.ts";

const ONE_TAKE =
  /\b(?:(?:one|a|single)[- ](?:single[- ])?(?:continuous|unbroken|uninterrupted|long)[- ](?:take|shot)|one[- ]take|single[- ]take|single[- ]shot film|oner|(?:no|without(?: any)?|zero) cuts)\b/i;

/** One unbroken take with many scenes or cuts. */
export const oneTake: ConflictRule = ({ reading }, demands) => {
  const match = ONE_TAKE.exec(reading.text);
  const many = reading.sceneCounts.find(({ value }) => value.max + (value.unit === "cuts" ? 1 : 0) > 1);
  const quick =
    reading.transition && /quick|fast|rapid|hard|jump/i.test(reading.transition.words)
      ? reading.transition
      : null;
  const cut = many ?? reading.cutsPerMinute ?? quick;
  if (!match || !cut) return [];
  return [
    {
      between: demandIds(demands, ["scene_count", "pacing"]),
      givenUp: [],
      explanation: `"${match[0]}" has no cuts, yet the brief asks for "${cut.words}".`,
      resolution: `"${cut.words}" is kept, being the more specific; the scenes follow each other as if they were one movement.`,
    },
  ];
};
