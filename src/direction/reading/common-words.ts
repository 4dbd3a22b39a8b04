import { fold } from "./fold.ts";
import { verbOf } from "./verbs.ts";
import { CATEGORY_HINTS, PRODUCT_NOUNS } from "./words/categories.ts";
import { PLAIN_COLORS } from "./words/colors.ts";
import { SEASONS, WEATHER } from "./words/craft.ts";
import { PRICE_TIERS } from "./words/demands.ts";
import { GOODS_AND_TRADES } from "./words/goods-and-trades.ts";
import { DETERMINERS, JOINING_WORDS, NAME_STOPS } from "./words/grammar.ts";
import { STYLES, TONES } from "./words/moods.ts";
import { AUDIENCE_NOUNS, CHARACTER_NOUNS } from "./words/people.ts";
import { PLACE_NOUNS } from "./words/places.ts";

let common: ReadonlySet<string> | null = null;

const buildCommon = () =>
  new Set<string>([
    ...[DETERMINERS, NAME_STOPS, JOINING_WORDS].flatMap((words) => [...words]),
    ...[PRODUCT_NOUNS, GOODS_AND_TRADES, CATEGORY_HINTS, PRICE_TIERS, SEASONS, WEATHER].flatMap((table) =>
      Object.values(table).flatMap(wordsOf),
    ),
    ...Object.values(TONES).flatMap((table) => Object.values(table).flatMap(wordsOf)),
    ...Object.values(PLAIN_COLORS["en"] ?? {}).flatMap(wordsOf),
    ...[STYLES, AUDIENCE_NOUNS, CHARACTER_NOUNS, PLACE_NOUNS].flatMap(wordsOf),
    ...wordsOf(
      "first second third lastly next later meanwhile also maybe overall note okay ideally imagine voice voiceover everyone nobody text logo music sound cut fade zoom camera lighting colors colours palette tone mood style audience budget deadline thanks cheers regards best warm cold dark light bright bold calm soft loud quiet white black red blue green steps numbers price tagline super supers title caption end ending opening intro outro hook scenes mountains winter children explosions leather hands water fire smoke snow rain organic vegan fresh natural local electric portable wireless handmade homemade eco green healthy cheap easy best structure storyboard outline breakdown big small hot cold sweet solid smart simple quick good great nice real free open wild pure raw premium short long tall fast slow young old indie country tech mobile online digital social gaming cooking cleaning dog cat family summer hypothetically explain show make create need want please we promote sell introducing meet launch think imagine trust name client hello tutorial graduation announcement announce product brand minimal luxury insurance promo",
    ),
  ]);

/** A word of common speech: at the start of a sentence its capital makes no name. */
export function isCommonWord(key: string): boolean {
  common ??= buildCommon();
  if (/^[a-z]{3,}(?:ly|able|ible|less|ful|proof)$/.test(key)) return true;
  return common.has(key) || verbOf(key) !== null || common.has(key.replace(/s$/, ""));
}

const PLAIN = /^[a-z0-9 ,&'-]*$/;

function wordsOf(phrases: string): string[] {
  return (PLAIN.test(phrases) ? phrases : fold(phrases)).split(/[\s,-]+/);
}
