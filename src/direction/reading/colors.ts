import { oncePer } from "../once-per.ts";
import { isBesideItsHex, isColorItem, isOfPastFilm } from "./color-context.ts";
import { type Hit, lexiconFrom, perLanguage, scan } from "./lexicon.ts";
import { after, before, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { Finding, NamedColor } from "./reading.ts";
import {
  COLOR_IDIOMS,
  COLOR_PHRASES,
  LEANING_COLORS,
  LEANING_ELSEWHERE,
  PLAIN_COLORS,
} from "./words/colors.ts";
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from "./words/grammar.ts";

interface ColorWord {
  readonly hex: string;
  /** Needs a neighbour that speaks of colour. */
  readonly leaning: boolean;
}

/** Confidence of a colour demand; a coloured thing in the story ("a yellow raincoat") is only a hint. */
const DEMANDED = 0.95;
const HINTED = 0.5;
const ALONE = 0.8;

/** The colours the brief asks for; those below 0.6 colour a thing in the story and not the palette. */
export function readColors(page: Page): Finding<NamedColor>[] {
  return wantableColors(page).filter((color) => !isUnwanted(page, color));
}

/** The colours the brief does not want. */
export function readAvoidedColors(page: Page): Finding<NamedColor>[] {
  return forbiddenColors(page).filter((color) => isUnwanted(page, color));
}

const wantableColors = oncePer((page: Page) => allColors(page, false));
const forbiddenColors = oncePer((page: Page) => allColors(page, true));

function allColors(page: Page, forbidden: boolean): Finding<NamedColor>[] {
  const found = [...hexColors(page), ...rgbColors(page), ...namedColors(page, forbidden)].sort(
    (a, b) => a.start - b.start,
  );
  const seen = new Set<string>();
  return found.filter((color) => {
    if (isBesideItsHex(page, color) || isOfPastFilm(page, color)) return false;
    const key = `${color.value.hex}${isUnwanted(page, color)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function isUnwanted(page: Page, color: Finding<NamedColor>): boolean {
  return (
    isForbidden(page, color.start) ||
    INSTEAD.test(before(page, color.start, 24)) ||
    page.fields.some(
      (field) => field.slot === "avoid" && color.start >= field.start && color.end <= field.end,
    )
  );
}

const HEX = /(?<![\w&#])#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/g;

function* hexColors(page: Page): Generator<Finding<NamedColor>> {
  for (const match of page.folded.matchAll(HEX)) {
    const digits = match[1] ?? "";
    const isOrdinal =
      /^\d{3}$/.test(digits) &&
      !/(?:colou?r|hex|palette|farbe|couleur|cor|colore)[^.]{0,40}$/.test(before(page, match.index, 60));
    if (isOrdinal) continue;
    const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
    const name = page.text.slice(match.index, match.index + match[0].length);
    yield finding(
      page,
      { hex: `#${full.toUpperCase()}`, name },
      match.index,
      match.index + match[0].length,
      1,
    );
  }
}

const RGB = /\brgb\(\s?(\d{1,3})\s?,\s?(\d{1,3})\s?,\s?(\d{1,3})\s?\)/g;

function* rgbColors(page: Page): Generator<Finding<NamedColor>> {
  for (const match of page.folded.matchAll(RGB)) {
    const parts = match.slice(1, 4).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"));
    yield finding(
      page,
      { hex: `#${parts.join("").toUpperCase()}`, name: match[0] },
      match.index,
      match.index + match[0].length,
      1,
    );
  }
}

const IDIOM: ColorWord = { hex: "", leaning: false };

const lexicon = perLanguage((language) => {
  const entries: [string, ColorWord][] = [];
  const add = (table: Readonly<Record<string, string>> | undefined, leaning: boolean) => {
    for (const [hex, names] of Object.entries(table ?? {})) {
      for (const name of names.split(",")) entries.push([name, { hex, leaning }]);
    }
  };
  add(PLAIN_COLORS[language] ?? PLAIN_COLORS["en"], false);
  add(LEANING_ELSEWHERE[language], true);
  const isEnglish = language === "en" || PLAIN_COLORS[language] === undefined;
  if (isEnglish) {
    add(LEANING_COLORS, true);
    add(COLOR_PHRASES, false);
    for (const idiom of COLOR_IDIOMS.split(",")) entries.push([idiom, IDIOM]);
  }
  return lexiconFrom(entries);
});

function* namedColors(page: Page, forbidden: boolean): Generator<Finding<NamedColor>> {
  const hits = [...scan(page.tokens, lexicon(page.language)), ...compounds(page)]
    .sort((a, b) => a.start - b.start)
    .filter((hit) => hit.value !== IDIOM && !isQuoted(page, hit.start));
  for (const [order, hit] of hits.entries()) {
    if (
      isShadeOfNext(page, hit, hits[order + 1]) ||
      isPartOfName(page, hit) ||
      (hit.value.leaning && isHeadOfThing(page, hit))
    )
      continue;
    const confidence = confidenceOf(page, hit, hits, order, forbidden);
    if (confidence > 0) {
      const name = page.text.slice(hit.start, hit.end).toLowerCase();
      yield finding(page, { hex: hit.value.hex, name }, hit.start, hit.end, confidence);
    }
  }
}

const GERMAN_ENDINGS = /(?:braun|grun|blau|rot|gelb|grau|weiß|weiss|schwarz|rosa|violett|lila)(?:e[nrms]?)?$/;
const LONGER_BY = 3;

/** "walnussbraun", "tannengrün": German glues what a colour is like before its name. */
function* compounds(page: Page): Generator<Hit<ColorWord>> {
  if (page.language !== "de") return;
  for (const [at, token] of page.tokens.entries()) {
    const ending = GERMAN_ENDINGS.exec(token.key);
    if (ending === null || ending.index < LONGER_BY || lexicon("de").byFirstWord.has(token.key)) continue;
    const plain = lexicon("de")
      .byFirstWord.get(ending[0].replace(/e[nrms]?$/, ""))
      ?.find(({ rest }) => rest.length === 0);
    if (plain !== undefined)
      yield { value: plain.value, first: at, last: at, start: token.start, end: token.end };
  }
}

/** "steel grey" is one colour, and the grey tells. */
function isShadeOfNext(page: Page, hit: Hit<ColorWord>, next: Hit<ColorWord> | undefined): boolean {
  return (
    hit.value.leaning &&
    next !== undefined &&
    !next.value.leaning &&
    /^[ -]$/.test(page.text.slice(hit.end, next.start))
  );
}

/** "Orange is the client", "the Black Keys", "Blue Nile": a capital inside a sentence makes a name. */
function isPartOfName(page: Page, hit: Hit<ColorWord>): boolean {
  const token = page.tokens[hit.first];
  const next = page.tokens[hit.last + 1];
  const previous = page.tokens[hit.first - 1];
  if (token === undefined || page.language === "de") return false;
  if (
    next?.joined === true &&
    !/^(?:and|tinted|toned|coloured|colored|on|ish|white|black|orange|green|blue|gold|hued|lit)$/.test(
      next.key,
    )
  )
    return true;
  if (hit.first === hit.last && (token.possessive || previous?.key === "@")) return true;
  if (!token.capitalised) return false;
  const isShout =
    page.text.slice(hit.start, hit.end) === page.text.slice(hit.start, hit.end).toUpperCase() &&
    hit.end - hit.start > 1;
  if (isShout) return false;
  const nextIsName =
    next?.capitalised === true &&
    next.kind === "word" &&
    /^\s$/.test(page.text.slice(hit.end, next.start)) &&
    !lexicon(page.language).byFirstWord.has(next.key);
  const opensSentence =
    page.sentences.some((sentence) => sentence.start === hit.start) ||
    /[:,;/(•*-]\s*$/.test(page.text.slice(Math.max(0, hit.start - 3), hit.start));
  const isClient =
    /^\s(?:is (?:the|our|a)|are (?:the|our)|wants|has|asked)\b(?! (?:brand |main |primary |accent |signature |key )*colou?rs?)/.test(
      after(page, hit.end, 40),
    );
  if (isClient) return true;
  const previousIsName =
    previous?.capitalised === true &&
    previous.kind === "word" &&
    /^\s$/.test(page.text.slice(previous.end, hit.start)) &&
    !lexicon(page.language).byFirstWord.has(previous.key);
  return nextIsName || (previousIsName && !opensSentence);
}

const MODIFIERS_OF_COLOR =
  /^(?:and|or|with|in|of|the|a|soft|warm|deep|bright|muted|rich|dark|light|pale|pastel|vivid|dusty|burnt|colou?rs?|palette|tones?|use|using|plus|to|on|und|et|y|e|our|brand|mostly|all|some|is|are|no|avoid|not)$/;

/** "cold brew coffee": a noun before it without a comma makes it a thing. */
function isHeadOfThing(page: Page, hit: Hit<ColorWord>): boolean {
  const previous = page.tokens[hit.first - 1];
  if (previous === undefined || previous.kind !== "word" || hit.start - previous.end !== 1) return false;
  return !MODIFIERS_OF_COLOR.test(previous.key) && !lexicon(page.language).byFirstWord.has(previous.key);
}

const INSTEAD =
  /\b(?:instead of|rather than|replace|swap|anstatt|statt|au lieu de|en vez de|em vez de|invece di)\s(?:the |any )?$/;
const PALETTE_BEFORE =
  /(?:colou?rs?|colou?r scheme|palette|tones?|hues?|shades? of|tints?|accents?(?: of| in)?|gradients?|grad(?:e|ed|ing)|splash(?:es)? of|pops? of|touch(?:es)? of|hints? of|dominated by|dominant|background|backdrop|drenched in|bathed in|lots of|mostly|primarily|all|brand|use|using|in|paired with|mix of|combination of|accented with|farben|farbe|couleurs?|colores|cores|colori|ton|tons|tonos|toni|kleuren|make it|feel|more|add|with|schema|theme)[\s:=(]*(?:of |in |is |are |like |should be |our |mit |de |en |em |di |a |the |with |und |brand |von |deep |bright |soft |warm |cool |muted |rich |dark |light |pastel |neon |lots of |some |accents of |only |just |mainly ){0,3}$/;
const PALETTE_AFTER =
  /^[\s-]*(?:(?:and|&|\+|\/|on|,|with|und|et|y|e|or)\s[a-z-]{2,14}(?:\s[a-z-]{2,12})?\s)?(?:tones?|hues?|palette|colou?rs?|colou?red|accents?|shades|highlights|gradients?|backgrounds?|backdrops?|grade|grading|colou?r|theme|lighting|light|neon|scheme|aesthetic|vibes?|details|look|tint|wash|glow|typography|text|titles|branding|dominant|as (?:the )?(?:main|accent|primary|dominant|brand)|everywhere|tone|tons|tonen|tonos|toni)\b/;
const COLOR_FIELD = new Set(["colors", "style", "lighting"]);

function confidenceOf(
  page: Page,
  hit: Hit<ColorWord>,
  hits: readonly Hit<ColorWord>[],
  order: number,
  forbidden: boolean,
): number {
  const inField = page.fields.some(
    (field) => COLOR_FIELD.has(field.slot) && hit.start >= field.start && hit.end <= field.end,
  );
  if (inField || INSTEAD.test(before(page, hit.start, 24))) return DEMANDED;
  if (forbidden && isForbidden(page, hit.start)) return forbiddenConfidence(page, hit);
  const besidePlain = [hits[order - 1], hits[order + 1]].some(
    (other) =>
      other !== undefined && areListed(page, hit, other) && (!hit.value.leaning || !other.value.leaning),
  );
  const speaks =
    PALETTE_AFTER.test(after(page, hit.end, 40)) ||
    (PALETTE_BEFORE.test(before(page, hit.start, 48)) && !colorsThing(page, hit));
  if (hit.value.leaning)
    return besidePlain ||
      (isShaded(page, hit) && !colorsThing(page, hit)) ||
      (speaks && speaksOfPalette(page, hit)) ||
      isLeaningPair(page, hit, hits, order) ||
      [hits[order - 1], hits[order + 1]].some(
        (other) => other !== undefined && areListed(page, hit, other) && isColorItem(page, hit, other),
      )
      ? DEMANDED
      : 0;
  if (besidePlain && !colorsThing(page, hit)) return DEMANDED;
  if (colorsThing(page, hit)) return HINTED;
  if (speaks) return DEMANDED;
  return standsAlone(page, hit) ? ALONE : HINTED;
}

/** "dusty orange", "burnt orange", "deep plum": an adjective of colours makes sure. */
function isShaded(page: Page, hit: Hit<ColorWord>): boolean {
  return /\b(?:dusty|burnt|muted|faded|neon|pastel|pale|electric|metallic|matte|dusky|vivid|washed-out|acid|off|powder)[ -]$/.test(
    before(page, hit.start, 12),
  );
}

/** Leaning names that a bare "avoid …" can only mean as colours. */
const SURE_WHEN_FORBIDDEN =
  /^(?:orange|gold|silver|violet|ivory|emerald|coral|mustard|lavender|copper|bronze|charcoal)$/;

/** "avoid blue" is about a colour, "no red meat" is about meat. */
function forbiddenConfidence(page: Page, hit: Hit<ColorWord>): number {
  const name = page.folded.slice(hit.start, hit.end);
  if (colorsThing(page, hit)) return 0;
  return isWholeItem(page, hit) &&
    (!hit.value.leaning || SURE_WHEN_FORBIDDEN.test(name) || speaksOfPalette(page, hit))
    ? DEMANDED
    : 0;
}

function isWholeItem(page: Page, hit: Hit<ColorWord>): boolean {
  return page.prohibitions.some((one) =>
    one.items.some((item) => item.first === hit.first && item.last <= hit.last + 2),
  );
}

/** Leaning names need a word that can only mean colour. */
function speaksOfPalette(page: Page, hit: Hit<ColorWord>): boolean {
  const near = before(page, hit.start, 40) + after(page, hit.end, 40);
  return (
    /colou?r|palette|tone|hue|shade|accent|gradient|grade|background|backdrop|tint|highlights|pops? of|splash/.test(
      near,
    ) && !colorsThing(page, hit)
  );
}

function isLeaningPair(
  page: Page,
  hit: Hit<ColorWord>,
  hits: readonly Hit<ColorWord>[],
  order: number,
): boolean {
  const other = [hits[order - 1], hits[order + 1]].find(
    (one) => one !== undefined && areListed(page, hit, one),
  );
  return (
    other !== undefined &&
    (speaksOfPalette(page, hit) ||
      speaksOfPalette(page, other) ||
      PALETTE_AFTER.test(after(page, Math.max(hit.end, other.end), 30)))
  );
}

function areListed(page: Page, one: Hit<ColorWord>, other: Hit<ColorWord>): boolean {
  const between =
    one.start < other.start
      ? page.folded.slice(one.end, other.start)
      : page.folded.slice(other.end, one.start);
  return /^\s?(?:,|and|&|n|'n'|\+|\/|on|with|und|et|y|e|en|or|i|и|ve|oraz|,\s?and|-and-|、|和|と|に|와|과|및|、と)?\s?(?:and )?(?:warm |soft |deep |bright |muted |a touch of |some )?$/.test(
    between,
  );
}

/** A noun right after the colour: "yellow raincoat", "red door". */
const ROMANCE = new Set(["fr", "es", "pt", "it"]);

/** "pain doré", "chaqueta roja": in Romance languages the thing stands before its colour. */
function followsThing(page: Page, hit: Hit<ColorWord>): boolean {
  const previous = page.tokens[hit.first - 1];
  if (!ROMANCE.has(page.language) || previous === undefined || previous.kind !== "word") return false;
  const isSmall =
    DETERMINERS.has(previous.key) ||
    PREPOSITIONS.has(previous.key) ||
    CONJUNCTIONS.has(previous.key) ||
    /^(?:y|e|et|ou|o|de|en|em|colou?re?s?|cores?|colori|couleurs?|tons?|tonos|toni|tons|color|cor|evitez|evitar|evita|evite|sans|sin|sem|senza|mas|muy|muito|molto|tres|bien|bem)$/.test(
      previous.key,
    );
  return !isSmall && !lexicon(page.language).byFirstWord.has(previous.key);
}

function colorsThing(page: Page, hit: Hit<ColorWord>): boolean {
  if (followsThing(page, hit)) return true;
  const next = page.tokens[hit.last + 1];
  if (next === undefined || next.kind !== "word" || next.start - (page.tokens[hit.last]?.end ?? 0) > 1)
    return false;
  if (/^[\u3040-\u30ff]$/.test(next.key)) return next.key === "の";
  if (/^[和与及为為跟와과및은는이]$/.test(next.key)) return false;
  const isContinuation =
    /^(?:and|or|tones?|hues?|palette|colou?rs?|colou?red|accents?|shades?|highlights?|gradients?|backgrounds?|backdrops?|grade|grading|theme|lighting|light|neon|scheme|aesthetic|vibes?|details|look|tint|wash|glow|on|with|in|for|at|to|only|as|everywhere|please|but|is|are|und|et|y|e|text|typography|titles|branding|the|dominant|instead|brand|en|ou|o|oder|of|should|must|throughout|against|over|by|from|plus|a|our|we|it|no|if|because|so|when|then|that|they|i)$/.test(
      next.key,
    );
  return !isContinuation && !lexicon(page.language).byFirstWord.has(next.key);
}

function standsAlone(page: Page, hit: Hit<ColorWord>): boolean {
  return (
    /(?:^|[,;:.(/•]|and|und|et|y|e|en|i|и|ve)\s*(?:acid |hot |electric |sunny |dusty |baby |pale |deep |dark |soft |warm |bright |light |muted |rich |vivid |pale |mostly |all )?$/.test(
      before(page, hit.start, 16),
    ) && /^\s*(?:$|[,;:.)/!])/.test(after(page, hit.end, 8))
  );
}
