import { readsAsEnglish } from "../words/reads-as-english.ts";
import { closingQuote, closingWords, eastAsianCall, endingCall } from "./closing-cta.ts";
import { contactCall } from "./contact-lines.ts";
import { linkedCall } from "./cta-links.ts";
import { actionOf, CTA_LEXICON, ctaOf, ctaWithin, endOfClause, opensWithAction } from "./cta-words.ts";
import { matchAt } from "./lexicon.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedCta, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

const LABEL_WORDS =
  "cta|c2a|call[- ]to[- ]action|button|boton|bouton|botao|bottone|knop|handlungsaufforderung|appel a l'action|llamada a la accion|llamado a la accion|chamada para a acao|chamada para acao|invito all'azione|oproep(?: tot actie)?|行动号召";
const INLINE = new RegExp(
  `\\b(?:${LABEL_WORDS})(?: (?:text|button|copy|line|card|(?:at|in) (?:the )?(?:very )?end|on (?:the )?(?:end ?card|last frame|final frame|last card)))?\\s?(?:is|should be|should say|should read|must be|must say|must read|says?|saying|reads?|reading|with|to be|of|would be|will be|lautet|ist|est|es|e|:|=|-|—|–|→)\\s?(?:the words? |the text |simply |just |exactly |to |a |an )?`,
  "g",
);
const BUTTON =
  /\b(?:a|an|the|with|de|un|ein|eine[nm]?|einem)\s(?:a |an |the )?(?:clear |big |bold |simple |strong |direct )?["“'‘]?([^"“”'’.!?\n]{2,40}?)["”'’]?\s(?:button|cta|call[- ]to[- ]action)\b/gi;
const TELL =
  /\b(?:tell(?:s|ing)?|get(?:s|ting)?|invit(?:e|es|ing)|ask(?:s|ing)?|encourag(?:e|es|ing)|driv(?:e|es|ing)|urg(?:e|es|ing)|direct(?:s|ing)?|push(?:es|ing)?|prompt(?:s|ing)?|want|make) (?:the )?(?:people|viewers?|them|users|everyone|customers|folks|the audience|audience|parents|fans|visitors|listeners|shoppers|our customers) to /g;
/** The call to action in the brief's own words, and what it asks the viewer to do. */
export function readCta(page: Page): Finding<AskedCta> | null {
  return (
    labelled(page) ??
    inline(page) ??
    named(page) ??
    askedFor(page) ??
    button(page) ??
    buttonBefore(page) ??
    closingQuote(page) ??
    closingWords(page) ??
    eastAsianCall(page) ??
    told(page) ??
    endingCall(page) ??
    contactCall(page) ??
    linkedCall(page) ??
    bareLabel(page) ??
    trailing(page)
  );
}

/** "…, strings, "Say it once", discover the collection": what a list ends on is the call. */
const TRAILING =
  /[,.;\n–—"”-][^\S\n]*((?:(?:dm|message|text|whatsapp|e?mail|call) (?:us |me )?(?:to (?:book|order|enquire|reserve)|for (?:prices|bookings|details|orders|a quote))|link in (?:the )?bio|swipe up(?: to [a-z]+)?|shop (?:now|online|today|(?:the|our) [a-z]+(?: [a-z]+)?)|discover (?:more|(?:the|our) (?:[a-z]+ )?(?:collection|range|line|shop|menu))|explore (?:the|our) (?:[a-z]+ )?(?:collection|range|line)|get yours(?: now| today)?|(?:pre-?)?order (?:now|today|yours|online)|buy (?:now|yours|online)|find (?:a|your|the nearest) (?:store|shop|dealer|stockist)|try it (?:now|today|free)|learn more|book now|(?:book|order|enquire|apply|reserve) online|enquire (?:now|today)|sign up(?: now| today)?|download now|in stores now|available now))\s*[.!)]*\s*$/g;

function trailing(page: Page): Finding<AskedCta> | null {
  const [match] = everyMatch(page, TRAILING);
  const words = match?.[1] ?? "";
  if (match === undefined || words === "") return null;
  const start = match.index + match[0].indexOf(words);
  return isForbidden(page, start) || isQuoted(page, start)
    ? null
    : ctaOf(page, start, start + words.length, 0.75);
}

/** `Ask people to "Foster one"` */
function askedFor(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, TELL)) {
    const end = match.index + match[0].length;
    const quote = page.quotes.find((one) => one.outerStart === end);
    if (quote !== undefined && !isForbidden(page, match.index))
      return ctaOf(page, quote.start, quote.end, 0.95);
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
  /(?:^|[.,;\n]\s{0,2})(?:cta|c2a|call to action) (?!(?:on|at|in|from|after|by|before|until|between|starts?|starting|appears?|appearing|comes?|stands?|stays?|is|should|button|card|end|text|must|needs?|has|can|for|to be|and|or|with|only|please|tbd|tbc|as|the end|needed)\b)([a-z0-9][a-z0-9'’ -]{2,40})(?=[.,;!\n]|$)/g;

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
  return ctaWithin(page, field.start, field.end, 1);
}

function inline(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, INLINE)) {
    if (isForbidden(page, match.index)) continue;
    const start = match.index + match[0].length;
    const quote = page.quotes.find((one) => one.outerStart >= start - 1 && one.outerStart <= start + 1);
    if (quote !== undefined) return ctaOf(page, quote.start, quote.end, 1);
    const found = ctaWithin(page, start, endOfClause(page, start), 0.95);
    if (found !== null && found.value.text.length > 2) return found;
  }
  return null;
}

function button(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, BUTTON, page.text)) {
    const inner = match[1] ?? "";
    const start = match.index + match[0].indexOf(inner);
    if (isForbidden(page, start)) continue;
    const opensWithAction = matchAt(page.tokens, CTA_LEXICON, tokenIndexAt(page, start)) !== null;
    if (opensWithAction || /^\p{Lu}/u.test(inner)) return ctaOf(page, start, start + inner.length, 0.95);
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
    if (opensWithAction(page, start)) return ctaOf(page, start, start + words.trimEnd().length, 0.9);
  }
  return null;
}

const NAMED_CTA =
  /\b((?:book|order|shop|buy|sign up|learn|find out|get|try|join|reserve|apply|download|donate|call)(?: [a-z]+){0,3}|(?:[a-z-]{1,30} ){1,3}?(?:downloads?|sign-?ups?|registrations?|subscriptions?|bookings?|reservations?)) as (?:the |a |our )?(?:button|cta|call to action)\b|\b(?:cta|call to action)\b[ -]+(?=[a-z"'])|["”'’]\s(?:button\b|cta\b(?=\s*(?:$|[.,;!])))|\b(link in (?:the )?bio|swipe up) (?:cta|call to action|button)\b/g;

/** "cta get tickets", "link in bio cta", "'Split it.' button" */
function named(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, NAMED_CTA)) {
    if (isForbidden(page, match.index)) continue;
    const end = match.index + match[0].length;
    const said = match[1] ?? match[2];
    if (said !== undefined) return ctaOf(page, match.index, match.index + said.length, 0.9);
    const quote = page.quotes.find((one) => one.outerEnd === match.index + 1 || one.outerStart === end);
    if (quote !== undefined) return ctaOf(page, quote.start, quote.end, 0.95);
    if (opensWithAction(page, end)) return ctaWithin(page, end, endOfClause(page, end), 0.9);
  }
  return null;
}

function told(page: Page): Finding<AskedCta> | null {
  for (const match of everyMatch(page, TELL)) {
    const start = match.index + match[0].length;
    const end = endOfClause(page, start);
    const text = page.text.slice(start, end).trim();
    const action = matchAt(page.tokens, CTA_LEXICON, tokenIndexAt(page, start));
    if (action !== null && text.length <= 60) return ctaOf(page, start, start + text.length, 0.85);
  }
  return null;
}
