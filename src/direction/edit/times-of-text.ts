import { numberOf, ONE_TO_TEN } from "../reading/numbers.ts";
import { timeTold } from "./told-seconds.ts";

/** When words shall stand on screen, in seconds; null where a side is not told. */
export interface TimeOfText {
  /** What is to stand there, as it was called: "the headline", `"Wait."`. */
  readonly called: string;
  readonly from: number | null;
  readonly to: number | null;
  /** Seconds that they stand at the end of the film; then no other time is told. */
  readonly last: number | null;
}

const QUOTED = '["“«„][^"”»“]+["”»“]';
const NAMED =
  "(?:the |our |that )?(?:(?:first|second|third|last|final|only|on-?screen) )*(?:texts?|title|headline|tagline|slogan|caption|overlay|price|date|offer|discount|url|website|cta|call[- ]to[- ]action|button|line)(?: (?:in|of|on) (?:the )?(?:scene \\d+|\\w+ scene|screen))?";
const SECONDS = `(?:second )?(?:(\\d{1,2}):([0-5]\\d)|(\\d+(?:[.,]\\d+)?|${ONE_TO_TEN})) ?(?:s|secs?|seconds?)?`;
const VERBS =
  "(?: ?(?:should|must|can|could|needs to|has to|is to|to))?(?: (?:only|just))?(?: ?(?:already|only|just))?(?: ?(?:be|stands?|stays?|appears?|comes?|shows?|runs?|remains?|starts?|is))?(?: (?:up|in|on|on screen|onscreen|seen|shown|visible|there))*";
const BEGINS = "(?:from|between|starting (?:at|from)|as of)";
const ENDS = "(?:until|till|up to|through to)";
const TO = "(?:to|until|till|and|-|–)";
const WISH = new RegExp(
  `^(?:please )?(?:show|put|keep|display|let|have|leave|hold|move|place)?\\s*(${QUOTED}|${NAMED})${VERBS},? (?:${BEGINS} ${SECONDS}(?: ${TO} ${SECONDS})?|${ENDS} ${SECONDS}|(?:already |only |just )?(?:for|in|during|over) the (?:last|final) (\\d+(?:[.,]\\d+)?|${ONE_TO_TEN}) ?(?:s|secs?|seconds?))(?: on screen)?[.!]*$`,
  "iu",
);
/** A bare "from 3" may be anything: one of the figures is told to be a time. */
const TOLD_AS_TIME = /\bsecond|\d ?(?:s|secs?|seconds?)\b|\d:\d\d/iu;

/** When a wish wants words on screen: "show the text from second 3 to 5"; null where it speaks of something else. */
export function timeOfText(wish: string): TimeOfText | null {
  const found = WISH.exec(wish);
  const [, called = "", ...figures] = found ?? [];
  if (!found || !TOLD_AS_TIME.test(wish.slice(wish.indexOf(called) + called.length))) return null;
  const [from, to, until] = [figures.slice(0, 3), figures.slice(3, 6), figures.slice(6, 9)].map(timeTold);
  const last = numberOf(figures[9] ?? "");
  return { called, from: from ?? null, to: to ?? until ?? null, last };
}
