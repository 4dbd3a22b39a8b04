import type { AgreedBrief } from "../agreed-brief.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import type { World } from "./world.ts";

/** Goods that tell a story: what a brief says of places is of that story, not of where they are read. */
const TELLS_A_STORY =
  /(?:^|\s)(?:novels?|thrillers?|memoirs?|biography|paperback|audiobook|comics?|book series|books?)$/;

/** The world in which a book is read, with the places of its story beside it; any other film's world as it is. */
export function besideItsStory(agreed: AgreedBrief, world: World): World {
  const kind = world.placesAreAsked && world.trade === null ? goodsOfFilm(agreed) : null;
  if (kind === null || !TELLS_A_STORY.test(kind.head)) return world;
  return { ...world, placesAreAsked: false, places: [kind.place], storyPlaces: world.places };
}
