import type { AgreedBrief } from "../agreed-brief.ts";
import { OUT_OF_DOORS, PLACES_TO_GO, UNDER_A_ROOF } from "../knowledge/places-to-go.ts";
import { oncePer } from "../once-per.ts";
import type { PlaceWish } from "../reading/reading.ts";
import { withArticle } from "../words/articles.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { isAway } from "./away-from-place.ts";
import { OWN_PLACE } from "./outline-script.ts";
import type { SceneIdea } from "./scene-idea.ts";
import type { World } from "./world.ts";

/** The ideas in the places that the brief allows them: so many, one alone, one side of the door, another in each scene, or one after the other. */
export function keepToPlaces(ideas: readonly SceneIdea[], agreed: AgreedBrief, world: World): SceneIdea[] {
  const { spreads, settings } = agreed.reading;
  if (spreads.length === 0) return [...ideas];
  const own = [
    ...settings.map(({ value }) => withArticle(value)),
    ...ideas.map(({ place }) => place).filter((place) => place !== OWN_PLACE),
    ...world.usualPlaces,
  ];
  const places = spreads.reduce(
    (now, { value }) =>
      placesAsked(value, now, settings.length > 0 && value.how !== "side" ? own : own.slice(settings.length)),
    ideas.map(({ place }) => place),
  );
  return ideas.map((idea, index) => {
    const place = places[index] ?? idea.place;
    return place === idea.place ? idea : { ...idea, place, placeIsLent: false };
  });
}

/** Where scenes play that now are in `places`, so that the wish is kept; `own` are the film's places, the likeliest first. */
export function placesAsked(wish: PlaceWish, places: readonly string[], own: readonly string[]): string[] {
  switch (wish.how) {
    case "stay":
      return places.map(() => wish.where ?? own[0] ?? OWN_PLACE);
    case "side":
      return places.map((place, index) =>
        isOnSide(place, wish.where) ? place : inTurn(PLACES_TO_GO[wish.where ?? ""], index, own),
      );
    case "tour":
      return places.map((place, index) =>
        placedIn(place, wish.names[Math.floor((index * wish.names.length) / places.length)] ?? ""),
      );
    case "another_each":
      return inAnother(wish.where ?? "place", places, own);
    default:
      return inSoMany(wish, places, own);
  }
}

/** Whether a picture itself is somewhere that the brief rules out: heavy rain in a film that stays indoors. */
export function isElsewhere(subject: string, { reading }: AgreedBrief): boolean {
  return reading.spreads.some(({ value: { how, where } }) => {
    if (how === "side") return !isOnSide(subject, where);
    if (how !== "stay" || where === null) return false;
    const words = [OUT_OF_DOORS, UNDER_A_ROOF].flatMap((form) => subject.match(all(form)) ?? []);
    // A lamp stands under a roof, and is no other room; "the room" is the one where the film stays.
    const isSame = (word: string) => /^rooms?$/i.test(word) && UNDER_A_ROOF.test(where);
    const places = words.filter((word) => isNounOf(word, "place") && !isSame(word));
    return places.some((word) => !where.includes(word.toLowerCase())) || isAway(subject, where);
  });
}

/** Every word of a form, and not only its first. */
const all = oncePer((form: RegExp) => new RegExp(form, `${form.flags}g`));

function inTurn(some: readonly string[] | undefined, index: number, own: readonly string[]): string {
  return some?.[index % some.length] ?? own[0] ?? OWN_PLACE;
}

/** Whether a place may be on that side; what says neither may be on both. */
export function isOnSide(words: string, side: string | null): boolean {
  return !(side === "indoors" ? OUT_OF_DOORS : UNDER_A_ROOF).test(words.replace(/\bwindow\b.*$/i, ""));
}

/** "A steep street" in Lisbon. */
function placedIn(place: string, name: string): string {
  if (name === "" || place.includes(name)) return place;
  return place === OWN_PLACE || /^\p{Lu}/u.test(place)
    ? `a street in ${name}`
    : `${place.replace(/ in \p{Lu}[\p{L} ]+$/u, "")} in ${name}`;
}

function inAnother(kind: string, places: readonly string[], own: readonly string[]): string[] {
  if (kind === "city" || kind === "country" || kind === "town" || kind === "continent") {
    const names = PLACES_TO_GO[kind === "city" || kind === "town" ? "city" : "country"] ?? [];
    return places.map((place, index) => placedIn(place, names[index % names.length] ?? ""));
  }
  const spare = PLACES_TO_GO[kind] ?? PLACES_TO_GO.place ?? [];
  const pool = kind in PLACES_TO_GO && kind !== "place" ? spare : [...new Set([...own, ...spare])];
  return places.map((_, index) => pool[index % pool.length] ?? OWN_PLACE);
}

/** A lamp that stands in a room goes to other rooms, and no further. */
function likeThose([first = ""]: readonly string[]): readonly string[] {
  const [isInside, isOutside] = [UNDER_A_ROOF.test(first), OUT_OF_DOORS.test(first)];
  const side = isInside ? PLACES_TO_GO.indoors : PLACES_TO_GO.outdoors;
  return (isInside === isOutside ? PLACES_TO_GO.place : side) ?? [];
}

/** Scenes that follow one another share a place, the film's own before others. */
function inSoMany({ least, most }: PlaceWish, places: readonly string[], own: readonly string[]): string[] {
  const now = new Set(places.filter((place) => place !== OWN_PLACE)).size;
  const count = Math.max(least ?? 1, Math.min(most ?? Math.max(now, least ?? 1), Math.max(now, least ?? 1)));
  if (now === count && !places.includes(OWN_PLACE)) return [...places];
  const pool = [...new Set([...own, ...likeThose(own)])].slice(0, Math.min(count, places.length));
  return places.map((_, index) => pool[Math.floor((index * pool.length) / places.length)] ?? OWN_PLACE);
}
