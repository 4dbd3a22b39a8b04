import { after, before, isAfter, isBefore, type Page } from "./page.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

const PAST_BEFORE =
  /\b(?:last|previous|old|earlier) (?:film|video|ad|spot|campaign|commercial|reel|one|year(?:'s)?)\b(?![^.;]*\b(?:this|now|but|so|today|instead)\b)[^.;]*$|\bwe (?:once )?(?:had|did|ran|made|tried) (?:an? |the )?$/;
/** "Photos are black and white so …": what there is already. */
const GIVEN_BEFORE =
  /\b(?:our |the |all |old )?(?:photos?|photographs|pictures|originals|archive|scans|negatives) (?:is|are|was|were) (?:all |mostly |only )?(?:black and )?$/;
const PAST_AFTER = /^ [a-z]+ (?:last (?:year|time|month)|before)\b/;
const PAST_WINDOW = 120;
const PAST_REACH = 40;

/** "Our last film had a red palette": no demand on this one. */
export function isOfPastFilm(page: Page, color: Span): boolean {
  return (
    isBefore(page, PAST_BEFORE, color.start, PAST_WINDOW) ||
    isBefore(page, GIVEN_BEFORE, color.start, PAST_WINDOW) ||
    isAfter(page, PAST_AFTER, color.end, PAST_REACH)
  );
}

/** "Wardrobe: white or pale grey only": what people wear is no palette. */
const OF_CLOTHES =
  /(?:^|\n)[\s*•_-]*(?:wardrobe|outfits?|costumes?|clothes|clothing|dress(?: code)?|uniforms?|styling|hair|make-?up|nails|garderobe|kleidung|kostume?|vestuario|tenues?|abiti|costumi|figurino|kleding|props?|pack(?:aging)?)(?: colou?rs?)?\s?:[^\n]*$/;
const LINE_WINDOW = 120;

export function isOfClothes(page: Page, color: Span): boolean {
  return OF_CLOTHES.test(page.folded.slice(Math.max(0, color.start - LINE_WINDOW), color.start));
}

const HEX_BEHIND = /^\s?[(:=–-]?\s?#[0-9a-f]{3,6}\b/;
const HEX_AHEAD = /#[0-9a-f]{3,6}\s?\((?:[a-z]+ )?$/;

/** "burnt orange #D9692A", "#FFD166 (sunny yellow)": the name beside a hex says the same colour. */
export function isBesideItsHex(page: Page, color: Span): boolean {
  if (!page.sieve.lets(HEX_BEHIND) || page.text.charAt(color.start) === "#") return false;
  return (
    HEX_BEHIND.test(page.folded.slice(color.end, color.end + 12)) ||
    HEX_AHEAD.test(page.folded.slice(Math.max(0, color.start - 24), color.start))
  );
}

/** ", amber and cream.": an item of a list made of two colour names only is a palette. */
export function isColorItem(page: Page, one: Span, other: Span): boolean {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  if ([one, other].some(({ start, end }) => RATHER_THINGS.test(page.folded.slice(start, end)))) return false;
  if (!/\b(?:and|n|on|with|und|et|y|e|en)\b|[&+/]/.test(page.folded.slice(first.end, last.start)))
    return false;
  return (
    /(?:^|[,;:.(/•\n–-])\s*$/.test(before(page, first.start, 6)) &&
    /^\s*(?:$|[,;:.)/!\n])/.test(after(page, last.end, 6))
  );
}

/** "Mango and papaya.", "Mist and fog.": eaten or seen more often than painted with. */
const RATHER_THINGS =
  /^(?:melon|watermelon|mulberry|blackberry|berry|turmeric|fig|spruce|smoke|mist|fog|kelp|seaweed|dune|espresso|cacao|pumpkin|papaya|mango|poppy|biscuit|avocado|strawberry|mushroom|chestnut|frost|flour|candy ?floss|melon|midnight|marigold|nude|iris|lagoon|merlot)$/;
