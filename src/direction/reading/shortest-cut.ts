import { finding, isQuoted, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";
import { firstMatch } from "./sieve.ts";

const PICTURE = "(?:cuts?|shots?|scenes?|takes?|clips?)";
const SECONDS =
  "(\\d{1,2}(?:\\.\\d)?|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:s|secs?|seconds?)\\b";
/** "No cuts faster than 3 seconds", "every shot at least five seconds", "shots no shorter than 4 s" */
const SHORTEST = new RegExp(
  `\\b(?:no|never (?:an?|any)|not (?:one|a single)) ${PICTURE} (?:is |are |should be |may be )?(?:faster|quicker|shorter|under|below|less)(?: than)? ${SECONDS}` +
    `|\\b(?:(?:every|each|all) )?${PICTURE} (?:is |are |should be |must be |lasts? |of |held (?:for )?)*(?:at least|no less than|not less than|no (?:shorter|quicker|faster) than|never (?:under|below|shorter than)) ${SECONDS}(?! (?:apart|before|after|of|into|in)\\b)`,
);
const NUMBERS = "two three four five six seven eight nine ten".split(" ");
const FIRST_NUMBER = 2;

/** How many seconds a scene lasts at least, where the brief bounds how fast it may be cut. */
export function readShortestScene(page: Page): Finding<number> | null {
  const match = firstMatch(page, SHORTEST);
  const said = match?.[1] ?? match?.[2];
  if (match === null || said === undefined || isQuoted(page, match.index)) return null;
  const seconds = NUMBERS.includes(said) ? NUMBERS.indexOf(said) + FIRST_NUMBER : Number(said);
  if (!(seconds > 0)) return null;
  return finding(page, seconds, match.index, match.index + match[0].length, 0.9);
}
