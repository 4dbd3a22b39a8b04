import { isVisibleNoun, kindOfNoun } from "./kind-of-noun.ts";

/** "Water resistant 80 minutes", "seven seats", "puncture-proof tyres": what is true of goods is read, for no picture of it is seen beside another. */
const IS_SAID =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|double|triple)[- ](?:seats?|seaters?|doors?|gears?|speeds?|ports?|pockets?|compartments?|settings?|modes?|sizes?|colou?rs|flavou?rs|blades?|layers?|wheels?|lenses|cameras|bedrooms?|rooms?|year (?:warranty|guarantee))\b|\b(?:[a-z]+[- ])?(?:proof|resistant|free|adjustable|rechargeable|washable|recyclable|recycled|vegan|organic|waterproof|lightweight|certified|guarantee|warranty|removable|detachable|wireless)\b/i;
/** "Tram 28", "gate 12", "#1 socks on a radiator", "3 x 6s bumpers", "1 you drink": figures that name, count up or measure the film, and say nothing of goods. */
const NO_FIGURE_OF_GOODS =
  /(?:#|\b(?:no\.? ?|number |tram |bus |line |train |gate |platform |room |route |track |flat |pier |lane |shot |scene |step |part |chapter |day |table |house |locker |dock |apartment ))\d+[a-z]?\b|^\d+[.):]? (?=you\b|we\b|they\b|an?\b|the\b)|\b\d+ ?[x×] ?(?=\d)|\b\d+ ?(?:s|secs?|seconds?)\b(?! (?:setup|set-up|charge|charging|recharge|boot|start|timer|delay))/gi;
/** What goods are made of, and their parts. */
const MADE_OF: ReadonlySet<string> = new Set(["fabric", "material", "metal", "stone"]);
const PART_OF_GOODS =
  /^(?:\p{Ll}+[ -])?(?:quiet|silent|long|fast|big|large|powerful|strong|smart|soft|removable|built-in|brushless) (?:motors?|engine|batter(?:y|ies)|fan|pump|display|sensors?|charging|filter|bristles)$/iu;
const MOST_WORDS_OF_A_MATERIAL = 3;

/** Whether words tell a property of goods, which a viewer reads and no lens finds beside another picture. Pure. */
export function isSaidOfGoods(words: string): boolean {
  return (
    /\d/.test(words.replace(NO_FIGURE_OF_GOODS, "")) ||
    IS_SAID.test(words) ||
    PART_OF_GOODS.test(words.trim()) ||
    isMadeSo(words) ||
    isBareMaterial(words)
  );
}

/** "Hand poured", "locally sourced": how goods are made, and nothing to look at. Pure. */
export function isMadeSo(words: string): boolean {
  return MADE_SO.test(words.trim());
}

const MADE_SO =
  /^(?:hand|home|machine|oven|stone|farm|family|barrel|air|sun|wood|kiln|cold|slow|dry|steam|fire|lab|vet|chef|\p{L}+ly)[- ](?:\p{L}+ed|made|ground|grown|sewn|woven|spun|built|cut|thrown|blown|brewed|drawn|written|run|owned|caught)$/iu;

/** "Merino" of socks, "stainless steel" of a pan. Pure. */
export function isBareMaterial(words: string): boolean {
  // "Tin on slate" is looked at.
  const kind = STANDS_SOMEWHERE.test(words) || A_PANE.test(words) ? null : kindOfNoun(words);
  return (
    kind !== null && MADE_OF.has(kind.name) && words.trim().split(/\s+/).length <= MOST_WORDS_OF_A_MATERIAL
  );
}

/** "Sapphire glass" of a watch is a part with a surface to look at. */
const A_PANE = /\p{L} (?:glass|crystal)$/u;
const STANDS_SOMEWHERE =
  /\p{L}\s(?:on|in|at|under|over|against|beside|behind|between|with|that|which)\s\p{L}/u;

/** Abstract nouns of which no deed can be shown: a promise, a price, a feeling. */
const NEVER_SEEN: ReadonlySet<string> = new Set(["service", "money", "feeling"]);

/** "Tax season", "relief": a time of the year and a feeling stand before no lens by themselves; "search" and "ramp boarding" are done by somebody. Pure. */
export function isNoMoment(words: string): boolean {
  const name = kindOfNoun(words)?.name ?? "";
  return NEVER_SEEN.has(name) || (name === "season" && / /.test(words.trim()));
}

/** "GPS", "it folds flat", "saves six hours a week": told in letters or by a voice as well as by a picture; "tin on slate" is only looked at. Pure. */
export function isKeptByWords(words: string): boolean {
  return (
    isSaidOfGoods(words) ||
    isNoMoment(words) ||
    !isVisibleNoun(words.replace(/\s\d+$/, "")) ||
    NAMES_NOTHING_SEEN.test(words)
  );
}

const NAMES_NOTHING_SEEN = /^\p{Lu}{2,5}$|^(?:but |and |so )?(?:it|they|this|you|we) /u;

const PROMISED =
  /^(?:(?:low|lower|small|smaller|less|more|better|best|good|great|fair|happy|happier|real|true|pure|clean|cleaner|warm|warmer|fresh|fresher|smart|smarter|bright|brighter|safe|safer|easy|easier|no|zero) (?:bills?|prices?|costs?|fees|energy|homes?|living|li(?:ves|fe)|planet|future|results?|value|quality|service|taste|fun|comfort|savings?|waste|hassle|fuss|stress)|(?:warmth|comfort|savings?|value|quality|peace of mind))$/i;

/** "Warm homes", "low bills": what a line promises of life with the goods, and no lens finds. */
export function isPromise(words: string): boolean {
  return PROMISED.test(words);
}
