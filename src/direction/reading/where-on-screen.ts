import { numberOf, ONE_TO_TEN, ORDINALS } from "./numbers.ts";
import { after, type Page } from "./page.ts";
import type { TextPlace } from "./reading.ts";

/** Characters within which the place of words is told. */
export const WHERE_WINDOW = 44;

const OPENING =
  /\b(?:open|opens|opening|start|starts|starting|begin|begins|beginning|hook|first|intro|beginnt|anfang|ouvre|commence|debut|empieza|comienza|abre|comeca|inizia|apre)\b|冒頭|开头|시작/;
const ENDING =
  /\b(?:end|ends|ending|endline|endcard|end-?frame|end-?slate|end-?screen|abbinder|close|closes|closing|final|finally|last|finish|outro|sign(?:s|ing)?[ -]?off|end ?card|tagline|slogan|endet|schluss|ende|fin|finit|termine|acaba|termina|cierra|final|finisce|chiude|claim|payoff|koncu|sonunda|sonda|frame)\b|в конце|конце|ينتهي|نهاية|最後|最后|结尾|마지막/;
const AT_THE_END =
  /^["”'’»]?[.,]?\sas (?:an? |the )?(?:[\w-]+ ){1,3}(?:at|in|on|near) the (?:very )?(?:end|last|final|close)|^["”'’»]?[.,]?\s(?:near|towards?|just before|right at) the (?:very )?(?:end|close|finish)|^["”'’»]?[.,]?\s(?:in|on|at|along) the (?:very )?(?:bottom|top|lower third|middle|cent(?:er|re)) (?:of|in) (?:the )?(?:last|final|closing) |^["”'’»]?\s(?:(?:nice and |very )?(?:big|large|huge|small|bold)\s)?(?:on[- ](?:the )?screen )(?:at|in|on|for) (?:the )?(?:very )?(?:end|last|final|close)|^["”'’»]?\s(?:(?:should|must|may|can|shall|will)(?: not|n't| only)? (?:appear|come|show|be (?:seen|shown|visible|there))(?: only)? (?:before|until|at|in|for)|only (?:appears?|comes?|at|in|for)(?: in| at| for)?) the (?:very )?(?:end|last|final|close)|^["”'’»]?\s(?:on[- ]screen |visible |shown |up )?(?:at|in|on|for|during|over) the (?:very )?(?:end|last|final|close|closing)|^["”'’»]?\s(?:at (?:the )?end\b|am ende|zum schluss|a la fin|al final|alla fine|no final)/;
const AT_THE_START =
  /^["”'’»]?\s(?:(?:nice and |very )?(?:big|large|huge|small|bold)\s)?(?:on[- ](?:the )?screen |visible |shown )?(?:at|in|on|for) the (?:very )?(?:start|beginning|first|opening)/;

const PICTURE = "(?:shot|scene|clip|frame|picture|cut)";
const NUMBERED_BEHIND = new RegExp(
  `^["”'’»]?,? (?:on[- ](?:the )?screen |shown |visible )?(?:in|on|over|during|at|for) (?:the )?(?:${PICTURE} (?:no\\. ?|number |#)?(\\d{1,2}|${ONE_TO_TEN})\\b|(${ORDINALS.slice(1).join("|")}) ${PICTURE}\\b)`,
);
/** The same ahead of the words: 'in scene 2 the text "Hot"', 'scene 4: "Dry"'. */
const NUMBERED_AHEAD = new RegExp(
  `\\b${PICTURE} (?:no\\. ?|number |#)?(\\d{1,2}|${ONE_TO_TEN})\\b[^.;\\n]{0,24}$|\\b(${ORDINALS.slice(1).join("|")}) ${PICTURE}\\b[^.;\\n]{0,24}$`,
);
/** Quotes that stand no farther apart are one list. */
const APART_CHARACTERS = 48;

/** Whether the words that end at `end` are said to stand at the film's end. */
export function isAtTheEnd(page: Page, end: number): boolean {
  return AT_THE_END.test(after(page, end, WHERE_WINDOW));
}

/** The place is said before the words, or after them: "Add 'Drink responsibly' at the end." */
export function whereAround(page: Page, quote: { outerEnd: number }, ahead: string): TextPlace {
  return whereBehind(page, quote.outerEnd) ?? whereOf(ahead);
}

/** Quoted words in a scene by its number; in a list of them either all have it ahead, or all behind. null where none is told. */
export function sceneOfQuote(page: Page, quote: Page["quotes"][number]): TextPlace | null {
  const at = page.quotes.indexOf(quote);
  const from = page.quotes[at - 1]?.outerEnd ?? 0;
  const ahead = page.folded.slice(Math.max(from, quote.outerStart - LEAD_CHARACTERS), quote.outerStart);
  const to = page.quotes[at + 1]?.outerStart ?? page.text.length;
  const behind = page.folded.slice(quote.outerEnd, Math.min(to, quote.outerEnd + WHERE_WINDOW));
  const isAhead = leadsItsList(page, at);
  return sceneNamed((isAhead ? NUMBERED_AHEAD : NUMBERED_BEHIND).exec(isAhead ? ahead : behind));
}

const LEAD_CHARACTERS = 70;

/** Whether the first words of the list that the quote at `at` stands in are led by a scene. */
function leadsItsList(page: Page, at: number): boolean {
  let first = at;
  while (first > 0 && isNextTo(page, first)) first -= 1;
  const start = page.quotes[first]?.outerStart ?? 0;
  const from = page.quotes[first - 1]?.outerEnd ?? 0;
  return NUMBERED_AHEAD.test(page.folded.slice(Math.max(from, start - LEAD_CHARACTERS), start));
}

function isNextTo({ quotes, folded }: Page, at: number): boolean {
  const between = folded.slice(quotes[at - 1]?.outerEnd, quotes[at]?.outerStart);
  return between.length < APART_CHARACTERS && !/\n/.test(between);
}

function sceneNamed(match: RegExpExecArray | null): TextPlace | null {
  const [, number, ordinal] = match ?? [];
  if (ordinal !== undefined) return ORDINALS.indexOf(ordinal) + 1;
  return number === undefined ? null : placeOfScene(numberOf(number));
}

/** The place that is told right behind words: "… at the start", "… in the middle"; null where none is. */
export function whereBehind(page: Page, end: number): TextPlace | null {
  if (NEXT_SENTENCE.test(page.text.slice(end, end + 2))) return null;
  const behind = page.folded.slice(end, end + WHERE_WINDOW);
  if (AT_THE_END.test(behind)) return "ending";
  if (IN_THE_MIDDLE.test(behind)) return "middle";
  if (AT_THE_START.test(behind)) return "opening";
  return null;
}

/** '"Open late." At the end we see …': said of something else. */
const NEXT_SENTENCE = /^["”'’»]?\s\p{Lu}/u;
/** "In the middle of the screen" is another place. */
const IN_THE_MIDDLE =
  /^["”'’»]?,?\s(?:as (?:an? )?(?:[\w-]+ )?(?:text|title|caption|super|overlay) )?(?:on[- ]screen )?(?:halfway through|midway|(?:in|around|at|towards?) the middle(?: of (?:the|our) (?:film|video|spot|ad|clip|reel))?(?! of))\b/;

/** The place that the folded words ahead tell: "End on …". */
export function whereOf(ahead: string): TextPlace {
  if (ENDING.test(ahead)) return "ending";
  return OPENING.test(ahead) ? "opening" : "anywhere";
}

/** A film opens with its first scene, whatever its number. */
function placeOfScene(number: number | null): TextPlace | null {
  return number === 1 ? "opening" : number;
}
