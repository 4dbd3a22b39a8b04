import { oncePer } from "../once-per.ts";
import { withArticle } from "../words/articles.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import { isPlural } from "./agreement.ts";
import type { Claim } from "./claim.ts";
import { isOfTheBrief } from "./claims.ts";
import { happeningIn } from "./happening.ts";
import { placePhrase } from "./place-phrase.ts";
import { IN_THE_SKY } from "./stage-thing.ts";
import { terrainsOfPlace } from "./terrains-of-place.ts";
import type { World } from "./world.ts";

/** Where the film goes with a bare thing that is a place, "then a mountain lake": the place; null for other things. */
export const placeGoneTo = oncePer(({ isBare, subject }: Claim): string | null => {
  const isNamed = isBare || (subject.split(" ").length <= MOST_WORDS && happeningIn(subject) === null);
  if (!isNamed || IN_THE_SKY.test(subject)) return null;
  // "A hand on the road" is a hand.
  const head = subject.replace(WHEN_OR_WHERE, "");
  const lastWords = head.split(" ").slice(-WORDS_OF_A_NOUN).join(" ");
  if (kindOfNoun(head)?.group !== "place" || terrainsOfPlace(lastWords).length === 0) return null;
  const place = subject.replace(/ from above$/, "");
  const named = withArticle(place);
  return named === place && ONE_PLACE.test(place) ? `a ${place}` : named;
});

const FEWEST_PLACES_OF_A_TOUR = 2;
const MOST_WORDS = 6;
const WORDS_OF_A_NOUN = 2;
const WHEN_OR_WHERE = /\s(?:at|in|on|by|with|under|over|near|of|from|after|before)\s.*$/;

/** "River crossing": the name of one place, though such words mostly count nothing. */
const ONE_PLACE = /^\p{Ll}+ (?:crossing|landing|clearing|opening)$/u;

/** The world of a film that goes to the places its brief lists, after those it says it is set in. */
export function goingPlaces(world: World, claims: readonly Claim[]): World {
  if (world.trade !== null || world.house !== null) return world;
  const told = claims.filter(isOfTheBrief);
  const places = told.flatMap((claim) => placeGoneTo(claim) ?? []);
  // One place among other things is that picture's own, not the film's; what opens the list is the film's.
  const opensThere = told[0] !== undefined && placeGoneTo(told[0]) !== null;
  const isTour = places.length >= FEWEST_PLACES_OF_A_TOUR || opensThere || world.placesAreAsked;
  if (places.length === 0 || !isTour) return world;
  return {
    ...world,
    places: world.placesAreAsked ? [...world.places, ...places] : places,
    placesAreAsked: true,
  };
}

/** Kinds of goods that go through a place by themselves, and kinds that go there on somebody. */
const GOES: ReadonlySet<string> = new Set(["vehicle", "two wheeler", "boat", "aircraft"]);
const IS_WATER = /\b(?:lakes?|rivers?|seas?|oceans?|streams?|waterfalls?|fjords?|lagoon)$/i;
const IS_WORN: ReadonlySet<string> = new Set(["garment", "footwear", "headwear", "bag", "outdoor gear"]);

/** What a film for goods shows of a place that its brief goes to: the goods there, or who has them on; null leaves the place to itself. */
export function goodsInPlace(place: string, world: World): string | null {
  if (!world.sells || world.trade !== null || world.house !== null || !world.isInEnglish) return null;
  const kind = kindOfNoun(world.productPhrase)?.name ?? "";
  const where = IS_WATER.test(place) ? `by ${place}` : placePhrase(place);
  if (GOES.has(kind)) return `${world.productPhrase} on its way, small in the frame, ${where}`;
  if (!IS_WORN.has(kind) || !world.mayShow("hero")) return null;
  const goes = isPlural(world.hero) ? "walk" : "walks";
  return `${world.hero}, wearing ${world.productPhrase}, ${goes} ${where}`;
}
