import { finding, isQuoted, type Page } from "./page.ts";
import { subjectOf } from "./presence-parts.ts";
import type { AskedPresence, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

/** "The founder, Bill Carver, must not appear" */
const PASSIVE_BAN =
  /((?:(?:the|our|a|an|any|his|her)\s|(?<=^|[.!?\n]\s?)(?=[A-Z]))[^.,;!?\n"]{2,40}?)(?:,\s[^.,;!?\n"]{2,40},)?\s(?:must|may|should|can|shall|will|is|are)(?:\s(?:not|never)|n't|not)\s(?:to )?(?:be )?(?:appear|visible|shown|seen|recognisable|recognizable|in (?:it|the (?:film|video|ad|spot|frame|shot|picture))|on (?:camera|screen)|revealed|identified|recogni[sz]ed|explained|named|mentioned|featured|used|heard|touched|opened|eaten|worn|broken|spilled|spilt|cut(?! off)|burned|filmed|used)\b(?! (?:up close|close[- ]?up|in close-?up|in full|fully|clearly|directly|from (?:behind|below|above|the front)|too|in focus|until|till|before)\b)/gi;

/** "The host's name is Bea Lund, she shouldn't appear": who was named before. */
const PRONOUN_BAN =
  /(?:^|[.!?\n]\s?)(?:our |the |my |his |her )?([\p{L}][\p{L} -]{1,24}?)(?:['’]s name)? is (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)[,;:]? (?:and |but )?(?:he|she|they) (?:must not|mustn't|should not|shouldn['’]t|may not|can['’]t|cannot|won['’]t|does not want to|doesn['’]t want to|never) (?:be (?:seen|shown|visible|in it|on camera)|appear)/giu;

/** "Cat must not be shown eating from a plate": the deed is forbidden, not the cat. */
const DEED_AFTER = /^ (?!during|using|including|being)[a-z]{2,}ing\b[^.,;:!?\n"“(]{0,50}(?=[.,;:!?\n)]|$)/;

/** Things and people whose ban follows them: "must not appear", "may not be shown". */
export function* passiveBans(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of everyMatch(page, PRONOUN_BAN, page.text)) {
    const subject = match[1] ?? "";
    const start = match.index + match[0].indexOf(subject);
    yield finding(page, { subject, hard: true }, start, match.index + match[0].length, 0.9);
  }
  for (const match of everyMatch(page, PASSIVE_BAN, page.text)) {
    const words = match[1] ?? "";
    const part = { start: match.index, end: match.index + words.length };
    const deed = DEED_AFTER.exec(page.text.slice(match.index + match[0].length))?.[0] ?? "";
    const subject = subjectOf(page, part) + deed;
    if (!isQuoted(page, part.start)) yield finding(page, { subject, hard: true }, part.start, part.end, 0.95);
  }
}
