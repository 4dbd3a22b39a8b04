import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";

/** Whether the film tells a story and sells nothing: what it is about is who acts in it. */
export const tellsOnlyAStory = oncePer(({ reading, filmKind }: AgreedBrief): boolean => {
  if (reading.events.length === 0 || reading.script !== null || filmKind.value === "explainer") return false;
  const { product } = reading;
  if (product === null) return reading.cta === null;
  if (product.value.brand !== null || product.value.noun !== null || filmKind.value === "music_video")
    return false;
  return [...reading.events, ...reading.characters].some(
    (told) => told.start < product.end && product.start < told.end,
  );
});
