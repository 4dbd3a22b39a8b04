import { overlap } from "../words/spans.ts";
import type { Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";

const SEVERAL = 2;

/** "…, and at sunrise she reaches her door": an hour that only a later deed of a story has is no hour of the whole film. */
export function hourOfStory(
  _page: Page,
  { tale, filmKind, timeOfDay, events }: BriefReading,
): Partial<Pick<BriefReading, "timeOfDay">> {
  const isStory = tale !== null || filmKind?.value === "music_video";
  if (!isStory || timeOfDay === null || events.length < SEVERAL) return {};
  const inOrder = events.toSorted((a, b) => a.start - b.start);
  const [first, ...later] = inOrder;
  if (first !== undefined && overlap(first, timeOfDay)) return {};
  return later.some((event) => overlap(event, timeOfDay)) ? { timeOfDay: null } : {};
}
