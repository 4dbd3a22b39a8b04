import { tellsDeed } from "./clauses.ts";
import { foreignStory } from "./foreign-story.ts";
import { type Page, sentenceAt } from "./page.ts";
import type { BriefReading } from "./reading.ts";
import { tokenIndexAt } from "./tokens.ts";

const SURE = 0.7;
const NAMED_FOR_SURE = 0.9;

/** A product that the brief names, not one guessed from a thing in the story: "Young violinist misses her train" is no name. */
export function namedForSure(page: Page, product: BriefReading["product"]): BriefReading["product"] {
  if (product === null || product.confidence < SURE) return null;
  // "Ein Hausmeister repariert jeden Morgen dieselbe Schaukel" is told, not sold.
  const sentence = sentenceAt(page, product.start);
  const told = sentence === null ? null : foreignStory(page, sentence);
  if (told?.some((event) => event.start <= product.start && product.end <= event.end)) return null;
  const isDeed =
    product.value.brand === null &&
    product.confidence < NAMED_FOR_SURE &&
    tellsDeed(page, tokenIndexAt(page, product.start), tokenIndexAt(page, product.end));
  return isDeed ? null : product;
}
