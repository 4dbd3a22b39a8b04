import {
  CTA_LEXICON,
  ctaOf,
  ctaWithin,
  endOfClause,
  MAX_CTA_CHARACTERS,
  opensWithAction,
} from "./cta-words.ts";
import { matchAt } from "./lexicon.ts";
import { before, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedCta, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

const CLOSING =
  /\b(?:end(?:s|ing)?|am ende|zum schluss|a la fin|al final|no final|alla fine|finally|eindigt?|clos(?:e|es|ing)|finish(?:es|ing)?|wrap(?:s)? up|endet|schluss|termine[rz]?|finir|termina[r]?|acabar|acaba|finalizar|chiuder[ei]|finire)\b/g;
const CLOSING_REACH = 72;
const EAST_ASIAN_CLOSING =
  /(?:最後に|最後は|最后|结尾|結尾|ラスト|마지막에|마지막)[^「『“"\n。]{0,8}[:：]?\s?(?:[「『“"'‘])?/g;

/** Quoted words at the end that begin like a call: `ends with "Book a table"`. */
export function closingQuote(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, CLOSING)) {
    const end = match.index + match[0].length;
    const quote = page.quotes.find((one) => one.outerStart >= end);
    const gap = quote === undefined ? "" : page.folded.slice(end, quote.outerStart);
    if (quote === undefined || gap.length > CLOSING_REACH || /[.!?\n]/.test(gap)) continue;
    if (opensWithAction(page, quote.start)) return ctaOf(page, quote.start, quote.end, 0.9);
  }
  for (const quote of page.quotes) {
    const isSpoken =
      /(?:says?|vo|voice-?over|narrator|whispers?|sings?|opens? with|start(?:s)? with|titled|called|overlay|super)[^.]{0,16}$/.test(
        before(page, quote.outerStart, 30),
      );
    const action = matchAt(page.tokens, CTA_LEXICON, tokenIndexAt(page, quote.start));
    const isCall = action !== null && action.value !== "custom";
    if (!isSpoken && isCall && quote.end - quote.start <= MAX_CTA_CHARACTERS)
      return ctaOf(page, quote.start, quote.end, 0.7);
  }
  return null;
}

const CLOSING_LINK = /^\s?(?:(?:with|on|by):?|:)\s(?:the words?:? )?/;
const PLEA = /(?:^|[.!?]\s+|\n\s*)(?:the )?ask:\s/g;

/** "End with Book a test drive.", "Ask: Give a litre.": a capital letter marks the words that stand as they are. */
export function closingWords(page: Page): Finding<AskedCta> | null {
  const closings = everyMatch(page, CLOSING).flatMap((match) => {
    const end = match.index + match[0].length;
    const link = CLOSING_LINK.exec(page.folded.slice(end, end + CLOSING_REACH));
    const start = end + (link?.[0].length ?? 0);
    return link && opensWithAction(page, start) ? [start] : [];
  });
  const pleas = everyMatch(page, PLEA).map((match) => match.index + match[0].length);
  for (const start of [...closings, ...pleas]) {
    if (isForbidden(page, start) || !/^\p{Lu}/u.test(page.text.slice(start))) continue;
    const end = endOfClause(page, start);
    if (end - start <= MAX_CTA_CHARACTERS) return ctaWithin(page, start, end, 0.85);
  }
  return null;
}

/** "最後に「今すぐ購入」", "结尾：立即购买": what an East Asian brief says the film ends on. */
export function eastAsianCall(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, EAST_ASIAN_CLOSING)) {
    const start = match.index + match[0].length;
    const quote = page.quotes.find((one) => one.outerStart === start - 1 || one.start === start);
    if (quote !== undefined) return ctaOf(page, quote.start, quote.end, 0.85);
    if (opensWithAction(page, start)) return ctaWithin(page, start, endOfClause(page, start), 0.85);
  }
  return null;
}

/** "ends: Download free", or a last sentence that is nothing but a call: "Wishlist on Steam." */
export function endingCall(page: Page): Finding<AskedCta> | null {
  const field = page.fields.find(
    (one) =>
      one.slot === "ending" && one.end - one.start <= MAX_CTA_CHARACTERS && opensWithAction(page, one.start),
  );
  if (field !== undefined) return ctaWithin(page, field.start, field.end, 0.8);
  const overlay = page.fields.find(
    (one) =>
      one.slot === "overlay" && one.end - one.start <= MAX_CTA_CHARACTERS && opensWithAction(page, one.start),
  );
  if (overlay !== undefined && ENDING_LABEL.test(overlay.label))
    return ctaWithin(page, overlay.start, overlay.end, 0.8);
  const addressed = page.sentences.find(
    ({ start, end }) =>
      end - start <= MAX_CTA_CHARACTERS &&
      CALLS_TO_AN_ADDRESS.test(page.folded.slice(start, end)) &&
      !isForbidden(page, start) &&
      !isQuoted(page, start),
  );
  if (addressed !== undefined) return ctaWithin(page, addressed.start, addressed.end, 0.8);
  const last = page.sentences.at(-1);
  const first = last === undefined ? undefined : page.tokens[last.first];
  if (last === undefined || first === undefined || last.end - last.start > MAX_CTA_CHARACTERS) return null;
  const isCall = SURE_CALLS.test(page.folded.slice(last.start, last.end)) && !isForbidden(page, last.start);
  return isCall ? ctaWithin(page, last.start, last.end, 0.65) : null;
}

/** "Apply at tallmann.jobs", "Donate on www.lantern.org" */
const CALLS_TO_AN_ADDRESS =
  /^link in (?:the )?bio\W*$|^swipe up\b|^(?:[-*•]\s?)?(?:apply|donate|visit|book|order|register|sign up|shop|buy|join|rsvp|download|learn more|find out more|more info|tickets?|give|pledge|subscribe|enrol|enroll|reserve|pre-?order|jetzt [a-z]+|infos?|mehr) (?:now |today |here |yours |online |free |your [a-z]+ |a [a-z]+ |tickets )?(?:at|on|via|through|under|auf|bei|:)?\s?(?:https?:\/\/|www\.)?[a-z0-9-]+\.[a-z]{2,}/;

const ENDING_LABEL = /final|end|schluss|closing|card/;
const SURE_CALLS =
  /^(?:listen|stream|watch)(?: it)?(?: now)?(?: on \w+(?: (?:and|or) \w+(?: \w+)?)?| wherever you get your podcasts)?\W*$|^(?:wishlist|swipe up|link in bio|download|shop now|book (?:now|your|a|an)|order (?:now|yours|today|online)|sign up|subscribe|donate|learn more|get (?:the app|yours|tickets|started)|pre-?order|register|buy (?:now|tickets)|visit (?:us|our|www|[a-z]+\.)|join (?:us|now|today)|jetzt|try (?:it )?(?:free|now|today))\b/;
