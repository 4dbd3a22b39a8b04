import { overlap } from "../words/spans.ts";
import { lexiconOf } from "./lexicon.ts";
import { after, before, finding, isForbidden, type Page, wantedHits } from "./page.ts";
import type { BriefReading, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { FONTS } from "./words/demands.ts";

/** The fonts; "Montserrat Bold" is no bold film. */
export function withFonts(page: Page, { tones }: BriefReading): Partial<BriefReading> {
  const fonts = readFonts(page);
  const isOfFont = (one: Finding<unknown>) => fonts.some((font) => overlap(font, one));
  return fonts.length === 0 ? { fonts } : { fonts, tones: tones.filter((one) => !isOfFont(one)) };
}

/** Font families by name, that of the headlines first: labelled, cued ("in Bodoni Bold"), or known by name. */
function readFonts(page: Page): Finding<string>[] {
  const kept: Finding<string>[] = [];
  for (const font of [...labelled(page), ...cued(page), ...known(page)]) {
    const overlaps = kept.some((one) => overlap(one, font));
    if (!isForbidden(page, font.start) && !overlaps) kept.push(font);
  }
  return kept.sort((one, other) => Number(isForHeadlines(page, other)) - Number(isForHeadlines(page, one)));
}

/** "Inter for body, Montserrat for headlines": what is read first is set in the latter. */
function isForHeadlines(page: Page, { end }: Finding<string>): boolean {
  return FOR_HEADLINES.test(after(page, end, HEADLINES_CHARACTERS));
}

const FOR_HEADLINES =
  /^,? ?\(?(?:bold |black |medium )?(?:for|in|on) (?:all |the |our )?(?:headlines?|headers?|headings?|titles?|supers?)\b/;
const HEADLINES_CHARACTERS = 36;

const FONT_NAMES = lexiconOf(Object.fromEntries(FONTS.split(",").map((font) => [font, font])));
const FONT_CUE =
  /\b(?:fonts?|typeface|typography|schriftart|schrift|police|fuente|tipografia|fonte|carattere)(?: is| should be| must be| family)?\s?[:=]?\s(?:is |be |like |in |use |our |called )?["'“]?([A-Z][\p{L}\p{N}]*(?: [A-Z][\p{L}\p{N}]*){0,3})|\b(?:in|use|using|set in|with)\s["'“]?([A-Z][\p{L}\p{N}]*(?: [A-Z][\p{L}\p{N}]*){0,3})["'”]? (?:font|typeface|type|lettering|Bold|for (?:all |the )?(?:text|type|titles|overlays|headlines))/gu;
const SHY_FONTS = new Set(
  "inter,impact,georgia,oswald,lato,poppins,optima,bodoni,futura,avenir,manrope,rubik,archivo,courier,times,roboto,raleway,playfair,gotham,caslon,garamond,didot,univers,frutiger,barlow,lobster,bebas,anton,pacifico,cinzel,satoshi,outfit,sora".split(
    ",",
  ),
);

/** "Inter (body)", "Playfair Display for titles" */
const FOR_WHAT = /\s*(?:\(.*|\bfor\b.*|\bin (?:the )?(?:titles?|headlines?|body|text)\b.*)$/i;

function* labelled(page: Page): Generator<Finding<string>> {
  for (const field of page.fields) {
    if (field.slot !== "font") continue;
    for (const part of page.text.slice(field.start, field.end).matchAll(/[^,;/\n+]+/g)) {
      const lead = /^\s*(?:and |with )?/.exec(part[0])?.[0].length ?? 0;
      const name = part[0].slice(lead).replace(FOR_WHAT, "").trim();
      const start = field.start + part.index + lead;
      if (name.length > 1) yield finding(page, name, start, start + name.length, 1);
    }
  }
}

function* cued(page: Page): Generator<Finding<string>> {
  for (const match of everyMatch(page, FONT_CUE, page.text)) {
    const name = match[1] ?? match[2] ?? "";
    const start = match.index + match[0].indexOf(name);
    yield finding(page, name, start, start + name.length, 0.95);
  }
}

const TYPE_WORDS =
  /\b(?:font|typeface|typography|type|letter|letters|lettered|typed|text|titles?|lettering|use|set in|overlay|bold|headlines?)\b/;

/** "Montserrat Bold": how heavy it is belongs to its name, and is no mood of the film. */
const WEIGHT =
  /^ (?:(?:Extra|Semi|Ultra|Demi)[ -]?)?(?:[Bb]old|Black|Light|Medium|Regular|Thin|Heavy|Italic|Condensed)\b/;
const WEIGHT_CHARACTERS = 16;

/** Names of fonts; those that are common words or brands need a word of type beside them. */
function* known(page: Page): Generator<Finding<string>> {
  for (const hit of wantedHits(page, FONT_NAMES)) {
    const around = before(page, hit.start, 24) + after(page, hit.end, 24);
    const isShy = SHY_FONTS.has(hit.value) && !TYPE_WORDS.test(around);
    const isName = page.tokens[hit.first]?.capitalised === true || /font|typeface|typography/.test(around);
    if (isShy || !isName) continue;
    const weight = WEIGHT.exec(page.text.slice(hit.end, hit.end + WEIGHT_CHARACTERS))?.[0].length ?? 0;
    yield finding(page, page.text.slice(hit.start, hit.end), hit.start, hit.end + weight, 0.95);
  }
}
