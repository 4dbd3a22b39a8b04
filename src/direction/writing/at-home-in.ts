import type { Moment } from "../knowledge/moments/book.ts";
import { FIXTURES, type Terrain } from "../knowledge/terrains.ts";
import { oncePer } from "../once-per.ts";
import { terrainsOfPlace } from "./terrains-of-place.ts";
import type { World } from "./world.ts";

/** The surroundings that the brief tells and the whole film keeps to; null where it tells none, or a town or a place of no known kind, where anything may stand. */
export function toldTerrain({
  trade,
  isOfUse,
  isOfGoods,
  placesAreAsked,
  places,
}: World): ReadonlySet<Terrain> | null {
  if (trade !== null || isOfUse || !placesAreAsked) return null;
  // Of an opera house nobody knows what stands in it: goods are shown there without a basin or a bed.
  const isOneUnknown = isOfGoods && places.length === 1 && /^(?:an?|the) \p{Ll}/u.test(places[0] ?? "");
  return terrainOfPlaces(places) ?? (isOneUnknown ? NOTHING_STANDS_THERE : null);
}

const NOTHING_STANDS_THERE: ReadonlySet<Terrain> = new Set();

/** The surroundings of places; null where one of them is a town or of no known kind. */
export function terrainOfPlaces(places: readonly string[]): ReadonlySet<Terrain> | null {
  const known = places.map(terrainsOfPlace);
  return known.length === 0 || known.some((terrains) => terrains.length === 0) ? null : new Set(known.flat());
}

/** Whether a picture of the books can be filmed in such surroundings: no basin stands on a beach. */
export function isAtHomeIn(terrain: ReadonlySet<Terrain> | null, moment: Moment): boolean {
  return terrain === null || stand(fixturesOf(moment), terrain);
}

/** The same of a picture in words. */
export function canBeSeenIn(terrain: ReadonlySet<Terrain> | null, shows: string): boolean {
  return terrain === null || stand(fixturesIn(shows), terrain);
}

type Fixtures = readonly (readonly Terrain[])[];

function stand(fixtures: Fixtures, terrain: ReadonlySet<Terrain>): boolean {
  return fixtures.every((standsIn) => standsIn.some((kind) => terrain.has(kind)));
}

const fixturesOf = oncePer(({ shows }: Moment) => fixturesIn(shows));

function fixturesIn(shows: string): Fixtures {
  return FIXTURES.filter(({ words }) => words.test(shows)).map(({ standsIn }) => standsIn);
}
