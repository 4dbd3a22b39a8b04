import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";
import { withoutAsides } from "../reading/asides.ts";
import { fold } from "../reading/fold.ts";
import type { BriefReading, Finding } from "../reading/reading.ts";
import { overlap } from "../words/spans.ts";
import { isSaidInPassing } from "./said-in-passing.ts";
import { sieveOf } from "./sieve-of.ts";

/** Clauses that speak of the film and not of what it sells. */
const OF_THE_CRAFT =
  /\b(?:music|soundtrack|jingle|voice-?\s?over|vo|narrat\w+|camera|palette|colou?rs|colou?r (?:scheme|grading|palette)|lighting|tone|mood|vibe|style|aesthetic|look and feel|cuts|pacing|pace|captions?|subtitles?|overlay|on-?screen|cta|call to action|end (?:card|frame)|logo|close-?ups?|slow motion|drone shots?|budget|deadline|footage|shots?|audience|hashtags?)\b/i;
/** "A quiet 30 second film for": what stands before the product speaks of the film. */
const UP_TO_THE_FILM =
  /^.*\b(?:video|ad|ads|advert|advertisement|commercial|film|spot|reel|reels|clip|trailer|teaser|tvc|promo|campaign|tiktok|story|stories|shorts?)\b/i;
const CLAUSE_ENDS = /[;\n!?•|()]|[.](?=\s|$)|,\s|:\s|\s[–—-]+\s|\s(?:and|but|while)\s/;
/** What is left where a word was taken out. */
const BLANK = /\s{3,}/;
const NEGATED =
  /\b(?:not|isn't|isnt|aren't|without|no|non|never|less|avoid|hardly|nothing)[\s-]+(?:\S+\s){0,2}$/i;

/** Clauses of the brief that tell what the product is, has and does, in its words and order; what directs the film is left out. */
export const saidOfProduct = oncePer((agreed: AgreedBrief): readonly string[] => {
  const product = agreed.reading.product?.value;
  if (!product) return [];
  const told = withoutDirections(agreed.reading)
    .split(CLAUSE_ENDS)
    // Words on both sides of a blank are no sentence together.
    .flatMap((clause) => (clause ?? "").trim().split(BLANK))
    .map((clause) =>
      clause
        .replace(UP_TO_THE_FILM, "")
        .replace(product.brand ?? "", "")
        .trim(),
    )
    .filter((clause) => clause !== "" && !OF_THE_CRAFT.test(clause));
  return [
    ...new Set([
      product.noun ?? "",
      // "Ember & Oak" is made of neither.
      ...(product.name === product.brand ? [] : [product.name]),
      product.description ?? "",
      ...product.features,
      ...told,
    ]),
  ].filter((clause) => clause !== "");
});

/** Tells which patterns may match a clause said of the product, its names among them: most are the brief's own words. */
export const saidSieve = oncePer(({ reading }: AgreedBrief) => {
  const { noun = "", name = "", description = "", features = [] } = reading.product?.value ?? {};
  const text = fold(reading.text);
  const others = [noun, name, description, ...features].filter((words) => !text.includes(fold(words ?? "")));
  return sieveOf([reading.text, ...others].join("\n"));
});

/** Where `pattern` is said of the product most fully, and not denied; null where it is not. */
export function saidIn(clauses: readonly string[], pattern: RegExp): RegExpExecArray | null {
  let fullest: RegExpExecArray | null = null;
  for (const clause of clauses) {
    const match = pattern.exec(clause);
    if (!match || (!SAYS_NO.test(match[0]) && NEGATED.test(clause.slice(0, match.index)))) continue;
    if (fullest === null || match[0].length > fullest[0].length) fullest = match;
  }
  return fullest;
}

/** "No cables" is what is said. */
const SAYS_NO = /^(?:no|not|never|without|zero)\b/i;

/** The text with blanks where it speaks of tone, look, music, places, people and bans. */
function withoutDirections(reading: BriefReading): string {
  const product = reading.product;
  const spans: (Finding<unknown> | null)[] = [
    ...reading.tones,
    ...reading.styles,
    ...reading.settings,
    ...reading.characters,
    ...reading.events.filter(({ value }) => !isSaidInPassing({ reading }, value.action)),
    ...reading.mustAvoid,
    ...reading.avoidedColors,
    ...reading.instructions.filter(({ value }) => !value.isLoose),
    reading.music,
    reading.speech,
    reading.cta,
    reading.lighting,
    reading.lens,
  ];
  let text = withoutAsides(reading.text);
  for (const span of spans) {
    if (span === null || span.end <= span.start) continue;
    if (product && overlap(span, product)) continue;
    text = text.slice(0, span.start) + " ".repeat(span.end - span.start) + text.slice(span.end);
  }
  return text;
}
