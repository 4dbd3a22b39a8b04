import { capital } from "../words/capital.ts";
import { MONTH } from "../words/month.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { overlap } from "../words/spans.ts";
import { after, before, finding, isQuoted, type Page } from "./page.ts";
import type { AskedOverlay, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

/** "Text should say OPEN 7 DAYS", "the sign reads closed for lunch" */
const SAYING =
  /\b(?:text|words?|caption|card|end ?card|title|super|sticker|banner|overlay|screen|sign)s?(?: (?:at the (?:very )?end|on (?:the )?(?:last frame|end card|screen|final frame)))? (?:should |must |can |to |has to |needs to |will )?(?:say|says|read|reads|saying|reading) (?=[^\s"“'‘„«])(?!something|what|anything|that\b|the same|it\b)([^.,;!?\n"“]{2,60})/g;
/** "phone number at the end 0161 496 0044" */
const NUMBER_LATER =
  /\b(?:phone|telephone|tel|number|call us|ring us)\b[^.\n\d]{1,30}?(\+?\d[\d ()-]{5,18}\d)(?!\d|\s?(?:s|sec|seconds|am|pm)\b)/g;
/** "Overlay price £325,000": a price that is to be read. */
const PRICE =
  /\b(?:overlay|super|show|display|text|caption|put|add|end (?:on|with)|on[- ]screen)\b[^.\n£$€]{0,24}((?:£|\$|€)\s?\d[\d.,]*\d?(?: ?(?:k|m|pcm|pp|a month|per month|each))?|\d[\d.,]*\s?[km]?\s?(?:€|£))/g;
/** "no text apart from the dates, 3–9 October", "it should say register your pet" */
const DATES =
  /\b(?:text|words?|screen|overlay|super|card|title)\b[^.;\n]{0,60}?\b(?:dates?|opening hours|hours|opening times)[,:]? (\d[^.;,\n"“]{3,30})/g;
const DATE_ON_CARD =
  /\bdates?[,:]? (?:is )?((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|–|to|and|&) ?\d{1,2})? [a-z]{3,9}(?: \d{4})?) (?:on|at|in) (?:the )?(?:very )?(?:end|last|final|screen|closing)/g;
const IT_SAYS =
  /\bit (?:should|must|has to|needs to|ought to) (?:say|read) (?!something|what|that\b|how|where|so\b)([^.,;!?\n"“]{3,60})/g;
/** "the link dunmorejobs.example", "our site, wickandwander.example": an address that is to be read. */
const ADDRESS =
  /(?<![\w@./-])((?:https?:\/\/|www\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9-]+)*\.(?:com|net|org|io|co|uk|de|fr|es|it|nl|pt|pl|eu|app|shop|studio|example|at|ch|be|ie|se|no|dk|me|tv|info|jobs|design|fm|store|online|cafe|beer|cz|fi|ca|au|nz|jp|br|us)(?:\/[\w/-]+)?)(?![\w@-]|\.\w)/g;
const ADDRESS_ASKED =
  /\b(?:links?|site|website|web ?address|url|visit|end|ends|ending|finish|finishes|close|closes|card|super|supers|screen|show|shows|put|text|cta|button|address|closing|final|last|then|at|domain)\b[^.!?\n]{0,60}$/;
/** "range 80 km as a super", "£6 on screen the whole time" */
const AS_SUPER =
  /(?<=^|[.,;:!?\n•-]\s{0,2}|\b(?:and|with|plus|put|add|show)\s)([^.,;:!?\n"“]{2,40}?) as (?:an? )?(?:supers?|captions?|text|titles?|overlay|on-screen text)\b(?! ?[:"“])/g;
const MONEY =
  "(?:(?:£|\\$|€)\\s?\\d+(?:[.,]\\d+)*|\\d+(?:[.,]\\d+)* ?(?:£|\\$|€|euros?|eur|pounds?|dollars?|usd|gbp)(?![a-z]))";
const SHOWN_NOW = "(?:,? (?:is |to be )?(?:shown|displayed|appears|visible|seen))?";
const PRICE_SHOWN = new RegExp(
  [
    `(?<=^|[.!?;\\n]\\s?)(?:the )?price:? (${MONEY})(?=[.,;!\\n]|$)`,
    `\\bprice,?:? (?:of |is )?\\(?(${MONEY})\\)?${SHOWN_NOW} (?:at|on|in) (?:the )?(?:very )?(?:end|last|final|screen|close)`,
    `(${MONEY}) (?:(?:is |stays |appears? |shown )?on[- ]screen\\b|[^.,;\\n]{0,20}\\b(?:needs? to|must|has to|should) be (?:readable|legible|visible|seen|shown|big|large|on (?:the )?(?:screen|end|last|final|card)))`,
  ].join("|"),
  "g",
);
/** "Text on last shot: Smile Atelier – new patients welcome". */
const TEXT_OF_SHOT =
  /\b(?:text|super|caption|title|words|claim|slogan|line) (?:on|in|over|for) (?:the )?(?:last|final|closing|end|first|opening) (?:shot|scene|card|clip)(?: is)?: ?([^\n"“„«;]{3,80}?)(?=[\n;]|\.(?:\s|$)|$)/g;
/** "WhatsApp: 0170 555 0199": a number to call is there to be read. */
const HOTLINE =
  /\b(?:whatsapp|hotline|helpline|call|ring|phone|text|anruf(?:en)?|llama(?:d|nos)?|chiama(?:te)?|appelez|bel|ligue)(?: us| me)?(?: now| on| at| al| le| ons)?:? (\+?\d[\d ()-]{6,18}\d)(?!\d|\s?(?:s|sec|seconds)\b)/g;
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const DATE = `(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:${DAY}(?: ?(?:-|–|to|and|&) ?${DAY})? ${MONTH}|${MONTH} ${DAY}(?: ?(?:-|–|to|and|&) ?${DAY})?)(?: 20\\d\\d)?`;
const CLOCK = "\\d{1,2}(?:[.:]\\d\\d)?";
const HOURS = `(?:,? (?:at |from )?${CLOCK}(?:\\s?[ap]m)?(?:\\s?(?:-|–|to|until)\\s?${CLOCK}(?:\\s?[ap]m)?)?(?<=[ap]m|[:.]\\d\\d))?`;
/** "the Wool Fair on 3 October", "check-up week, 6–10 May": when it is belongs to what is announced. */
const EVENT_DATE = new RegExp(
  `\\b(?:fair|festival|fete|market|week|weekend|sale|concert|show|gig|exhibition|workshop|race|marathon|regatta|parade|open day|opening|reopening|day|night|party|conference|expo|auction|tour|appeal|run|gala|supper|tasting|theatre|theater|hall|gallery|museum|arena|club|play|musical)s?(?:,|(?=[a-z ]* (?:mon|tue|wed|thu|fri|sat|sun)[a-z]* )| on| from|:| –| -)? (${DATE}${HOURS})(?![a-z\\d])`,
  "g",
);
/** "…, sat 24 may 9-12, …", "…, out 17 October": a day that stands alone between two marks. */
const DATE_ALONE = new RegExp(
  `(?<=(?:^|[.,;!?(\\n–—]) ?)((?:(?:opens?|opening|out|from|starts?|starting|on sale|on|premieres?|returns?|back) (?:on |from )?)?${DATE}(?: ?(?:-|–|to|until) ?${DATE})?(?:,? \\d{1,2} ?(?:-|–) ?\\d{1,2}(?![\\w:])|${HOURS}))(?=[.,;:)\\n!?]|$)`,
  "g",
);
/** When the film is wanted, and when a letter was written. */
const OF_THE_ORDER =
  /\b(?:deadline|deliver\w*|due|need(?:ed)? (?:it|this|by)|by(?= $)|shoot\w*|approv\w*|sent|dear|call|meeting|turns?|born|air(?:s|ing)?|live|post)\b[^.!?\n]{0,40}$/;
/** "Opening times (Thu + Sat, 2-6)" */
const OPENING_TIMES =
  /\bopening (?:times|hours)(?: (?:at|on|in) (?:the )?(?:very )?(?:end|last frame|final frame|last card|end ?card))?(?:,|:)? \(?((?:mon|tue|wed|thu|fri|sat|sun|\d)[^).;\n"“]{3,40})/g;
const FOREIGN_MONEY = /\d ?(?:zł|zl|pln|kr|sek|nok|dkk|chf|czk|kc|huf|ft|lei|aed|inr|zar)(?![a-z])/;
/** "Show price 890 000 zł at the end" */
const PRICE_ABROAD =
  /\b(?:show|display|with|add|include|put|mention)(?: the| our)? price(?: of| is|:)? (\d[\d .,']*\s?(?:zł|zl|pln|kr|sek|nok|dkk|chf|czk|kc|huf|ft|lei|aed|inr|zar))(?![a-z])/g;
/** "The date, 14 September, must be readable" */
const DATE_TO_READ = new RegExp(`\\bdates?[,:]? (?:is )?(${DATE})(?![a-z\\d])`, "g");
/** "Call me at 020 … if anything is unclear": said to whoever makes the film. */
const TO_THE_MAKER = /^,? (?:if|for questions|with (?:any )?questions|when you|any ?time|to discuss|once)\b/;
const MIN_DIGITS = 7;
const WINDOW = 70;
const CONFIDENCE = 0.85;

/** Words on screen that stand in no quotation marks: said, numbers to call, prices and addresses to be read. */
export function unquotedOverlays(page: Page): Finding<AskedOverlay>[] {
  const found = [
    ...(/\b(?:say|read)/.test(page.folded) ? groups(page, SAYING) : []),
    ...groups(page, DATES),
    ...groups(page, DATE_ON_CARD),
    ...groups(page, IT_SAYS),
    ...groups(page, NUMBER_LATER).filter((one) => isNumberToRead(page, one)),
    ...groups(page, AS_SUPER),
    ...groups(page, TEXT_OF_SHOT),
    ...groups(page, HOTLINE).filter(({ end }) => !TO_THE_MAKER.test(after(page, end, WINDOW))),
    ...groups(page, EVENT_DATE).map((one) => ({
      ...one,
      value: { ...one.value, text: inCapitals(one.value.text) },
    })),
    ...(readsAsEnglish(page.language) ? groups(page, DATE_ALONE) : [])
      .filter(({ start }) => !OF_THE_ORDER.test(before(page, start, WINDOW)))
      .map((one) => ({ ...one, value: { ...one.value, text: asDate(one.value.text) } })),
    ...groups(page, DATE_TO_READ),
    ...groups(page, OPENING_TIMES),
    ...(/[£$€]/.test(page.text) ? groups(page, PRICE) : []),
    ...(/[£$€]|\b(?:euros?|pounds?|dollars?)\b/.test(page.folded) ? groups(page, PRICE_SHOWN) : []),
    ...(FOREIGN_MONEY.test(page.folded) ? groups(page, PRICE_ABROAD) : []),
    ...addresses(page),
  ];
  return found.filter(
    (one, order) => !found.slice(0, order).some((other) => overlap(one, other)) && !isQuoted(page, one.start),
  );
}

function asDate(words: string): string {
  return capital(inCapitals(words));
}

/** "sat 12 july" as it is written: "Sat 12 July". */
function inCapitals(words: string): string {
  return words.replace(NAMES_OF_DAYS, capital);
}

const NAMES_OF_DAYS = new RegExp(
  `\\b(?:${MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\b`,
  "g",
);

function groups(page: Page, pattern: RegExp): Finding<AskedOverlay>[] {
  return everyMatch(page, pattern).map((match) => {
    const said = match.slice(1).find((group) => group !== undefined) ?? "";
    const words = said.trimEnd();
    const start = match.index + match[0].lastIndexOf(said);
    const text = words.replace(AT_THE_END, "");
    const end = start + text.length;
    return finding(
      page,
      { text: page.text.slice(start, end), where: whereOf(page, start, end) },
      start,
      end,
      CONFIDENCE,
    );
  });
}

const READ_HERE =
  /\b(?:end|ends|screen|show|card|put|add|include|super|final|last|visible|display|text|caption)\b/;

function isNumberToRead(page: Page, { value, start, end }: Finding<AskedOverlay>): boolean {
  const around = before(page, start, WINDOW) + after(page, end, WINDOW);
  return value.text.replace(/\D/g, "").length >= MIN_DIGITS && READ_HERE.test(around);
}

const AT_THE_END = /\s(?:at|in|on|for) (?:the )?(?:very )?(?:end|last|final|close)\b.*$/;

function addresses(page: Page): Finding<AskedOverlay>[] {
  return everyMatch(page, ADDRESS).flatMap((match) => {
    const words = match[1] ?? "";
    const start = match.index + match[0].indexOf(words);
    const end = start + words.length;
    const isContact = page.fields.some(
      ({ slot, labelStart, end: to }) => slot === "context" && start >= labelStart && start < to,
    );
    const isAsked =
      ADDRESS_ASKED.test(before(page, start, WINDOW)) ||
      /^[^.!?\n]{0,24}\b(?:at the end|on screen|end ?card|last frame|final frame)\b/.test(
        after(page, end, WINDOW),
      );
    if (isContact || !isAsked) return [];
    return [
      finding(page, { text: page.text.slice(start, end), where: "ending" as const }, start, end, CONFIDENCE),
    ];
  });
}

function whereOf(page: Page, start: number, end: number): AskedOverlay["where"] {
  const around = before(page, start, WINDOW) + after(page, end, WINDOW / 2);
  return /\b(?:end|ends|ending|last|final|close|closing)\b/.test(around) ? "ending" : "anywhere";
}

const OF_PICTURES = /\b(?:frame|shot|image|picture|bild|plan|imagen|immagine|imagem|beeld)$/;
const READS_AS_WORDS = /^\p{Lu}[^\n]{2,60}[.!?]$/u;

/** "Last frame: tin on slate, logo bottom right": what is unquoted under a label of frames is the picture. */
export function namesPicture(label: string, words: string): boolean {
  return OF_PICTURES.test(label) && !READS_AS_WORDS.test(words.trim());
}
