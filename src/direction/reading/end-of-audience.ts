import { isNounOf } from "../words/kind-of-noun.ts";
import { AUDIENCE_LEXICON } from "./audience-lexicon.ts";
import { matchAt, scan } from "./lexicon.ts";
import { finding, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";
import { firstMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { DETERMINERS } from "./words/grammar.ts";

/** The end of an audience that begins at `start`: adjectives, a noun of people, perhaps more of them, an age, a clause. */
export function endOfAudience(
  page: Page,
  start: number,
  sentenceAfter: number,
  isSure: boolean,
): number | null {
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

const MAX_ADJECTIVES = 5;
const TAIL =
  /^(?: of (?:an? )?(?:\d{1,2}(?: ?(?:-|to|and) ?\d{1,2})?[ -](?:year|month)s?[- ]olds?|toddlers|teens|teenagers|young (?:kids|children)|babies|newborns|twins)| with [a-z-]+, [a-z-]+(?: and [a-z-]+)? [a-z]+|[ ,]{1,2}(?:who|that|with|in their|in|between|aged|over|under|looking|interested|on a|on the|working|living|tired|qui|die|que|con|mit|a la|che)\b[^.,;:!?()\n]{0,60})/;
const NO_HEAD = new Set("and or with that who which in on at to is are the video ad".split(" "));

const AGES =
  /(?:[ ,(]{0,2}(?:aged?|ages|between|im alter von|zwischen|ages? of|from|entre|de|d'|da|dai|tra|tussen)?[ :]{0,2})\(?(\d{1,2}\s?(?:-|to|and|bis|a|et|y|e|ans et plus)\s?\d{1,2}|\d{2}\s?\+|(?<!, )[2-9]0s\b|\d{2}(?!\s?(?:s|sec|secs|seconds?|sek|sekunden|secondes|segundos|secondi|min|minutes?|fps|shots?|scenes?)\b|[\d:%"]))(?:[ -](?:year[- ]olds?|years? old|yo|y\/o|ans|anos|jahre|jahren|anni|jaar))?\)?/y;

interface People {
  readonly end: number;
  /** Nothing behind it belongs to it. */
  readonly isClosed: boolean;
  /** The token behind which more people are named; null where these are all. */
  readonly goesOn: number | null;
}

/** People whom the table of buyers knows. */
function peopleAt(page: Page, at: number, to: number): People | null {
  const hit = matchAt(page.tokens, AUDIENCE_LEXICON, at, to);
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
    LINKS.has(link) &&
    scan(page.tokens, AUDIENCE_LEXICON, last + 2, Math.min(last + LOOKAHEAD, to)).length > 0;
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

/** The words of the brief from `start` to `end` as its audience; null for a lone "the". */
export function audienceAt(
  page: Page,
  start: number,
  end: number,
  confidence: number,
): Finding<string> | null {
  const words = page.text.slice(start, end).replace(/\s+/g, " ").trim();
  const first = page.tokens[tokenIndexAt(page, start)];
  const isBare = first !== undefined && DETERMINERS.has(first.key) && words.split(" ").length === 1;
  return words === "" || isBare ? null : finding(page, words, start, end, confidence);
}
