import { overlap } from "../words/spans.ts";
import type { Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";
import { firstMatch } from "./sieve.ts";

const SEVERAL = 2;
const AN_HOUR =
  "(?:dawn|sunrise|(?:early )?morning|noon|midday|afternoon|sunset|dusk|evening|night|nightfall|midnight|day)";
const FROM_HOUR_TO_HOUR = new RegExp(
  `\\bfrom (?:the )?${AN_HOUR} (?:to|till|until|into|through to) (?:the )?${AN_HOUR}\\b`,
);

/** "…, and at sunrise she reaches her door": an hour that only a later deed of a story has is no hour of the whole film. */
export function hourOfStory(
  page: Page,
  { tale, filmKind, timeOfDay, events }: BriefReading,
): Partial<Pick<BriefReading, "timeOfDay">> {
  // "Tokyo from dawn to midnight" has every hour.
  if (timeOfDay !== null && firstMatch(page, FROM_HOUR_TO_HOUR) !== null) return { timeOfDay: null };
  const isStory = tale !== null || filmKind?.value === "music_video";
  if (!isStory || timeOfDay === null || events.length < SEVERAL) return {};
  const inOrder = events.toSorted((a, b) => a.start - b.start);
  const [first, ...later] = inOrder;
  if (first !== undefined && overlap(first, timeOfDay)) return {};
  return later.some((event) => overlap(event, timeOfDay)) ? { timeOfDay: null } : {};
}
