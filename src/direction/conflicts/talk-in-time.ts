import { NUMBER, numberOf } from "../reading/numbers.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** Whoever tells, and all of the sentence that says of what. */
const TELLS =
  /\b(?:tells?|explains?|lists?|names?|mentions?|reads? out|goes? (?:on )?(?:through|over)|talks? (?:us )?(?:through|about)|covers?|recites?|enumerates?|describes?)\b[^.;!?\n]{20,}/i;
const QUESTIONS = /\b(?:how|why|what|when|where|who|which|whether)\b/gi;
const COUNTED = new RegExp(
  `\\b(?:all|each of|every one of|the|our|its|their)\\s+(?:of )?(?:the |our |its |their )?(${NUMBER})\\s+(?!seconds?|minutes?|years?|words?)[\\p{L}-]+s\\b`,
  "giu",
);
/** The least time in which a voice names one thing so that it is understood. */
const SECONDS_A_POINT = 2;
/** Fewer points than these are named in one breath. */
const FEW = 3;

/** More to be told by a voice than the film has time for. */
export const talkInTime: ConflictRule = needing(
  () => ({ words: [TELLS] }),
  ({ reading, durationSeconds, deliverables }, demands) => {
    if (deliverables.length > 1 || reading.script !== null) return [];
    const told = firstSaid(reading, TELLS)?.[0];
    if (told === undefined) return [];
    const counted = [...told.matchAll(COUNTED)].map(([, said = ""]) => numberOf(said.toLowerCase()) ?? 0);
    const points = counted.reduce((sum, one) => sum + one, [...told.matchAll(QUESTIONS)].length);
    const film = durationSeconds.value;
    if (points <= FEW || points * SECONDS_A_POINT <= film) return [];
    return [
      {
        between: demandIds(demands, ["duration", "voiceover", "instruction"]),
        givenUp: [],
        explanation: `"${told.trim()}" is ${points} points to tell, too many words for a film of ${film} s.`,
        resolution: `The ${film} s are kept, and the film tells what it has time for, the first points first.`,
      },
    ];
  },
);
