import type { AgreedBrief } from "../agreed-brief.ts";
import { HOOK_LINES } from "../knowledge/hook-lines.ts";
import { linesForThing } from "../knowledge/moments/index.ts";
import { capital } from "../words/capital.ts";
import { phrasesForBooks, wordsDemonstrated } from "./demonstrate.ts";
import { factsOf } from "./facts.ts";
import type { World } from "./world.ts";

/** Short lines a film may open with, the nearest to its product first; empty in languages that we do not write. */
export function openingLines(agreed: AgreedBrief, world: World): readonly string[] {
  if (!agreed.language.value.startsWith("en")) return [];
  const told = wordsDemonstrated(agreed, world.trade);
  if (told !== null)
    return [...linesOf(told), ...toItsAudience(agreed), ...turned(HOOK_LINES.general, world.turn)];
  const own = world.trade ? world.trade.lines : linesForThing(phrasesForBooks(agreed));
  const usual = HOOK_LINES[agreed.category.value];
  return [...turned(own, world.turn), ...toItsAudience(agreed), ...turned(usual, world.turn)];
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
