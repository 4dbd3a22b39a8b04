import type { AgreedBrief } from "../agreed-brief.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import { OF_THE_MAKING, SERVED, SPOKEN_OF_OURSELVES, STATED } from "../knowledge/words-of-offers.ts";
import { oncePer } from "../once-per.ts";
import type { AskedProduct, Finding } from "../reading/reading.ts";
import { toldOfScenes } from "../reading/said-of-scenes.ts";
import { verbOf } from "../reading/verbs.ts";
import { kindOfWish } from "../words/kind-of-wish.ts";
import { overlap } from "../words/spans.ts";
import { productWords } from "./product-words.ts";
import { isSaidInPassing } from "./said-in-passing.ts";
import { sieveOf } from "./sieve-of.ts";
import { explains } from "./topic.ts";
import { tradeOf } from "./trade-of-film.ts";

/** A stretch of the brief between two stops. */
export interface Clause {
  readonly words: string;
  readonly start: number;
}

/** So many pictures in a list are the film: "gate opens" says no hours. */
const A_LONG_LIST = 3;
const FEWEST_WORDS = 2;
const MOST_WORDS = 9;
const LEADS_ON =
  /^(?:(?:promote|highlight(?:ing)? that|highlight(?:ing)?|mention(?:ing)? that|mention(?:ing)?|emphasi[sz]e that|stress that|and|but|so|also|plus|oh|because|since we|where|that|which|who|who's|that's|it's|they're|we're|we are)\s+)+(?=\p{L})/iu;
/** "That has baked sourdough overnight since 1962", "with a washable cover": what is said behind the name. */
const BEHIND_THE_NAME =
  /\s(?:that|which|who)\s(?:has |have |had |is |are |was |were )?(?=\p{L})|\swith (?=an?\s|\p{L}+s\b|no\s|free\s)/iu;

/** "Has been open since 1974" in a longer sentence. */
const SINCE =
  /\b(?:open|here|at it|in business|family[- ](?:run|owned)|(?:baked|brewed|made|making|baking|brewing|repairing|serving|selling|built|building|roasting|roasted|run)(?: (?!since)\p{L}+){0,3}) since (?:18|19|20)\d\d\b/iu;

/** What a clause says of what is sold, as a viewer should read it; null where it speaks of the film, tells a tale or says nothing. */
export function offeredIn(agreed: AgreedBrief, clause: Clause): string | null {
  const { product } = agreed.reading;
  if (product === null || explains(agreed) || agreed.reading.briefLanguage !== "en") return null;
  if (
    REASON_OF_A_BAN.test(agreed.reading.text.slice(Math.max(0, clause.start - REASON_WINDOW), clause.start))
  )
    return null;
  const isNaming = overlaps(clause, product);
  const isLong = clause.words.length > MAX_OVERLAY_CHARACTERS;
  const words = isNaming || isLong ? behindTheName(clause, product) : clause.words.replace(LEADS_ON, "");
  if (
    words === null ||
    bareOf(words) === describedAs(product.value) ||
    !fitsAScreen(words) ||
    kindOfWish(words) !== null
  )
    return null;
  const start = clause.start + clause.words.indexOf(words);
  if (directionsOf(agreed).some((span) => overlaps({ words, start }, span))) return null;
  const isSaid =
    saysSomething(agreed, words) ||
    tellsOfTheGoods(agreed, words) ||
    isListed(agreed, { words, start }) ||
    isNoDeed(agreed, { words, start });
  return isNaming || isLong || isSaid ? words : null;
}

const REASON_WINDOW = 80;
/** "No strobe lights, we have epileptic guests": why something is not wanted is told to whoever makes the film. */
const REASON_OF_A_BAN =
  /(?:^|[.!?\n][^\S\n]*)(?:please )?(?:no|don['’]?t|do not|never|avoid|without|not) [^.!?\n]*,\s*$/i;

/** What it is stands beside its name already. */
const describedAs = oncePer(({ description }: AskedProduct) => bareOf(description ?? ""));

function bareOf(words: string): string {
  return words.toLowerCase().replace(/^(?:an?|the|our)\s/, "");
}

/** "Jackpot rolls over": read as a happening, but only said of the goods. */
function isNoDeed(agreed: AgreedBrief, clause: Clause): boolean {
  return agreed.reading.events.some(
    (event) => overlaps(clause, event) && isSaidInPassing(agreed, event.value.action),
  );
}

/** "Respect the brand book." is an order; "…, open all night" says when. */
function opensWithAnOrder(words: string): boolean {
  const [first = ""] = words.split(/\s+/);
  const verb = first.toLowerCase();
  return /^\p{Lu}/u.test(first) && (verbOf(verb)?.form === "base" || TO_WRITERS.has(verb));
}

/** Verbs that only orders about words and rules begin with. */
const TO_WRITERS = new Set(
  "spell pronounce respect observe adhere refer capitalise capitalize proofread".split(" "),
);

const MOST_LISTED_WORDS = 6;

/** "Female instructor, automatic and manual": what is listed of a house and is no order to whoever films it. */
function isListed(agreed: AgreedBrief, clause: Clause): boolean {
  const { reading } = agreed;
  const [first = ""] = clause.words.toLowerCase().split(/\s+/);
  const seen = [...reading.settings, ...reading.mustInclude, reading.audience, reading.timeOfDay];
  return (
    isHouse(agreed) &&
    // Words told in English by rules are too rough to be read from a screen by themselves.
    reading.abroad === null &&
    clause.words.split(/\s+/).length <= MOST_LISTED_WORDS &&
    verbOf(first)?.form !== "base" &&
    !/\bnot\b/.test(clause.words) &&
    !seen.some((span) => span !== null && overlaps(clause, span)) &&
    reading.instructions.some(({ value, ...span }) => value.hard && overlaps(clause, { value, ...span }))
  );
}

const isHouse = oncePer(
  (agreed: AgreedBrief) => goodsOfPlace(productWords(agreed)) !== null || tradeOf(agreed) !== null,
);

/** "A razor that lasts a lifetime": a clause about the goods themselves, and about nobody else. */
function tellsOfTheGoods({ reading }: AgreedBrief, words: string): boolean {
  const [before = ""] = words.split(BEHIND_THE_NAME);
  const head = reading.product?.value.noun?.toLowerCase().split(/\s+/).at(-1) ?? "";
  return head !== "" && BEHIND_THE_NAME.test(words) && before.toLowerCase().includes(head);
}

function behindTheName({ words, start }: Clause, product: Finding<unknown>): string | null {
  const since = SINCE.exec(words)?.[0];
  if (since !== undefined) return since;
  const from = Math.max(0, product.start - start);
  if (from > words.length) return null;
  const joint = BEHIND_THE_NAME.exec(words.slice(from));
  if (joint === null) return null;
  const rest = words.slice(from + joint.index + joint[0].length).trim();
  const isWhatItDoes = !/\swith\s$/iu.test(joint[0]);
  return isWhatItDoes || STATED.test(rest) || SERVED.test(rest) ? rest : null;
}

function fitsAScreen(words: string): boolean {
  if (words.length > MAX_OVERLAY_CHARACTERS) return false;
  const count = words.split(/\s+/).length;
  return count >= FEWEST_WORDS && count <= MOST_WORDS && !OF_THE_MAKING.test(words);
}

function saysSomething(agreed: AgreedBrief, words: string): boolean {
  const { lets } = sieveOfBrief(agreed);
  return [STATED, SERVED, SPOKEN_OF_OURSELVES].some((pattern) => lets(pattern) && pattern.test(words));
}

const sieveOfBrief = oncePer(({ reading }: AgreedBrief) => sieveOf(reading.text));

/** Where the brief directs the film, or tells what is seen in it. */
const directionsOf = oncePer((agreed: AgreedBrief): readonly Finding<unknown>[] => {
  const { reading } = agreed;
  const { music, speech, lighting, lens, logo, cta, soundOff } = reading;
  const single = [reading.audience, music, speech, lighting, lens, logo, cta, soundOff];
  return [
    ...reading.tones,
    ...reading.styles,
    ...reading.colors,
    ...reading.likeness,
    ...reading.mustAvoid,
    ...reading.avoidedColors,
    ...reading.overlays,
    ...reading.durations,
    ...(reading.listed.length >= A_LONG_LIST ? reading.listed : []),
    // "Spell organisation with an s"
    ...reading.instructions.filter(
      ({ value, words, ...span }) =>
        (!value.isLoose && value.picture === null && opensWithAnOrder(words)) ||
        // "Two kids building a track under the table" is seen.
        (value.picture !== null && reading.characters.some((one) => overlap(one, span))),
    ),
    ...reading.formats,
    ...reading.deliverables,
    ...reading.cameraMovements,
    ...reading.shotTypes,
    ...toldOfScenes(reading),
    ...reading.paces,
    ...reading.events.filter(({ value }) => !isSaidInPassing(agreed, value.action)),
    ...reading.characters,
    ...reading.mustInclude,
    ...reading.instructions.filter(({ value }) => value.picture !== null || value.sound !== null),
    ...single.filter((span) => span !== null),
  ].filter(({ start, end }) => end > start);
});

function overlaps({ words, start }: Clause, span: Finding<unknown>): boolean {
  return overlap({ start, end: start + words.length }, span);
}
