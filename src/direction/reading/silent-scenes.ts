import { numberOf, ONE_TO_TEN, ORDINALS } from "./numbers.ts";
import type { Page } from "./page.ts";
import type { Silence } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { heardIn, NONE, STILL } from "./silence-words.ts";

const NUMBER = `(?:\\d{1,2}|${ONE_TO_TEN})`;
const PICTURE = "(?:scene|shot)s?";
/** "Scene 3", "scenes 2 to 4", "the opening shot". */
const SCENES = `(?:the )?(${PICTURE} (?:number |no\\. ?|#)?${NUMBER}(?:(?: ?(?:-|–|,|&) ?| (?:to|and|or) |, (?:and|or) )(?:${PICTURE} )?${NUMBER}\\b(?! ?(?:s|secs?|seconds?)\\b))*|(?:very )?(?:${ORDINALS.join("|")}|last|final|opening|closing) (?:scene|shot))\\b`;
/** "At the start": as long as the first scene; "at the end": as long as the last. */
const EDGES =
  "((?:at|in) the (?:very )?(?:start|beginning|opening|outset|end|ending|close)|at first|to begin with|to start with)\\b(?! of )";
const IS =
  "(?:,? (?:is|are|stays?|remains?|plays?|has|have|with|there is|there are|should be|must be|should have|must have|we hear|completely|totally))*";

/** "No music in scene 3", "scene 3 has no music", "opens without music"; the groups of what is heard stand first or last. */
const OF_ONE: readonly { pattern: RegExp; heard: "first" | "last" }[] = [
  {
    pattern: new RegExp(`\\b${NONE},? (?:(?:in|during|for|over|throughout|with|on) ${SCENES}|${EDGES})`, "g"),
    heard: "first",
  },
  {
    pattern: new RegExp(`\\b(?:(?:in|during|for|throughout) )?${SCENES}${IS}[,:]? ${NONE}`, "g"),
    heard: "last",
  },
  { pattern: new RegExp(`\\b${EDGES}${IS},? ${NONE}`, "g"), heard: "last" },
  {
    pattern: new RegExp(
      `\\b((?:starts?|begins?|opens?|ends?|closes|finish(?:es)?) (?:off )?)(?:with )?${NONE}(?! (?:until|till|before|in|for|from|at)\\b)`,
      "g",
    ),
    heard: "last",
  },
];

/** "Scene 3 is silent", "silence in the last shot". */
const OF_ALL: readonly RegExp[] = [
  new RegExp(`\\b${STILL} (?:in|during|for|over|throughout) ${SCENES}`, "g"),
  new RegExp(`\\b(?:keep )?${SCENES}${IS} ${STILL}\\b(?! [a-z])`, "g"),
];

export interface Silenced {
  readonly value: Silence;
  readonly start: number;
  readonly end: number;
}

/** When nothing is heard, told by the scenes in which it is so. */
export function silentScenes(page: Page): Silenced[] {
  const ofOne = OF_ONE.flatMap(({ pattern, heard }) =>
    everyMatch(page, pattern).map((match) => {
      const [of, where] = heardIn(match, heard);
      return silenced(match, of, where);
    }),
  );
  const ofAll = OF_ALL.flatMap((pattern) =>
    everyMatch(page, pattern).map((match) => silenced(match, "all", match.slice(1))),
  );
  return [...ofOne, ...ofAll];
}

function silenced(
  match: RegExpExecArray,
  of: Silence["of"],
  where: readonly (string | undefined)[],
): Silenced {
  const words = where.find((one) => one !== undefined) ?? "";
  return {
    value: { of, from: 0, to: null, scenes: scenesIn(words) },
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** The numbers of the scenes meant; below nought they are counted from the end. */
function scenesIn(words: string): number[] {
  const said = words.match(new RegExp(`\\b${NUMBER}\\b`, "g")) ?? [];
  const ordinal = ORDINALS.findIndex((one) => new RegExp(`\\b${one}\\b`).test(words));
  if (ordinal >= 0) return [ordinal + 1];
  if (said.length === 0) return [LAST.test(words) ? -1 : 1];
  const [first = 1, ...others] = said.flatMap((one) => numberOf(one) ?? []);
  const last = others[0];
  if (last === undefined || !RANGE.test(words)) return [first, ...others];
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, more) => first + more);
}

const LAST = /\b(?:last|final|closing|end|ends|ending|close|closes|finish|finishes)\b/;
const RANGE = /\d ?(?:-|–) ?\d| to /;
