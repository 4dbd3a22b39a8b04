import { CATEGORIES, type CategoryKnowledge } from "./categories.ts";
import type { CategoryName } from "./category-names.ts";

/** A feast among family and friends is lit by candles and fairy lights, and is no night at a club. */
const FEAST_AT_HOME = {
  ...CATEGORIES.event,
  noun: "day",
  pace: "moderate",
  transition: "dissolve",
  lighting: "golden_hour",
  music: "ukulele_pop",
  palette: ["#F2C6A0", "#E58F65", "#F7F1E5"],
  aesthetic: "a warm afternoon among people who like each other",
  focus: "a warm afternoon among people who like each other",
  cameraStyle: "handheld among the guests, close when somebody laughs",
} satisfies CategoryKnowledge;

/** What is usual for a film of this category; a family's feast has its own. */
export function usualOf(category: CategoryName, isOfAFamily: boolean): CategoryKnowledge {
  return category === "event" && isOfAFamily ? FEAST_AT_HOME : CATEGORIES[category];
}
