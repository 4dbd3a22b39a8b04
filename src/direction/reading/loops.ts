import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { PICTURE } from "./timed-part.ts";

const BEGAN = "(?:began|begins?|start(?:s|ed)?|open(?:s|ed)?)";
const LOOPS = new RegExp(
  [
    "(?:a |as a )?(?:seamless|perfect|endless|infinite|continuous|smooth)(?:ly)? (?:video )?loop(?:s|ing)?",
    "(?:that |it |and |which )?loops? (?:seamlessly|perfectly|smoothly|endlessly|forever|cleanly)",
    "(?:it |film |video |ad )(?:should|must|has to|can|will|needs to) loop",
    "(?:\\d+ ?-?(?:s|secs?|seconds?)|video|gif) loop",
    "looping (?:video|ad|film|clip|spot|reel)",
    "loopable",
    `(?:last|final|closing|end) ${PICTURE} (?:exactly |perfectly )?(?:(?:must|should|has to) )?(?:match(?:es)?|equals?|mirrors?|repeats?|is (?:identical to|the same as)|flows? (?:back )?into) (?:the )?(?:first|opening|start|beginning)(?: one| ${PICTURE})?`,
    `(?:first|opening) and (?:the )?(?:last|final|closing) ${PICTURE} (?:are |is |must be |should be )?(?:identical|the same|match(?:ing)?|alike)`,
    "(?:the )?end (?:flows?|leads|runs|goes|blends|melts) (?:back |straight )*into the (?:start|beginning|opening)",
    `(?:that )?ends? (?:exactly |right |just |back )*where (?:it|we|the film) ${BEGAN}`,
    `(?:we |it |that )?(?:ends?|closes?|finish(?:es)?) on the same ${PICTURE} (?:that )?(?:we|it|the film) ${BEGAN}(?: with| on)?`,
  ]
    .map((way) => `\\b${way}\\b`)
    .join("|"),
  "g",
);
const SURE = 0.9;

/** That the film shall run on from its end into its beginning, wherever the brief says so. */
export function readLoops(page: Page): Finding<true>[] {
  return everyMatch(page, LOOPS)
    .filter(({ index }) => !isQuoted(page, index) && !isForbidden(page, index))
    .map(({ 0: words, index }) => finding(page, true, index, index + words.length, SURE));
}
