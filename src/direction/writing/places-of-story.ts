import type { Claim } from "./claim.ts";
import { isOfTheBrief } from "./claims.ts";
import { type Happening, happeningIn } from "./happening.ts";
import { placeNamedIn } from "./where-it-happens.ts";

const ANOTHER_HOUR =
  /^(?:and |then )?(?:in the morning|the next (?:day|morning|evening)|that (?:night|evening)|one day|\w+ (?:years?|months?|weeks?|days?) later|years later)\b/i;

/** "Eats breakfast from the bowl forty years later" */
const YEARS_LATER = /\b(?:years?|months?|weeks?|decades?) later\b/;

/** "Rings a doorbell", "knocks" */
const AT_A_DOOR =
  /\brings? (?:an?|the|his|her|their) (?:door ?)?bell\b|\bknocks?(?: at| on)?(?: (?:an?|the|his|her|their) door)?$/;

/** Whoever does these is where they are told to be while the others are elsewhere. */
const STAYS = /^(?:wait|stand|sit|watch|guard|stay|listen|hide|lie)$/;

const A_WAY_IN = /\b(?:skylight|window|door|doorway|gate|hatch|fence|hole|curtains?|archway|turnstile)$/;

/** Somebody who stays somewhere, and where the story was before. */
interface Aside {
  readonly place: string | null;
  readonly actor: string;
}

/** Where each told picture plays: a story stays where it was until it says another place. */
export function placesOfStory(slots: readonly (Claim | null)[], sells: boolean): ReadonlyMap<Claim, string> {
  const places = new Map<Claim, string>();
  let last: string | null = null;
  let aside: Aside | null = null;
  for (const claim of slots) {
    if (claim === null || !isOfTheBrief(claim)) continue;
    const own = placeNamedIn(claim.subject);
    // "A cold street, a hot meal": things that a brief lists are each where they are.
    if (claim.isBare && sells) {
      if (own !== null) places.set(claim, own);
      continue;
    }
    const deed = happeningIn(claim.subject);
    const known = whereItWas(claim.subject, deed, last, aside);
    aside = own === null ? null : asideOf(deed, known);
    last = own ?? (AT_A_DOOR.test(claim.subject) ? "a front door" : known);
    if (last !== null) places.set(claim, last);
    // Whoever slips through a skylight is on its other side.
    if (own !== null && A_WAY_IN.test(own)) last = known;
  }
  return places;
}

function asideOf(deed: Happening | null, place: string | null): Aside | null {
  return deed !== null && place !== null && STAYS.test(deed.verb) ? { place, actor: deed.actor } : null;
}

/** The place that the story comes from to a deed that names none. */
function whereItWas(
  told: string,
  deed: Happening | null,
  last: string | null,
  aside: Aside | null,
): string | null {
  // "Waits under the blanket all night, and in the morning …": another hour has another place.
  if (ANOTHER_HOUR.test(told) || YEARS_LATER.test(told)) return null;
  // "His chair by the window" of a list is where it is.
  if (deed === null && !/\b(?:is|are|has|have|was)\b/.test(told)) return null;
  // "The driver waits in the alley and the boss dances": only the driver is there.
  return aside !== null && deed !== null && deed.actor !== aside.actor ? aside.place : last;
}
