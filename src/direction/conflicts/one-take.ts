import { type ConflictRule, demandIds } from "./conflict-rule.ts";

const ONE_TAKE =
  /\b(?:(?:one|a|single)[- ](?:single[- ])?(?:continuous|unbroken|uninterrupted|long)[- ](?:take|shot)|one[- ]take|single[- ]take|single[- ]shot film|oner|uncut (?:long |single )?(?:take|shot|film)|(?:all|everything|whole (?:thing|film)) in one (?:take|shot)|(?:no|without(?: any)?|zero) cuts)\b/i;

const CUTTING =
  /\b(?:(?:a )?(?:new )?(?:cuts?|shots?) (?:every|each|on (?:the|every) (?:beat|bar)|to the beat)|(?:fast|quick|rapid)? ?montage of|jump[- ]?cuts?|(?:quick|fast|rapid|rapid-fire|hard|smash)[- ]cuts?|intercut(?:s|ting)?|cross-?cut(?:s|ting)?|split[- ]?screens? of)\b/i;

/** One unbroken take with many scenes or cuts. */
export const oneTake: ConflictRule = ({ reading }, demands) => {
  const match = ONE_TAKE.exec(reading.text);
  const many = reading.sceneCounts.find(({ value }) => value.max + (value.unit === "cuts" ? 1 : 0) > 1);
  const quick =
    reading.transition && /quick|fast|rapid|hard|jump/i.test(reading.transition.words)
      ? reading.transition
      : null;
  const text = reading.text;
  const cutting = match && CUTTING.exec(text.replace(match[0], ";".repeat(match[0].length)));
  const isDenied =
    cutting && /\b(?:no|not|without|never|zero)\b[^.;,]{0,16}$/i.test(text.slice(0, cutting.index));
  const cut = many ?? reading.cutsPerMinute ?? quick ?? (cutting && !isDenied ? { words: cutting[0] } : null);
  if (!match || !cut) return [];
  return [
    {
      between: demandIds(demands, ["scene_count", "pacing"]),
      givenUp: demandIds(
        demands,
        ["scene_count", "pacing"],
        ({ statement }) => statement !== cut.words && match[0].includes(statement),
      ),
      explanation: `"${match[0]}" has no cuts, yet the brief asks for "${cut.words}".`,
      resolution: `"${cut.words}" is kept, being the more specific; the scenes follow each other as if they were one movement.`,
    },
  ];
};
