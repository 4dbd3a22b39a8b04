import type { AgreedBrief } from "../agreed-brief.ts";
import { capital } from "../words/capital.ts";
import { wordsDemonstrated } from "./demonstrate.ts";
import { factsOf } from "./facts.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { nameplate, saysMoreThanItsName } from "./nameplate.ts";
import { isCalledWhatItIs } from "./plain-name.ts";
import type { World } from "./world.ts";

/** Short lines a film may open with, all of them words of the brief: what its first pictures show, what it says for its goods, what the house is and where, whom it is for. Empty in languages that we do not write. */
export function openingLines(agreed: AgreedBrief, world: World): readonly string[] {
  if (!agreed.language.value.startsWith("en")) return [];
  const told = linesOf(wordsDemonstrated(agreed, world.trade) ?? []);
  const claims = claimsToOpenWith(agreed);
  // Goods that are simply shown are called by their name.
  const isOfGoods = world.trade === null && goodsOfFilm(agreed) !== null;
  if (isOfGoods && !isCalledWhatItIs(agreed)) return [...told, ...claims];
  return [...told, ...claims, ...(isOfGoods ? [] : plateOf(agreed, world)), ...toItsAudience(agreed)];
}

/** "Baked overnight since 1962": what the brief says in passing, short enough to open with. */
function claimsToOpenWith(agreed: AgreedBrief): readonly string[] {
  return factsOf(agreed)
    .filter(
      ({ kind, text }) =>
        kind === "claim" &&
        text.length <= MOST_CHARACTERS_OF_A_LINE &&
        text.split(/\s+/).length >= FEWEST_WORDS_OF_A_LINE,
    )
    .map(({ text }) => text);
}

/** "Mobile knife sharpening in Sheffield": a house that says what it is and where. */
function plateOf(agreed: AgreedBrief, world: World): readonly string[] {
  const plate = nameplate(agreed, world);
  return saysMoreThanItsName(agreed, plate) ? [plate] : [];
}

const FEWEST_WORDS_OF_A_LINE = 3;
const MOST_CHARACTERS_OF_A_LINE = 34;

/** "Keeps soup hot for 8 hours": what the first pictures show, in the brief's own words. */
function linesOf(told: readonly string[]): readonly string[] {
  return told
    .filter(
      (words) =>
        words.split(/\s+/).length >= FEWEST_WORDS_OF_A_LINE && words.length <= MOST_CHARACTERS_OF_A_LINE,
    )
    .map(capital);
}

const MOST_AUDIENCE_WORDS = 4;

/** "For city families.": whom the brief names is told so; ages and market terms are no address. */
function toItsAudience(agreed: AgreedBrief): readonly string[] {
  const { reading } = agreed;
  const audience = reading.audience?.value.replace(/^(?:for|the)\s/i, "").trim() ?? "";
  const isSpeakable =
    audience !== "" &&
    !factsOf(agreed).some(({ words }) => words.includes(audience)) &&
    audience.split(/\s+/).length <= MOST_AUDIENCE_WORDS &&
    !/\d|\b(?:audience|target|demographic|b2b|b2c|gen z|millennials?|users|consumers|customers|general|adults)\b/i.test(
      audience,
    );
  return isSpeakable ? [`For ${audience}.`] : [];
}
