import { type Claim, isOfTheBrief } from "./claims.ts";
import { OWN_PLACE } from "./outline-script.ts";
import { placeNamedIn } from "./where-it-happens.ts";
import type { World } from "./world.ts";

/** Where the scenes of one film play. */
export interface ScenePlaces {
  /** The film's own place at the scene with `index`. */
  readonly at: (index: number) => string;
  /** Where a picture that the brief demands is staged. */
  readonly ofClaim: (claim: Claim, index: number) => string;
}

/** Settles the places of `count` scenes in which the `slots` hold what the brief demands. */
export function placesOfFilm(world: World, slots: readonly (Claim | null)[], count: number): ScenePlaces {
  const told = placesOfClaims(slots);
  const at = (index: number) => placeInTurn(world.places, index, count);
  return {
    at,
    ofClaim: (claim, index) => {
      const named = placeNamedIn(claim.subject);
      if (named !== null) return named;
      // A storm or a ferry does not belong on the film's kitchen table: what the brief tells gets only places that the brief names.
      const isOwn = isOfTheBrief(claim) && !world.placesAreAsked;
      return isOwn ? (told.get(claim) ?? world.house ?? OWN_PLACE) : at(index);
    },
  };
}

/** A film stays in one place for a while before it goes on to the next: back and forth is a tour. */
function placeInTurn(places: readonly string[], index: number, count: number): string {
  return places[Math.min(Math.floor((index * places.length) / count), places.length - 1)] as string;
}

/** A told story stays where it was until it says another place. */
function placesOfClaims(slots: readonly (Claim | null)[]): ReadonlyMap<Claim, string> {
  const places = new Map<Claim, string>();
  let last: string | null = null;
  for (const claim of slots) {
    if (claim === null || !isOfTheBrief(claim)) continue;
    last = placeNamedIn(claim.subject) ?? last;
    if (last !== null) places.set(claim, last);
  }
  return places;
}
