import { NUMBER, numberOf } from "../reading/numbers.ts";
import type { BriefReading } from "../reading/reading.ts";
import { overlap } from "../words/spans.ts";
import { saidMatches } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** A moment of the film: "at 0:25", "at second 28", "at the 28-second mark". A clock of the world tells hours. */
const MOMENT = new RegExp(
  `\\b(?:at|from|by|until|till|after|around|on|in)(?: about)? (?:the )?(?:0:([0-5]\\d)\\b|seconds? (${NUMBER})\\b|(${NUMBER})[- ]?seconds? mark\\b)`,
  "giu",
);
/** What is read or heard, and how long: "the headline stays for 20 seconds", "a 40-second voice-over". */
const LENGTH = new RegExp(
  `\\b(?:headlines?|titles?|captions?|supers?|subtitles?|slogan|tagline|voice-?over|narration|monologue|dialogue|logo)\\b (?:(?:that |which )?(?:alone|lasts?|stays?|is|runs?|takes?|remains?|stands?|holds?|of|for|on screen|on|visible|must|should|be|at least|about|exactly|an?|full|whole)\\b ?){1,5}(?:(${NUMBER})[- ]?(?:s|secs?|seconds?)\\b(?! (?:mark|in\\b|into))|(?<minutes>(?:${NUMBER} )?minutes?)\\b)|\\b(${NUMBER})[- ](?:s|secs?|seconds?)(?: long)? (?:voice-?over|narration|monologue|dialogue|headline|title)\\b`,
  "giu",
);

const SECONDS_A_MINUTE = 60;

/** A moment after the film's last one, or words that are read or heard for longer than it lasts. */
export const pastTheEnd: ConflictRule = needing(
  () => ({ words: [MOMENT, LENGTH] }),
  ({ reading, durationSeconds, deliverables }, demands) => {
    if (deliverables.length > 1 || reading.script !== null || durationSeconds.source !== "text") return [];
    const film = durationSeconds.value;
    const late = [MOMENT, LENGTH]
      .flatMap((pattern) => saidMatches(reading, pattern))
      .find((match) => secondsOf(match) > film && !isReadAsTime(reading, match));
    if (late === undefined) return [];
    return [
      {
        between: demandIds(demands, ["duration", "overlay", "voiceover", "instruction"], ({ statement }) =>
          `${late[0]} ${durationSeconds.evidence}`.includes(statement),
        ),
        givenUp: [],
        explanation: `"${late[0].trim()}" needs ${secondsOf(late)} s, and the film lasts ${film} s.`,
        resolution: `The film lasts ${film} s, as the brief says of the whole, and all of it comes within that time.`,
      },
    ];
  },
);

function secondsOf({ groups, ...match }: RegExpExecArray): number {
  const minutes = groups?.minutes?.toLowerCase();
  if (minutes !== undefined) return SECONDS_A_MINUTE * (numberOf(minutes.replace(/ ?minutes?$/, "")) ?? 1);
  const said = [match[1], match[2], match[3], match[5]];
  return numberOf((said.find(Boolean) ?? "").toLowerCase()) ?? 0;
}

/** A hook, a product and a scene whose times were read have rules of their own. */
function isReadAsTime(
  { hookBySeconds, productBySeconds, sceneLengths }: BriefReading,
  { index, 0: words }: RegExpExecArray,
): boolean {
  const span = { start: index, end: index + words.length };
  return [hookBySeconds, productBySeconds, ...sceneLengths].some((one) => one !== null && overlap(one, span));
}
