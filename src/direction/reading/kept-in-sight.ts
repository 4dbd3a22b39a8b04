import { kindOfWish } from "../words/kind-of-wish.ts";
import { hasVerb } from "./clauses.ts";
import { NUMBER, numberOf } from "./numbers.ts";
import { finding, isForbidden, isQuoted, type Page, sentenceAt } from "./page.ts";
import type { AskedProduct, BriefReading, Finding, KeptInSight } from "./reading.ts";
import { lastBeing } from "./said-of-beings.ts";
import { everyMatch } from "./sieve.ts";
import { PICTURE } from "./timed-part.ts";
import { tokenIndexAt } from "./tokens.ts";

const OFTEN = `(?:every(?: single| one)?(?: of the)?|each(?: and every)?(?: of the)?|all(?: of)?(?: the| our)?|(?:at least )?(half|most)(?: of)?(?: the| all)?|(?:at least|no fewer than|not less than|a minimum of|minimum) (${NUMBER})(?: of the)?)`;
const SEEN =
  "(?:(?:must|should|shall|has to|have to|needs? to|is|are|be|stays?|remains?|appears?|being|to be|always|clearly|visibly|still|visible|seen|shown|present|featured|recogni[sz]able|there|in view|in sight) )*";
/** "The packet is in every shot", "a dog in every scene", "the fan in at least half of the shots". */
const IN_SCENES = new RegExp(
  `${SEEN}(?:in|on|throughout) ${OFTEN} (?:single |the )?${PICTURE}\\b(?! of (?!the (?:film|spot|ad|video)\\b))(?! on (?:the|our|their|his|her|a) )`,
  "g",
);
/** "Never leaves the frame", "always in frame", "on screen at all times". */
const NEVER_GONE =
  /(?:(?:must|should|may|can|does|do|is|are) )?(?:(?:never|not ever) (?:once )?(?:leaves?|be(?:ing)? out of|is out of|are out of|gone from|disappears? from|goes? out of|out of|lost from) (?:the |our )?(?:frame|screen|shot|picture|image|sight|view)\b|(?:must|should|is|are|stays?|remains?)? ?(?:be |stay |remain )?always (?:(?:stays?|remains?|be|kept) )?(?:in (?:the )?(?:frame|shot|picture|view|sight)|on (?:the )?screen|visible|seen)\b|(?:(?:must|should|has to|is|are|be|stays?|remains?|visible|kept|to be) )*(?:(?:in (?:the )?(?:frame|shot|picture|view|sight)|on(?: |-)(?:the )?screen|visible|in sight) )(?:at all times|throughout|the (?:whole|entire) (?:time|film|spot|ad|video)|all the time|all the way(?: through)?|from (?:start|beginning) to (?:finish|end)|in every (?:shot|scene|frame)))/g;
/** "No shot without the packet". */
const NONE_WITHOUT = new RegExp(
  `\\b(?:no|not (?:a|one)(?: single)?) ${PICTURE} without (?:seeing |showing )?((?:the |an? |our )?[a-z'-]+(?: [a-z'-]+){0,2}?)(?=\\s*(?:[.,;!\\n]|$))`,
  "g",
);
const LEAD =
  /^(?:(?:and|but|also|plus|please|with|show|shows|showing|keep|keeping|feature|featuring|have|having|include|including|we see|we|see|put|get|i want|make sure|that|there (?:is|must be|should be)|you see|i want to see|want|must|needs?|always) )+/;
const LONGEST_SUBJECT_WORDS = 7;
/** "20s film for Nova tea with a black cat in most of the shots". */
const BEFORE_THING =
  /^.*\b(?:with|featuring|showing|show|keep|include|see|put)\s+(?=(?:an?|the|our|one|his|her)\s)/;
/** What is said of the film's words, sound and craft is read by others. */
const NO_THING =
  /\d|\b(?:hook|make|create|shoot|film|video|ad|spot|explainer|seconds?|logos?|texts?|captions?|subtitles?|titles?|supers?|hashtags?|music|sounds?|voices?|voice-?over|beats?|colou?rs?|light|lights|lighting|camera|angles?|moves?|cuts?|transitions?|energy|mood|tone|vibe|brand name|url|price|cta|same|style|look|filter|grading|font|movement|motion|text|it|we|they|something|someone|else|nothing|different|new|change[sd]?|face|faces|close-?ups?|wide|handheld|static)\b/;

/**
 * What is to be seen in every scene, in so many of them or in a share: "the packet is in every shot", "the product never
 * leaves the frame", "product in at least half the shots".
 */
export function readKeptInSight(
  page: Page,
  { product }: Pick<BriefReading, "product">,
): Finding<KeptInSight>[] {
  const told = [
    ...everyMatch(page, IN_SCENES).flatMap((match) => {
      const [words, share, count] = match;
      return keptIn(page, product, match.index, words, {
        share: count === undefined ? (SHARES[share ?? "every"] ?? 1) : null,
        count: count === undefined ? null : numberOf(count),
      });
    }),
    ...everyMatch(page, NEVER_GONE).flatMap((match) =>
      keptIn(page, product, match.index, match[0], { share: 1, count: null }),
    ),
    ...everyMatch(page, NONE_WITHOUT).flatMap((match) => {
      const subject = thingOf(match[1] ?? "", product);
      return subject === null || isQuoted(page, match.index)
        ? []
        : [
            finding<KeptInSight>(
              page,
              { subject, share: 1, count: null },
              match.index,
              match.index + match[0].length,
              SURE,
            ),
          ];
    }),
  ];
  return told.filter(
    (one, at) => !told.slice(0, at).some((other) => one.start < other.end && other.start < one.end),
  );
}

/** "Most" are more than half. */
const SHARES: Readonly<Record<string, number>> = { every: 1, half: 0.5, most: 0.6 };
const SURE = 0.9;

function keptIn(
  page: Page,
  product: BriefReading["product"],
  at: number,
  words: string,
  often: Omit<KeptInSight, "subject">,
): Finding<KeptInSight>[] {
  if (isQuoted(page, at) || isForbidden(page, at) || (often.count ?? 2) < 2) return [];
  const from = sentenceAt(page, at)?.start ?? 0;
  const clause = /[^.,;:!?\n()–—]*$/.exec(page.folded.slice(from, at))?.[0] ?? "";
  const bare = clause.replace(/^\s+/, "");
  const isLong = bare.split(/\s+/).length > LONGEST_SUBJECT_WORDS;
  const passed = isLong ? (BEFORE_THING.exec(bare)?.[0].length ?? 0) : 0;
  const start = at - bare.length + passed;
  const thingAt = start + (LEAD.exec(bare.slice(passed))?.[0].length ?? 0);
  if (isForbidden(page, thingAt)) return [];
  const said = page.text.slice(thingAt, at).replace(LAST_VERB, "");
  if (hasVerb(page, tokenIndexAt(page, thingAt), tokenIndexAt(page, thingAt + said.trimEnd().length)))
    return [];
  const subject = thingOf(whoIsMeant(page, said, thingAt), product);
  return subject === null
    ? []
    : [finding<KeptInSight>(page, { subject, ...often }, start, at + words.length, SURE)];
}

/** "She should be in all scenes": whoever was told of last; "the same girl" is the girl. */
function whoIsMeant(page: Page, said: string, at: number): string {
  if (PRONOUN.test(said)) {
    const noun = lastBeing(page.folded.slice(0, at));
    return noun === null ? "" : `the ${noun}`;
  }
  return said.replace(SAME, (_, noun: string) => `the ${noun}`);
}

const PRONOUN = /^\s*(?:she|he|they|this (?:person|actor|character))\b/i;
const SAME = /^(?:the |one and the |always the )?same ((?:[a-z-]+ ){0,2}[a-z]+)/i;

/** The thing that is meant, by its name where it is what is sold; null where the words name none. */
function thingOf(said: string, product: BriefReading["product"]): string | null {
  const thing = said.trim().replace(LAST_VERB, "").trim();
  const words = thing.toLowerCase().split(/\s+/);
  if (thing === "" || words.length > LONGEST_SUBJECT_WORDS || NO_THING.test(thing.toLowerCase())) return null;
  // "Deep bass hit on every cut": heard, lit or written.
  if (kindOfWish(thing) !== null) return null;
  const name = product === null ? null : nameOf(product.value);
  if (name !== null && isProduct(words, product?.value ?? null)) return name;
  const bare = words.filter((word) => !ARTICLES.has(word));
  if (bare.length === 0 || (bare.length > 2 && bare.some((word) => VERBS.test(word)))) return null;
  return thing.charAt(0).toLowerCase() + thing.slice(1);
}

const LAST_VERB = /\s+(?:appears?|must|should|shall|is|are|be|has to|have to|needs? to|can|may|will|to)\s*$/i;
const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an", "our", "one", "its", "their", "my"]);
const VERBS = /^(?:is|are|was|has|have|must|should|goes|comes|does|who|which|that|when|if)$/;

function nameOf({ name, brand, noun }: AskedProduct): string | null {
  return name ?? brand ?? noun;
}

/** "The boots" are the Marlow boots; a part of a thing that has only a name is itself. */
function isProduct(words: readonly string[], product: AskedProduct | null): boolean {
  const bare = words.filter((word) => !ARTICLES.has(word)).join(" ");
  if (/^(?:product|products|item|hero product|brand)$/.test(bare)) return true;
  const names = [product?.name, product?.brand].map((name) => ` ${name?.toLowerCase() ?? ""}`);
  return names.some((name) => name.endsWith(` ${bare}`) || name.endsWith(` ${bare}s`));
}
