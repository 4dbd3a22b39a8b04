import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import { parts, subjectOf } from "./presence-parts.ts";
import type { AskedPresence, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { thingsIn } from "./thing-lexicon.ts";
import { tokenIndexAt } from "./tokens.ts";
import { FILM_NOUNS } from "./words/durations.ts";

const FILM_WITH = new RegExp(
  `(?:(?<![a-z])(?:${FILM_NOUNS})|\\d ?(?:s|secs?|seconds))\\s(?:with|w\\/|featuring)\\s?(?=[a-z])`,
  "g",
);
/** "Use shadows, masks, paper moons." */
const USE = /(?:^|[.!?\n]\s{1,2}|\bplease )use (?:lots of |only |some )?(?=[a-z])/g;
const LIST_END =
  /[.!?;:\n"“(]|\s(?:for|about|promoting|called|that|which|who|where|when|so|because)\s|,\s(?:no|not|without|a?bout|\d)|$/;
const MAX_CHARACTERS = 140;
const MAX_WORDS = 5;
const CONFIDENCE = 0.7;

/** "20s w/ neon sign and a cat for Ray's Diner": the things a film is to be made with, when a camera can see each of them. */
export function filmedWith(page: Page): Finding<AskedPresence>[] {
  return [...everyMatch(page, FILM_WITH), ...everyMatch(page, USE)].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = page.folded.slice(start, start + MAX_CHARACTERS);
    const end = start + Math.max(0, rest.search(LIST_END));
    if (isQuoted(page, match.index) || isForbidden(page, start)) return [];
    const things = parts(page, start, end).flatMap((part) => thingOf(page, part.start, part.end));
    return things.length > 0 ? things : [];
  });
}

/** "Use orange and charcoal": colours, though each may be a thing. */
const NAMES_COLORS =
  /^(?:(?:deep|soft|warm|dark|light|bright|pale|muted|bold) )?(?:white|black|blue|green|red|yellow|orange|purple|pink|gold|silver|grey|gray|brown|teal|coral|navy|cream|beige|charcoal|lime|mint|lavender|turquoise|amber|rust|sand|plum|olive|peach)\s(?:and|&)\s(?:(?:deep|soft|warm|dark|light|bright|pale|muted|bold) )?\p{L}+(?=[.,;!\n]|$)/u;

function thingOf(page: Page, start: number, end: number): Finding<AskedPresence>[] {
  const first = tokenIndexAt(page, start);
  const last = tokenIndexAt(page, end) - 1;
  const isThing = thingsIn(page, first, last).some((hit) => hit.last === last) && last - first < MAX_WORDS;
  if (!isThing || isForbidden(page, start) || NAMES_COLORS.test(page.folded.slice(start))) return [];
  return [finding(page, { subject: subjectOf(page, { start, end }), hard: false }, start, end, CONFIDENCE)];
}
