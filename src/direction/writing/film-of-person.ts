import type { CameraMovement } from "../../../contracts/vocabulary.ts";
import { type FilmRow, film } from "../knowledge/films/film-book.ts";
import type { ShotSize } from "../knowledge/shot-sizes.ts";
import { type KnownWorld, worldOfPerson } from "../knowledge/worlds/index.ts";
import { worded } from "./angles.ts";
import type { OrderedFilm } from "./film-in-order.ts";
import { inShort } from "./hero.ts";
import { type Person, personOf } from "./person.ts";

/** "the captain" in "the captain's last crossing"; "the oldest barber" in "the oldest barber in Naples". */
const OWNER = /^((?:the|my|our|an?|his|her)\s[\p{L} -]{2,40}?)['’]s?\s(.+)$/u;

/** A portrait of whoever a film is about, out of the day of their calling; null where no table knows it. */
export function filmOfPerson(about: string, text: string): OrderedFilm | null {
  const owner = OWNER.exec(about);
  const named = (owner?.[1] ?? about).replace(/^(?:my|our)\s/i, "the ");
  const world = worldOfPerson(named);
  if (world === null || (owner !== null && !world.isOfACalling && !OF_A_LIFE.test(about))) return null;
  const person = personOf(named, [text]);
  return {
    ...film({ words: "", fits: /^/, places: world.places }, rowsOf(world, named, person, about)),
    hero: named,
  };
}

/** "My grandmother's hands" are another film than her day. */
const OF_A_LIFE = /\b(?:last|first|day|days|life|work|morning|night|story|journey|world)\b/;

function rowsOf(world: KnownWorld, named: string, person: Person, about: string): FilmRow[] {
  const [inside, outside] = world.places;
  const known = inShort(named);
  const row = (staging: `${ShotSize} ${CameraMovement}`, shows: string, place: string): FilmRow => [
    `${staging} ${shows.includes("{actor}") ? "hero" : "none"}`,
    worded(shows, known, "", person),
    place,
  ];
  const [first = "", second = "", third = ""] = world.work;
  const turn = TURNS.find(({ words }) => words.test(about))?.pictures ?? USUAL;
  return [
    row("est static", world.far, outside),
    row("ms handheld", first, inside),
    row("xcu push_in", world.thing, inside),
    row("mcu static", second, inside),
    row("cu static", "the face of {actor}, lines round the eyes, looking just past the lens", inside),
    row("ms dolly", third, inside),
    ...turn.map(([staging, shows]) => row(staging, shows, inside)),
    row("ws pull_out", world.end, outside),
  ];
}

type Turn = readonly (readonly [`${ShotSize} ${CameraMovement}`, string])[];

const USUAL: Turn = [
  ["xcu dolly", "{his} hands at it again, every scar on the knuckles older than the tools"],
  ["mcu push_in", "{actor} laughing at something that happened long ago, wiping one eye with a wrist"],
  ["ms static", "{actor} in the doorway, arms folded, the work behind {him}"],
];

/** What a word of the brief turns the day into. */
const TURNS: readonly { readonly words: RegExp; readonly pictures: Turn }[] = [
  {
    words: /\b(?:last|final|retir\w+|farewell|end)\b/i,
    pictures: [
      ["mcu static", "{actor} stopping half way through a movement done ten thousand times"],
      ["cu static", "{his} hand laid flat on it, staying, then lifted off"],
      ["ms static", "somebody younger taking the place, {actor} a step behind, saying nothing"],
      ["cu push_in", "a hook with nothing on it, still swinging"],
      ["ms pull_out", "{actor} walking off without the bag, not looking round, then looking round"],
    ],
  },
  {
    words: /\b(?:first|new|young|apprentice|beginning)\b/i,
    pictures: [
      ["mcu static", "{actor} too early, waiting before a door that is still locked"],
      ["xcu static", "stiff new gloves, or a stiff new sleeve, pulled straight"],
      ["cu handheld", "{his} first try going wrong, looked at by everybody"],
      ["ms push_in", "{actor} doing it once more, slower, and it holding"],
      ["mcu pull_out", "{actor} trying not to smile in front of the others"],
    ],
  },
];
