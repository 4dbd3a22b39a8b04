import { saidMatches } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** "The price must not be shown until the last second", "hide the price until the end". */
const LATE =
  /\b(?:the|our|any) (\p{L}{3,}) (?:must|may|should|can|shall|is|are|will)(?: not|n['’]t)(?: be)? (?:shown|seen|visible|revealed|appear|there|named)[^.;!?\n]{0,20}\b(?:until|till|before) the (?:very )?(?:last|end|final)|\b(?:hide|hides|keep|keeps|hold|holds|conceal) (?:back )?(?:the|our) (\p{L}{3,})[^.;!?\n]{0,24}\b(?:until|till) the (?:very )?(?:last|end|final)|\b(?:the|our) (\p{L}{3,}) (?:only )?(?:appears?|comes?|is (?:only )?(?:shown|seen|revealed)) only (?:at|in|on) the (?:very )?(?:last|end|final)/giu;
/** Of these rules of their own speak. */
const HAS_ITS_RULE = /^(?:product|logo|brand|bottle|pack|packaging|music|text|voice)$/i;

/** Something that is hidden until the end, and a first picture of it. */
export const firstAndLast: ConflictRule = needing(
  () => ({ words: [LATE] }),
  ({ reading }, demands) => {
    for (const late of saidMatches(reading, LATE)) {
      const thing = late[1] ?? late[2] ?? late[3] ?? "";
      if (thing === "" || HAS_ITS_RULE.test(thing)) continue;
      const early = new RegExp(
        `\\b(?:first|opening) (?:frame|shot|picture|scene|second|image)\\b[^.;!?\\n]{0,24}\\b${thing}\\b[^.;!?\\n]*|\\b(?:open|start|begin)(?:s|ing)? (?:on|with) [^.;!?\\n]{0,24}\\b${thing}\\b[^.;!?\\n]*|\\b${thing}\\b[^.;!?\\n]{0,24}\\b(?:from|in|at) the (?:very )?(?:first|opening|start|beginning)\\b[^.;!?\\n]*`,
        "iu",
      ).exec(reading.text);
      if (early === null || overlaps(early, late)) continue;
      return [
        {
          between: demandIds(demands, ["must_include", "must_avoid", "instruction"], ({ statement }) =>
            [early[0], late[0]].some((words) => words.includes(statement) || statement.includes(words)),
          ),
          givenUp: [],
          explanation: `"${early[0].trim()}" and "${late[0]}" give ${thing} two places in the film.`,
          resolution: `"${late[0]}" leads, being the safer word: what has been seen cannot be hidden again. Say which one is meant.`,
          leftOut: [{ start: early.index, end: early.index + early[0].length, takes: "clause" }],
        },
      ];
    }
    return [];
  },
);

function overlaps(one: RegExpExecArray, other: RegExpExecArray): boolean {
  return one.index < other.index + other[0].length && other.index < one.index + one[0].length;
}
