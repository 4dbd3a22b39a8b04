import type { Moment } from "../knowledge/moments/book.ts";
import { FIXTURES, TERRAINS_OF_PLACES, type Terrain } from "../knowledge/terrains.ts";
import { oncePer } from "../once-per.ts";
import { remembered } from "../remembered.ts";
import type { World } from "./world.ts";

const PLACES_KEPT = 64;

/** The surroundings that the brief tells and the whole film keeps to; null where it tells none, or a town or a place of no known kind, where anything may stand. */
export function toldTerrain({ trade, placesAreAsked, places }: World): ReadonlySet<Terrain> | null {
  if (trade !== null || !placesAreAsked) return null;
  const known = places.map(terrainsOfPlace);
  return known.length === 0 || known.some((terrains) => terrains.length === 0) ? null : new Set(known.flat());
}

const terrainsOfPlace = remembered(
  (place: string): readonly Terrain[] =>
    TERRAINS_OF_PLACES.filter(({ words }) => words.test(place)).map(({ is }) => is),
  PLACES_KEPT,
);

/** Whether a picture of the books can be filmed in such surroundings: no basin stands on a beach. */
export function isAtHomeIn(terrain: ReadonlySet<Terrain> | null, moment: Moment): boolean {
  return (
    terrain === null || fixturesOf(moment).every((standsIn) => standsIn.some((kind) => terrain.has(kind)))
  );
}

const fixturesOf = oncePer((moment: Moment) =>
  FIXTURES.filter(({ words }) => words.test(moment.shows)).map(({ standsIn }) => standsIn),
);
