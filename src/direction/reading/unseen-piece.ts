import { kindOfWish } from "../words/kind-of-wish.ts";
import { overlap, sharedBy } from "../words/spans.ts";
import { verbAt } from "./clauses.ts";
import { isForbidden, type Page } from "./page.ts";
import type { SaidOtherwise } from "./taken-spans.ts";
import { NOT_STAGED } from "./words/directions.ts";
import { PREPOSITIONS } from "./words/grammar.ts";
import { anyOf, HEARD, LOOK, READ, TRADE } from "./words/unseen.ts";

/** What is heard, read, sold or only measured. */
const UNSEEN = anyOf(
  READ,
  HEARD,
  LOOK,
  TRADE,
  "address|hours|pricing|phone number|email|agent|viewers?|score|tracks?|beats?|bpm|effects?|styling|colou?rs?",
  "version|reel|video|film|ad|spot|clip|footage|shots?|scenes?|frames?|seconds?|minutes?|fps|pacing|cuts?|transitions?|animation|typography|quality",
  "energy|range|tours?|sale|launch|promo|campaign|target\\w*|aimed|goal|idea|concept|message|feeling|atmosphere|guidelines|genre|privacy",
  "ca|circa|approx|usw|etc|ecc|thanks|thx|hi|hello|please|pls|horror|short|solution|problem|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
  "invit(?:e|es|ation|ations)|teaser|trailer|thriller|comedy|documentary|portrait|loop|cinemagraph\\S*",
);
const MOSTLY = 0.5;
const A_PALETTE = 2;

/** Whether a piece of a brief says what is heard, read, sold, named or only measured, and shows nothing. */
export function isUnseenPiece(
  page: Page,
  first: number,
  last: number,
  told: string,
  taken: SaidOtherwise,
): boolean {
  const [start, end] = [page.tokens[first]?.start ?? 0, page.tokens[last]?.end ?? 0];
  if (page.quotes.some((quote) => quote.outerStart < end && start < quote.outerEnd)) return true;
  if (isForbidden(page, start) || page.prohibitions.some((one) => one.start >= start && one.start < end))
    return true;
  const colors = taken.colors.filter((one) => overlap(one, { start, end }));
  if (colors.length >= A_PALETTE && sharedBy(colors, { start, end }) > MOSTLY) return true;
  if (
    sharedBy(taken.said, { start, end }) > MOSTLY ||
    isName(page, first, last) ||
    onlyNames(page, first, last)
  )
    return true;
  const bare = told.replace(HOUR, "");
  return (
    /[\d@#$€£%]/.test(bare.replace(AGES, "")) ||
    NOT_STAGED.test(bare) ||
    NAMES_IT.test(bare) ||
    UNSEEN.test(bare) ||
    AN_ADDRESS.test(bare) ||
    HOW_LONG.test(bare) ||
    RECRUITS.test(bare) ||
    kindOfWish(bare) !== null
  );
}

/** "Two days", "a whole weekend" */
const HOW_LONG =
  /^(?:(?:one|two|three|four|five|six|seven|eight|ten|\d+|several|a few|a whole|a long) )?(?:long )?(?:days?|nights?|hours?|weeks?|weekends?|months?|years?)$/;

/** "At 4am" is when. */
const HOUR = /\s(?:at|around) \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'clock)\b/;

/** "In their 30s" says who. */
const AGES = /\b(?:in|of) (?:their|his|her) (?:early |mid |late |mid-)?\d0s\b/;
/** "Shop is called Leaf & Co" */
const NAMES_IT = /\b(?:is|are|it's) (?:called|named)\b/;
/** "Looking for apprentices": whom a house wants, and nobody who looks. */
export const RECRUITS =
  /^(?:(?:we(?:['’]re| are) )?(?:now |currently |also )?)(?:looking for|hiring|seeking|searching for) (?!(?:his|her|their|its|the|it|him|them)\b)/u;
const AN_ADDRESS = /\w\.\p{L}{2,}/u;

/** "…, Jenny", "Tue–Sun": capitals within a sentence name somebody or something that is no picture by itself. */
function isName(page: Page, first: number, last: number): boolean {
  const opens = page.sentences.some((sentence) => sentence.first === first);
  return (
    !opens &&
    !page.isShouted &&
    page.tokens.slice(first, last + 1).every(({ kind, capitalised }) => kind === "mark" || capitalised)
  );
}

/** "Punk band The Loose Teeth": who is named, and does nothing; "a boat trip on the Spree" goes somewhere. */
function onlyNames(page: Page, first: number, last: number): boolean {
  const isInner = page.tokens
    .slice(first + 1, last + 1)
    .some(({ capitalised }, at) => capitalised && !isWhere(page, first + at));
  return (
    isInner &&
    !page.isShouted &&
    verbAt(page, first, last + 1) < 0 &&
    !page.tokens.slice(first, last + 1).some(({ key }) => /ing$/.test(key))
  );
}

/** "On Mars", "on the Spree" */
function isWhere(page: Page, before: number): boolean {
  const [one, other] = [before, before - 1].map((at) => page.tokens[at]?.key ?? "");
  return PREPOSITIONS.has(one ?? "") || (one === "the" && PREPOSITIONS.has(other ?? ""));
}
