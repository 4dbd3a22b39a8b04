import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";
import { isUnseenDeed } from "./deeds-of-things.ts";
import { happeningIn } from "./happening.ts";

/** Whether the film tells a story and sells nothing: what it is about is who acts in it. */
export const tellsOnlyAStory = oncePer((agreed: AgreedBrief): boolean => {
  const { reading, filmKind } = agreed;
  if (reading.events.length === 0 || reading.script !== null || filmKind.value === "explainer") return false;
  if (reading.tale !== null || isToldMessage(agreed)) return true;
  if (reading.events.every(({ value }) => isUnseenDeed(value.action, agreed))) return false;
  if (filmKind.value === "music_video") return false;
  const { product } = reading;
  if (product === null) return reading.cta === null;
  if (product.value.brand !== null || product.value.noun !== null) return false;
  return [...reading.events, ...reading.characters].some(
    (told) => told.start < product.end && product.start < told.end,
  );
});

const IS_A_MESSAGE =
  /\b(?:psa|public (?:service|information|health|safety) (?:message|film|announcement|ad|spot|video|campaign)|awareness (?:film|video|campaign|spot)|safety (?:film|campaign|message|spot))\b/i;
const DEEDS_OF_A_MESSAGE = 2;

/** A message to the public that its brief tells deed by deed: nobody needs other pictures of it. */
export function isToldMessage({ reading }: AgreedBrief): boolean {
  const deeds = reading.events.filter(({ value }) => happeningIn(value.action) !== null);
  return deeds.length >= DEEDS_OF_A_MESSAGE && IS_A_MESSAGE.test(reading.text);
}

/** Whether the film has nothing to sell: it ends on its title, if it has one. */
export function sellsNothing(agreed: AgreedBrief): boolean {
  return tellsOnlyAStory(agreed) || agreed.reading.tale !== null;
}

/** What stands on the title card of a film that sells nothing; null where nobody gave it a title. */
export function titleOfTale({ reading }: AgreedBrief): string | null {
  return reading.tale?.value.title ?? null;
}
