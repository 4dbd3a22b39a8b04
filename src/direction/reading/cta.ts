import { CtaAction } from "../../../contracts/vocabulary.ts";
import { capital } from "../words/capital.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { contactCall } from "./contact-lines.ts";
import { linkedCall } from "./cta-links.ts";
import { lexiconOf, matchAt } from "./lexicon.ts";
import { before, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedCta, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { CTA_ACTIONS } from "./words/cta.ts";

const ACTIONS = lexiconOf(CTA_ACTIONS);
const LABEL_WORDS =
  "cta|c2a|call[- ]to[- ]action|button|handlungsaufforderung|appel a l'action|llamada a la accion|llamado a la accion|chamada para a acao|chamada para acao|invito all'azione|oproep(?: tot actie)?|行动号召";
const INLINE = new RegExp(
  `\\b(?:${LABEL_WORDS})(?: (?:text|button|copy|line|card|(?:at|in) (?:the )?(?:very )?end|on (?:the )?(?:end ?card|last frame|final frame|last card)))?\\s?(?:is|should be|should say|should read|must be|must say|must read|says?|saying|reads?|reading|with|to be|of|would be|will be|lautet|ist|est|es|e|:|=|-|—|–|→)\\s?(?:the words? |the text |simply |just |exactly |to |a |an )?`,
  "g",
);
const BUTTON =
  /\b(?:a|an|the|with|de|un|ein|eine[nm]?|einem)\s(?:a |an |the )?(?:clear |big |bold |simple |strong |direct )?["“'‘]?([^"“”'’.!?\n]{2,40}?)["”'’]?\s(?:button|cta|call[- ]to[- ]action)\b/gi;
const TELL =
  /\b(?:tell(?:s|ing)?|get(?:s|ting)?|invit(?:e|es|ing)|ask(?:s|ing)?|encourag(?:e|es|ing)|driv(?:e|es|ing)|urg(?:e|es|ing)|direct(?:s|ing)?|push(?:es|ing)?|prompt(?:s|ing)?|want|make) (?:the )?(?:people|viewers?|them|users|everyone|customers|folks|the audience|audience|parents|fans|visitors|listeners|shoppers|our customers) to /g;
const CLOSING =
  /\b(?:end(?:s|ing)?|am ende|zum schluss|a la fin|al final|no final|alla fine|finally|eindigt?|clos(?:e|es|ing)|finish(?:es|ing)?|wrap(?:s)? up|endet|schluss|termine[rz]?|finir|termina[r]?|acabar|acaba|finalizar|chiuder[ei]|finire)\b/g;
const CLOSING_REACH = 72;
const EAST_ASIAN_CLOSING =
  /(?:最後に|最後は|最后|结尾|結尾|ラスト|마지막에|마지막)[^「『“"\n。]{0,8}[:：]?\s?(?:[「『“"'‘])?/g;

/** The call to action in the brief's own words, and what it asks the viewer to do. */
export function readCta(page: Page): Finding<AskedCta> | null {
  return (
    labelled(page) ??
    inline(page) ??
    named(page) ??
    askedFor(page) ??
    button(page) ??
    buttonBefore(page) ??
    closing(page) ??
    closingWords(page) ??
    eastAsian(page) ??
    told(page) ??
    ending(page) ??
    contactCall(page) ??
    linkedCall(page) ??
    bareLabel(page) ??
    trailing(page)
  );
}

/** "…, strings, "Say it once", discover the collection": what a list ends on is the call. */
const TRAILING =
  /[,.;\n–—-]\s*((?:(?:dm|message|text|whatsapp|e?mail|call) (?:us |me )?(?:to (?:book|order|enquire|reserve)|for (?:prices|bookings|details|orders|a quote))|link in (?:the )?bio|swipe up(?: to [a-z]+)?|shop (?:now|online|today|(?:the|our) [a-z]+(?: [a-z]+)?)|discover (?:more|(?:the|our) (?:[a-z]+ )?(?:collection|range|line|shop|menu))|explore (?:the|our) (?:[a-z]+ )?(?:collection|range|line)|get yours(?: now| today)?|(?:pre-?)?order (?:now|today|yours|online)|buy (?:now|yours|online)|find (?:a|your|the nearest) (?:store|shop|dealer|stockist)|try it (?:now|today|free)|learn more|book now|(?:book|order|enquire|apply|reserve) online|enquire (?:now|today)|sign up(?: now| today)?|download now|in stores now|available now))\s*[.!)]*\s*$/g;

function trailing(page: Page): Finding<AskedCta> | null {
  const [match] = everyMatch(page, TRAILING);
  const words = match?.[1] ?? "";
  if (match === undefined || words === "") return null;
  const start = match.index + match[0].indexOf(words);
  return isForbidden(page, start) || isQuoted(page, start)
    ? null
    : made(page, start, start + words.length, 0.75);
}

/** `Ask people to "Foster one"` */
function askedFor(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, TELL)) {
    const end = match.index + match[0].length;
    const quote = page.quotes.find((one) => one.outerStart === end);
    if (quote !== undefined && !isForbidden(page, match.index))
      return made(page, quote.start, quote.end, 0.95);
  }
  return null;
}

/** "no call to action" */
export function readNoCta(page: Page): Finding<true> | null {
  for (const prohibition of page.prohibitions) {
    for (const item of prohibition.items) {
      const words = page.folded.slice(item.start, item.end);
      if (
        /^(?:cta|call[- ]to[- ]action|calls to action|handlungsaufforderung|appel a l'action)s?\b/.test(words)
      )
        return finding(page, true as const, prohibition.start, item.end, 1);
    }
  }
  return null;
}

/** "cta first class free": a chat leaves the colon out. */
const BARE_LABEL =
  /(?:^|[.,;\n]\s{0,2})(?:cta|c2a|call to action) (?!(?:on|at|in|is|should|button|card|end|text|must|needs?|has|can|for|to be|and|or|with|only|please|tbd|tbc|as|the end|needed)\b)([a-z0-9][a-z0-9'’ -]{2,40})(?=[.,;!\n]|$)/g;

function bareLabel(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, BARE_LABEL)) {
    const words = match[1] ?? "";
    const start = match.index + match[0].length - words.length;
    if (isForbidden(page, start) || isQuoted(page, start)) continue;
    const text = page.text.slice(start, start + words.length).trim();
    return finding(page, { text, action: actionOf(page, start) }, start, start + text.length, 0.9);
  }
  return null;
}

function labelled(page: Page): Finding<AskedCta> | null {
  const field = page.fields.find((one) => one.slot === "cta" && !/^action$/.test(one.label));
  if (
    field === undefined ||
    /^(?:no|none|n\/a|-|keine?|aucun|ninguno)\b/.test(page.folded.slice(field.start, field.end))
  )
    return null;
  return fromSpan(page, field.start, field.end, 1);
}

function inline(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, INLINE)) {
    if (isForbidden(page, match.index)) continue;
    const start = match.index + match[0].length;
    const quote = page.quotes.find((one) => one.outerStart >= start - 1 && one.outerStart <= start + 1);
    if (quote !== undefined) return made(page, quote.start, quote.end, 1);
    const found = fromSpan(page, start, endOfClause(page, start), 0.95);
    if (found !== null && found.value.text.length > 2) return found;
  }
  return null;
}

function endOfClause(page: Page, start: number): number {
  const rest = page.folded.slice(start, start + 80);
  const stop = rest.search(
    /[.!?;\n|](?!\w)|,|\s(?:and then|with a|at the end|in the last|for the last|in white|on a|because|for (?:\d|the last|instagram|tiktok))\b|$/,
  );
  return start + (stop < 0 ? rest.length : stop + (rest.charAt(stop) === "!" ? 1 : 0));
}

function button(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, BUTTON, page.text)) {
    const inner = match[1] ?? "";
    const start = match.index + match[0].indexOf(inner);
    if (isForbidden(page, start)) continue;
    const opensWithAction = matchAt(page.tokens, ACTIONS, tokenIndexAt(page, start)) !== null;
    if (opensWithAction || /^\p{Lu}/u.test(inner)) return made(page, start, start + inner.length, 0.95);
  }
  return null;
}

const ROMANCE_BUTTON =
  /\b(?:bot[oó]n|bouton|bot[aã]o|pulsante|bottone|knop|schaltfläche|button)\s(?:con |con el texto |mit |avec |de )?["«“„]?((?:\p{Lu})[^"»”.,\n]{2,40})/giu;

/** "botón Comprar ahora" */
function buttonBefore(page: Page): Finding<AskedCta> | null {
  if (readsAsEnglish(page.language)) return null;
  for (const match of everyMatch(page, ROMANCE_BUTTON, page.text)) {
    const words = match[1] ?? "";
    const start = match.index + match[0].lastIndexOf(words);
    if (opensWithAction(page, start)) return made(page, start, start + words.trimEnd().length, 0.9);
  }
  return null;
}

/** Quoted words at the end that begin like a call: `ends with "Book a table"`. */
function closing(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, CLOSING)) {
    const end = match.index + match[0].length;
    const quote = page.quotes.find((one) => one.outerStart >= end);
    const gap = quote === undefined ? "" : page.folded.slice(end, quote.outerStart);
    if (quote === undefined || gap.length > CLOSING_REACH || /[.!?\n]/.test(gap)) continue;
    if (opensWithAction(page, quote.start)) return made(page, quote.start, quote.end, 0.9);
  }
  for (const quote of page.quotes) {
    const isSpoken =
      /(?:says?|vo|voice-?over|narrator|whispers?|sings?|opens? with|start(?:s)? with|titled|called|overlay|super)[^.]{0,16}$/.test(
        before(page, quote.outerStart, 30),
      );
    const action = matchAt(page.tokens, ACTIONS, tokenIndexAt(page, quote.start));
    const isCall = action !== null && action.value !== "custom";
    if (!isSpoken && isCall && quote.end - quote.start <= MAX_CTA_CHARACTERS)
      return made(page, quote.start, quote.end, 0.7);
  }
  return null;
}

const CLOSING_LINK = /^\s?(?:with|on|by|:)\s(?:the words? )?/;
const PLEA = /(?:^|[.!?]\s+|\n\s*)(?:the )?ask:\s/g;

/** "End with Book a test drive.", "Ask: Give a litre.": a capital letter marks the words that stand as they are. */
function closingWords(page: Page): Finding<AskedCta> | null {
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
    if (end - start <= MAX_CTA_CHARACTERS) return fromSpan(page, start, end, 0.85);
  }
  return null;
}

const NAMED_CTA =
  /\b((?:book|order|shop|buy|sign up|learn|find out|get|try|join|reserve|apply|download|donate|call)(?: [a-z]+){0,3}) as (?:the |a |our )?(?:button|cta|call to action)\b|\b(?:cta|call to action)\b[ -]+(?=[a-z"'])|["”'’]\s(?:button\b|cta\b(?=\s*(?:$|[.,;!])))|\b(link in (?:the )?bio|swipe up) (?:cta|call to action|button)\b/g;

/** "cta get tickets", "link in bio cta", "'Split it.' button" */
function named(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, NAMED_CTA)) {
    if (isForbidden(page, match.index)) continue;
    const end = match.index + match[0].length;
    const said = match[1] ?? match[2];
    if (said !== undefined) return made(page, match.index, match.index + said.length, 0.9);
    const quote = page.quotes.find((one) => one.outerEnd === match.index + 1 || one.outerStart === end);
    if (quote !== undefined) return made(page, quote.start, quote.end, 0.95);
    if (opensWithAction(page, end)) return fromSpan(page, end, endOfClause(page, end), 0.9);
  }
  return null;
}

const LEADING_ADVERBS = new Set(
  "jetzt now today heute ahora ya hoy agora adesso ora hoje please bitte".split(" "),
);

function opensWithAction(page: Page, offset: number): boolean {
  const first = tokenIndexAt(page, offset);
  const isAdverb = LEADING_ADVERBS.has(page.tokens[first]?.key ?? "");
  return (
    matchAt(page.tokens, ACTIONS, first) !== null ||
    (isAdverb &&
      (matchAt(page.tokens, ACTIONS, first + 1) ?? matchAt(page.tokens, ACTIONS, first + 2)) !== null)
  );
}

/** "最後に「今すぐ購入」", "结尾：立即购买" */
function eastAsian(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, EAST_ASIAN_CLOSING)) {
    const start = match.index + match[0].length;
    const quote = page.quotes.find((one) => one.outerStart === start - 1 || one.start === start);
    if (quote !== undefined) return made(page, quote.start, quote.end, 0.85);
    if (opensWithAction(page, start)) return fromSpan(page, start, endOfClause(page, start), 0.85);
  }
  return null;
}

/** "ends: Download free", or a last sentence that is nothing but a call: "Wishlist on Steam." */
function ending(page: Page): Finding<AskedCta> | null {
  const field = page.fields.find(
    (one) =>
      one.slot === "ending" && one.end - one.start <= MAX_CTA_CHARACTERS && opensWithAction(page, one.start),
  );
  if (field !== undefined) return fromSpan(page, field.start, field.end, 0.8);
  const overlay = page.fields.find(
    (one) =>
      one.slot === "overlay" && one.end - one.start <= MAX_CTA_CHARACTERS && opensWithAction(page, one.start),
  );
  if (overlay !== undefined && ENDING_LABEL.test(overlay.label))
    return fromSpan(page, overlay.start, overlay.end, 0.8);
  const addressed = page.sentences.find(
    ({ start, end }) =>
      end - start <= MAX_CTA_CHARACTERS &&
      CALLS_TO_AN_ADDRESS.test(page.folded.slice(start, end)) &&
      !isForbidden(page, start) &&
      !isQuoted(page, start),
  );
  if (addressed !== undefined) return fromSpan(page, addressed.start, addressed.end, 0.8);
  const last = page.sentences.at(-1);
  const first = last === undefined ? undefined : page.tokens[last.first];
  if (last === undefined || first === undefined || last.end - last.start > MAX_CTA_CHARACTERS) return null;
  const isCall = SURE_CALLS.test(page.folded.slice(last.start, last.end)) && !isForbidden(page, last.start);
  return isCall ? fromSpan(page, last.start, last.end, 0.65) : null;
}

/** "Apply at tallmann.jobs", "Donate on www.lantern.org" */
const CALLS_TO_AN_ADDRESS =
  /^link in (?:the )?bio\W*$|^swipe up\b|^(?:[-*•]\s?)?(?:apply|donate|visit|book|order|register|sign up|shop|buy|join|rsvp|download|learn more|find out more|more info|tickets?|give|pledge|subscribe|enrol|enroll|reserve|pre-?order|jetzt [a-z]+|infos?|mehr) (?:now |today |here |yours |online |free |your [a-z]+ |a [a-z]+ |tickets )?(?:at|on|via|through|under|auf|bei|:)?\s?(?:https?:\/\/|www\.)?[a-z0-9-]+\.[a-z]{2,}/;

const ENDING_LABEL = /final|end|schluss|closing|card/;
const MAX_CTA_CHARACTERS = 48;
const SURE_CALLS =
  /^(?:wishlist|swipe up|link in bio|download|shop now|book (?:now|your|a|an)|order (?:now|yours|today|online)|sign up|subscribe|donate|learn more|get (?:the app|yours|tickets|started)|pre-?order|register|buy (?:now|tickets)|visit (?:us|our|www|[a-z]+\.)|join (?:us|now|today)|jetzt|try (?:it )?(?:free|now|today))\b/;

function told(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, TELL)) {
    const start = match.index + match[0].length;
    const end = endOfClause(page, start);
    const text = page.text.slice(start, end).trim();
    const action = matchAt(page.tokens, ACTIONS, tokenIndexAt(page, start));
    if (action !== null && text.length <= 60) return made(page, start, start + text.length, 0.85);
  }
  return null;
}

function fromSpan(page: Page, start: number, end: number, confidence: number): Finding<AskedCta> | null {
  const quote = page.quotes.find((one) => one.start >= start && one.end <= end);
  if (quote !== undefined) return made(page, quote.start, quote.end, confidence);
  const words = page.text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const clause = words.trim().split(/\s(?:\(|\[|—|–|->|\|)|,\s(?=\p{Ll})/u)[0] ?? "";
  return clause === "" ? null : made(page, start + lead, start + lead + clause.length, confidence);
}

function made(page: Page, start: number, end: number, confidence: number): Finding<AskedCta> {
  const words = page.text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.,;]+$/, "");
  const text = capital(words);
  return finding(page, { text, action: actionOf(page, start) }, start, end, confidence);
}

function actionOf(page: Page, start: number): CtaAction {
  const from = tokenIndexAt(page, start);
  for (let at = from; at < from + 4; at++) {
    const hit = matchAt(page.tokens, ACTIONS, at);
    if (hit !== null) return CtaAction.parse(hit.value);
  }
  return "custom";
}
