import { CATEGORY_NAMES, type CategoryName } from "../knowledge/category-names.ts";
import { type Lexicon, lexiconFrom } from "./lexicon.ts";
import { CATEGORY_HINTS, PRODUCT_NOUNS } from "./words/categories.ts";

function categoryEntries(table: Readonly<Record<string, string>>): [string, CategoryName][] {
  return CATEGORY_NAMES.flatMap((category) => (table[category] ?? "").split(",").filter(Boolean).map((noun): [string, CategoryName] => [noun, category]));
}

/** Things that are sold, with their category. */
export const NOUN_LEXICON: Lexicon<CategoryName> = lexiconFrom(categoryEntries(PRODUCT_NOUNS));

/** Words that lean to a category. */
export const HINT_LEXICON: Lexicon<CategoryName> = lexiconFrom(categoryEntries(CATEGORY_HINTS));
