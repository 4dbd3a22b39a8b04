import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";
import { statedSentences } from "../reading/stated-sentences.ts";

/** What the brief itself states of the topic, point by point, in its own words; empty where the film does not explain. */
export const statementsOf = oncePer(({ reading, filmKind }: AgreedBrief): readonly string[] => {
  const { product, lesson, lessonParts, script, text } = reading;
  if (filmKind.value !== "explainer" || script !== null) return [];
  if (lesson !== null) return lessonParts.map(({ value }) => value);
  return statedSentences(text, (item) => product !== null && item.includes(product.words));
});
