import { TERRAINS_OF_PLACES, type Terrain } from "../knowledge/terrains.ts";
import { remembered } from "../remembered.ts";

const PLACES_KEPT = 64;

/** What kinds of surroundings a place is by its words: none for a town, or where no table knows. */
export const terrainsOfPlace = remembered(
  (place: string): readonly Terrain[] =>
    TERRAINS_OF_PLACES.filter(({ words }) => words.test(place)).map(({ is }) => is),
  PLACES_KEPT,
);
