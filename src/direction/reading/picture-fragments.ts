import { overlap } from "../words/spans.ts";
import { verbAt } from "./clauses.ts";
import { finding, isForbidden, type Page } from "./page.ts";
import type { AskedPresence, BriefReading, Finding } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { AUXILIARIES, FILM_WORDS } from "./words/grammar.ts";
import { anyOf, HEARD, LOOK, READ, TRADE } from "./words/unseen.ts";

const OPENS = /^(?:an?|one|two|three|four|five|some|several)$/;
const RELATIVE = /^(?:that|who|which|where)$/;
/** A length, a price, a claim or an offer makes no picture of a fragment. */
const NO_PICTURE = anyOf(
  READ,
  HEARD,
  LOOK,
  TRADE,
  "quote|brief|track|bit|lot|touch|hint|sense|kind|sort|way|chance|idea|thing|mix|few|couple|question|note|reminder|free|new",
  "colou?r scheme|version|startup|shop|app|product|team|agency|business",
);
const SIGN = /[\d"“:;@#£$€]/;
const LEAST_WORDS = 4;
const MOST_WORDS = 16;
const CONFIDENCE = 0.6;

/** "A kid choosing a toothbrush colour. A door left open at night.": sentences without a main verb that show one picture each. */
export function pictureFragments(page: Page, soFar: BriefReading): Finding<AskedPresence>[] {
  if (page.language !== "en" || soFar.script !== null) return [];
  return page.sentences.flatMap((sentence) => {
    const words = page.folded.slice(sentence.start, sentence.end);
    const isTold = soFar.events.some((one) => overlap(one, sentence));
    const isLabelled = page.fields.some(
      (field) => field.labelStart < sentence.end && sentence.start < field.end && field.slot !== "story",
    );
    if (isTold || isLabelled || SIGN.test(words) || NO_PICTURE.test(words) || !isFragment(page, sentence))
      return [];
    const isMeant = [soFar.product, soFar.cta, soFar.music, ...soFar.mustInclude, ...soFar.overlays].some(
      (one) => one !== null && overlap(one, sentence),
    );
    if (isMeant) return [];
    const end = sentence.end - (/[.!?]$/.test(words) ? 1 : 0);
    const whole = page.text.slice(sentence.start, end);
    const subject = whole.replace(/^(?:An?|Some|Several)\s/i, "").trim();
    return [finding(page, { subject, hard: false }, sentence.start, end, CONFIDENCE)];
  });
}

function isFragment(page: Page, sentence: Sentence): boolean {
  const tokens = page.tokens.slice(sentence.first, sentence.after);
  const words = tokens.filter(({ kind }) => kind === "word");
  const relative = tokens.findIndex(({ key }) => RELATIVE.test(key));
  const main = relative < 0 ? tokens : tokens.slice(0, relative);
  return (
    OPENS.test(tokens[0]?.key ?? "") &&
    words.length >= LEAST_WORDS &&
    words.length <= MOST_WORDS &&
    !main.some(({ key }) => AUXILIARIES.has(key) || FILM_WORDS.has(key)) &&
    verbAt(page, sentence.first, sentence.first + main.length) < 0 &&
    !tokens.some(({ start }) => isForbidden(page, start))
  );
}
