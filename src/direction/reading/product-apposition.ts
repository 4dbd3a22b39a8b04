import { isNounOf } from "../words/kind-of-noun.ts";
import { isCommonWord } from "./common-words.ts";
import { goodsNamed } from "./noun-heads.ts";
import { phraseBetween } from "./noun-phrases.ts";
import { isForbidden, isQuoted, type Page } from "./page.ts";
import type { Candidate } from "./product-candidate.ts";
import { isCityAt, isGivenName } from "./product-people.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

/** A name that opens a line or a sentence, and what it is behind its comma or an "is". */
const INTRODUCED =
  /(?:^|[.!?\n][^\S\n]*(?:[-–•*]\s)?|:\s+|^[-–•*]\s)(\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:&|and|\p{Lu}[\p{L}\p{N}'’-]*)){0,3})(?:,| is) (?:an?|the|our)((?: [\p{Ll}\p{N}'’-]+){1,5})/gu;

/** "A film for Harbour Light, a charity that …", "we are launching Fleetmind, a platform for …": the name, and behind its comma what it is. */
const ANNOUNCED =
  /\b(?:for|about|launch(?:ing)?|introduc(?:e|ing)|open(?:ing)?|promot(?:e|ing)|advertis(?:e|ing)|announc(?:e|ing)|present(?:ing)?) (?:the |our )?(\p{Lu}[\p{L}\p{N}'’&-]*(?: (?:&|(?:and|for|of|the|de)(?= \p{Lu})|\p{Lu}[\p{L}\p{N}'’-]*|\d{1,4})){0,4}), (?:an?|the|our)(?: new)?((?: [\p{Ll}\p{N}'’-]+){1,6})/gu;

/** Whom a brief names and tells apart in one breath; nobody's given name, and no town. */
export function* announced(page: Page): Generator<Candidate> {
  for (const { name, goods, at } of apposed(page, ANNOUNCED)) {
    const head =
      goods.split(/\s(?:that|which|who|for|with|from|in|of|where|and|helping|made)(?:\s|$)/)[0]?.trim() ?? "";
    const isSold = isNounOf(head, "thing", "edible", "plant", "place") || HOUSE.test(head);
    if (isSold && !isGivenName(page, at) && !isCityAt(page, at))
      yield { name, brand: name, confidence: 0.95, isTold: true };
  }
}

const HOUSE =
  /(?:charity|run|race|festival|conference|exhibition|fair|market|concert|workshop|tour|campaign|brand|platform|app|compan(?:y|ies)|practice|agency|label|start-?up|bank|service|shop|studio|store|school|maker|roaster|roastery|manufacturer|retailer|firm|foundation|association|club|airline|insurer|museum|hotel|restaurant|bakery|brewery|clinic|network|programme|program|subscription|marketplace|community)$/;

/** "Rollo, the folding wagon for parents", "Inboxly is an email assistant": no person, and no town. */
export function* introduced(page: Page): Generator<Candidate> {
  for (const { name, words, goods, at, match } of apposed(page, INTRODUCED)) {
    const isDefined = / is (?:an?|the|our) /.test(match[0]);
    // "Finally, a bike" names none, "Grammarly is an app" does.
    const isCommon = isCommonWord(words.toLowerCase()) && !(isDefined && words.endsWith("ly"));
    const isPersonOrTown = isGivenName(page, at) || isCityAt(page, at) || (!words.includes(" ") && isCommon);
    const head = goods.split(/\s(?:that|which|who|for|with)\s/)[0]?.trim() ?? "";
    if (
      !isPersonOrTown &&
      (isNounOf(head, "thing", "edible", "plant") || (isDefined && isSold(page, match, head)))
    )
      yield { name, brand: name, confidence: 0.85 };
  }
}

/** "Inboxly is an email assistant": goods by their table, though an assistant is a person. */
function isSold(page: Page, { index, 0: whole }: RegExpExecArray, head: string): boolean {
  const start = index + whole.indexOf(head);
  const [first, after] = [tokenIndexAt(page, start), tokenIndexAt(page, start + head.length)];
  return HOUSE.test(head) || goodsNamed(page, first, after).at(-1)?.last === after - 1;
}

interface Apposed extends Pick<Candidate, "name"> {
  readonly words: string;
  /** What the name is said to be. */
  readonly goods: string;
  /** Index of the name's first token. */
  readonly at: number;
  readonly match: RegExpExecArray;
}

/** Names with what they are told to be, that are neither quoted nor forbidden nor shouted. */
function* apposed(page: Page, form: RegExp): Generator<Apposed> {
  if (page.isShouted) return;
  for (const match of everyMatch(page, form, page.text)) {
    const [whole, words = "", goods = ""] = match;
    const start = match.index + whole.indexOf(words);
    const name = phraseBetween(page, start, start + words.length);
    if (name === null || isQuoted(page, start) || isForbidden(page, start)) continue;
    yield { name, words, goods, at: tokenIndexAt(page, start), match };
  }
}
