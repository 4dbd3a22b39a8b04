import { ONE_TO_TEN } from "./numbers.ts";
import type { Silence } from "./reading.ts";

const VOICE =
  "(?:the |a |any )?(?:voice-?overs?|voice over|voices?|vo|v\\.o\\.|narrator|narration|speaker|speech|dialogue|talking|spoken words?)";
const MUSIC = "(?:the |a |any )?(?:music|soundtrack|score|track|song|beat)";
const SOUND = "(?:the |any )?(?:sounds?|audio|noise)";
const NOBODY = "(?:nobody|no[- ]one) (?:speaks|talks|says (?:anything|a word)|is (?:speaking|talking))";
const NO = "(?:no|without) ";

/** What is not heard: the first group a voice, the second music, the third any sound. */
export const HEARD = `(?:(${VOICE})|(${MUSIC})|(${SOUND}))`;
/** "No music", "nobody speaks"; its groups are those of HEARD. */
export const NONE = `(?:(${NO}${VOICE}|${NOBODY})|(${NO}${MUSIC})|(${NO}${SOUND}))(?: at all| whatsoever)?`;
const GROUPS_OF_HEARD = 3;

type Groups = readonly (string | undefined)[];

/** What a match says is not heard, by its groups of HEARD or NONE, which stand first or last, and the groups besides. */
export function heardIn(match: RegExpExecArray, side: "first" | "last"): [of: Silence["of"], when: Groups] {
  const groups = match.slice(1);
  const cut = side === "first" ? GROUPS_OF_HEARD : groups.length - GROUPS_OF_HEARD;
  const halves: [Groups, Groups] = [groups.slice(0, cut), groups.slice(cut)];
  const [heard, when] = side === "first" ? halves : [halves[1], halves[0]];
  return [ofGroups(heard), when];
}

function ofGroups([voice, music]: Groups): Silence["of"] {
  if (voice !== undefined) return "voice";
  return music === undefined ? "all" : "music";
}

export const STILL = "(?:complete |total |absolute |dead |pure |full )?(?:silence|silent|quiet)";
export const SECONDS = "(?:s|secs?|seconds?)\\b";
export const FIGURE = `(\\d{1,2}(?:[.,]\\d)?|${ONE_TO_TEN})`;
/** "Second 5", "5 seconds", "0:05". */
export const POINT = `(?:the )?(?:(?:second|sec) (\\d{1,2}(?:[.,]\\d)?)|0{1,2}:(\\d{2})|(\\d{1,2}(?:[.,]\\d)?|${ONE_TO_TEN})[ -]?(?:${SECONDS})(?: (?:in|mark))?)`;
const TO = " ?(?:-|–|—|to|until|till|and) ?";
/** "From 5 to 10 seconds", "between 0:05 and 0:10", "second 5 to second 8". */
export const STRETCH = `(?:(?:from|between|in|during|for|at) )?(?:the )?(?:(?:seconds?|sec) ${FIGURE}${TO}(?:(?:second|sec) )?${FIGURE}|0{1,2}:(\\d{2})${TO}0{1,2}:(\\d{2})|${FIGURE} ?(?:${SECONDS})?${TO}${FIGURE}[ -]?${SECONDS})`;
