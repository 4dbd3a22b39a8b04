import { placeOfDeed } from "../knowledge/places-of-deeds.ts";
import { placeOfStory } from "../knowledge/places-of-stories.ts";
import { worldOfPerson } from "../knowledge/worlds/index.ts";
import { happeningIn } from "./happening.ts";
import { isSomebody } from "./who-acts.ts";

/** Where somebody with a calling is likely to do what is told; null for others, and where the deed says nothing of it. */
export function placeOfDoer(subject: string): string | null {
  const deed = happeningIn(subject);
  if (deed !== null && /\boutside\b/.test(deed.doing)) return null;
  const world = deed === null ? null : worldOfPerson(deed.actor);
  if (deed === null) return null;
  if (COMES_TO_SOMEBODY.test(deed.verb) && world?.isOfACalling) return "a front door";
  // Who bakes for a living does it in the bakery.
  const isTheirWork =
    world?.isOfACalling === true &&
    (world.calling.startsWith(deed.verb.slice(0, -1)) || deed.actor.includes(`${deed.verb}r`));
  const usual = isTheirWork ? null : placeOfDeed(deed.verb);
  if (usual !== null || world === null || !world.isOfACalling) return usual;
  const [inside, outside] = world.places;
  const told = isTheirWork ? null : placeOfStory(deed.doing);
  if (told !== null && OF_ITS_OWN.test(told)) return told;
  return OUT_AND_ABOUT.test(deed.verb) ? outside : inside;
}

/** Where somebody works at what they are called after; null for others, and for deeds that are done anywhere. */
export function placeOfCalling(subject: string): string | null {
  const deed = happeningIn(subject);
  const world = deed === null ? null : worldOfPerson(deed.actor);
  return world?.isOfACalling ? placeOfDoer(subject) : null;
}

/** The rooms of people without a calling. */
export function placeAtHome(subject: string): string | null {
  const deed = happeningIn(subject);
  const world = deed === null ? null : worldOfPerson(deed.actor);
  if (deed === null || world === null) return null;
  return OUT_AND_ABOUT.test(deed.verb) ? world.places[1] : world.places[0];
}

/** Whether the told picture is of people, or animals, doing something. */
export function isDoneBySomebody(subject: string): boolean {
  const deed = happeningIn(subject);
  return deed !== null && isSomebody(deed.actor, deed.verb);
}

/** Deeds for which people leave their rooms. */
const OUT_AND_ABOUT =
  /^(?:find|discover|meet|see|spot|walk|run|follow|chase|ride|drive|row|arrive|leave|return|search|race|wander|climb|ring|deliver|carry|push|wave|call)$/;

/** Who works for others arrives at their door. */
const COMES_TO_SOMEBODY = /^(?:arrive|visit|knock)$/;

/** Places that a deed names more surely than a calling does. */
const OF_ITS_OWN =
  /\b(?:lift|bus|tram|taxi|cockpit|railway|classroom|hospital|museum|market|snowy|beach|pool|capsule)\b/;
