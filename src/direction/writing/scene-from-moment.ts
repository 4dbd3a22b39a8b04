import type { Provenance } from "../../../contracts/parse.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { heroesOf } from "../knowledge/heroes-of-audiences.ts";
import type { Beat, Moment } from "../knowledge/moments/book.ts";
import { picturesOfPlaces } from "../knowledge/moments/place.ts";
import { possessive } from "../words/possessive.ts";
import { inPlural, isPlural } from "./agreement.ts";
import { toldTerrain } from "./at-home-in.ts";
import { inShort } from "./hero.ts";
import { PURPOSE_OF_BEAT, type SceneIdea } from "./scene-idea.ts";
import type { ScenePlaces } from "./scene-places.ts";
import { topicOf } from "./topic.ts";
import type { World } from "./world.ts";

/** Where in its film a scene is staged. */
export interface Staging {
  readonly world: World;
  readonly index: number;
  readonly places: ScenePlaces;
}

/** A picture of the books as a scene of this film. */
export function ideaOfMoment(
  moment: Moment | null,
  beat: Beat,
  agreed: AgreedBrief,
  { world, index, places }: Staging,
): SceneIdea {
  const filmPlace = moment === null ? places.at(index) : placeFor(moment, places.at(index), world);
  // What fits into the surroundings that the brief tells happens there and nowhere else.
  const staysThere = toldTerrain(world) !== null;
  const ownPlace = staysThere ? filmPlace : (placeOfTrade(moment, world) ?? moment?.place ?? filmPlace);
  const origin: Provenance = moment?.because
    ? { source: "computed", confidence: 0.7, evidence: moment.because }
    : {
        source: "default",
        confidence: 0.5,
        evidence: `a moment of the category ${agreed.category.value}`,
      };
  if (!moment) {
    return {
      ...blankIdea(beat),
      subject: `${world.productPhrase} from another side, light moving over it`,
      place: filmPlace,
      origin,
    };
  }
  const areMany = isPlural(world.productPhrase);
  const fill = (text: string) =>
    (areMany && text.includes("{product}") ? inPlural(text) : text)
      .replaceAll("{product}", world.productPhrase)
      .replaceAll("{hero}'s", () => possessive(inShort(world.hero)))
      .replace(/^\{hero\}(?= )/, () => setOff(world.hero))
      .replaceAll("{hero}", world.hero)
      .replaceAll("{place}", filmPlace)
      .replaceAll("{topic}", () => topicOf(agreed))
      .replaceAll("{brand}", agreed.reading.product?.value.brand ?? world.productName);
  return {
    ...blankIdea(beat),
    subject: fill(withGuest(moment.shows, agreed, world)),
    place: fill(ownPlace),
    placeIsLent: staysThere || moment.place === null,
    shotType: moment.shotType,
    cameraMovement: moment.cameraMovement,
    sounds: moment.sounds,
    line: moment.line === null ? null : fill(moment.line),
    origin,
  };
}

/** A picture of a town's streets is of the film's town, and not of the garden that one of its pictures has gone to. */
function placeFor(moment: Moment, here: string, { places }: World): string {
  const [home = here] = places;
  if (!moment.shows.includes("{place}") || home === here) return here;
  const isOf = (some: readonly string[]) =>
    picturesOfPlaces(some).some(({ shows }) => shows === moment.shows);
  return !isOf([here]) && isOf([home]) ? home : here;
}

/** "Someone laughing" in a film for children is one of them. */
function withGuest(shows: string, { reading }: AgreedBrief, { trade, turn, hero }: World): string {
  const guests = trade === null || reading.audience === null ? null : heroesOf(reading.audience.value);
  const guest = trade?.starsGuests ? hero : guests?.[turn % guests.length];
  if (guest === undefined || guests === null) return shows;
  return shows.replace(/^(?:someone|somebody|a patient|a customer|a guest)(?= )/, setOff(guest));
}

/** A trade's rooms are in the town that the brief names, its first room where the brief says; what happens in no room of its own happens there. */
function placeOfTrade(moment: Moment | null, { trade, places }: World): string | null {
  if (!moment || !trade?.moments.includes(moment)) return null;
  const usual = moment.place === null ? 0 : trade.places.indexOf(moment.place);
  const isFurther = usual > 0 && places.length !== trade.places.length;
  return usual < 0 || isFurther ? null : (places[usual] ?? null);
}

/** "a man of forty in a worn shirt, on the edge of the bath": what a person is like ends before what they do. */
export function setOff(hero: string): string {
  return /\s(?:with|in|who)\s/.test(hero) ? `${hero},` : hero;
}

/** A scene of which only its part in the film is settled. */
export function blankIdea(beat: Beat): SceneIdea {
  return {
    beat,
    purpose: PURPOSE_OF_BEAT[beat],
    subject: "",
    place: "",
    placeIsLent: true,
    shotType: "medium_shot",
    cameraMovement: "static",
    sounds: [],
    origin: { source: "default", confidence: 0.5 },
    fixedSeconds: null,
    voiceover: null,
    overlay: null,
    transition: null,
  };
}
