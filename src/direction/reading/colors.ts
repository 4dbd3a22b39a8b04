import { oncePer } from "../once-per.ts";
import { isBesideItsHex, isOfClothes, isOfPastFilm } from "./color-context.ts";
import { beginsColor, colorWords } from "./color-lexicon.ts";
import { colorConfidence, isReplaced, lengthOfLead } from "./color-meaning.ts";
import type { ColorWord } from "./color-word.ts";
import { isInField } from "./in-field.ts";
import type { Hit } from "./lexicon.ts";
import { after, before, finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { Finding, NamedColor } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

/** The colours the brief asks for; those below 0.6 colour a thing in the story and not the palette. */
export function readColors(page: Page): Finding<NamedColor>[] {
  return wantableColors(page).filter((color) => !isUnwanted(page, color));
}

/** The colours the brief does not want. */
export const readAvoidedColors = oncePer((page: Page): Finding<NamedColor>[] =>
  forbiddenColors(page).filter((color) => isUnwanted(page, color)),
);

const wantableColors = oncePer((page: Page) => allColors(page, false));
/** Only where a colour's name is forbidden do the two differ. */
const forbiddenColors = oncePer((page: Page) =>
  colorWords(page).some((hit) => isForbidden(page, hit.start)) ? allColors(page, true) : wantableColors(page),
);

function allColors(page: Page, forbidden: boolean): Finding<NamedColor>[] {
  const found = [...hexColors(page), ...rgbColors(page), ...namedColors(page, forbidden)].sort(
    (a, b) => a.start - b.start,
  );
  const best = new Map<string, Finding<NamedColor>>();
  for (const color of found) {
    if (isBesideItsHex(page, color) || isOfPastFilm(page, color) || isOfClothes(page, color)) continue;
    const key = `${color.value.hex}${isUnwanted(page, color)}`;
    const known = best.get(key);
    if (known === undefined || (known.confidence < SURE && color.confidence >= SURE)) best.set(key, color);
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}

/** Below it, the colour is one thing's: "a black cat" says less than "colours: ochre and black". */
const SURE = 0.6;

function isUnwanted(page: Page, color: Finding<NamedColor>): boolean {
  return unwantedIn(page)(color);
}

const unwantedIn = oncePer((page: Page) =>
  oncePer(
    (color: Finding<NamedColor>): boolean =>
      isForbidden(page, color.start) || isReplaced(page, color.start) || isInField(page, color, ["avoid"]),
  ),
);

const HEX = /(?<![\w&#])#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-z])/g;

function* hexColors(page: Page): Generator<Finding<NamedColor>> {
  for (const match of everyMatch(page, HEX)) {
    const digits = match[1] ?? "";
    const isOrdinal =
      /^\d{3}$/.test(digits) &&
      !/(?:colou?r|hex|palette|farbe|couleur|cor|colore)[^.]{0,40}$/.test(before(page, match.index, 60));
    if (isOrdinal) continue;
    const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
    const name = page.text.slice(match.index, match.index + match[0].length);
    const { start, end } = withItsName(page, match.index, match.index + match[0].length);
    yield finding(page, { hex: `#${full.toUpperCase()}`, name }, start, end, 1);
  }
}

const OPENS_A_HEX = /^ ?[(:=–-]? ?$/;

/** "leaf green (#4CAF50)", "#FFD166 (sunny yellow)": the hex and its name are one demand. */
function withItsName(page: Page, start: number, end: number): { start: number; end: number } {
  const near = colorWords(page).find(
    (hit) =>
      (hit.end <= start && OPENS_A_HEX.test(page.folded.slice(hit.end, start))) ||
      (hit.start >= end && page.folded.slice(end, hit.start) === " ("),
  );
  if (near === undefined) return { start, end };
  const [from, to] = [Math.min(near.start, start), Math.max(near.end, end)];
  const isOpen = page.text.slice(from, to).includes("(") && page.text[to] === ")";
  return { start: from, end: isOpen ? to + 1 : to };
}

const RGB = /\brgb\(\s?(\d{1,3})\s?,\s?(\d{1,3})\s?,\s?(\d{1,3})\s?\)/g;

function* rgbColors(page: Page): Generator<Finding<NamedColor>> {
  for (const match of everyMatch(page, RGB)) {
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

function* namedColors(page: Page, forbidden: boolean): Generator<Finding<NamedColor>> {
  const hits = colorWords(page).filter((hit) => !isQuoted(page, hit.start) || isCalled(page, hit.start));
  for (const [order, hit] of hits.entries()) {
    if (
      isShadeOfNext(page, hit, hits[order + 1]) ||
      isPartOfName(page, hit) ||
      (hit.value.leaning && !isForbidden(page, hit.start) && isHeadOfThing(page, hit))
    )
      continue;
    const confidence = colorConfidence(page, hit, hits, order, forbidden);
    if (confidence > 0) {
      const name = page.text.slice(hit.start, hit.end).toLowerCase();
      const end = hit.end + lengthOfLead(page, hit.end);
      yield finding(page, { hex: hit.value.hex, name }, hit.start, end, confidence);
    }
  }
}

/** "the colour "burnt sienna"" */
function isCalled(page: Page, start: number): boolean {
  return /\bcolou?rs? (?:called |named )?["“'‘]$/.test(before(page, start, 24));
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
    !beginsColor(page, next.key) &&
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
    !beginsColor(page, next.key);
  const opensSentence =
    page.sentences.some((sentence) => sentence.start === hit.start) ||
    /[:,;/(•*-]\s*$/.test(page.text.slice(Math.max(0, hit.start - 3), hit.start));
  const isClient =
    /^\s(?:is (?:the|our|a)|are (?:the|our)|wants|has(?! to)|asked)\b(?! (?:brand |main |primary |accent |signature |key )*colou?rs?)/.test(
      after(page, hit.end, 40),
    );
  if (isClient) return true;
  const previousIsName =
    previous?.capitalised === true &&
    previous.kind === "word" &&
    /^\s$/.test(page.text.slice(previous.end, hit.start)) &&
    !beginsColor(page, previous.key);
  return nextIsName || (previousIsName && !opensSentence);
}

const MODIFIERS_OF_COLOR =
  /^(?:and|or|with|in|of|the|a|soft|warm|deep|bright|muted|rich|dark|light|pale|pastel|vivid|dusty|burnt|colou?rs?|palette|tones?|use|using|plus|to|on|und|et|y|e|our|brand|mostly|all|some|is|are|no|avoid|not|single|one|small|tiny|bold|strong|lone|only|plain|pure|glows?|glowing|stays?|remains?|turns?|goes|painted|dyed|washed|it|everything|this)$/;

/** "cold brew coffee": a noun before it without a comma makes it a thing. */
function isHeadOfThing(page: Page, hit: Hit<ColorWord>): boolean {
  const previous = page.tokens[hit.first - 1];
  if (previous === undefined || previous.kind !== "word" || hit.start - previous.end !== 1) return false;
  return !MODIFIERS_OF_COLOR.test(previous.key) && !beginsColor(page, previous.key);
}
