import { isNounOf } from "../words/kind-of-noun.ts";
import { areCoolingFans } from "./cooling-fans.ts";
import { audienceAt, endOfAudience } from "./end-of-audience.ts";
import { aloneInList, youngInList } from "./listed-audience.ts";
import { before, isForbidden, isQuoted, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";
import { everyMatch, firstMatch } from "./sieve.ts";

const CUE =
  /\b(?:for|targeting|aim (?:it|this|the film) at|aim for|targeted at|targeted to|target|targets|aimed at|aimed towards?|aiming at|aims at|geared (?:towards?|to)|speaks? to|speaking to|appeal(?:s|ing)? to|directed at|intended for|designed for|made for|built for|to reach|reach|reaching|attract|attracting|win over|awareness (?:among|with|for)|among|audience is|audience are|audience of|audience|target group is|perfect for|loved by|to get|fur|zielgruppe|richtet sich an|pour|destine aux|s'adresse aux|cible|para|dirigido a|dirigida a|voltado para|destinado a|per|rivolto a|voor|gericht op)(?:[ ,:]{1,2}(?:is |are |our |the |all |those |any |les |las |los |os |as |le |gli |i )?)/g;
const AGE_ONLY =
  /\b(\d{1,2} ?(?:-|to|and) ?\d{1,2})[ -]year[- ]olds?\b|\b(?:aged?|ages|age group|age range|alter|edad|idade|eta)[ :]{1,2}(\d{1,2}\s?(?:-|to)\s?\d{1,2}|\d{2}\+|\d{2} and (?:over|up|above))|(?:^|[\s(])(\d{2}\s?-\s?\d{2})[ -](?:year[- ]olds?|yo\b|y\/o|ans\b|jahrige|anos\b|anni\b)|\b((?:kids|children|girls|boys|teens|teenagers|adults|women|men|families with kids) (?:aged? |of )?\d{1,2} ?(?:-|to) ?\d{1,2})(?! ?(?:s|sec|seconds?|min)\b)|\b(\d{2}\+) (?:audience|only|crowd|viewers)\b|\b((?:learners|customers|viewers|buyers|members|students|guests|players|readers|listeners|users|clients|our audience|they) are (?:mostly |mainly |usually )?(?:aged )?\d{2} ?(?:-|to) ?\d{2})\b|(?<=^|[.!?;,\n]\s{0,2})(\d{2}[- ]year[- ]olds)(?=\s?[.!?;,\n]|$)|\bgen[ -]?z\b|\bmillennials?\b/g;

/** Whom the film is for, as written: "busy moms 30-45". */
export function readAudience(page: Page): Finding<string> | null {
  const field = page.fields.find((one) => one.slot === "audience");
  if (field !== undefined) return audienceAt(page, field.start, field.end, 1);
  return (
    fromCue(page) ??
    calledAudience(page) ??
    recruited(page) ??
    onlyFor(page) ??
    fromAges(page) ??
    aloneInList(page) ??
    youngInList(page)
  );
}

/** "Looking for apprentices, 16 to 20", "We want women and men from 20 to 45" in a film that recruits. */
function recruited(page: Page): Finding<string> | null {
  if (!RECRUITS.test(page.folded)) return null;
  for (const match of everyMatch(page, WANTS_PEOPLE)) {
    const start = match.index + match[0].length;
    const sentence = page.sentences.find((one) => start >= one.start && start < one.end);
    if (sentence === undefined || isQuoted(page, match.index) || isForbidden(page, start)) continue;
    const end = endOfAudience(page, start, sentence.after, true);
    if (end !== null && /\d/.test(page.folded.slice(start, end))) return audienceAt(page, start, end, 0.85);
  }
  return null;
}

const RECRUITS =
  /\b(?:recruit\w*|hiring|jobs?|vacanc(?:y|ies)|apprentic\w+|trainees?|volunteers?|careers?|apply|applicants?)\b/;
const WANTS_PEOPLE =
  /(?:^|[.!?;:\n][^\S\n]*)(?:we(?:'re| are)? )?(?:looking for|searching for|seeking|hiring|recruiting|want|need) /g;

/** "Young parents are the target group." */
function calledAudience(page: Page): Finding<string> | null {
  const match = firstMatch(page, CALLED_AUDIENCE);
  const words = match?.[1];
  if (match === null || words === undefined || isForbidden(page, match.index)) return null;
  const people = [words, words.split(", ").at(-1) ?? ""].find((one) => isNounOf(one, "person"));
  if (people === undefined) return null;
  const start = match.index + match[0].lastIndexOf(people);
  return audienceAt(page, start, start + people.length, 0.9);
}

const CALLED_AUDIENCE =
  /(?:^|[.!?;,\n][^\S\n]*)((?:[a-z'-]+,? ){0,7}?[a-z'-]+) (?:is|are|make up|form) (?:the|our) (?:main |core |primary |key |intended )?(?:target(?: (?:audience|group|market|viewers?|customers?))?|audience|viewers)\b/;

function fromCue(page: Page): Finding<string> | null {
  for (const match of everyMatch(page, CUE)) {
    const start = match.index + match[0].length;
    const sentence = page.sentences.find((one) => start >= one.start && start < one.end);
    if (sentence === undefined || isQuoted(page, match.index) || isForbidden(page, start)) continue;
    const isSure = isSureCue(page, match);
    const end = endOfAudience(page, start, sentence.after, isSure) ?? (isSure ? pluralAt(page, start) : null);
    // "For HydraSilk shampoo targeting women": what stands behind the surer word is whom it is for.
    const words = end === null ? "" : page.folded.slice(start, end);
    if (end !== null && !TARGETING.test(words) && !areCoolingFans(words.split(" for ", 1)[0] ?? ""))
      return audienceAt(page, start, end, 0.9);
  }
  return null;
}

const TARGETING = /\b(?:targeting|targeted (?:at|to)|aimed at|geared (?:to|towards?))\b/;

/** "Aimed at frequent unboxers.": whoever they are, they are many, and nothing else stands there. */
function pluralAt(page: Page, start: number): number | null {
  const words = PLURAL.exec(page.folded.slice(start, start + PLURAL_WINDOW))?.[0] ?? "";
  const head = words.split(" ").at(-1) ?? "";
  const isThing = isNounOf(head, "thing", "place", "edible", "abstract", "happening");
  return words === "" || isThing ? null : start + words.length;
}

const PLURAL = /^(?:[a-z-]+ ){0,3}[a-z-]+[^s\W]s(?=\s*(?:[.,;!\n]|$|with\b|and\b|who\b))/;
const PLURAL_WINDOW = 60;

/** "Aimed at" can only lead to people; a film or its goods may be "for" many things. */
function isSureCue(page: Page, match: RegExpExecArray): boolean {
  return SURE_CUE.test(match[0]) || (/^for\b/.test(match[0]) && FOR_WHOM.test(before(page, match.index)));
}

const SURE_CUE =
  /^(?:targeting|targeted|aim|aimed|aiming|aims|geared|speak|appeal|directed|intended|audience|target group)/;
/** "A jump starter for car drivers", and not "an ad for plumbers". */
const FOR_WHOM =
  /,\s(?:an?|the) (?![^,]*\b(?:films?|videos?|ads?|spots?|reels?|clips?|commercials?|promos?|trailers?|explainers?|teasers?)\b)(?:[a-z'-]+ ){1,6}$/;

/** "Adults only, 25+", "Only women, 30 to 50", "People over 60 only" */
function onlyFor(page: Page): Finding<string> | null {
  const match = firstMatch(page, ONLY_FOR);
  if (match === null || isForbidden(page, match.index) || isQuoted(page, match.index)) return null;
  const start = match.index + (match[1] ?? "").length;
  return audienceAt(page, start, match.index + match[0].length, 0.8);
}

const ONLY_FOR =
  /(^|[.,;:!?\n][^\S\n]*)(?:(?:adults|women|men|people|grown-ups|seniors|kids|children|teens|girls|boys|parents)(?: (?:over|under|above|aged|between|from) (?:the age of )?\d{1,2}(?:(?: ?- ?| to | and )\d{1,2})?)? only(?:[, (]{1,2}\d{1,2}\s?\+\)?)?|only (?:adults|women|men|seniors|kids|children|teens|girls|boys|parents|people (?:over|under|aged))(?:[, (]{1,2}(?:(?:over|under|aged|ages|between|from) )?\d{1,2}(?:(?: ?- ?| to | and )\d{1,2}|\+)?)?)(?! (?:[a-z0-9]+ ){0,3}(?:in (?:this|the|our) (?:film|ad|spot|video|cast|clip|picture)|in front of|on (?:screen|camera)|appears?|(?:is|are|be) seen)\b)/;

function fromAges(page: Page): Finding<string> | null {
  for (const match of everyMatch(page, AGE_ONLY)) {
    const lead = match[0].search(/[^\s(]/) - peopleBefore(page, match.index);
    if (!isForbidden(page, match.index + lead))
      return audienceAt(page, match.index + lead, match.index + match[0].length, 0.8);
  }
  return null;
}

/** "Homeowners aged 45+": how many characters before the age name the people. */
function peopleBefore(page: Page, start: number): number {
  const people = (PEOPLE_BEFORE.exec(before(page, start))?.[1] ?? "").replace(/^.*\b(?:are|is|be|for)\s/, "");
  return isNounOf(people.trim(), "person") ? people.length : 0;
}

const PEOPLE_BEFORE = /(?:^|[.,;:(\n][^\S\n]*)((?:[a-z'-]+ ){1,3})$/;
