import { placeOfDeed } from "../knowledge/places-of-deeds.ts";
import { placeOfStory } from "../knowledge/places-of-stories.ts";
import { withArticle } from "../words/articles.ts";
import { canBeSeenIn, terrainOfPlaces } from "./at-home-in.ts";
import type { Claim } from "./claim.ts";
import { isOfTheBrief } from "./claims.ts";
import { happeningIn } from "./happening.ts";
import { hourIn, hoursTold } from "./hours-told.ts";
import { OWN_PLACE } from "./outline-script.ts";
import { placeGoneTo } from "./place-claims.ts";
import { isDoneBySomebody, placeAtHome, placeOfCalling, placeOfDoer } from "./place-of-doer.ts";
import { placesOfStory } from "./places-of-story.ts";
import { IN_THE_SKY } from "./stage-thing.ts";
import { terrainsOfPlace } from "./terrains-of-place.ts";
import { placeNamedIn } from "./where-it-happens.ts";
import type { World } from "./world.ts";

/** Where the scenes of one film play. */
export interface ScenePlaces {
  /** The film's own place at the scene with `index`. */
  readonly at: (index: number) => string;
  /** Where a picture that the brief demands is staged. */
  readonly ofClaim: (claim: Claim, index: number) => string;
}

/** What is known of a film's places before any of its scenes is staged. */
interface Grounds {
  readonly world: World;
  readonly slots: readonly (Claim | null)[];
  /** Where the story itself says that each of its pictures plays. */
  readonly told: ReadonlyMap<Claim, string>;
  /** What the brief shows, without the goods by themselves. */
  readonly own: readonly string[];
  /** Where such a story mostly plays. */
  readonly likely: string | null;
  /** Who has a place of work is there until the story says another. */
  readonly atFirst: string | null;
  /** A thriller that says no place plays where its genre does. */
  readonly ofGenre: string | null;
  readonly fallback: string;
  /** The place of the film in its turn. */
  readonly at: (index: number) => string;
  /** The place of the world in its turn, wherever the pictures have gone. */
  readonly inTurn: (index: number) => string;
}

/** Settles the places of `count` scenes in which the `slots` hold what the brief demands; what is told and leaves its place open plays at `fallback`. */
export function placesOfFilm(
  world: World,
  slots: readonly (Claim | null)[],
  count: number,
  fallback = OWN_PLACE,
): ScenePlaces {
  const grounds = groundsOf(world, slots, count, fallback);
  const hours = world.sells || !world.isInEnglish ? NO_HOURS : hoursOf(slots);
  return {
    at: grounds.at,
    ofClaim: (claim, index) => atItsHour(staged(claim, index, grounds), hours.get(claim)),
  };
}

function groundsOf(world: World, slots: readonly (Claim | null)[], count: number, fallback: string): Grounds {
  const own = slots.flatMap((claim) =>
    claim !== null && isOfTheBrief(claim) && !(claim.isBare && world.sells) ? [claim.subject] : [],
  );
  return {
    world,
    slots,
    told: placesOfStory(slots, world.sells),
    own,
    // Where a camera flies nobody else is.
    likely: world.isInEnglish
      ? placeOfStory(own.filter((one) => !one.endsWith(" from above")).join(". "))
      : null,
    atFirst: world.sells
      ? placeOfDoer(own[0] ?? "")
      : (own.map(placeOfDoer).find((place) => place !== null) ?? null),
    ofGenre: fallback === OWN_PLACE ? null : fallback,
    fallback,
    at: placesInTurn(world, slots, count),
    inTurn: (index) => placeInTurn(world.places, index, count),
  };
}

/** Where the film has come to at each scene: where its list of places has gone, where all that is told plays, else the places of its world one after the other. */
function placesInTurn(
  world: World,
  slots: readonly (Claim | null)[],
  count: number,
): (index: number) => string {
  // The further rooms of a trade are for the pictures that name them.
  const atHome = world.trade?.places.length === world.places.length ? world.places.slice(0, 1) : world.places;
  // "Then a mountain lake": from there on the film is there.
  const goneTo = slots.some((claim) => claim?.toldAs) ? [] : placesGoneTo(slots);
  const only = world.isOfGoods && world.isInEnglish && !world.placesAreAsked ? onlyPlaceTold(slots) : null;
  return (index) => goneTo[index] ?? only ?? placeInTurn(atHome, index, count);
}

function staged(claim: Claim, index: number, grounds: Grounds): string {
  return claim.toldAs !== undefined && !grounds.world.isOfGoods
    ? asTold(claim, index, grounds)
    : stagedByKind(claim, index, grounds);
}

/** Where the brief says, else where the film is. */
function asTold(claim: Claim, index: number, { world, told, own, inTurn }: Grounds): string {
  const inItsStory = claim.toldAs === "sentence" ? told.get(claim) : undefined;
  const said = claim.line === undefined ? placeNamedIn(claim.subject.replace(world.hero, "")) : null;
  // "Torchlight on wet bricks": a ground without an article is no place.
  const named = said === null || ON_A_GROUND.test(said) ? placeGoneTo(claim) : said;
  const film = inTurn(index);
  return named ?? inItsStory ?? (film === OWN_PLACE ? placeOfToldThing(claim, own) : null) ?? film;
}

function stagedByKind(claim: Claim, index: number, grounds: Grounds): string {
  const { world, at } = grounds;
  const named = placeNamedIn(claim.subject) ?? placeGoneTo(claim);
  if (named !== null && !named.includes(world.productPhrase))
    return isTheHouse(named, world) ? (world.house ?? at(index)) : named;
  // A storm or a ferry does not belong on the film's kitchen table: what the brief tells gets only places that the brief names.
  const isOwn = isOfTheBrief(claim) && !world.placesAreAsked;
  if (!isOwn) return placeAtWork(claim, grounds) ?? fittingPlace(claim.subject, at(index), world);
  const isOfTheGoods = world.isOfGoods || (claim.isBare && world.sells && !IN_THE_SKY.test(claim.subject));
  return isOfTheGoods ? placeAmongGoods(claim, index, grounds) : placeInTheStory(claim, index, grounds);
}

/** "A potter in a small village": the village is the film's, the work is done where such work is done. */
function placeAtWork(claim: Claim, { world, told }: Grounds): string | null {
  if (!isOfTheBrief(claim) || claim.isBare || world.sells) return null;
  return told.get(claim) ?? placeOfCalling(claim.subject);
}

/** What is told and leaves its place open: where those who do it are, else where such a story plays. */
function placeInTheStory(claim: Claim, index: number, grounds: Grounds): string {
  const { world, told, ofGenre, atFirst, fallback, at } = grounds;
  return (
    told.get(claim) ??
    placeOnWheels(claim) ??
    world.house ??
    // Who is told of in a film for a house to visit is there.
    (world.trade?.starsGuests ? at(index) : null) ??
    // A diver is nowhere else.
    (ofGenre !== null && REMOTE.test(ofGenre) ? ofGenre : null) ??
    placeOfDoer(claim.subject) ??
    likelyPlace(claim, grounds) ??
    atFirst ??
    (world.sells && isDoneBySomebody(claim.subject) ? at(index) : fallback)
  );
}

function likelyPlace({ subject }: Claim, { world, likely, ofGenre }: Grounds): string | null {
  // What a list shows and nobody does is in no place of the others.
  if (world.isInEnglish && !world.sells && happeningIn(subject) === null)
    return placeOfStory(subject) ?? ofGenre ?? OWN_PLACE;
  return world.isInEnglish && isDoneBySomebody(subject)
    ? (placeOfStory(subject) ?? ofGenre ?? placeAtHome(subject) ?? likely)
    : (ofGenre ?? likely);
}

/** Where a picture plays that is told beside goods: where such things are, else where the film is. */
function placeAmongGoods(claim: Claim, index: number, { world, slots, told, at }: Grounds): string {
  return (
    told.get(claim) ??
    placeOnWheels(claim) ??
    world.house ??
    (world.isInEnglish && !claim.isBare && !isOnlyMade(claim) ? placeNotFarOff(claim, slots) : null) ??
    (IN_THE_SKY.test(claim.subject) || OF_THE_WEATHER.test(claim.subject)
      ? (landscapeOf(slots) ?? "open country under a wide sky")
      : null) ??
    placeOfCalling(claim.subject) ??
    (IN_THE_OPEN.test(claim.subject) ? "a garden" : null) ??
    (OF_A_FARM.test(claim.subject) ? placeOfStory(claim.subject) : null) ??
    (IN_A_CAR.test(claim.subject) ? "the inside of a car" : null) ??
    (!claim.isBare && isOfTheBrief(claim) && claim.feeling === undefined ? landscapeOf(slots) : null) ??
    at(index)
  );
}

/** The open country that the brief shows: a storm comes over it, and who is told of is there; null where it shows none. */
function landscapeOf(slots: readonly (Claim | null)[]): string | null {
  const shown = slots.find((claim) => claim?.isBare && isOfTheBrief(claim) && isOpenCountry(claim.subject));
  return shown ? withArticle(shown.subject) : null;
}

function isOpenCountry(place: string): boolean {
  return terrainsOfPlace(place).some((terrain) => ["water", "land", "garden"].includes(terrain));
}

const OF_THE_WEATHER =
  /^(?:an?\s|the\s)?(?:\p{Ll}+ )?(?:storm|thunderstorm|rain|snow|fog|mist|clouds?|lightning|wind|waves)\s(?:\p{Ll}+s|\p{Ll}+ing)\b/u;

/** A dog at a barbecue has not run into the living room. */
function placeNotFarOff(claim: Claim, slots: readonly (Claim | null)[]): string | null {
  const place = placeOfPicture(claim);
  return place === ANY_HOME ? (namedBefore(slots, claim) ?? place) : place;
}

/** Where such a thing is, else where half of the pictures `told` are known to be. */
function placeOfToldThing({ subject }: Claim, told: readonly string[]): string | null {
  const likely = (one: string) => placeOfDoer(one) ?? surePlaceOf(one);
  const known = told.map(likely).filter((place) => place !== null);
  const [only = null, ...others] = new Set(known);
  return likely(subject) ?? (others.length === 0 && known.length * 2 >= told.length ? only : null);
}

/** A kettle boils in a kitchen; a letter may be anywhere, and somebody with a dog is most likely at home. */
function surePlaceOf(subject: string): string | null {
  const place = placeOfStory(subject);
  if (place === null || SURE_PLACES.test(place)) return place;
  return place === ANY_HOME && happeningIn(subject) !== null ? place : null;
}

const SURE_PLACES =
  /\b(?:kitchen|classroom|office|library|garden|farm|treatment room|fire station|gym|swimming pool|church)\b/;

/** "A family unwraps a box by the fireplace": where all that is told of goods plays, their other pictures play too. */
function onlyPlaceTold(slots: readonly (Claim | null)[]): string | null {
  const deeds = slots.flatMap((claim) =>
    claim !== null && !claim.isBare && claim.feeling === undefined && isOfTheBrief(claim) ? [claim] : [],
  );
  const [place, ...others] = deeds.map((claim) => placeNamedIn(claim.subject) ?? placeOfPicture(claim));
  return place && !/^(?:by|beside|near) /.test(place) && others.every((other) => other === place)
    ? place
    : null;
}

/** Where dogs, families and tables are by themselves. */
const ANY_HOME = "a living room";

/** The place that the last picture before `claim` names. */
function namedBefore(slots: readonly (Claim | null)[], claim: Claim): string | null {
  const before = slots.slice(0, Math.max(0, slots.indexOf(claim)));
  const named = before.map((one) => (one === null ? null : placeNamedIn(one.subject)));
  return named.findLast((place) => place !== null) ?? null;
}

const ON_A_GROUND = /^(?:on|at|under|behind) (?!(?:an?|the|his|her|their|its)\s)\p{Ll}/u;
const NO_HOURS: ReadonlyMap<Claim, string> = new Map();

/** The hour of the day that a story has come to with each of its pictures. */
function hoursOf(slots: readonly (Claim | null)[]): ReadonlyMap<Claim, string> {
  const hours = hoursTold(slots);
  return new Map(
    slots.flatMap((claim, index) => {
      const hour = hours[index] ?? null;
      return claim === null || hour === null ? [] : [[claim, hour] as const];
    }),
  );
}

function atItsHour(place: string, hour: string | undefined): string {
  return hour === undefined || place === OWN_PLACE || hourIn(place) !== null ? place : `${place} ${hour}`;
}

/** "Two siblings build a rocket": what is made, drawn or read of is nowhere near its place. */
function isOnlyMade({ subject }: Claim): boolean {
  return OF_A_PICTURE.test(happeningIn(subject)?.verb ?? "");
}

/** "Fastening it before a business dinner": not there yet. */
const BEFORE_OR_AFTER = /\s(?:before|after|until) .*$/;
const OF_A_PICTURE =
  /^(?:build|draw|paint|make|craft|assemble|imagine|read|dream|play|colour|color|sketch|pretend|wish)$/;

/** Where what is told of goods plays, by what stands in it or by what is done. */
function placeOfPicture({ subject }: Claim): string | null {
  const now = subject.replace(BEFORE_OR_AFTER, "");
  return placeOfStory(now) ?? placeOfDeed(happeningIn(now)?.verb ?? "");
}

/** Where the film is, unless the thing stands in other surroundings: a fireplace is in no highlands. */
function fittingPlace(subject: string, here: string, { usualPlaces }: World): string {
  // "Driving through the night to the sea" is not there yet.
  const now = subject.replace(GOING_TO, "");
  const standsIn = (place: string) => canBeSeenIn(terrainOfPlaces([place]), now);
  return standsIn(here) ? here : (usualPlaces.find(standsIn) ?? here);
}

const GOING_TO =
  /(?<=\b(?:driv|travell?|sail|fly|rid|head|walk|run)ing\b.*)\s(?:to|towards?) (?:the|an?) \p{Ll}+.*$/u;

/** For each slot the place that a brief which lists places has come to; null before the first, and where it lists none. */
function placesGoneTo(slots: readonly (Claim | null)[]): (string | null)[] {
  let place: string | null = null;
  return slots.map((claim) => {
    if (claim !== null && isOfTheBrief(claim)) place = placeGoneTo(claim) ?? place;
    return place;
  });
}

/** "Arriving at QuietDesk": the house that the film is for. */
function isTheHouse(place: string, { productName }: World): boolean {
  return place.replace(/^(?:at|in|inside)\s(?:the\s)?/i, "").toLowerCase() === productName.toLowerCase();
}

/** A van arrives in a street, whatever is done inside it. */
function placeOnWheels({ subject }: Claim): string | null {
  return COMES_ON_WHEELS.test(subject) ? "a quiet street" : null;
}

const COMES_ON_WHEELS =
  /\b(?:vans?|cars?|trucks?|lorr(?:y|ies)|taxis?|cabs?|couriers?|minibus)\b.{0,20}\b(?:arriv(?:es?|ing)|pull(?:s|ing)? (?:up|in)|park(?:s|ing)?|driv(?:es?|ing)|turn(?:s|ing)? (?:up|in))\b/i;

/** What no road and no room has. */
const IN_A_CAR = /\b(?:back seats?|rear seats?|passenger seat|steering wheel)\b/i;

/** Where wool and milk come from, whatever bedroom they end in. */
const OF_A_FARM = /\b(?:sheep|cows?|lambs?|goats?|shepherds?|tractors?)\b/i;

/** What is found in no room. */
const IN_THE_OPEN = /\b(?:mud|muddy|puddles?|grass|lawn|wildflowers)\b/i;

const REMOTE = /\b(?:deep water|stars|frontier town)\b/;

/** A film stays in one place for a while before it goes on to the next: back and forth is a tour. */
function placeInTurn(places: readonly string[], index: number, count: number): string {
  return places[Math.min(Math.floor((index * places.length) / count), places.length - 1)] as string;
}
