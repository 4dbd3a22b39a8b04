import { NUMBER, numberOf } from "../reading/numbers.ts";
import { says } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { QUOTED } from "./facts/quoted.ts";
import { needing } from "./needs.ts";

const MOST =
  "(?:no more than|not more than|at most|a maximum of|max(?:imum)?\\.?|up to|fewer than|less than|only|just|exactly|must be|never more than)";
const TEXT =
  "(?:text|screen|titles?|captions?|overlays?|supers?|taglines?|slogans?|claims?|headlines?|call to action|cta|button|end line)";
/** "At most five words on screen", "the tagline must have three words only". */
const LIMIT = new RegExp(
  `\\b${MOST}\\s+(${NUMBER})\\s+words\\b[^.;!?\\n]{0,30}${TEXT}|\\b${TEXT}\\b[^.;!?\\n]{0,40}\\b(?:${MOST}\\s+(${NUMBER})\\s+words\\b|(${NUMBER})\\s+words\\s+(?:only|max(?:imum)?|at (?:the )?most|tops|or (?:less|fewer)|long)\\b)`,
  "i",
);

/** So many words on screen and no more, and a text that has more. */
export const wordsLimit: ConflictRule = needing(
  () => ({ words: [LIMIT] }),
  ({ reading }, demands) => {
    const limit = says(reading, LIMIT) ? LIMIT.exec(reading.text) : null;
    const most = numberOf((limit?.[1] ?? limit?.[2] ?? limit?.[3] ?? "").toLowerCase());
    if (!limit || !most) return [];
    const texts = [
      ...reading.overlays.map(({ value }) => value.text),
      ...(reading.text.match(QUOTED) ?? []).map((words) => words.slice(1, -1)),
    ];
    const longer = texts.find((words) => countOf(words) > most);
    if (!longer) return [];
    return [
      {
        between: demandIds(demands, "overlay"),
        givenUp: [],
        explanation: `"${limit[0]}" leaves no room for "${longer}", which has ${countOf(longer)} words.`,
        resolution: "The quoted words are shown, being the more specific; say which one is meant.",
      },
    ];
  },
);

function countOf(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
