import { CtaAction } from "../../../contracts/vocabulary.ts";
import { capital } from "../words/capital.ts";
import { callInWords } from "./call-in-words.ts";
import { lexiconOf, matchAt } from "./lexicon.ts";
import { finding, isQuoted, type Page } from "./page.ts";
import type { AskedCta, Finding } from "./reading.ts";
import { tokenIndexAt } from "./tokens.ts";
import { CTA_ACTIONS } from "./words/cta.ts";

/** The verbs a call to action begins with, and what each asks for. */
export const CTA_LEXICON = lexiconOf(CTA_ACTIONS);

/** Longer words are no call that could stand on a card. */
export const MAX_CTA_CHARACTERS = 48;

/** The call between `start` and `end`: what stands in quotes there, else its first clause; null where nothing is said. */
export function ctaWithin(
  page: Page,
  start: number,
  end: number,
  confidence: number,
): Finding<AskedCta> | null {
  const next = NEXT_LABEL.exec(page.text.slice(start, end));
  const last = next === null ? end : start + next.index;
  const quote = page.quotes.find((one) => one.start >= start && one.end <= last);
  if (quote !== undefined) return ctaOf(page, quote.start, quote.end, confidence);
  const words = page.text.slice(start, last);
  const lead = words.length - words.trimStart().length;
  const clause = words.trim().split(/\s(?:\(|\[|—|–|->|\|)|,\s(?=\p{Ll})/u)[0] ?? "";
  return clause === "" ? null : ctaOf(page, start + lead, start + lead + clause.length, confidence);
}

/** 'CTA: Try it today Voice-over: "…"': what the next label holds is no call, though no stop stands before it. */
const NEXT_LABEL =
  /(?<=\p{L}\S*\s)(?:voice-?over|vo|narrat(?:ion|or)|speaker|super|text(?: on (?:the )?screen)?|captions?|title|music|sound|logo|colou?rs|fonts?)\s?:/iu;

/** Exactly the words from `start` to `end` as a call to action. */
export function ctaOf(page: Page, start: number, end: number, confidence: number): Finding<AskedCta> {
  const last = isQuoted(page, start)
    ? end
    : end - (WHERE_IT_STANDS.exec(page.text.slice(start, end))?.[0].length ?? 0);
  const words = page.text
    .slice(start, last)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[.,;]+$/, "");
  const text = capital(isQuoted(page, start) ? words : callInWords(words));
  return finding(page, { text, action: actionOf(page, start) }, start, last, confidence);
}

/** "CTA Download free bottom center": where it stands is not said in it. */
const WHERE_IT_STANDS =
  /,? (?:(?:at|in|on) the )?(?:top|bottom|upper|lower)[ -](?:left|right|cent(?:er|re)|middle|third)(?: corner)?[.\s]*$|,? (?:at|in|on) the (?:top|bottom)[.\s]*$/i;

/** What the words from `start` on ask the viewer to do. */
export function actionOf(page: Page, start: number): CtaAction {
  const from = tokenIndexAt(page, start);
  for (let at = from; at < from + 4; at++) {
    const hit = matchAt(page.tokens, CTA_LEXICON, at);
    if (hit !== null) return CtaAction.parse(hit.value);
  }
  return "custom";
}

/** Whether the words at `offset` begin like a call, be it behind "now" or "please". */
export function opensWithAction(page: Page, offset: number): boolean {
  const first = tokenIndexAt(page, offset);
  const isAdverb = LEADING_ADVERBS.has(page.tokens[first]?.key ?? "");
  return (
    matchAt(page.tokens, CTA_LEXICON, first) !== null ||
    (isAdverb &&
      (matchAt(page.tokens, CTA_LEXICON, first + 1) ?? matchAt(page.tokens, CTA_LEXICON, first + 2)) !== null)
  );
}

const LEADING_ADVERBS = new Set(
  "jetzt now today heute ahora ya hoy agora adesso ora hoje please bitte".split(" "),
);

/** Where the clause that begins at `start` ends. */
export function endOfClause(page: Page, start: number): number {
  const rest = page.folded.slice(start, start + 80);
  const stop = rest.search(
    /\n|[.!?;|](?!\w)|,|\s(?:and then|with a|at the end|in the last|for the last|in white|on a|because|for (?:\d|the last|instagram|tiktok))\b|$/,
  );
  return start + (stop < 0 ? rest.length : stop + (rest.charAt(stop) === "!" ? 1 : 0));
}
