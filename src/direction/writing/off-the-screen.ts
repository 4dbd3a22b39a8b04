import type { Moment } from "../knowledge/moments/book.ts";
import { STEPS_OFF_THE_SCREEN } from "../knowledge/steps-off-the-screen.ts";
import { singularOf } from "../words/kind-of-noun.ts";
import { isNounForSomebody } from "./who-acts.ts";

type Picture = Pick<Moment, "shows" | "place" | "shotType" | "cameraMovement" | "cast">;

/** A step of an app that takes place away from its screen ("meet", "ride", "neighbours reserve it"); null for steps that are taken on it. `sold` names the app, `shown` holds the pictures that were taken. */
export function offTheScreen(step: string, sold: string, shown: Set<string>): Picture | null {
  const row = STEPS_OFF_THE_SCREEN.find(
    ({ about, shows }) => !shown.has(shows) && about.test(`${step} | ${sold}`),
  );
  if (row === undefined) return byOthers(step, shown);
  shown.add(row.shows);
  const { shows, place, shotType, cameraMovement } = row;
  return { shows, place, shotType, cameraMovement, cast: shows.includes("{hero}") ? "hero" : "none" };
}

const WHO = /^(?:and |then )?(?:your|the|a|an|our|some|another)?\s?(?:\p{Ll}+ )??(\p{Ll}+)\s\p{Ll}+/iu;

/** "Neighbours reserve it", "your accountant gets it": somebody else, elsewhere, at the same time. */
function byOthers(step: string, shown: Set<string>): Picture | null {
  const noun = WHO.exec(step)?.[1]?.toLowerCase() ?? "";
  if (noun === "" || NOBODY_ELSE.test(noun) || !isNounForSomebody(singularOf(noun))) return null;
  const who = singularOf(noun);
  const shows = `${/^[aeiou]/.test(who) ? "an" : "a"} ${who} elsewhere, glancing down at a phone, a smile beginning`;
  if (shown.has(shows)) return null;
  shown.add(shows);
  return {
    shows,
    place: "a doorway in other light",
    shotType: "medium_close_up",
    cameraMovement: "push_in",
    cast: "none",
  };
}

/** Whoever the film follows. */
const NOBODY_ELSE = /^(?:users?|customers?|members?|people)$/;
