import type { AgreedBrief } from "../agreed-brief.ts";
import type { CategoryKnowledge } from "../knowledge/categories.ts";
import { usualOf } from "../knowledge/usual.ts";
import { oncePer } from "../once-per.ts";
import { says } from "../reading/said-in-brief.ts";

const HOT =
  /\b(?:teas?|tea-?(?:shop|house|room|bag)s?|teahouse|chai|coffees?|caf[eé]s?|espressos?|cappuccinos?|lattes?|flat whites?|baristas?|cocoa|(?:hot|drinking) chocolate)\b/i;

const COLD =
  /\b(?:iced?|cold|chill(?:ed)?|cool(?:ing|er)?|frozen|frapp\p{L}+|refresh\p{L}*|fizzy|sparkling|soda|cans?|canned|bottled|bubble tea|boba|kombucha|juices?|smoothies?|lemonade|beach|summer|heat ?wave)\b/iu;

const A_NIGHT_OUT =
  /\b(?:concerts?|gigs?|raves?|festivals?|open[- ]airs?|clubs?(?= nights?)|club nights?|dj (?:sets?|nights?)|techno|rock night|live (?:music|shows?)|tour dates?|line-?up|dance floor|headliners?)\b/iu;

/** What is usual for such a film where its brief says nothing else. */
export const usualOfFilm = oncePer(
  ({ category, reading }: FilmOfACategory): CategoryKnowledge =>
    usualOf(category.value, {
      isOfAFamily: reading.tale?.value.kind === "family",
      isANightOut: category.value === "event" && says(reading, A_NIGHT_OUT),
      isServedHot: category.value === "beverage" && says(reading, HOT) && !says(reading, COLD),
    }),
);

interface FilmOfACategory {
  readonly category: Pick<AgreedBrief["category"], "value">;
  readonly reading: AgreedBrief["reading"];
}
