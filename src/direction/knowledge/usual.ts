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

/** A concert, a festival or a night at a club lives of its dark, its crowd and its lights. */
const NIGHT_OUT = {
  ...CATEGORIES.event,
  noun: "night",
  pace: "fast",
  lighting: "neon",
  music: "house",
  palette: ["#F72585", "#3A0CA3", "#F8F9FA"],
  aesthetic: "anticipation, crowd, release",
  focus: "anticipation and release",
  cameraStyle: "in the middle of it, then far above it",
  heroes: ["a first-timer", "a sound engineer"],
  places: ["a hall before doors open", "a field at dusk"],
} satisfies CategoryKnowledge;

/** What is poured hot is no jewel on ice: its film is warm, near and unhurried. */
const HOT_DRINK = {
  ...CATEGORIES.beverage,
  lighting: "natural_warm",
  music: "acoustic",
  aesthetic: "steam, warm hands and window light, the cup always the nearest thing",
  focus: "steam and warm light around the cup",
  cameraStyle: "close and unhurried, small pushes towards the cup",
} satisfies CategoryKnowledge;

/** What sets a film apart from others of its category. */
export interface Setting {
  readonly isOfAFamily: boolean;
  readonly isServedHot?: boolean;
  readonly isANightOut?: boolean;
}

/** What is usual for a film of this category; a family's feast, a night out and a hot drink have their own. */
export function usualOf(
  category: CategoryName,
  { isOfAFamily, isServedHot = false, isANightOut = false }: Setting,
): CategoryKnowledge {
  if (category === "event" && isOfAFamily) return FEAST_AT_HOME;
  if (category === "event" && isANightOut) return NIGHT_OUT;
  return category === "beverage" && isServedHot ? HOT_DRINK : CATEGORIES[category];
}
