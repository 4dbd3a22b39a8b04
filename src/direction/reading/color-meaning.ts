import { isColorItem } from "./color-context.ts";
import { beginsColor } from "./color-lexicon.ts";
import type { ColorWord } from "./color-word.ts";
import { isInField } from "./in-field.ts";
import type { Hit } from "./lexicon.ts";
import { after, before, isAfter, isBefore, isForbidden, type Page } from "./page.ts";
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from "./words/grammar.ts";

/** Confidence of a colour demand; a coloured thing in the story ("a yellow raincoat") is only a hint. */
const DEMANDED = 0.95;
const HINTED = 0.5;
const ALONE = 0.8;

/** "instead of red": unwanted. */
export function isReplaced(page: Page, start: number): boolean {
  return isBefore(page, INSTEAD, start, 24) || isAfter(page, TURNED_DOWN, start, TURNED_DOWN_WINDOW);
}

/** "yellow/black is too obvious" */
const TURNED_DOWN =
  /^[a-z-]+(?: ?(?:\/|&|and|or|\+) ?[a-z-]+)? (?:is|are|feels?|looks?|would be|seems?) (?:just |way |a bit |far |all |so |much )?(?:too [a-z]+|overused|overdone|cliched?|boring|predictable|taken|off[- ]limits|banned|out of the question|a no(?:-go)?)\b/;
const TURNED_DOWN_WINDOW = 60;

const INSTEAD =
  /\b(?:instead of|rather than|replace|swap|anstatt|statt|au lieu de|en vez de|em vez de|invece di)\s(?:the |any )?$/;
const PALETTE_BEFORE =
  /(?:colou?rs?|colou?r scheme|palette|tones?|hues?|shades? of|tints?|accents?(?: of| in)?|gradients?|grad(?:e|ed|ing)|splash(?:es)? of|pops? of|touch(?:es)? of|hints? of|(?:flash(?:es)?|dash|streaks?|sliver|drop|stripe|splash) of|dominated by|dominant|background|backdrop|drenched in|bathed in|lots of|mostly|primarily|all|brand|use|using|in|paired with|mix of|combination of|accented with|farben|farbe|couleurs?|colores|cores|colori|ton|tons|tonos|toni|kleuren|make it|keep it|feel|more|add|with|schema|theme|glow(?:s|ing)?|stays?|stayed|remains?|turns?|painted|dyed|washed in)[\s:=(]*(?:of |in |is |are |like |should be |our |mit |de |en |em |di |a |the |with |und |brand |von |deep |bright |soft |warm |cool |muted |rich |dark |light |pastel |neon |lots of |some |accents of |only |just |mainly ){0,3}$/;
const PALETTE_AFTER =
  /^[\s-]*(?:(?:and|&|\+|\/|on|,|with|und|et|y|e|or)\s(?:(?:an?|one|some) )?[a-z-]{2,14}(?:\s[a-z-]{2,12})?\s)?(?:tones?|hues?|palette|colou?rs?|colou?red|accents?|shades|highlights|gradients?|backgrounds?|backdrops?|bg|grade|grading|colou?r|theme|lighting|light|neon|scheme|aesthetic|vibes?|details|look|tint|wash|glow|typography|text|titles|branding|dominant|as (?:the )?(?:main|accent|primary|dominant|brand)|everywhere|tone|tons|tonen|tonos|toni)\b/;
const COLOR_SLOTS = ["colors", "style", "lighting"] as const;

/** How surely a name of a colour asks for the palette: below 0.6 it colours a thing in the story, at 0 it is no colour. */
export function colorConfidence(
  page: Page,
  hit: Hit<ColorWord>,
  hits: readonly Hit<ColorWord>[],
  order: number,
  forbidden: boolean,
): number {
  if (isInField(page, hit, COLOR_SLOTS) || isReplaced(page, hit.start)) return DEMANDED;
  if (forbidden && isForbidden(page, hit.start)) return forbiddenConfidence(page, hit);
  const neighbours = listedWith(page, hits, order);
  const besidePlain = neighbours.some((other) => !hit.value.leaning || !other.value.leaning);
  if (lengthOfLead(page, hit.end) > 0) return DEMANDED;
  const speaks =
    isAfter(page, PALETTE_AFTER, hit.end, 40) ||
    (isBefore(page, PALETTE_BEFORE, hit.start, 48) && !colorsThing(page, hit));
  if (hit.value.leaning)
    return besidePlain ||
      (isOfALedList(page, hits, order) && !colorsThing(page, hit)) ||
      (isShaded(page, hit) && !colorsThing(page, hit)) ||
      (speaks && speaksOfPalette(page, hit)) ||
      isLeaningPair(page, hit, hits, order) ||
      [hits[order - 1], hits[order + 1]].some(
        (other) => other !== undefined && areListed(page, hit, other) && isColorItem(page, hit, other),
      )
      ? DEMANDED
      : 0;
  if (besidePlain && !colorsThing(page, hit)) return DEMANDED;
  if (BESIDE_HEX.test(before(page, hit.start, HEX_WINDOW))) return DEMANDED;
  if (colorsThing(page, hit)) return HINTED;
  if (speaks) return DEMANDED;
  return standsAlone(page, hit) ? ALONE : HINTED;
}

/** "Lime green must be the main colour", "teal should dominate" */
const LEADS_THE_PALETTE =
  /^ (?:(?:must|should|has to|needs to|will|shall) (?:be|stay)|is|stays) (?:the |our )?(?:main|dominant|lead|leading|key|primary|brand|signature|only) colou?r\b|^ (?:must|should|has to|needs to) (?:dominate|lead)\b/;
const LEADING_WINDOW = 48;

/** How many characters behind a colour say that it leads the palette; 0 where none do. */
export function lengthOfLead(page: Page, end: number): number {
  return LEADS_THE_PALETTE.exec(page.folded.slice(end, end + LEADING_WINDOW))?.[0].length ?? 0;
}

/** "the lock glows mint", "the kayak stays orange" */
const BECOMES = /\b(?:go|go with|go for|glows?|(?<=[a-z] )glowing|stays?|remains?|turns?|painted|dyed)\s$/;
const BECOMES_WINDOW = 10;
/** "the new model in sand and coral" */
const COMES_IN =
  /\b(?:models?|edition|version|range|collection|available|comes?|coming|shades|finish|colou?rways?|packaging|dressed|styled|wrapped|\d) in (?:the colou?rs )?$/;
const COMES_IN_WINDOW = 32;

/** "go lavender & wheat": what leads a list of names leads all of them. */
function isOfALedList(page: Page, hits: readonly Hit<ColorWord>[], order: number): boolean {
  const list = [hits[order], ...listedWith(page, hits, order)].filter((one) => one !== undefined);
  const start = Math.min(...list.map((one) => one.start));
  return isBefore(page, BECOMES, start, BECOMES_WINDOW) || isBefore(page, COMES_IN, start, COMES_IN_WINDOW);
}

/** "#1746A2 plus white" */
const BESIDE_HEX = /#[0-9a-f]{6}\)?,? (?:plus|and|with|on|&|\+|und|et|y|e) (?:a |some |plenty of )?$/;
const HEX_WINDOW = 36;

const SHADE =
  /\b(?:dusty|burnt|muted|faded|neon|pastel|pale|electric|metallic|matte|dusky|vivid|washed-out|acid|off|powder|signal|safety|blaze|traffic)[ -]$/;

/** "dusty orange", "burnt orange", "deep plum": an adjective of colours makes sure. */
function isShaded(page: Page, hit: Hit<ColorWord>): boolean {
  return isBefore(page, SHADE, hit.start, 12);
}

/** Leaning names that a bare "avoid …" can only mean as colours. */
const SURE_WHEN_FORBIDDEN =
  /^(?:orange|gold|silver|violet|ivory|emerald|coral|mustard|lavender|copper|bronze|charcoal)$/;

/** "avoid blue" is about a colour, "no red meat" is about meat. */
function forbiddenConfidence(page: Page, hit: Hit<ColorWord>): number {
  const name = page.folded.slice(hit.start, hit.end);
  if (isBefore(page, OF_PALETTE, hit.start, 32)) return DEMANDED;
  if (colorsThing(page, hit)) return 0;
  return isWholeItem(page, hit) &&
    (!hit.value.leaning || SURE_WHEN_FORBIDDEN.test(name) || speaksOfPalette(page, hit))
    ? DEMANDED
    : 0;
}

/** "Palette excludes orange" */
const OF_PALETTE =
  /\b(?:palette|colou?rs?(?: scheme)?|colou?r grade|farben|farbpalette|couleurs|colores|paleta|cores|colori|kleuren)\b[^.;:!?\n]{0,20}$/;

function isWholeItem(page: Page, hit: Hit<ColorWord>): boolean {
  return page.prohibitions.some((one) =>
    one.items.some(
      (item) =>
        item.first <= hit.first &&
        item.last <= hit.last + 2 &&
        page.tokens.slice(item.first, hit.first).every(({ key }) => /^colou?rs?$/.test(key)),
    ),
  );
}

const OF_COLOR =
  /colou?r|palette|tone|hue|shade|accent|gradient|grade|background|backdrop|tint|highlights|pops? of|splash/;

/** Leaning names need a word that can only mean colour. */
function speaksOfPalette(page: Page, hit: Hit<ColorWord>): boolean {
  if (!page.sieve.lets(OF_COLOR)) return false;
  const near = before(page, hit.start, 40) + after(page, hit.end, 40);
  return OF_COLOR.test(near) && !colorsThing(page, hit);
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
      isAfter(page, PALETTE_AFTER, Math.max(hit.end, other.end), 30))
  );
}

/** The other names of the list that a name stands in: "mustard, rust and forest green". */
function listedWith(page: Page, hits: readonly Hit<ColorWord>[], order: number): Hit<ColorWord>[] {
  let [first, last] = [order, order];
  const isNext = (left: number) => {
    const [one, other] = [hits[left], hits[left + 1]];
    return one !== undefined && other !== undefined && areListed(page, one, other);
  };
  while (isNext(first - 1)) first--;
  while (isNext(last)) last++;
  return hits.slice(first, last + 1).filter((one) => one !== hits[order]);
}

function areListed(page: Page, one: Hit<ColorWord>, other: Hit<ColorWord>): boolean {
  const between =
    one.start < other.start
      ? page.folded.slice(one.end, other.start)
      : page.folded.slice(other.end, one.start);
  // "Grey concrete": a thing with its colour.
  const later = one.start < other.start ? other : one;
  if (between === " " && later.value.leaning) return false;
  return /^\s?(?:,|and|&|n|'n'|\+|\/|on|with|und|et|y|e|en|or|i|и|ve|oraz|,\s?and|-and-|、|和|と|に|와|과|및|、と)?\s?(?:and )?(?:warm |soft |deep |bright |muted |a touch of |some )?$|^(?:,|,? and| &) [a-z-]{3,} $/.test(
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
  return !isSmall && !beginsColor(page, previous.key);
}

function colorsThing(page: Page, hit: Hit<ColorWord>): boolean {
  if (followsThing(page, hit)) return true;
  const next = page.tokens[hit.last + 1];
  if (next === undefined || next.kind !== "word" || next.start - (page.tokens[hit.last]?.end ?? 0) > 1)
    return false;
  if (/^[\u3040-\u30ff]$/.test(next.key)) return next.key === "の";
  if (/^[和与及为為跟와과및은는이]$/.test(next.key)) return false;
  const isContinuation =
    /^(?:and|or|tones?|hues?|palette|colou?rs?|colou?red|accents?|shades?|highlights?|gradients?|backgrounds?|bg|backdrops?|grade|grading|theme|lighting|light|neon|scheme|aesthetic|vibes?|details|look|tint|wash|glow|on|with|in|for|at|to|only|as|like|everywhere|anywhere|please|but|is|are|und|et|y|e|text|typography|titles|branding|the|dominant|instead|brand|en|ou|o|oder|of|should|must|throughout|against|over|by|from|plus|a|our|we|it|no|if|because|so|when|then|that|they|i)$/.test(
      next.key,
    );
  return !isContinuation && !beginsColor(page, next.key);
}

function standsAlone(page: Page, hit: Hit<ColorWord>): boolean {
  return (
    /(?:^|[,;:.(/•+&]|and|und|et|y|e|en|i|и|ve)\s*(?:acid |hot |electric |sunny |dusty |baby |pale |deep |dark |soft |warm |bright |light |muted |rich |vivid |pale |mostly |all |chestnut |midnight |forest |moss |sky |navy |brick |blood |bottle |emerald |royal |sea |ocean |slate |ash |charcoal |sage |olive |lime |lemon |mustard |butter |honey |stone |rust |cherry |ruby |wine |plum |chocolate |coffee |caramel |jet |ink |petrol |steel |ice |powder |(?!(?:no|not|in|on|all|the|an|goes|turns|wears|only|never|avoid|with|from|into|mostly|some|her|his|our|your)\b)[a-z]{4,9}(?<!ing|ed|s) )?$/.test(
      before(page, hit.start, 16),
    ) && /^\s*(?:$|[,;:.)/!])/.test(after(page, hit.end, 8))
  );
}
