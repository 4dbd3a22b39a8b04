import { overlap, type Span, sharedBy } from "../words/spans.ts";
import { finding, type Page } from "./page.ts";
import type { BriefReading, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

const NOUN =
  "(?:texts?|titles?|captions?|supers?|overlays?|subtitles?|headlines?|taglines?|slogans?|claims?|call[- ]to[- ]action|cta|button|badge|end ?(?:card|screen|frame|line|title)|(?:closing|title|opening|final) card|card|disclaimers?|legal (?:line|text|copy|notice)|small ?print|fine ?print|footnote|line|words?|message|copy)";
const PART =
  "(?:(?:in|on|at|over|during|near|towards?|for) the (?:very )?(?:(?:top|bottom|lower third|upper third|middle|cent(?:er|re)) (?:of|in) the )?(?:(?:very )?(?:first|second|third|last|final|opening|closing|end|whole) )?(?:[a-z]+ )?(?:seconds?|frames?|shots?|scenes?|card|screen|picture|film|video|spot|ad|clip|start|beginning|end|middle|top|bottom)(?: of the (?:film|video|spot|ad|clip|reel))?)";
const IS_TO_READ =
  "(?:(?:,? (?:that|which))? (?:is|are|says?|saying|reads?|reading|with|(?:should|must|will|has to|needs to|can) (?:be|say|read)))";

/** 'Add the on-screen text "…"', 'the call to action is "…"', 'small print at the bottom of the last frame: "…"': all before the quoted words that speaks of words. */
const AHEAD = new RegExp(
  `(?:\\b(?:and|then|also|please|plus) )*(?:\\b(?:add|include|insert|place|put|use|display|write|show|overlay|super|(?:end|ends|finish|finishes|close|closes) (?:with|on)) )?(?:\\b(?:the|a|an|our|this|following|these|two|three|four|five|\\d) )*(?:[\\p{L}-]+ ){0,2}?(?:as (?:an? )?(?:[\\p{L}-]+ )?)?\\b${NOUN}(?: ${PART})?${IS_TO_READ}? ?[:,–-]? ?$`,
  "u",
);
/** '"…" as on-screen text', '"…" in the first scene', '"…" as a button at the end' */
const BEHIND = new RegExp(
  `^,?(?: as (?:an? |the )?(?:[\\p{L}-]+ )?${NOUN}|,? (?:appears?|is shown|stays|pops? up|comes? up|fades? in)(?: on[- ]screen)?|,? on[- ]screen)?(?: ${PART})?(?:,? (?:and )?(?:then|followed by)(?= ["“„«]))?`,
  "u",
);
/** "Include the charity number 1098765 as a legal line in the last scene": words without quotation marks. */
const AS_LEGAL_LINE = new RegExp(
  `\\b(?:include|add|show|display|mention|put|use|place|have) (?:the |our |a |an )?([^.;:!?\\n"“”]{4,70}?) as (?:an? |the )?(?:legal line|legal text|legal copy|legal notice|disclaimer|small ?print|fine ?print|footnote)(?: ${PART})?`,
  "g",
);
const WINDOW = 120;

type Known = Pick<BriefReading, "overlays" | "cta">;

/**
 * What a brief says about words on screen besides the words themselves: that they stand there, as what, in which part of the film.
 * Nothing of it is a picture.
 */
export function readWordOrders(page: Page, { overlays, cta }: Known): Finding<true>[] {
  const wordings = cta === null ? overlays : [...overlays, cta];
  if (wordings.length === 0) return [];
  const beside = page.quotes
    .filter((quote) => wordings.some((one) => overlap(one, quote)))
    .map((quote) => around(page, quote.outerStart, quote.outerEnd));
  const legal = everyMatch(page, AS_LEGAL_LINE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...beside, ...legal].map(({ start, end }) => finding(page, true as const, start, end, 0.9));
}

function around(page: Page, start: number, end: number): Span {
  const from = Math.max(0, start - WINDOW);
  const clause = page.folded.slice(from, start).replace(OTHER_CLAUSES, (words) => " ".repeat(words.length));
  const ahead = AHEAD.exec(clause)?.[0].trimStart().length ?? 0;
  const behind = BEHIND.exec(page.folded.slice(end, end + WINDOW))?.[0].length ?? 0;
  return { start: start - ahead, end: end + behind };
}

/** What ends before the words that speak of words: a sentence, a quotation. */
const OTHER_CLAUSES = /^.*(?:[.!?;\n]\s|["“”«»])/su;

/** Whether most of a piece speaks of words on screen. */
export function isWordOrder(one: Span, orders: readonly Span[]): boolean {
  return orders.length > 0 && sharedBy(orders, one) > MOSTLY;
}

const MOSTLY = 0.6;
