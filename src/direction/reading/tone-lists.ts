import { isCommonNoun } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { beginsColor } from "./color-lexicon.ts";
import { isInField } from "./in-field.ts";
import { finding, isForbidden, isQuoted, type Page, sentenceAt } from "./page.ts";
import type { Finding } from "./reading.ts";
import { firstMatch } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";
import { LISTED_TONES } from "./words/listed-tones.ts";

/** An item of a list of adjectives: the whole of it, and its one word of weight. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** "wondering tone": said of the film in so many words. */
  readonly isNamed: boolean;
}

/** Tones that only their place tells: "bold, cheeky and a bit dangerous", "the mood is quiet and tactile", "20s, premium, dark". */
export function listedTones(page: Page, known: readonly Finding<string>[]): Finding<string>[] {
  const starts = new Set(known.map((tone) => sentenceAt(page, tone.start)?.start));
  if (firstMatch(page, LISTED) !== null) for (const { start } of page.sentences) starts.add(start);
  const found: Finding<string>[] = [];
  for (const sentence of page.sentences) {
    if (!starts.has(sentence.start)) continue;
    const items = itemsOf(page, sentence.start, sentence.end);
    for (const [order, item] of items.entries()) {
      if (item === null || known.some((tone) => overlap(tone, item))) continue;
      const isSure = runOf(items, order).some(
        (one) => one.isNamed || LISTED_TONES.has(one.key) || isTone(one, known),
      );
      if (isSure && !isElse(page, item))
        found.push(finding(page, item.key, item.start, item.end, CONFIDENCE));
    }
  }
  return found;
}

const LISTED = new RegExp(`\\b(?:${[...LISTED_TONES].join("|")})\\b|(?<=[a-z]) (?:tone|mood|vibe)\\b`);
const CONFIDENCE = 0.8;
const SEPARATORS = /\s?(?:[,;|•\n.!]|\s(?:and|but|yet|&|\/|[-–—])\s)\s?/g;

/** The parts of a sentence between commas and "and", in order; null for one that is more than an adjective. */
function itemsOf(page: Page, start: number, end: number): (Item | null)[] {
  const items: (Item | null)[] = [];
  const words = page.folded.slice(start, end);
  let from = 0;
  for (const mark of [...words.matchAll(SEPARATORS), null]) {
    const to = mark?.index ?? words.length;
    const part = words.slice(from, to);
    if (part.trim() !== "") items.push(itemOf(start + from, part));
    from = to + (mark?.[0].length ?? 0);
  }
  return items;
}

/** What leads into such a list, and what only measures an adjective. */
const LEAD =
  /^\s*(?:[-•*]\s+)?(?:[^:]*:\s)?(?:(?:(?:the|our|overall|general)\s)*(?:mood|tone|tone of voice|feel|feeling|vibe|style|look|atmosphere|energy)\s?(?:is|:|should be|should feel|must be|=)\s|(?:please )?(?:keep|make) (?:it|(?:the |its )?(?:overall )?(?:mood|tone|style|look|feel|vibe|atmosphere))\s|it (?:should|must|has to|needs to) (?:be|feel)\s|(?:in|with) an? (?=[a-z-]+ (?:tone|mood|vibe)))?(?:(?:a (?:bit|little|touch)|slightly|very|quite|super|really|never|always|almost|softly|quietly|deeply|warmly)\s)*/;
const ADJECTIVE =
  /^[\p{L}-]{2,}(?:ful|ic|ish|ive|ous|less|al|ant|ent|ary|ory|ible|able|ile|ine|some|esque|ed|y|en|ng)$/u;
/** Adjectives that look like deeds. */
const NO_DEED =
  /^(?:inviting|charming|uplifting|inspiring|reassuring|welcoming|engaging|exciting|empowering|caring|refreshing|heart-?warming|touching|soothing|loving|thrilling|captivating|comforting|encouraging|surprising|daring|moving|relaxing|calming|energi[sz]ing|motivating|understanding|unassuming|amusing|dazzling|enchanting|gripping|haunting)$/;

/** "The tone should be calm": what stands behind it is one. */
const SAYS_THE_TONE =
  /\b(?:mood|tone|tone of voice|feel|feeling|vibe|atmosphere)\s?(?:is|:|should be|should feel|must be|=)\s|\b(?:keep|make) (?:the |its )?(?:overall )?(?:mood|tone|style|look|feel|vibe|atmosphere)\s/;

const SHAPES = /^(?:vertical|horizontal)$/;
const NAMED = /\s(?:tone|mood|vibe)$/;

function itemOf(start: number, part: string): Item | null {
  const lead = LEAD.exec(part)?.[0].length ?? 0;
  const whole = part.slice(lead).trim();
  const key = whole.replace(NAMED, "");
  const isNamed = key !== whole || SAYS_THE_TONE.test(part.slice(0, lead));
  if (!/^\p{L}[\p{L}-]*$/u.test(key) || SHAPES.test(key)) return null;
  const isDeed = /[^d]ing$/.test(key);
  if (
    !isNamed &&
    !LISTED_TONES.has(key) &&
    !NO_DEED.test(key) &&
    (!ADJECTIVE.test(key) || isCommonNoun(key) || isDeed)
  )
    return null;
  const from = start + lead + (part.slice(lead).length - part.slice(lead).trimStart().length);
  return { start: from, end: from + key.length, key, isNamed };
}

/** The items beside one without a break. */
function runOf(items: readonly (Item | null)[], order: number): Item[] {
  let [first, last] = [order, order];
  while (items[first - 1]) first--;
  while (items[last + 1]) last++;
  return items.slice(first, last + 1).filter((one) => one !== null);
}

function isTone(item: Item, known: readonly Finding<string>[]): boolean {
  return known.some((tone) => overlap(tone, item));
}

/** Forbidden, quoted, a colour, a name inside a sentence, or said of the goods. */
function isElse(page: Page, item: Item): boolean {
  const token = page.tokens[tokenIndexAt(page, item.start)];
  const isName =
    token?.capitalised === true &&
    !LISTED_TONES.has(item.key) &&
    sentenceAt(page, item.start)?.start !== item.start;
  return (
    isName ||
    isForbidden(page, item.start) ||
    isQuoted(page, item.start) ||
    (!LISTED_TONES.has(item.key) && beginsColor(page, item.key)) ||
    isInField(page, item, [
      "product",
      "brand",
      "usp",
      "message",
      "audience",
      "cta",
      "overlay",
      "speech",
      "music",
      "sound",
      "avoid",
    ])
  );
}
