import type { AgreedBrief } from "../agreed-brief.ts";
import { HOOK_LINES } from "../knowledge/hook-lines.ts";
import { linesForThing } from "../knowledge/moments/index.ts";
import { isThingOfABook } from "../knowledge/moments/things/books-for.ts";
import { capital } from "../words/capital.ts";
import { phrasesForBooks, wordsDemonstrated } from "./demonstrate.ts";
import { factsOf } from "./facts.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { nameplate, saysMoreThanItsName } from "./nameplate.ts";
import { isCalledWhatItIs } from "./plain-name.ts";
import { tonesOf } from "./tone.ts";
import type { World } from "./world.ts";

/** Short lines a film may open with, the nearest to its product first; empty in languages that we do not write. */
export function openingLines(agreed: AgreedBrief, world: World): readonly string[] {
  if (!agreed.language.value.startsWith("en")) return [];
  const told = wordsDemonstrated(agreed, world.trade);
  // Goods that are simply shown need no line of ours over them: the brief's own words open, else the name.
  if (world.trade === null && goodsOfFilm(agreed) !== null)
    return [
      ...linesOf(told ?? []),
      ...claimsToOpenWith(agreed),
      ...(isCalledWhatItIs(agreed) ? turned(linesByHead(agreed), world.turn) : []),
    ];
  // A line of the category teases and says nothing: it opens only where the brief gives no name to open with.
  const teases = (category: keyof typeof HOOK_LINES) =>
    isCalledWhatItIs(agreed) ? turned(HOOK_LINES[category], world.turn) : [];
  if (told !== null)
    return [...linesOf(told), ...claimsToOpenWith(agreed), ...toItsAudience(agreed), ...teases("general")];
  const own = turned(world.trade ? world.trade.lines : linesForThing(phrasesForBooks(agreed)), world.turn);
  const winks = !JESTS_ARE_OUT.some((key) => tonesOf(agreed).some((tone) => tone.key === key));
  const plate = plateOf(agreed, world);
  return [
    // What the brief says for its product is worth more than any line of ours.
    ...claimsToOpenWith(agreed),
    ...(winks ? [...own, ...plate] : [...plate, ...own]),
    ...toItsAudience(agreed),
    ...teases(agreed.category.value),
  ];
}

/** Lines of a book that knows the goods by their last word: a cat's litter is no cat. */
function linesByHead(agreed: AgreedBrief): readonly string[] {
  const phrases = phrasesForBooks(agreed);
  return agreed.category.value !== "pets" && phrases.some(isThingOfABook) ? linesForThing(phrases) : [];
}

/** Tones in which a line of ours that winks would be another film's. */
const JESTS_ARE_OUT: readonly string[] =
  "calm elegant emotional dark mysterious nostalgic raw serious minimal romantic epic".split(" ");

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

/** The list begun at another place, so that two films of one kind do not open with the same words. */
function turned(lines: readonly string[], turn: number): readonly string[] {
  const first = lines.length === 0 ? 0 : turn % lines.length;
  return [...lines.slice(first), ...lines.slice(0, first)];
}
