import type { AgreedBrief } from "../agreed-brief.ts";
import type { CategoryKnowledge } from "../knowledge/categories.ts";
import { usualOf } from "../knowledge/usual.ts";

/** What is usual for such a film where its brief says nothing else. */
export function usualOfFilm({ category, reading }: AgreedBrief): CategoryKnowledge {
  return usualOf(category.value, reading.tale?.value.kind === "family");
}
