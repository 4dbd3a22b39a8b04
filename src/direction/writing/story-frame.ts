import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { AT_A_TOLD_PLACE } from "../knowledge/films/genres.ts";
import { anyFilmBook, filmBookFor } from "../knowledge/films/index.ts";
import { type KnownWorld, worldOfPerson } from "../knowledge/worlds/index.ts";
import { withoutDenied } from "../words/without-denied.ts";
import { type Angle, ONLY_PEOPLE, type Telling, worded } from "./angles.ts";
import type { Claim } from "./claim.ts";
import { type Happening, happeningIn } from "./happening.ts";
import { inShort } from "./hero.ts";
import { type Person, personOf } from "./person.ts";
import { isAtOtherTime } from "./time-of-day.ts";
import { placeNamedIn } from "./where-it-happens.ts";
import { ANIMAL, isSomebody } from "./who-acts.ts";
import type { World } from "./world.ts";

/** The pictures around what a story tells: the world it begins in, and the one it ends on. */
export interface StoryFrame {
  readonly prologue: readonly Angle[];
  readonly epilogue: Angle | null;
}

/** A picture of somebody's day that is not in their rooms. */
const OUT_OF_DOORS =
  /\b(?:street|path|tide line|shore|quay|harbour|beach|yard|field|track|hill|ridge|bus|railings|car park|puddle|corner|forest|rank|kerb|plane)\b/;
const FAR_OFF =
  /\b(?:space\w*|starship|cryosleep|orbit|moon|mars|planet|submarine|underwater|heaven|hell|prison|island|desert|war|antarctica|arctic|north pole)\b/i;
const IN_A_ROOM =
  /^(?:a long school corridor|an empty (?:classroom|studio|ring)|a (?:living room|small kitchen|plain room|stone hall|cloakroom|nave|room|wall of clocks|studio|workshop|barber's|shop floor)|rows of|the (?:studio|desk|lamp|tools|classroom|picture|finished|all))\b/;
const NOTHING: StoryFrame = { prologue: [], epilogue: null };
/** How many pictures of the world a story bears before it begins, by the scenes that are free of what it tells. */
const PROLOGUE_OF_ONE = [0, 1, 1, 2, 2, 2, 3, 3, 4] as const;
const PROLOGUE_OF_MORE = [0, 0, 1, 1, 1, 2] as const;
/** From so many free scenes on, a story has a last picture of its own. */
const ROOM_FOR_AN_END = 2;

/** From so many told deeds on, a story is told whole. */
const WHOLE_STORY = 3;
/** One deed that is looked at for longer is a film that stands still. */
const LONGEST_OF_A_DEED_SECONDS = 10;

const A_TALES_COURT = "king";

/** What a brief says of its genre: the shadow of a dragon makes no fantasy, and "not scary" no horror. */
function genreWords(text: string): string {
  return withoutDenied(text.toLowerCase()).replace(ONLY_PICTURED, " ");
}

const ONLY_PICTURED =
  /\b(?:shadow|drawing|picture|painting|photo|poster|statue|puppet|costume|mask|kite|model) of (?:an? |the )?[\p{L}-]+|\b(?:toy|stuffed|paper|cardboard|plush|knitted) [\p{L}-]+/gu;

/** Where a story of a named genre plays that says no place: a thriller in a house at night. */
export function placeOfGenre({ reading }: AgreedBrief): string | null {
  const book = filmBookFor("genre", genreWords(reading.text));
  return book === null || book.words[0] === "" ? null : book.places[0];
}

/** What a story of its genre bears between what is told, in order: the first opens it, the last may close it. */
export function fillersOf(agreed: AgreedBrief, world: World): Angle[] {
  const first = happeningIn(agreed.reading.events[0]?.value.action ?? "");
  const isSeen = first !== null && isSomebody(first.actor, first.verb);
  const hero = isSeen ? first.actor : world.hero;
  // Hands and cups belong to people: a lighthouse in love has none.
  if (first !== null && !isSeen && world.hero !== "" && agreed.reading.characters.length === 0) return [];
  const isAnimal = isSeen && ANIMAL.test(hero.split(" ").at(-1) ?? "");
  const isKnown = isSeen || agreed.reading.characters.length > 0;
  const named = filmBookFor("genre", genreWords(agreed.reading.text));
  // A story that says what happens needs no pictures of anything.
  const scenes = Math.ceil(agreed.durationSeconds.value / LONGEST_OF_A_DEED_SECONDS);
  const told = agreed.reading.events.length;
  // What is told or listed in several pictures is looked at again, and not filled with pictures of anything.
  const isToldWhole = told >= WHOLE_STORY || told >= scenes;
  const isOpen = named?.words[0] === "";
  if (isOpen && isToldWhole) return [];
  const ofAnywhere = isToldSomewhere(agreed) ? AT_A_TOLD_PLACE : anyFilmBook("genre", world.turn);
  const book = isOpen ? ofAnywhere : named;
  return (book?.pictures ?? [])
    .filter(
      ({ cast, shows, place }) =>
        world.mayShow(cast) &&
        (isKnown || cast !== "hero") &&
        !(isAnimal && ONLY_PEOPLE.test(shows)) &&
        !isAtOtherTime(`${shows} ${place ?? ""}`, world.timeOfDay),
    )
    .map(({ shows, shotType, cameraMovement }) => ({
      subject: shows.replaceAll("{hero}", inShort(hero)),
      shotType,
      cameraMovement,
      when: "during",
      isStep: false,
      // What is seen from far off tells its own place.
      ...(isFar(shotType) && book !== AT_A_TOLD_PLACE ? { place: book?.places[0] ?? "" } : {}),
    }));
}

/** Whether the story says where it plays: then nothing of another town stands around it. */
function isToldSomewhere({ reading }: AgreedBrief): boolean {
  return (
    reading.settings.length > 0 || reading.events.some(({ value }) => placeNamedIn(value.action) !== null)
  );
}

/** The day of whoever acts first in what the `claims` tell, where a table knows it. */
function worldOfStory(
  claims: readonly Claim[],
): { readonly actor: string; readonly world: KnownWorld } | null {
  const deeds = claims.flatMap(({ subject }) => {
    const happening = happeningIn(subject);
    return happening !== null && isSomebody(happening.actor, happening.verb) ? [happening] : [];
  });
  // One of many: the driver of four thieves has no story of a driver.
  const of = (actor: string) => deeds.filter((deed) => inShort(deed.actor) === inShort(actor)).length;
  for (const deed of deeds) {
    const isAnimal = ANIMAL.test(deed.actor.split(" ").at(-1) ?? "");
    const world = isAnimal ? null : (worldOfPerson(deed.actor) ?? worldOfPerson(callingOf(deed)));
    if (world !== null && of(deed.actor) * 2 >= deeds.length) return { actor: deed.actor, world };
  }
  return null;
}

/** "Mr. Okonkwo repairs umbrellas": an umbrella repairer. */
function callingOf({ verb, object, doing }: Happening): string {
  // Whoever climbs a tower is no mountaineer.
  if (/^(?:climb|run|walk|swim|dive|ride|drive|row|sail|hunt|hike)$/.test(verb)) return "";
  // Two sisters who clean out a garage are no cleaners: a calling is what somebody does to many.
  if (/^(?:an?|the|his|her|their|its|one|two) /.test(object ?? "") || DONE_ONCE.test(doing)) return "";
  const thing = (object ?? "").replace(/^(?:an?|the|his|her|their|old|many|all)\s/, "").replace(/s$/, "");
  return `${thing} ${verb.replace(/e$/, "")}er`;
}

const DONE_ONCE = /^\p{Ll}+ing (?:out|up|down|off|away) (?:an?|the|his|her|their) /u;

/** The pictures for which a story of `claims` has room in `free` scenes beside them. */
export function frameOf(
  claims: readonly Claim[],
  free: number,
  { clauses, turn }: Pick<Telling, "clauses" | "turn">,
): StoryFrame {
  const known = worldOfStory(claims);
  if (known === null || free <= 0) return NOTHING;
  // Under water and among the stars nobody's usual day begins.
  if (claims.some(({ subject }) => /\b(?:freediver|diver|astronaut)\b/.test(subject))) return NOTHING;
  // A gardener on a space station has another garden.
  const own = placeNamedIn(known.actor);
  if ((own !== null && FAR_OFF.test(own)) || claims.some(({ subject }) => FAR_OFF.test(subject)))
    return NOTHING;
  // A robot in a library rolls over no scrapyard.
  if (
    own !== null &&
    !/^in \p{Lu}/u.test(own) &&
    !known.world.places.some((place) => sharesItsNoun(place, own))
  )
    return NOTHING;
  // The rooms of anybody tell nothing of a father on his terrace.
  if (!known.world.isOfACalling && (claims.length > 1 || claims.some(({ subject }) => placeNamedIn(subject))))
    return NOTHING;
  const rooms = claims.length === 1 ? PROLOGUE_OF_ONE : PROLOGUE_OF_MORE;
  const isOpened = claims.some(({ where }) => where === "opening");
  const isEnded = claims.some(({ where }) => where === "ending");
  const count = isOpened ? 0 : (rooms[Math.min(free, rooms.length - 1)] ?? 0);
  const person = personOf(known.actor, clauses);
  // Not every witch lives in a fortress.
  const isOfATale = known.world.calling === A_TALES_COURT;
  const most = claims.length >= WHOLE_STORY ? Number(!isOfATale) : count;
  return {
    prologue: prologueOf(known.world, known.actor, person, turn).slice(0, Math.min(count, most)),
    epilogue:
      isEnded || free < ROOM_FOR_AN_END
        ? null
        : picture(oneOf(known.world.end, turn), known, person, "wide_shot", "pull_out", "after"),
  };
}

function sharesItsNoun(place: string, own: string): boolean {
  const noun = own.split(" ").at(-1) ?? own;
  return place.includes(noun);
}

/** One of the pictures between bars, so that two films of children do not open alike. */
export function oneOf(pictures: string, turn: number): string {
  const all = pictures.split(" | ");
  return all[turn % all.length] ?? pictures;
}

function prologueOf(world: KnownWorld, actor: string, person: Person, turn: number): Angle[] {
  const known = { world, actor };
  const [first = "", second = ""] = world.work;
  return [
    picture(oneOf(world.far, turn), known, person, "establishing", "static", "before"),
    picture(first, known, person, "medium_shot", "handheld", "before"),
    picture(world.thing, known, person, "extreme_close_up", "push_in", "before"),
    picture(second, known, person, "medium_close_up", "static", "before"),
  ];
}

function picture(
  shows: string,
  { world, actor }: { readonly world: KnownWorld; readonly actor: string },
  person: Person,
  shotType: ShotType,
  cameraMovement: CameraMovement,
  when: Angle["when"],
): Angle {
  const [usual, outside] = world.places;
  const own = placeNamedIn(actor);
  // "A baker in Lyon" works in a bakery there.
  const inside = own !== null && /^in \p{Lu}/u.test(own) ? `${usual} ${own}` : (own ?? usual);
  return {
    subject: worded(shows, when === "before" ? actor : inShort(actor), "", person),
    place: (isFar(shotType) && !IN_A_ROOM.test(shows)) || OUT_OF_DOORS.test(shows) ? outside : inside,
    shotType,
    cameraMovement,
    when,
    isStep: true,
  };
}

function isFar(size: ShotType): boolean {
  return size === "establishing" || size === "wide_shot";
}
