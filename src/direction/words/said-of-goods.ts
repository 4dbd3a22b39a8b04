import { kindOfNoun } from "./kind-of-noun.ts";

/** "Water resistant 80 minutes", "seven seats", "puncture-proof tyres": what is true of goods is read, for no picture of it is seen beside another. */
const IS_SAID =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|double|triple)[- ](?:seats?|seaters?|doors?|gears?|speeds?|ports?|pockets?|compartments?|settings?|modes?|sizes?|colou?rs|flavou?rs|blades?|layers?|wheels?|lenses|cameras|bedrooms?|rooms?|year (?:warranty|guarantee))\b|\b(?:[a-z]+[- ])?(?:proof|resistant|free|adjustable|rechargeable|washable|recyclable|recycled|vegan|organic|waterproof|lightweight|certified|guarantee|warranty|removable|detachable|wireless)\b/i;
/** What goods are made of, and their parts. */
const MADE_OF: ReadonlySet<string> = new Set(["fabric", "material", "metal", "stone"]);
const PART_OF_GOODS =
  /^(?:\p{Ll}+[ -])?(?:quiet|silent|long|fast|big|large|powerful|strong|smart|soft|removable|built-in|brushless) (?:motors?|engine|batter(?:y|ies)|fan|pump|display|sensors?|charging|filter|bristles)$/iu;
const MOST_WORDS_OF_A_MATERIAL = 3;

/** Whether words tell a property of goods, which a viewer reads and no lens finds beside another picture. Pure. */
export function isSaidOfGoods(words: string): boolean {
  return IS_SAID.test(words) || PART_OF_GOODS.test(words.trim()) || isBareMaterial(words);
}

/** "Merino" of socks, "stainless steel" of a pan. Pure. */
export function isBareMaterial(words: string): boolean {
  const kind = kindOfNoun(words);
  return (
    kind !== null && MADE_OF.has(kind.name) && words.trim().split(/\s+/).length <= MOST_WORDS_OF_A_MATERIAL
  );
}

/** Abstract nouns of which no deed can be shown: a promise, a price, a feeling. */
const NEVER_SEEN: ReadonlySet<string> = new Set(["service", "money", "feeling"]);

/** "Tax season", "relief": a time of the year and a feeling stand before no lens by themselves; "search" and "ramp boarding" are done by somebody. Pure. */
export function isNoMoment(words: string): boolean {
  const name = kindOfNoun(words)?.name ?? "";
  return NEVER_SEEN.has(name) || (name === "season" && / /.test(words.trim()));
}
