import { readsAsEnglish } from "../words/reads-as-english.ts";
import { overlap } from "../words/spans.ts";
import { backdrops } from "./backdrops.ts";
import { CITY_LEXICON } from "./city-lexicon.ts";
import { isInField } from "./in-field.ts";
import { lexiconFrom, matchAt, perLanguage, scan } from "./lexicon.ts";
import { after, before, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedProduct, Finding } from "./reading.ts";
import { verbOf } from "./verbs.ts";
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, FILM_WORDS, PRONOUNS } from "./words/grammar.ts";
import { CHARACTER_NOUNS } from "./words/people.ts";
import { CITIES, FOREIGN_PLACES, PLACE_NOUNS } from "./words/places.ts";

const placeLexicon = perLanguage((language) => {
  const isEnglish = readsAsEnglish(language);
  const nouns = isEnglish ? PLACE_NOUNS : `${PLACE_NOUNS},${FOREIGN_PLACES}`;
  return lexiconFrom([...nouns.split(","), ...CITIES.split(",")].map((place) => [place, true] as const));
});
const PREPOSITIONS = new Set(
  "in on at through across along inside into over above around onto beside near down up under behind against overlooking amid by im in am auf durch dans sur au a en por na no nella nel sulla via set location aboard beneath from outside crossing crosses 在".split(
    " ",
  ),
);
/** What these labels hold is heard, read, sold or dated, and no place of the film. */
const NO_PLACES = [
  "context",
  "music",
  "sound",
  "speech",
  "overlay",
  "cta",
  "colors",
  "font",
  "logo",
  "language",
  "aspect",
  "budget",
  "duration",
  "audience",
] as const;

/** In English these are articles, denials or no words. */
const NOT_ENGLISH = new Set("im am auf durch dans sur au a en por na no nella nel sulla".split(" "));
const MAX_ADJECTIVES = 5;
const MAX_SETTINGS = 6;

/** Places the film plays in, with their adjectives: "a rainy Tokyo street". */
export function readSettings(page: Page, product: Finding<AskedProduct> | null): Finding<string>[] {
  const settings: Finding<string>[] = [];
  for (const field of page.fields) {
    if (field.slot === "setting")
      settings.push(finding(page, page.text.slice(field.start, field.end), field.start, field.end, 1));
  }
  settings.push(...backdrops(page));
  for (const hit of scan(page.tokens, placeLexicon(page.language))) {
    if (settings.length >= MAX_SETTINGS) break;
    const span = placeSpan(page, hit);
    if (span === null || isForbidden(page, hit.start) || isQuoted(page, hit.start)) continue;
    if (page.fields.some(({ labelStart, start }) => hit.start >= labelStart && hit.end < start)) continue;
    const overlapsProduct = product !== null && overlap(span, product);
    if (isInField(page, hit, NO_PLACES)) continue;
    const isKnown = settings.some((one) => overlap(span, one));
    if (overlapsProduct || isKnown || !isPlaceHere(page, span)) continue;
    const words = withCityCapitals(page, span);
    if (!settings.some((one) => one.value.toLowerCase() === words.toLowerCase()))
      settings.push(finding(page, words, span.start, span.end, 0.85));
  }
  return settings;
}

/** "seoul at night": a town has its capital, however fast its brief was typed. */
function withCityCapitals(page: Page, { first, last, start, end }: Span): string {
  const written = page.text.slice(start, end);
  const opens = page.sentences.some((sentence) => sentence.start === start);
  // "Gym: …": a capital that only opens a sentence.
  const isNoun = opens && first === last && matchAt(page.tokens, CITY_LEXICON, first) === null;
  const words = isNoun && readsAsEnglish(page.language) ? written.toLowerCase() : written;
  if (words !== words.toLowerCase() || !readsAsEnglish(page.language)) return words;
  return scan(page.tokens, CITY_LEXICON, first, last + 1).reduce((said, city) => {
    const [from, to] = [city.start - start, city.end - start];
    return from < 0 ? said : said.slice(0, from) + inCapitals(said.slice(from, to)) + said.slice(to);
  }, words);
}

function inCapitals(city: string): string {
  return city.replace(/(?<=^|[ -])(?!(?:of|de|do|la|the|upon)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** Adjectives and an article to the left, a city to the right; a preposition must lead in, or nothing else stand there. */
function placeSpan(page: Page, hit: Span): Span | null {
  const first = placeStart(page, hit.first);
  if (first === null || isGoingHome(page, hit) || isOfSomebody(page, hit) || isNoPlace(page, hit, first))
    return null;
  const lead = page.tokens[first - 1];
  const next = page.tokens[hit.last + 1];
  const isLedIn = lead !== undefined && isPreposition(page, lead.key);
  const isOfFilm = isLocationOfFilm(page, hit.last + 1);
  if (isOfFilm) return { ...hit };
  if (!isLedIn && !(standsApart(page, first) && endsPlace(page, hit.last))) return null;
  const continues = next?.kind === "word" && !PREPOSITIONS.has(next.key);
  if (continues && matchAt(page.tokens, placeLexicon(page.language), hit.last + 1) !== null) return null;
  const joinsCity = next?.key === "in" || next?.key === "of";
  const last = (joinsCity ? matchAt(page.tokens, CITY_LEXICON, hit.last + 2)?.last : undefined) ?? hit.last;
  const opening = /^an?$/.test(page.tokens[first]?.key ?? "") ? first + 1 : first;
  return {
    first,
    last,
    start: page.tokens[opening]?.start ?? hit.start,
    end: page.tokens[last]?.end ?? hit.end,
  };
}

/** "a Glasgow accent", "UK garage" for a beat, "voce fuori campo", "cables like a jungle", "copy at home": no place to film in. */
function isNoPlace(page: Page, hit: Span, first: number): boolean {
  const ahead = before(page, page.tokens[first]?.start ?? hit.start, NO_PLACE_WINDOW);
  if (
    /^(?:voce fuori|voix hors|voz fuera|uk garage|motorway services car park$)/.test(
      page.folded.slice(page.tokens[first]?.start, hit.end),
    ) &&
    !/car park$/.test(page.folded.slice(hit.start, hit.end))
  )
    return true;
  const behind = after(page, hit.end, NO_PLACE_WINDOW);
  return (
    /\s(?:called|named)\s/.test(page.folded.slice(page.tokens[first]?.start, hit.end)) ||
    GREETED.test(page.folded.slice(page.tokens[first]?.start, hit.end)) ||
    /\bdepth of field$/.test(page.folded.slice(page.tokens[first]?.start, hit.end)) ||
    /^ (?:accent|dialect|music|beats?|rock|house|sound|(?:city )?council|ltd|gmbh)\b/.test(behind) ||
    /\b(?:like|as|such as|uk|voce fuori|voix hors|voz fuera de|try (?:this )?at|copy at|repeat at|do this at)$/.test(
      ahead.trimEnd(),
    )
  );
}

const NO_PLACE_WINDOW = 24;
/** "Dear studio," */
const GREETED = /^(?:dear|hi|hello|hey|hiya|morning|thanks|cheers)\b/;

const BEINGS = lexiconFrom(() =>
  CHARACTER_NOUNS.split(",").flatMap((noun) => [[noun, true] as const, [`${noun}s`, true] as const]),
);

/** "cave divers", "a street musician": who is named, and no place. */
function isOfSomebody(page: Page, { last }: Span): boolean {
  const next = page.tokens[last + 1];
  return matchAt(page.tokens, BEINGS, last + 1) !== null || /(?:[a-z]{2}ers|ists)$/.test(next?.key ?? "");
}

/** "two sisters race home": a way, and no place. */
function isGoingHome(page: Page, { first, last }: Span): boolean {
  return (
    first === last && page.tokens[first]?.key === "home" && verbOf(page.tokens[first - 1]?.key ?? "") !== null
  );
}

/** "desert night spot": place, hour, film. */
function isLocationOfFilm(page: Page, next: number): boolean {
  const isHour = /^(?:night|day|morning|evening|dusk|dawn|sunset|sunrise)$/.test(
    page.tokens[next]?.key ?? "",
  );
  return isHour && FILM_WORDS.has(page.tokens[next + 1]?.key ?? "");
}

/** Back over adjectives to the article; null where a verb shows that the words name no place. */
function placeStart(page: Page, noun: number): number | null {
  let first = noun;
  for (let step = 0; step < MAX_ADJECTIVES && first > 0; step++) {
    const previous = page.tokens[first - 1];
    if (previous === undefined || breaksLine(page, first - 1) || previous.kind === "mark") break;
    if (
      SHOWING.test(previous.key) ||
      verbOf(previous.key)?.form === "third" ||
      PRONOUNS.has(previous.key) ||
      AUXILIARIES.has(previous.key)
    )
      return null;
    if (isPreposition(page, previous.key) || CONJUNCTIONS.has(previous.key)) break;
    first--;
    if (DETERMINERS.has(previous.key)) break;
  }
  return first;
}

function isPreposition(page: Page, key: string): boolean {
  const isEnglish = readsAsEnglish(page.language);
  return PREPOSITIONS.has(key) && !(isEnglish && NOT_ENGLISH.has(key));
}

const SHOWING = /^(?:show|include|feature|see|open|start|end|cut)$/;

/** "playa de noche", "plage de nuit": the hour ends the place. */
const NIGHT_OR_DAY = /^(?:noche|madrugada|dia|nuit|jour|noite|notte|giorno)$/;

function endsPlace(page: Page, last: number): boolean {
  const next = page.tokens[last + 1];
  const isEnd = next === undefined || next.kind === "mark" || breaksLine(page, last);
  return (
    isEnd ||
    /^(?:at|by|in|during|on|only|bei|au|al|nur)$/.test(next.key) ||
    (/^(?:de|di)$/.test(next.key) && NIGHT_OR_DAY.test(page.tokens[last + 2]?.key ?? ""))
  );
}

/** Nothing but the place between two marks: "cozy winter cabin." */
function standsApart(page: Page, first: number): boolean {
  const lead = page.tokens[first - 1];
  return lead === undefined || lead.kind === "mark" || breaksLine(page, first - 1);
}

function breaksLine(page: Page, at: number): boolean {
  const next = page.tokens[at + 1];
  return next !== undefined && /\n/.test(page.text.slice(page.tokens[at]?.end ?? 0, next.start));
}

const NOT_PLACE_AFTER =
  /^(?:-|'s )?(?:\s?(?:owners?|lovers?|workers?|team|staff|life|goers?|app\b|delivery|equipment|furniture|supplies|shoes|bag|bags|clothes|membership|decor|insurance|light\b|shop owners|manager|managers|design|appliances?|spaces?)\b)/;

/** "(Siarad Studio)", "Night Market Hall": capitals throughout that nothing leads in name somebody. */
function isCapitalName(page: Page, { first, last }: Span): boolean {
  const lead = page.tokens[first - 1];
  const words = page.tokens.slice(first, last + 1);
  const isLedIn = lead !== undefined && PREPOSITIONS.has(lead.key);
  const isCity = words.length > 0 && matchAt(page.tokens, CITY_LEXICON, first) !== null;
  return (
    !isLedIn &&
    !isCity &&
    !page.isShouted &&
    page.language !== "de" &&
    words.length > 1 &&
    words.every(({ capitalised }) => capitalised)
  );
}

/** "a square bumper": the shape of a film. */
const FORMAT_AFTER = /^ (?:bumpers?|cut-?downs?|versions?|format)\b/;

/** "14 Quay Street, Dublin" is where to go and not where the film plays. */
function isAddress(page: Page, span: Span): boolean {
  if (/^\d{1,4}\s/.test(page.text.slice(span.start, span.end))) return true;
  return /\b\d{1,4} (?:[\w'-]+ ){0,3}(?:street|road|avenue|lane|square|quay|st|rd|ave|way|row),? $/.test(
    before(page, span.start, 48),
  );
}

function isPlaceHere(page: Page, span: Span): boolean {
  if (NOT_PLACE_AFTER.test(after(page, span.end, 16)) || isAddress(page, span) || isCapitalName(page, span))
    return false;
  // "From the city to the coast": where somebody leaves.
  if (/\bfrom\s$/.test(before(page, span.start, 6))) return false;
  const words = page.folded.slice(span.start, span.end);
  if (/\b(?:app|play) store$|\bback(?:ground|drop)$/.test(words)) return false;
  if (/^\d+ ?-?s(?:ec(?:ond)?s?)? /.test(words) || FORMAT_AFTER.test(after(page, span.end, 12))) return false;
  // "An ad in square"
  if (words === "square") return false;
  if (/\b(?:white|negative|blank|empty|head) space$|\blots of\b|\bno\b/.test(words)) return false;
  if (
    /^(?:a |the |our |your |my )?(?:home|store|shop|stores|space|track|school|office|market|club|bar|stage|city|town|road|house|void|sea|moon|field|bus|camera|via|mar|see)$/.test(
      words,
    )
  ) {
    return (
      /^(?:a |the )/.test(words) ||
      isPlaceAtHour(page, span) ||
      /\b(?:at|in|on)\s$/.test(before(page, span.start, 6))
    );
  }
  return !/\b(?:available|sold|buy|order|delivered|delivers?|based|located|made|stores?|from|branch(?:es)?|since|opened?|born|ships?|shipping)(?: online)?(?: worldwide)? (?:in|at|from|to|across|straight to|on)\s$/.test(
    before(page, span.start, 24),
  );
}

/** "City at dawn, …": a bare place opens the part and its hour follows. */
function isPlaceAtHour(page: Page, span: Span): boolean {
  return (
    standsApart(page, span.first) &&
    /^ (?:at|by|before|after|in) (?:the )?(?:dawn|dusk|night|noon|midnight|sunrise|sunset|daybreak|first light|morning|evening|early|blue hour|golden hour|winter|summer|autumn|spring|rain|snow|fog)/.test(
      after(page, span.end, 20),
    )
  );
}
