import { isNounOf } from "../words/kind-of-noun.ts";
import { areCoolingFans } from "./cooling-fans.ts";
import { lexiconFrom, matchAt, scan } from "./lexicon.ts";
import { before, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";
import { everyMatch, firstMatch } from "./sieve.ts";
import { thingsIn } from "./thing-lexicon.ts";
import { tokenIndexAt } from "./tokens.ts";
import { DETERMINERS } from "./words/grammar.ts";
import { AUDIENCE_NOUNS } from "./words/people.ts";

const NOUNS = lexiconFrom(() => AUDIENCE_NOUNS.split(",").map((noun) => [noun, true] as const));
const CUE =
  /\b(?:for|targeting|aim (?:it|this|the film) at|aim for|targeted at|targeted to|target|targets|aimed at|aimed towards?|aiming at|aims at|geared (?:towards?|to)|speaks? to|speaking to|appeal(?:s|ing)? to|directed at|intended for|designed for|made for|built for|to reach|reach|reaching|attract|attracting|win over|awareness (?:among|with|for)|among|audience is|audience are|audience of|audience|target group is|perfect for|loved by|to get|fur|zielgruppe|richtet sich an|pour|destine aux|s'adresse aux|cible|para|dirigido a|dirigida a|voltado para|destinado a|per|rivolto a|voor|gericht op)(?:[ ,:]{1,2}(?:is |are |our |the |all |those |any |les |las |los |os |as |le |gli |i )?)/g;
const AGES =
  /(?:[ ,(]{0,2}(?:aged?|ages|between|im alter von|zwischen|ages? of|from|entre|de|d'|da|dai|tra|tussen)?[ :]{0,2})\(?(\d{1,2}\s?(?:-|to|and|bis|a|et|y|e|ans et plus)\s?\d{1,2}|\d{2}\s?\+|(?<!, )[2-9]0s\b|\d{2}(?!\s?(?:s|sec|secs|seconds?|sek|sekunden|secondes|segundos|secondi|min|minutes?|fps|shots?|scenes?)\b|[\d:%"]))(?:[ -](?:year[- ]olds?|years? old|yo|y\/o|ans|anos|jahre|jahren|anni|jaar))?\)?/y;
const AGE_ONLY =
  /\b(\d{1,2} ?(?:-|to|and) ?\d{1,2})[ -]year[- ]olds?\b|\b(?:aged?|ages|age group|age range|alter|edad|idade|eta)[ :]{1,2}(\d{1,2}\s?(?:-|to)\s?\d{1,2}|\d{2}\+|\d{2} and (?:over|up|above))|(?:^|[\s(])(\d{2}\s?-\s?\d{2})[ -](?:year[- ]olds?|yo\b|y\/o|ans\b|jahrige|anos\b|anni\b)|\b((?:kids|children|girls|boys|teens|teenagers|adults|women|men|families with kids) (?:aged? |of )?\d{1,2} ?(?:-|to) ?\d{1,2})(?! ?(?:s|sec|seconds?|min)\b)|\b(\d{2}\+) (?:audience|only|crowd|viewers)\b|\b((?:learners|customers|viewers|buyers|members|students|guests|players|readers|listeners|users|clients|our audience|they) are (?:mostly |mainly |usually )?(?:aged )?\d{2} ?(?:-|to) ?\d{2})\b|(?<=^|[.!?;,\n]\s{0,2})(\d{2}[- ]year[- ]olds)(?=\s?[.!?;,\n]|$)|\bgen[ -]?z\b|\bmillennials?\b/g;

/** Whom the film is for, as written: "busy moms 30-45". */
export function readAudience(page: Page): Finding<string> | null {
  const field = page.fields.find((one) => one.slot === "audience");
  if (field !== undefined) return spanned(page, field.start, field.end, 1);
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
    if (end !== null && /\d/.test(page.folded.slice(start, end))) return spanned(page, start, end, 0.85);
  }
  return null;
}

const RECRUITS =
  /\b(?:recruit\w*|hiring|jobs?|vacanc(?:y|ies)|apprentic\w+|trainees?|volunteers?|careers?|apply|applicants?)\b/;
const WANTS_PEOPLE =
  /(?:^|[.!?;:\n]\s*)(?:we(?:'re| are)? )?(?:looking for|searching for|seeking|hiring|recruiting|want|need) /g;

/** "Young parents are the target group." */
function calledAudience(page: Page): Finding<string> | null {
  const match = firstMatch(page, CALLED_AUDIENCE);
  const words = match?.[1];
  if (match === null || words === undefined || isForbidden(page, match.index)) return null;
  const people = [words, words.split(", ").at(-1) ?? ""].find((one) => isNounOf(one, "person"));
  if (people === undefined) return null;
  const start = match.index + match[0].lastIndexOf(people);
  return spanned(page, start, start + people.length, 0.9);
}

const CALLED_AUDIENCE =
  /(?:^|[.!?;,\n]\s*)((?:[a-z'-]+,? ){0,7}?[a-z'-]+) (?:is|are|make up|form) (?:the|our) (?:main |core |primary |key |intended )?(?:target(?: (?:audience|group|market|viewers?|customers?))?|audience|viewers)\b/;

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
      return spanned(page, start, end, 0.9);
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

const MAX_ADJECTIVES = 5;
const TAIL =
  /^(?: of (?:an? )?(?:\d{1,2}(?: ?(?:-|to|and) ?\d{1,2})?[ -](?:year|month)s?[- ]olds?|toddlers|teens|teenagers|young (?:kids|children)|babies|newborns|twins)| with [a-z-]+, [a-z-]+(?: and [a-z-]+)? [a-z]+|[ ,]{1,2}(?:who|that|with|in their|in|between|aged|over|under|looking|interested|on a|on the|working|living|tired|qui|die|que|con|mit|a la|che)\b[^.,;:!?()\n]{0,60})/;
const NO_HEAD = new Set("and or with that who which in on at to is are the video ad".split(" "));

/** The end of an audience that begins at `start`: adjectives, a noun of people, perhaps more of them, an age, a clause. */
function endOfAudience(page: Page, start: number, sentenceAfter: number, isSure: boolean): number | null {
  let end: number | null = null;
  let adjectives = 0;
  for (let at = tokenIndexAt(page, start); at < sentenceAfter && adjectives <= MAX_ADJECTIVES; at++) {
    const people = peopleAt(page, at, sentenceAfter) ?? (isSure ? ownNounAt(page, at) : null);
    if (people !== null) {
      end = people.end;
      if (people.isClosed) return end;
      if (people.goesOn === null) break;
      at = people.goesOn;
      adjectives = 0;
    } else if (endsAdjectives(page, at, end)) break;
    else adjectives++;
  }
  return end === null ? null : withTail(page, end);
}

interface People {
  readonly end: number;
  /** Nothing behind it belongs to it. */
  readonly isClosed: boolean;
  /** The token behind which more people are named; null where these are all. */
  readonly goesOn: number | null;
}

/** People whom the table of buyers knows. */
function peopleAt(page: Page, at: number, to: number): People | null {
  const hit = matchAt(page.tokens, NOUNS, at, to);
  if (hit === null || isNotHead(page, hit.last + 1)) return null;
  const more = moreAfter(page, hit.last, to);
  if (typeof more === "object") return { end: more.end, isClosed: true, goesOn: null };
  return { end: hit.end, isClosed: false, goesOn: more === "none" ? null : hit.last + 1 };
}

function ownNounAt(page: Page, at: number): People | null {
  const token = page.tokens[at];
  if (token === undefined || !isOwnNoun(page, at)) return null;
  return { end: token.end, isClosed: false, goesOn: LINKS.has(page.tokens[at + 1]?.key ?? "") ? at : null };
}

/** "Baristas", "midwives": people whom no table of buyers knows. */
function isOwnNoun(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return (
    token?.kind === "word" &&
    !token.capitalised &&
    /(?:s|men|women|people|folk)$/.test(token.key) &&
    !isNotHead(page, at + 1) &&
    isNounOf(token.key, "person")
  );
}

function endsAdjectives(page: Page, at: number, end: number | null): boolean {
  const token = page.tokens[at];
  if (token === undefined || NO_HEAD.has(token.key)) return true;
  return token.kind === "mark" && (end === null || !",&'".includes(token.key));
}

const LINKS = new Set(["and", "&", "or", ",", "und", "et", "y", "e"]);
const LOOKAHEAD = 5;

/** After a noun of people: a last plural ("and ranchers"), more known people, or none. */
function moreAfter(page: Page, last: number, to: number): { readonly end: number } | "more" | "none" {
  const link = page.tokens[last + 1]?.key ?? "";
  const follower = page.tokens[last + 2];
  const isLastPlural =
    link !== "," && LINKS.has(link) && follower !== undefined && /[^s]s$/.test(follower.key);
  if (isLastPlural && isClosed(page, last + 3)) return { end: follower.end };
  const isList =
    LINKS.has(link) && scan(page.tokens, NOUNS, last + 2, Math.min(last + LOOKAHEAD, to)).length > 0;
  return isList ? "more" : "none";
}

function isClosed(page: Page, at: number): boolean {
  const token = page.tokens[at];
  return token === undefined || token.kind === "mark";
}

/** "kids toothbrush", "women's watches", "family car": the people only qualify a thing. */
function isNotHead(page: Page, next: number): boolean {
  const token = page.tokens[next];
  const noun = page.tokens[next - 1];
  if (noun?.possessive === true || noun?.key.endsWith("s'") === true) return true;
  if (token === undefined || token.kind === "mark") return false;
  return !/^(?:and|or|who|that|with|in|aged|ages|over|under|between|looking|on|at|to|from|of|interested|is|are|should|feel|want|love|living|working|everywhere|worldwide|\d.*|who're|age|i|we|the|a|it|make|keep|but|so|because|since|as|und|et|y|e|die|qui|que|che|im|mit|con|de|d|entre|zwischen|tired|this|by|during|around|near|vertical|square|please|nationwide|globally|across|while|when|called|without|no|not|using|about|our|plus|featuring|will|can|only|also|too|need|needs)$/.test(
    token.key,
  );
}

/** "Adult children of elderly parents" */
const OF_WHOM =
  /^ of (?:[a-z-]+ )?(?:parents|children|kids|pets|dogs|cats|horses|teens|teenagers|toddlers|babies|businesses|homes|students)\b/;
const OF_WINDOW = 40;

function withTail(page: Page, told: number): number {
  const end = told + (OF_WHOM.exec(page.folded.slice(told, told + OF_WINDOW))?.[0].length ?? 0);
  AGES.lastIndex = end;
  const ages = firstMatch(page, AGES);
  const afterAges =
    ages === null || /^\s*%/.test(page.folded.slice(AGES.lastIndex)) ? end : end + ages[0].trimEnd().length;
  const tail = TAIL.exec(page.folded.slice(afterAges, afterAges + 80));
  if (tail === null || /\b(?:video|cta|music|vertical|seconds|\d+s)\b/.test(tail[0])) return afterAges;
  return afterAges + tail[0].replace(/\s(?:and|then|with a|,)\s.*$/, "").trimEnd().length;
}

/** "Adults only, 25+", "Only women, 30 to 50", "People over 60 only" */
function onlyFor(page: Page): Finding<string> | null {
  const match = firstMatch(page, ONLY_FOR);
  if (match === null || isForbidden(page, match.index) || isQuoted(page, match.index)) return null;
  const start = match.index + (match[1] ?? "").length;
  return spanned(page, start, match.index + match[0].length, 0.8);
}

const ONLY_FOR =
  /(^|[.,;:!?\n]\s*)(?:(?:adults|women|men|people|grown-ups|seniors|kids|children|teens|girls|boys|parents)(?: (?:over|under|above|aged|between|from) (?:the age of )?\d{1,2}(?:(?: ?- ?| to | and )\d{1,2})?)? only(?:[, (]{1,2}\d{1,2}\s?\+\)?)?|only (?:adults|women|men|seniors|kids|children|teens|girls|boys|parents|people (?:over|under|aged))(?:[, (]{1,2}(?:(?:over|under|aged|ages|between|from) )?\d{1,2}(?:(?: ?- ?| to | and )\d{1,2}|\+)?)?)/;

function fromAges(page: Page): Finding<string> | null {
  for (const match of everyMatch(page, AGE_ONLY)) {
    const lead = match[0].search(/[^\s(]/) - peopleBefore(page, match.index);
    if (!isForbidden(page, match.index + lead))
      return spanned(page, match.index + lead, match.index + match[0].length, 0.8);
  }
  return null;
}

/** "Homeowners aged 45+": how many characters before the age name the people. */
function peopleBefore(page: Page, start: number): number {
  const people = (PEOPLE_BEFORE.exec(before(page, start))?.[1] ?? "").replace(/^.*\b(?:are|is|be|for)\s/, "");
  return isNounOf(people.trim(), "person") ? people.length : 0;
}

const PEOPLE_BEFORE = /(?:^|[.,;:(\n]\s*)((?:[a-z'-]+ ){1,3})$/;

const MAX_LISTED_WORDS = 3;

/** "Halo headphones, minimal, commuters, 15s": people alone in a list of bare words are whom it is for. */
function aloneInList(page: Page): Finding<string> | null {
  for (const sentence of page.sentences.slice(0, 3)) {
    const items = itemsOf(page, sentence.first, sentence.after);
    const isBare = items.length > 2 && items.every(({ first, last }) => last - first < MAX_LISTED_WORDS);
    const alone = isBare ? items.slice(1).filter((item) => isPeople(page, item)) : [];
    const [people] = alone;
    if (people === undefined || alone.length > 1) continue;
    const showsThings = items
      .slice(1)
      .some((item) => item !== people && thingsIn(page, item.first, item.last).length > 0);
    const from = page.tokens[people.first];
    const to = page.tokens[people.last];
    if (!showsThings && from !== undefined && to !== undefined) return spanned(page, from.start, to.end, 0.7);
  }
  return null;
}

/** "Young, playful, lime green": a film that is young is for the young. */
function youngInList(page: Page): Finding<string> | null {
  const match = firstMatch(page, YOUNG);
  if (match === null || isForbidden(page, match.index) || isQuoted(page, match.index)) return null;
  const start = match.index + (match[1] ?? "").length;
  return finding(page, "young people", start, match.index + match[0].length, 0.5);
}

const YOUNG = /(^|[.,;!?\n]\s*)young(?=\s?(?:[.,;!\n]|$))/;

interface Item {
  readonly first: number;
  readonly last: number;
}

function itemsOf(page: Page, from: number, after: number): Item[] {
  const items: Item[] = [];
  let first = from;
  for (let at = from; at <= after; at++) {
    if (at < after && page.tokens[at]?.kind !== "mark") continue;
    if (at > first) items.push({ first, last: at - 1 });
    first = at + 1;
  }
  return items;
}

/** "commuters", "busy parents": a plural of people, perhaps with one word before it. */
function isPeople(page: Page, { first, last }: Item): boolean {
  const start = page.tokens[last]?.start ?? 0;
  if (/^\d|^(?:and|our|the|we|just|only)$/.test(page.tokens[first]?.key ?? "") || isForbidden(page, start))
    return false;
  const hit = matchAt(page.tokens, NOUNS, last === first ? first : first + 1);
  const isPlural = /(?:s|people|men|women|children)$/.test(page.tokens[last]?.key ?? "");
  return hit?.last === last && isPlural && !DETERMINERS.has(page.tokens[first]?.key ?? "");
}

function spanned(page: Page, start: number, end: number, confidence: number): Finding<string> | null {
  const words = page.text.slice(start, end).replace(/\s+/g, " ").trim();
  const first = page.tokens[tokenIndexAt(page, start)];
  const isBare = first !== undefined && DETERMINERS.has(first.key) && words.split(" ").length === 1;
  return words === "" || isBare ? null : finding(page, words, start, end, confidence);
}
