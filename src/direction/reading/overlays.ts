import { overlap } from "../words/spans.ts";
import { withClosingLine } from "./closing-line.ts";
import { contactLines } from "./contact-lines.ts";
import { fold } from "./fold.ts";
import { isInField } from "./in-field.ts";
import { nameAlone } from "./no-text.ts";
import { sparedWords } from "./only-told-text.ts";
import { after, before, finding, isAfter, isForbidden, type Page } from "./page.ts";
import type { AskedCta, AskedOverlay, AskedProduct, AskedSpeech, Finding } from "./reading.ts";
import { isSaidAndShown } from "./said-and-shown.ts";
import { everyMatch } from "./sieve.ts";
import { spokenLines } from "./speech.ts";
import { namesPicture, unquotedOverlays } from "./unquoted-overlays.ts";
import { variantLines } from "./variants.ts";
import {
  isAtTheEnd,
  sceneOfQuote,
  WHERE_WINDOW,
  whereAround,
  whereBehind,
  whereOf,
} from "./where-on-screen.ts";

const NOT_OVERLAY =
  /\b(?:(?:creative )?(?:territory|concept|campaign|idea|project|working title|exhibition|festival|play|series|episode)|called|named|titled|our (?:new )?(?:single|song|album|track|book|game|app|film|show|podcast)|single|song|track|album|book|game|novel|musical|not|never|don't|like|style of|such as|as in|a la|known as|hashtag|word|brand|product|app|inspired by|vibe of|think|feel(?:s)? (?:like|of)|message(?: is)?|idea|so-called|the|ein|genannt|appele|llamad[oa]|chamad[oa]|chiamat[oa]|avoid|from)\s*:?\s*$/;
/** `"Your home may be repossessed" is NOT needed` */
const NOT_NEEDED =
  /^,? (?:is|are) (?:not|no longer) (?:needed|required|necessary|wanted)\b|^,? (?:isn't|aren't) (?:needed|required|necessary)\b/;
const OVERLAY_CUE =
  /(?:\badd|\btxt|\bput|sentence|price point|(?:super|text|caption|title|card|overlay)s? (?:stays?|remains?|is still|becomes?|changes to)|(?:super|text|caption|title|overlay|card)s? for the (?:first|last) (?:\w+ )?(?:seconds?|secs?|frames?|shots?)|\binclude|\bwrite|prices?|text|super|supers|overlay|caption|title|titles|title card|headline|words?|tagline|slogan|reads?|reading|that is|which is|just|only|\bstate|saying|says|(?:has to|must|should|needs to|to) say|display|shows?|(?:end|ends|ending|finish|close) w|w\/|card|on[- ]screen|appears?|claim|banner|sign|type|logo(?: and| with)|line|einblendung|soll(?:en)?|steht|text(?:e|o)|schriftzug|worte?n?|mots|frase|palabras|phrase|satz|frase|zin|ecrire|schreiben|escribir|escrever|scrivere|afficher|einblenden|scritta|testo|haslo|hasłem|hasło|napis|tekst|yazi|надпись|надписью|слоган|текст|текстом|фраза|фразой|عبارة|بعبارة|نص|شعار|disclaimer|legal|offer|deal|price|字幕|テロップ|文字|자막|with|on|mit|avec|con|com|:)\s*(?:at \d{1,2}:\d{2} |at \d{1,2} ?s(?:ec(?:ond)?s?)? |from \d{1,2}:\d{2} )?(?:that |which |is |in |big |bold |white |the |of |text |final |finale |de cierre |at the (?:very )?(?:end|start|beginning) |on the end card )?(?:says?|reads?|reading|saying)?\s*[:-]?\s*$/;

interface Taken {
  readonly product: Finding<AskedProduct> | null;
  readonly cta: Finding<AskedCta> | null;
  readonly speech: Finding<AskedSpeech> | null;
  /** A script says itself where its words stand. */
  readonly script: readonly unknown[] | null;
}

/** Words that stand on screen: quoted ones that are neither spoken, nor the call to action, nor a name; and labelled ones. */
export function readOverlays(page: Page, taken: Taken): Finding<AskedOverlay>[] {
  const spoken = spokenLines(page);
  const isTaken = (start: number, end: number) =>
    spoken.some((line) => start < line.end && line.start < end) ||
    overlaps(taken.cta, start, end) ||
    overlaps(taken.product, start, end);
  const overlays: Finding<AskedOverlay>[] = [];
  for (const field of page.fields) {
    // "Copy:" is read where nobody speaks; what is spoken is taken.
    if (field.slot === "overlay" || (field.slot === "speech" && field.label === "copy"))
      overlays.push(...fieldOverlays(page, field).filter((one) => !isTaken(one.start, one.end)));
  }
  for (const quote of page.quotes) {
    if (overlays.some((one) => overlap(quote, one))) continue;
    const isFree = !isTaken(quote.start, quote.end);
    const listed = isFree ? nextOfAList(page, quote, overlays.at(-1)) : null;
    overlays.push(...(listed === null ? quotedOverlay(page, quote, !isFree) : [listed]));
  }
  const quoted = new Set(overlays);
  for (const number of [
    ...phoneNumbers(page),
    ...handles(page),
    ...closingFacts(page),
    ...contactLines(page, taken.cta),
    ...variantLines(page),
    ...addressesBeside(page),
    ...unquotedOverlays(page),
  ]) {
    const isKnown = isTaken(number.start, number.end) || overlays.some((one) => overlap(number, one));
    if (!isKnown && !isForbidden(page, number.start)) overlays.push(number);
  }
  const names = nameAlone(page, taken.product);
  const isTheName = (one: Finding<AskedOverlay>) => names.some((name) => overlap(name, one));
  const all = [...overlays.filter((one) => !isTheName(one)), ...names, ...sparedWords(page, overlays)]
    .map(priceAlone)
    .sort((a, b) => a.start - b.start);
  return taken.script !== null ? all : withClosingLine(all, quoted, taken.cta, page.text.trimEnd().length);
}

const PRICE_IN_A_SENTENCE = /^((?:[£$€]\s?\d[\d.,]*\d?|\d[\d.,]*\d? ?[£$€]))(?:\.|, (?:shown|displayed))$/;

/** "Price at the end: $3.": the stop and what is to be done with it are no part of the price. */
function priceAlone(overlay: Finding<AskedOverlay>): Finding<AskedOverlay> {
  const text = PRICE_IN_A_SENTENCE.exec(overlay.value.text)?.[1];
  return text === undefined ? overlay : { ...overlay, value: { ...overlay.value, text } };
}

/** Quoted words that are to be read, where they are to be; those that are spoken as well only if the brief says so. */
/** '3 texts: "Pick", "Cook", "Enjoy"': what follows a single word for the screen in a list of quotes is another. */
function nextOfAList(
  page: Page,
  quote: Page["quotes"][number],
  before: Finding<AskedOverlay> | undefined,
): Finding<AskedOverlay> | null {
  if (before === undefined || before.end > quote.start) return null;
  const between = page.text.slice(before.end, quote.start);
  if (!BETWEEN_QUOTES.test(between) || isForbidden(page, quote.start)) return null;
  if (sceneOfQuote(page, quote) !== null || !ARE_SEVERAL.test(page.folded.slice(0, before.start)))
    return null;
  const text = page.text.slice(quote.start, quote.end);
  return finding(page, { text, where: "anywhere" }, quote.start, quote.end, before.confidence);
}

const BETWEEN_QUOTES = /^["”'’»]\s?(?:,|\/|\+|&|–|-|then|and|, ?and|, ?then)\s?(?:then |and )?["“'‘«]$/;
const ARE_SEVERAL =
  /\b(?:texts|words|captions|titles|supers|overlays|cards|text overlays)(?: on (?:the )?screen)?:? ?["“'‘«]?(?:[^.!?\n]{0,80})$/;

function quotedOverlay(page: Page, quote: Page["quotes"][number], isTaken: boolean): Finding<AskedOverlay>[] {
  const isBoth = isSaidAndShown(page, quote.outerEnd);
  if (isTaken && !isBoth) return [];
  if (isForbidden(page, quote.start) || isInField(page, { start: quote.start }, OTHER_SLOTS)) return [];
  if (isAfter(page, NOT_NEEDED, quote.outerEnd)) return [];
  const ahead = before(page, quote.outerStart, 70);
  const scene = sceneOfQuote(page, quote);
  if (!isBoth && scene === null && !isOnScreen(page, ahead, quote)) return [];
  const where = scene ?? whereAround(page, quote, ahead);
  const value = { text: page.text.slice(quote.start, quote.end), where };
  return [finding(page, value, quote.start, quote.end, 0.9)];
}

const PHONE =
  /\b(?:phone|number|telephone|tel|mobile|cell|telefon|telefono|telefone)\.?(?: ?(?:numbers?|no\.?|nr\.?|nummer))?(?: is)?:? ?(\+?\d[\d ().-]{4,18}\d)(?!\w)/g;

/** Fewer name a model or a year. */
const LEAST_PHONE_DIGITS = 7;

/** "phone number 555-0134 at end": the number stands on screen. */
function phoneNumbers(page: Page): Finding<AskedOverlay>[] {
  const numbers = everyMatch(page, PHONE).filter(
    ([, number]) => (number ?? "").replace(/\D/g, "").length >= LEAST_PHONE_DIGITS,
  );
  return numbers.map((match) => {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? "").length;
    const where = whereAround(page, { outerEnd: end }, before(page, match.index, WHERE_WINDOW));
    return finding(page, { text: page.text.slice(start, end), where }, start, end, 0.9);
  });
}

/** "put our insta @wagyuwantit at the end", "#KapowChallenge at the end": a handle that is to be seen. */
function handles(page: Page): Finding<AskedOverlay>[] {
  return everyMatch(page, HANDLE, page.text).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const isAsked =
      isAtTheEnd(page, end) ||
      SHOWN_AFTER.test(after(page, end, WHERE_WINDOW)) ||
      /\b(?:put|add|show|include|end (?:on|with)|finish (?:on|with)|card:?|text:?|hashtag:?|handle:?)(?: (?:finale|final|our|the|my))?(?: (?:insta|instagram|ig|handle|hashtag|tag))?:? $/.test(
        before(page, start, 40),
      );
    return isAsked
      ? [
          finding(
            page,
            {
              text: match[0],
              where: whereAround(page, { outerEnd: end }, before(page, start, WHERE_WINDOW)),
            },
            start,
            end,
            0.85,
          ),
        ]
      : [];
  });
}

const CLOSING_FACT =
  /\b(?:end|ends|ending|finish|finishes|close|closes)(?: on| with| by showing)? (?:the |our )(?:address|website|site|url|dates?|opening hours|hours|phone number|number|price|hashtag|handle)\s?(?::|-|–|,)\s/g;

const ADDRESS_AFTER =
  /["”'’][.,]?\s(?:and|plus|\+|&|,|with|\/|\||-|–|—|·)\s((?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,8}|\+?\d[\d ()-]{6,16}\d)(?![\w@])/g;

/** 'End on "We saved you a chair." and lowland.example': the address stands beside the words. */
function addressesBeside(page: Page): Finding<AskedOverlay>[] {
  return everyMatch(page, ADDRESS_AFTER).map((match) => {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? "").length;
    return finding(page, { text: page.text.slice(start, end), where: "ending" }, start, end, 0.85);
  });
}

/** "Must end with the address: 9 Church Street." */
function closingFacts(page: Page): Finding<AskedOverlay>[] {
  return everyMatch(page, CLOSING_FACT).flatMap((match) => {
    const start = match.index + match[0].length;
    const words = /^[^.!?\n]+/.exec(page.text.slice(start, start + WHERE_WINDOW * 2))?.[0].trim() ?? "";
    return words === ""
      ? []
      : [finding(page, { text: words, where: "ending" }, start, start + words.length, 0.9)];
  });
}

/** "#FF7A00" is a colour. */
const HANDLE =
  /(?<![\p{L}\p{N}.])(?!#(?:[\da-f]{3}|[\da-f]{6})(?![\p{L}\p{N}_]))[@#]\p{L}[\p{L}\p{N}_]{2,30}/giu;

function overlaps(one: Finding<unknown> | null, start: number, end: number): boolean {
  return one !== null && overlap({ start, end }, one);
}

const OTHER_SLOTS = [
  "product",
  "brand",
  "music",
  "avoid",
  "message",
  "speech",
  "audience",
  "tone",
  "context",
] as const;

function isOnScreen(page: Page, ahead: string, quote: { start: number; end: number }): boolean {
  if (CLOSES_WITH.test(ahead)) return true;
  const behind = after(page, quote.end + 1, WHERE_WINDOW);
  if (IS_SAID_TO_BE.test(behind)) return false;
  if (isWordInQuotes(page, ahead, quote)) return false;
  if (BY_SOMEBODY.test(page.text.slice(quote.end + 1, quote.end + WHERE_WINDOW))) return false;
  if (OVERLAY_CUE.test(ahead) || SHOWN_AFTER.test(behind) || isAtTheEnd(page, quote.end + 1)) return true;
  if (NOT_OVERLAY.test(ahead)) return false;
  const words = page.text.slice(quote.start, quote.end).trim().split(/\s+/).length;
  const startsLine =
    ahead.trim() === "" || /[:,;.+&-]\s*$/.test(ahead) || /(?:\b(?:and|et|und|y|e)|&)\s*$/.test(ahead);
  return words >= 2 && startsLine;
}

/** 'At night it "takes off" with torch light': a verb in quotes that goes on. */
function isWordInQuotes(
  { text }: Page,
  ahead: string,
  { start, end }: { start: number; end: number },
): boolean {
  const isShort = /^\p{Ll}+(?: \p{Ll}+)?$/u.test(text.slice(start, end));
  return (
    isShort &&
    /\b(?:it|he|she|they|we|who|which)\s*["“„]?$/.test(ahead) &&
    /^["”'’]?\s\p{Ll}/u.test(text.slice(end))
  );
}

/** '"Our Song" is a waltz': what is told of a name. */
const IS_SAID_TO_BE = /^["”'’»]?\s(?:is|was) (?:an?|our|his|her|their)\b/;
/** "'First Account' by Corvid Bank": a name. */
const BY_SOMEBODY = /^["”'’»]?\sby\s\p{Lu}/u;

/** "'T&Cs apply' on the last frame", "「…」の文字", "… yazsın": what follows the words puts them on screen. */
const SHOWN_AFTER =
  /^["”'’»」』]?\s{0,2}(?:(?:on|in|over|across) (?:the )?(?:very )?(?:last|final|first|end|opening|closing|whole|every)? ?(?:frame|screen|card|end ?card|shot|picture|image)\b|(?:(?:must|should|has to|needs to|shall|will) (?:also |always )?(?:appear|be (?:shown|visible|on screen|seen|readable|legible|there))|appears?|comes? up|pops? up|fades? in|flashes?|as (?:a |the )?(?:super|title|text|overlay|caption|end ?line|end ?card|tagline|sign-?off)|(?:very |nice and )?(?:big|large|huge) on (?:the )?screen|on[- ]screen|in (?:big |bold |white |small )*(?:text|letters|type))\b|の文字|という文字|と表示|のテロップ|yaz[ıi]s[ıi]n|yazs[ıi]n|yaz[ıi]s[ıi]|yaz[ıi]ls[ıi]n|라는 자막|자막|字样|字幕|(?:wird|erscheint|eingeblendet|s'affiche|apparait|aparece|appare|verschijnt|doit apparaitre|doit s'afficher|debe aparecer|deve apparire|deve aparecer|moet verschijnen|soll erscheinen|on (?:it|top|the (?:picture|video|image)))\b)/;
/** `Al final "Nunca es tarde"` */
const CLOSES_WITH =
  /(?:^|[.,;:!?]\s|\s)(?:at the (?:very )?end|in the end|(?:ends?|ending|closes?|closing|finish(?:es)?|sign(?:s|ed|ing)?[ -]?off)(?: line| card| frame)?(?: (?:on|with|in|by))?(?: the (?:words?|line))?|al final|alla fine|no final|a la fin|am ende|zum schluss|aan het eind(?:e)?|to close|last words?)\s?[:,]?\s*["“„«]?$/;
/** "Super: Split it. Done.": the one or two words that close the line belong to it. */
const SECOND_SHOUT = /^\.[ ]\p{Lu}\p{L}*(?: \p{Ll}+)?[.!](?=\s*$|\s*\n)/u;

const MORE_WINDOW = 120;
const MORE_SENTENCE = /^[.!?]?[ ](\p{Lu}[^.!?\n\d:"]{1,40}[.!?])(?=\s|$)/u;

/** How far the words on screen go on: "We bake. We brew. We stay." speaks in one measure. */
function lengthOfMore(page: Page, start: number, end: number): number {
  const rest = page.text.slice(end, end + MORE_WINDOW);
  const opening = page.folded.slice(start, end).split(" ")[0] ?? "";
  let length = 0;
  for (;;) {
    const more = MORE_SENTENCE.exec(rest.slice(length));
    const first = more?.[1]?.split(" ")[0]?.toLowerCase();
    if (more === null || first !== opening || isForbidden(page, end + length + 2)) break;
    length += more[0].length;
  }
  return length > 0 ? length : (SECOND_SHOUT.exec(rest)?.[0].length ?? 0);
}

function fieldOverlays(
  page: Page,
  { start, end, label, labelStart }: Page["fields"][number],
): Finding<AskedOverlay>[] {
  // "Title at the beginning: …", "Text in the end: …"
  const where = whereOf(page.folded.slice(labelStart, start) || label);
  const quotes = page.quotes.filter((quote) => quote.start >= start && quote.end <= end);
  if (quotes.length > 0)
    return [
      ...quotes.map((quote) =>
        finding(
          page,
          {
            text: page.text.slice(quote.start, quote.end),
            where: sceneOfQuote(page, quote) ?? whereBehind(page, quote.outerEnd) ?? where,
          },
          quote.start,
          quote.end,
          1,
        ),
      ),
      ...besideQuote(page, quotes.at(-1)?.outerEnd ?? end, end),
    ];
  const words = page.text.slice(start, end + lengthOfMore(page, start, end));
  if (namesPicture(label, words)) return [];
  if (
    /^(?:no|none|n\/a|minimal|yes|bold|large|small|white|black|keine?r?|aucun|sin|sem|nessun|burned|tbd)\b/i.test(
      words.trim(),
    )
  )
    return [];
  const isList = /\b(?:words|names|terms|labels|keywords|supers|captions|texts|titles)\b/.test(label);
  const lines = [...words.matchAll(isList && !/[.!?]/.test(words) ? /[^\n,;]+/g : /[^\n]+/g)];
  return lines.flatMap((line) => {
    const lead = /^[\s\-*•]*(?:and )?(?:\d{1,2}[.)]\s)?/.exec(line[0])?.[0].length ?? 0;
    const whole = line[0]
      .slice(lead)
      .trim()
      .replace(/[*_]+$/, "");
    const text = whole.replace(SAYS_WHERE, "");
    const from = start + line.index + lead;
    const place = text === whole ? where : whereOf(fold(whole.slice(text.length)));
    return text.length < 2 ? [] : [finding(page, { text, where: place }, from, from + text.length, 0.95)];
  });
}

/** 'Text: "Your move." / tickets €12 at rooktop.nl': a figure or an address behind the quoted words is read with them. */
function besideQuote(page: Page, from: number, end: number): Finding<AskedOverlay>[] {
  const match = BESIDE.exec(page.text.slice(from, end));
  const words = match?.[1]?.trimEnd() ?? "";
  if (match === null || !/\d|\p{L}\.\p{L}{2,}/u.test(words)) return [];
  const start = from + match.index + match[0].indexOf(words);
  return [finding(page, { text: words, where: "ending" as const }, start, start + words.length, 0.9)];
}

const BESIDE = /^["”'’»]?[.,]?\s*(?:\/|\+|\||·|then|and then|plus)\s*([^\n"“”]{4,60}?)[.!]?\s*$/u;

/** "Phone: 555 0134 at the end" */
const SAYS_WHERE =
  /,?\s\(?(?:at|on|in) (?:the )?(?:very )?(?:end|last (?:frame|shot)|final (?:frame|shot)|end ?card|start|beginning|opening|first (?:frame|shot))\)?[.!]?$/i;
