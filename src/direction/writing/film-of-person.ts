import type { CameraMovement } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { type FilmRow, film, type OrderedFilm } from "../knowledge/films/film-book.ts";
import { FILM_OF_ANY_WORK } from "../knowledge/films/recruitment.ts";
import { phasesFor } from "../knowledge/phases/index.ts";
import type { ShotSize } from "../knowledge/shot-sizes.ts";
import { callingIn, type KnownWorld, worldOfPerson } from "../knowledge/worlds/index.ts";
import { gerundOf, verbOf } from "../reading/verbs.ts";
import { withArticle } from "../words/articles.ts";
import { worded } from "./angles.ts";
import { inShort } from "./hero.ts";
import { type Person, personOf } from "./person.ts";
import { oneOf } from "./story-frame.ts";

/** "the captain" in "the captain's last crossing"; "the oldest barber" in "the oldest barber in Naples". */
const OWNER = /^((?:the|my|our|an?|his|her)\s[\p{L} -]{2,40}?)['’]s?\s(.+)$/u;

/** A portrait of whoever a film is about, out of the day of their calling; null where no table knows it. */
export function filmOfPerson(about: string, text: string): OrderedFilm | null {
  return filmIn(about, text, null);
}

/** A portrait of somebody whose calling no table knows: the hands, the tools, the face, the day; null for films that are no portraits. */
export function portraitOf(about: string, text: string): OrderedFilm | null {
  return IS_A_PORTRAIT.test(text) && OF_SOMEBODY.test(about) ? filmIn(about, text, ANY_WORLD) : null;
}

function filmIn(about: string, text: string, otherwise: KnownWorld | null): OrderedFilm | null {
  const owner = OWNER.exec(about);
  const told = (owner?.[1] ?? about)
    .replace(/\s(?:that|which|who)\s.*$/, "")
    .replace(AT_A_PLACE, "")
    .replace(THROUGH_HOURS, "")
    .replace(/^(?:my|our)\s/i, "the ");
  const world = worldOfPerson(told) ?? otherwise;
  // "The night shift at a bread factory" is told by a baker.
  const isPlace =
    world?.isOfACalling === true && !told.toLowerCase().includes(world.calling) && IS_A_PLACE.test(told);
  const named = isPlace ? withArticle(world.calling) : told;
  if (world === null || (owner !== null && !world.isOfACalling && !OF_A_LIFE.test(about))) return null;
  const person = personOf(named, [text]);
  return {
    ...film({ words: "", fits: /^/, places: placesOf(world) }, rowsOf(world, named, person, about)),
    hero: named,
  };
}

const IS_A_PORTRAIT = /\b(?:portrait|documentary|docu|mini-?doc|profile)\b/i;

/** "Yusuf Demir", "a shoe shiner", "the last typesetter" */
const OF_SOMEBODY =
  /^(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+|(?=,))|(?:an?|the|my|our|one) (?:[\p{L}-]+ ){0,3}[\p{L}-]*(?:er|or|ist|man|woman|smith|wright|monger|keeper))\b/u;

/** What may be seen of any calling. */
const ANY_WORLD: KnownWorld = {
  calling: "",
  isOfACalling: true,
  places: ["", ""],
  far: "",
  work: [
    "{actor} getting ready for the day, every movement done a thousand times",
    "{actor} bent over the work, the day going on behind {him}",
    "{actor} looking up to answer somebody who has stopped to talk",
  ],
  thing: "the tools of the day laid side by side, worn where they are held",
  end: "{actor} packing up in the last light",
};

/** Where somebody of no known calling works that no brief places. */
function placesOf({ places }: KnownWorld): readonly [string, ...string[]] {
  return places[0] === "" ? ["a small place of work"] : places;
}

/** A film that looks for people: the work by whoever does it, where its calling is known, and those they do it with. */
export function filmOfWork({ reading }: AgreedBrief): OrderedFilm {
  const { noun = "", name = "" } = reading.product?.value ?? {};
  const usual = { ...FILM_OF_ANY_WORK, hero: FILM_OF_ANY_WORK.hero ?? null };
  const phrase =
    [noun ?? "", name].find((words) => worldOfPerson(words)?.isOfACalling) ??
    callingIn(reading.text) ??
    undefined;
  const world = phrase === undefined ? null : worldOfPerson(phrase);
  if (phrase === undefined || world === null) return usual;
  const named = (/\S+(?:\s\S+)?$/.exec(phrase)?.[0] ?? phrase).toLowerCase().replace(/s$/, "");
  const wanted = /\b\p{L}+s$/u.test(noun ?? "")
    ? (noun ?? "").toLowerCase().replace(/s$/, "")
    : world.calling;
  const hero = withArticle(NO_PERSON.test(named) || IS_A_PLACE.test(named) ? wanted : named);
  const [start = "", middle = "", end = ""] = world.work;
  const [inside, outside] = world.places;
  const row = (staging: `${ShotSize} ${CameraMovement}`, shows: string, place: string): FilmRow => [
    `${staging} ${shows.includes("{actor}") ? "hero" : "none"}`,
    worded(shows, "{hero}", "", personOf("somebody", [])),
    place,
  ];
  const { pictures } = usual;
  const shared = pictures.filter(({ cast, shows }) => cast === "crowd" || /older hand|coat hung/.test(shows));
  const own = film({ words: "", fits: /^/, places: world.places }, [
    row("est static", world.far, outside),
    row("ms handheld", start, inside),
    row("xcu push_in", world.thing, inside),
    row("mcu static", middle, inside),
    row("ms dolly", end, inside),
    row("ws pull_out", world.end, outside),
  ]).pictures;
  return {
    places: world.places,
    hero,
    pictures: [...own.slice(0, 4), ...shared.slice(1, 4), ...own.slice(4)],
  };
}

/** "The control room", "the lifeboat crew" */
const NO_PERSON = /\b(?:room|service|station|crew|team|department|brigade|force)$/;

/** What visitors see of a calling on its open day. */
export function openHouse(world: KnownWorld): OrderedFilm["pictures"] {
  const person = personOf("somebody", []);
  const [first = "", second = "", third = ""] = world.work;
  const shown = (work: string, watched: string) =>
    `${worded(work, withArticle(world.calling), "", person)}, ${watched}`;
  const [inside] = world.places;
  return film({ words: "", fits: /^/, places: world.places }, [
    ["ms handheld crowd", shown(first, "a row of children copying every movement"), inside],
    ["xcu push_in none", world.thing, inside],
    ["mcu static crowd", shown(second, "parents watching as closely as their children"), inside],
    ["ms pan crowd", shown(third, "somebody small asking why"), inside],
  ]).pictures;
}

/** People of whom one after the other does what a film is about. */
const PEOPLE_OF_ALL_KINDS = [
  "an old man in a cap",
  "a girl of six in a yellow coat",
  "a young man in a suit too big for him",
  "a woman with a pram",
  "two friends of sixteen",
  "a baker in a floury apron",
];
const PLACES_OF_ALL_KINDS = [
  "a street corner",
  "a doorstep",
  "a railway platform",
  "a park bench",
  "a yard",
  "a kitchen",
] as const;

/** "A film about waiting": the steps of the deed, each by somebody else; null where `about` is no deed that has steps. */
export function filmOfDeed(about: string): OrderedFilm | null {
  const deed = verbOf(/^(?:the art of |what )?(\p{L}+ing)\b/u.exec(about.toLowerCase())?.[1] ?? "");
  if (deed?.form !== "gerund") return null;
  const steps = phasesFor(deed.base, "").filter(({ shows }) => !shows.includes("{object}"));
  if (steps.length < LEAST_STEPS) return null;
  const looks = [`{actor} ${gerundOf(deed.base)}`, `the face of {actor}, ${gerundOf(deed.base)}`];
  const told = [...steps.map(({ shows }) => shows), ...looks];
  const shots = ["ms static", "cu push_in", "ws static", "xcu dolly", "mcu handheld", "ws pull_out"] as const;
  const rows = told.map((shows, at): FilmRow => {
    const person = PEOPLE_OF_ALL_KINDS[at % PEOPLE_OF_ALL_KINDS.length] as string;
    const place = PLACES_OF_ALL_KINDS[at % PLACES_OF_ALL_KINDS.length] as string;
    const whose = shows.includes("{actor}") ? shows : `${shows}: ${person}`;
    return [
      `${shots[at % shots.length] ?? "ms static"} hero`,
      worded(whose, person, "", personOf(person, [])),
      place,
    ];
  });
  return { ...film({ words: "", fits: /^/, places: [...PLACES_OF_ALL_KINDS] }, rows), hero: null };
}

const LEAST_STEPS = 3;

/** "The night shift at", "the sound of", "November in" */
/** "Two nurses through a night shift" */
const THROUGH_HOURS =
  /\s(?:through|across|over|during|on) (?:an?|the|their|his|her|one|every) (?:\p{L}+ )?(?:shift|day|night|week|month|year|season|winter|summer|spring|autumn|harvest)$/u;
const AT_A_PLACE = /^(?:[\p{L}' -]{2,40}?\s(?:at|in|of|inside|behind)\s)(?=(?:an?|the|our|my)\s)/u;
const IS_A_PLACE =
  /\b(?:factory|bakery|village|harbour|farm|school|hospital|ward|station|library|bookshop|cinema|theatre|gym|club|kitchen|office|shop|stall|market|yard|shipyard|boatyard|vineyard|winery|cemetery|garden|mine|site|steelworks|workshop|pottery|monastery|convent|church|salon|barbershop|kiosk|diner|bar|studio|archive|box|room)$/i;

/** "My grandmother's hands" are another film than her day. */
const OF_A_LIFE = /\b(?:last|first|day|days|life|work|morning|night|story|journey|world)\b/;

function rowsOf(world: KnownWorld, named: string, person: Person, about: string): FilmRow[] {
  const [inside, outside] = world.places;
  const known = inShort(named);
  const row = (staging: `${ShotSize} ${CameraMovement}`, shows: string, place: string): FilmRow => [
    `${staging} ${shows.includes("{actor}") ? "hero" : "none"}`,
    worded(shows, known, "", person),
    ...(place === "" ? ([] as const) : ([place] as const)),
  ];
  const [first = "", second = "", third = ""] = world.work;
  const turn = TURNS.find(({ words }) => words.test(about))?.pictures ?? USUAL;
  return [
    ...(world.far === "" ? [] : [row("est static", oneOf(world.far, about.length), outside)]),
    row("ms handheld", first, inside),
    row("xcu push_in", world.thing, inside),
    row("mcu static", second, inside),
    row("cu static", "the face of {actor}, lines round the eyes, looking just past the lens", inside),
    row("ms dolly", third, inside),
    ...turn.map(([staging, shows]) => row(staging, shows, inside)),
    row("ws pull_out", oneOf(world.end, about.length), outside),
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
