import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";
import { IS_A_MESSAGE, IS_TOLD_AS_A_STORY } from "../reading/words/messages.ts";
import { overlap } from "../words/spans.ts";
import { performerOf } from "./artist.ts";
import { isUnseenDeed } from "./deeds-of-things.ts";
import { happeningIn } from "./happening.ts";

/** Whether the film tells a story and sells nothing: what it is about is who acts in it. */
export const tellsOnlyAStory = oncePer((agreed: AgreedBrief): boolean => {
  const { reading, filmKind } = agreed;
  if (reading.events.length === 0 || reading.script !== null || filmKind.value === "explainer") return false;
  if (reading.tale !== null || isMessageInDeeds(agreed)) return true;
  if (reading.events.every(({ value }) => isUnseenDeed(value.action, agreed))) return false;
  if (filmKind.value === "music_video") return isSongsOwnStory(agreed);
  if (isBrandsStory(agreed)) return true;
  const { product } = reading;
  if (product === null) return reading.cta === null;
  if (product.value.brand !== null || product.value.noun !== null) return false;
  return [...reading.events, ...reading.characters].some((told) => overlap(told, product));
});

/** A song's film that tells of somebody, and not of who sings it. */
function isSongsOwnStory(agreed: AgreedBrief): boolean {
  return performerOf(agreed) === null && deedsIn(agreed) >= DEEDS_OF_A_MESSAGE;
}

const DEEDS_OF_A_BRANDS_STORY = 3;

/** "A brand film told as a story": it shows the story and ends on the brand. */
export function isBrandsStory(agreed: AgreedBrief): boolean {
  return IS_TOLD_AS_A_STORY.test(agreed.reading.text) && deedsIn(agreed) >= DEEDS_OF_A_BRANDS_STORY;
}

function deedsIn({ reading }: AgreedBrief): number {
  return reading.events.filter(
    ({ value }) => happeningIn(value.action) !== null || OF_SOMEBODY.test(value.action),
  ).length;
}

/** "A fisherman wrapped in the blanket": a picture of somebody. */
const OF_SOMEBODY =
  /^(?:an?|the|two|three) (?:\p{Ll}+ ){0,2}?(?:\p{Ll}*man|\p{Ll}*woman|child|baby|girl|boy|teenager|couple|mother|father|grandmother|grandfather|family) (?:wrapped|asleep|crying|on|in|under|at|with|\p{Ll}+ing)\b/u;

const DEEDS_OF_A_MESSAGE = 2;

/** A message to the public that its brief tells deed by deed: nobody needs other pictures of it. */
export function isMessageInDeeds(agreed: AgreedBrief): boolean {
  return deedsIn(agreed) >= DEEDS_OF_A_MESSAGE && IS_A_MESSAGE.test(agreed.reading.text);
}

/** Whether the film has nothing to sell: it ends on its title, if it has one. */
export function sellsNothing(agreed: AgreedBrief): boolean {
  return tellsOnlyAStory(agreed) || agreed.reading.tale !== null;
}

/** What stands on the title card of a film that sells nothing; null where nobody gave it a title. */
export function titleOnCard({ reading }: AgreedBrief): string | null {
  return reading.tale?.value.title ?? null;
}
