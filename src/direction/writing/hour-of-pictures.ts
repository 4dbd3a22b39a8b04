import type { AgreedBrief } from "../agreed-brief.ts";
import { TIME_OF_CLOCK } from "../knowledge/fact-words.ts";
import { goodsOfFilm } from "./goods-of-film.ts";

const DAY_AND_HOUR =
  /^(?:(?:an?|one|some|late|early|lazy|slow|quiet|rainy|sunny) )*(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:mornings?|afternoons?|evenings?|nights?)$/i;

/** Something happens at that hour to which people may come. */
const HAPPENS =
  /\b(?:open(?:s|ing)?|launch(?:es|ing)?|drops?|events?|markets?|tastings?|doors|sales?|festivals?|part(?:y|ies)|tickets?|entry|available|in stores?|on sale)\b/i;

/** "Sunday morning" in a film of coffee is when its pictures play: nobody announces it. */
export function isHourOfPictures(agreed: AgreedBrief, words: string): boolean {
  const { text } = agreed.reading;
  return (
    DAY_AND_HOUR.test(words) &&
    goodsOfFilm(agreed) !== null &&
    !TIME_OF_CLOCK.test(text) &&
    !HAPPENS.test(text)
  );
}
