import { overlap } from "../words/spans.ts";
import { lexiconOf } from "./lexicon.ts";
import { after, before, finding, isForbidden, type Page, wantedHits } from "./page.ts";
import type { Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { FONTS } from "./words/demands.ts";

/** Font families by name: labelled, cued ("in Bodoni Bold"), or known by name. */
export function readFonts(page: Page): Finding<string>[] {
  const kept: Finding<string>[] = [];
  for (const font of [...labelled(page), ...cued(page), ...known(page)]) {
    const overlaps = kept.some((one) => overlap(one, font));
    if (!isForbidden(page, font.start) && !overlaps) kept.push(font);
  }
  return kept;
}

const FONT_NAMES = lexiconOf(Object.fromEntries(FONTS.split(",").map((font) => [font, font])));
const FONT_CUE =
  /\b(?:fonts?|typeface|typography|schriftart|schrift|police|fuente|tipografia|fonte|carattere)(?: is| should be| must be| family)?\s?[:=]?\s(?:is |be |like |in |use |our |called )?["'“]?([A-Z][\p{L}\p{N}]*(?: [A-Z][\p{L}\p{N}]*){0,3})|\b(?:in|use|using|set in|with)\s["'“]?([A-Z][\p{L}\p{N}]*(?: [A-Z][\p{L}\p{N}]*){0,3})["'”]? (?:font|typeface|type|lettering|Bold|for (?:all |the )?(?:text|type|titles|overlays|headlines))/gu;
const SHY_FONTS = new Set(
  "inter,impact,georgia,oswald,lato,poppins,optima,bodoni,futura,avenir,manrope,rubik,archivo,courier,times,roboto,raleway,playfair,gotham,caslon,garamond,didot,univers,frutiger,barlow,lobster,bebas,anton,pacifico,cinzel,satoshi,outfit,sora".split(
    ",",
  ),
);

function* labelled(page: Page): Generator<Finding<string>> {
  for (const field of page.fields) {
    if (field.slot !== "font") continue;
    for (const part of page.text.slice(field.start, field.end).matchAll(/[^,;/\n+]+/g)) {
      const lead = /^\s*(?:and |with )?/.exec(part[0])?.[0].length ?? 0;
      const name = part[0].slice(lead).trim();
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

/** Names of fonts; those that are common words or brands need a word of type beside them. */
function* known(page: Page): Generator<Finding<string>> {
  for (const hit of wantedHits(page, FONT_NAMES)) {
    const around = before(page, hit.start, 24) + after(page, hit.end, 24);
    const isShy = SHY_FONTS.has(hit.value) && !TYPE_WORDS.test(around);
    const isName = page.tokens[hit.first]?.capitalised === true || /font|typeface|typography/.test(around);
    if (!isShy && isName) yield finding(page, page.text.slice(hit.start, hit.end), hit.start, hit.end, 0.95);
  }
}
