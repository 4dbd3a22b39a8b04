import { worldOfPerson } from "../knowledge/worlds/index.ts";
import { worded } from "./angles.ts";
import { happeningIn } from "./happening.ts";
import { personOf } from "./person.ts";
import type { StoryLook } from "./story-looks.ts";

/** Somebody who is only named, seen at what they are called after. */
export interface AtWork {
  readonly shows: string;
  readonly place: string;
  readonly looks: readonly StoryLook[];
}

const BY_A_CALLING = /^(?:an?|the|two|three|four) \p{Ll}/u;

/** "A baker, a nurse, a truck driver": each at their work and in its rooms; null for whoever does something already or has no calling. */
export function atTheirWork(shows: string, turn: number): AtWork | null {
  if (!BY_A_CALLING.test(shows) || happeningIn(shows) !== null) return null;
  const world = worldOfPerson(shows);
  if (world === null || !world.isOfACalling) return null;
  const { work, places, thing } = world;
  const person = personOf("somebody", []);
  const deed = (at: number, who: string) => worded(work[at % work.length] ?? "", who, "", person);
  return {
    shows: deed(turn, shows),
    place: places[0],
    looks: [
      {
        subject: deed(turn + 1, shows.replace(/^an?\s/, "the ")),
        shotType: "medium_close_up",
        cameraMovement: "handheld",
        isBefore: false,
      },
      { subject: thing, shotType: "extreme_close_up", cameraMovement: "push_in", isBefore: true },
    ],
  };
}
