import { capital } from "../words/capital.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { CHARACTER_LEXICON } from "./character-lexicon.ts";
import { verbAt } from "./clauses.ts";
import { fold } from "./fold.ts";
import { scan } from "./lexicon.ts";
import { finding, type Page } from "./page.ts";
import type { AskedEvent, AskedProduct, BriefReading, Finding } from "./reading.ts";
import { tokenIndexAt } from "./tokens.ts";
import { DETERMINERS, PREPOSITIONS } from "./words/grammar.ts";

/** Above this a product is named as one, not guessed from a thing of the story. */
const NAMED_AS_PRODUCT = 0.85;
const SELLS =
  /\b(?:ads?|adverts?|advertis\w+|commercials?|promos?|promot\w+|campaign|brands?|launch\w*|buy|shop now|sale|products?|the client|our|my (?:shop|company|business|brand)|werbung|werbespot|anzeige|publicite|pub|anuncio|campana|pubblicita|spot pubblicitario|reclame|marke|marque|marca)\b/;
/** One happening may as well be a picture of what is sold. */
const LEAST_EVENTS = 2;
const IS_A_STORY =
  /\b(?:short film|short story|story|fable|tale|fairy ?tale|short:|kurzfilm|geschichte|cortometraje|corto|historia|court[- ]metrage|film court|histoire|cortometraggio|storia|curta|verhaal|kortfilm)\b/;
const MAX_NAME_WORDS = 5;
const CONFIDENCE = 0.6;

/** A film that only tells a story is about who acts in it: the lamp that a keeper lights is no product. Nothing changes where the brief sells or explains. */
export function subjectOfStory(
  page: Page,
  soFar: BriefReading,
): Partial<Pick<BriefReading, "product" | "category">> {
  const { product, events, filmKind, script } = soFar;
  // "A film about why we do it" has no goods called Why.
  if (
    product !== null &&
    /^(?:why|how|what|who|where|when|(?:make|create|produce|write|film|shoot)(?: me| us)? an?)$/i.test(
      product.value.name,
    )
  )
    return { product: null, category: null };
  if (script !== null || events.length === 0 || soFar.cta !== null) return {};
  if (filmKind?.value === "explainer" || filmKind?.value === "music_video") return {};
  const isTold = events.length >= LEAST_EVENTS || opensWithSomebody(soFar) || isStory(page, product);
  if (!isTold) return {};
  if (SELLS.test(page.folded) || (product !== null && !isGuessedFromStory(soFar, page.folded, product)))
    return {};
  const doer = doerOf(page, soFar);
  return doer === null ? {} : { product: doer, category: null };
}

/** Whether the brief calls it a story; the name of what is sold does not: "Fern & Fable tea". */
function isStory(page: Page, product: Finding<AskedProduct> | null): boolean {
  const isGoods = product !== null && product.value.noun !== null;
  const words = isGoods
    ? `${page.folded.slice(0, product.start)} ${page.folded.slice(product.end)}`
    : page.folded;
  return IS_A_STORY.test(words);
}

/** "Two sisters drive …": what people do is the first thing that the brief says. */
function opensWithSomebody({ events, characters, product }: BriefReading): boolean {
  const opening = events.find(({ start }) => start === 0);
  if (opening === undefined) return false;
  // "A retired bus driver drives his old route": a calling that no list of characters holds.
  const isCalling =
    product !== null && product.start <= "The ".length && isNounOf(product.value.noun ?? "", "person");
  return isCalling || characters.some(({ start }) => start <= "The ".length);
}

function isGuessedFromStory(
  { events, characters }: BriefReading,
  text: string,
  product: Finding<AskedProduct>,
): boolean {
  const isInStory = events.some(({ start, end }) => product.start >= start && product.end <= end);
  const isSentence = product.value.name.split(/\s+/).length >= MAX_NAME_WORDS;
  if (isInStory && (product.value.brand === null || isSentence) && IS_A_STORY.test(text)) return true;
  // "Kurzfilm, 30 Sekunden. Ein alter Mann …": the kind of film is no brand; "Fern & Fable tea" has goods in its name.
  if (product.value.noun === null && IS_A_STORY.test(fold(product.value.name))) return true;
  if (product.value.brand !== null || product.confidence >= NAMED_AS_PRODUCT) return false;
  const first = Math.min(...[...events, ...characters].map(({ start }) => start));
  return product.end > first;
}

/** Who acts first; whom the brief introduces where the deeds say only "he". */
function doerOf(page: Page, { events, characters }: BriefReading): Finding<AskedProduct> | null {
  const [introduced] = characters;
  const opening = events[0]?.start ?? 0;
  if (introduced !== undefined && introduced.start < opening)
    return named(page, tokenIndexAt(page, introduced.start), tokenIndexAt(page, introduced.end) - 1);
  for (const event of events) {
    if (/^(?:he|she|it|they|someone|somebody)\s/i.test(page.text.slice(event.start, event.end))) continue;
    const doer = readsAsEnglish(page.language) ? english(page, event) : foreign(page, event);
    if (doer !== null) return doer;
  }
  return null;
}

const BEFORE_THE_DOER = /^(?:one|once|then|when|as|and|while|at|in|on|the day|every|each)$/;

/** The words before the verb, where one of them is a person's or an animal's. */
function english(page: Page, event: Finding<AskedEvent>): Finding<AskedProduct> | null {
  const first = tokenIndexAt(page, event.start);
  const last = tokenIndexAt(page, event.end);
  const verb = verbAt(page, first, last + 1);
  const being = scan(page.tokens, CHARACTER_LEXICON, first, verb < 0 ? last + 1 : verb)[0];
  if (being === undefined) return nameBefore(page, first, verb) ?? phraseBefore(page, first, verb);
  let from = being.first;
  while (from > first && !DETERMINERS.has(page.tokens[from]?.key ?? "")) from--;
  return named(page, from, being.last);
}

/** "Nadia gets up at three". */
function nameBefore(page: Page, first: number, verb: number): Finding<AskedProduct> | null {
  const token = page.tokens[first];
  const isName = verb === first + 1 && token?.capitalised === true && !DETERMINERS.has(token.key);
  return isName && !BEFORE_THE_DOER.test(token.key) ? named(page, first, first) : null;
}

/** "A widow bakes two cakes" */
function phraseBefore(page: Page, first: number, verb: number): Finding<AskedProduct> | null {
  if (verb <= first || !DETERMINERS.has(page.tokens[first]?.key ?? "")) return null;
  const place = page.tokens.findIndex((token, at) => at > first && PREPOSITIONS.has(token.key));
  return named(page, first, (place > first && place < verb ? place : verb) - 1);
}

/** An article and the noun behind it: in German up to the first capital, else the next word. */
function foreign(page: Page, event: Finding<AskedEvent>): Finding<AskedProduct> | null {
  const first = tokenIndexAt(page, event.start);
  if (!/^\p{L}{1,5}$/u.test(page.tokens[first]?.key ?? "")) return null;
  let last = first + 1;
  if (page.language === "de")
    while (last < first + MAX_NAME_WORDS && page.tokens[last]?.capitalised === false) last++;
  return named(page, first, last);
}

function named(page: Page, first: number, last: number): Finding<AskedProduct> | null {
  const [from, to] = [page.tokens[first], page.tokens[last]];
  if (from === undefined || to === undefined || last - first >= MAX_NAME_WORDS) return null;
  const words = page.text.slice(from.start, to.end).replace(/\s+/g, " ");
  const known = words.replace(/^(?:an?|my)\s/i, "the ");
  const name = capital(known);
  const value = { name, noun: null, brand: null, description: null, features: [] };
  return finding(page, value, from.start, to.end, CONFIDENCE);
}
