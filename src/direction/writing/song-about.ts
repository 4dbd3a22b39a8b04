import type { FilmBook } from "../knowledge/films/film-book.ts";
import { filmBookFor } from "../knowledge/films/index.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { placeOfStory } from "../knowledge/places-of-stories.ts";
import { withIndefinite } from "../words/indefinite.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { IN_THE_SKY } from "./stage-thing.ts";

/** "A slow country song about a broken-down truck and a lost love" */
const ABOUT =
  /\b(?:song|track|single|ballad|tune|anthem|lullaby|hymn|duet|waltz)s? (?:(?:of mine|of ours|called|titled) )?(?:["“'‘][^"”'’]{1,40}["”'’],? )?about ([^.,;:!?\n"“]{3,90})/i;
const BETWEEN = /\s(?:and|or|but)\s|\s?&\s?/;
const MOST_WORDS_OF_A_THING = 4;
/** The theme that every theme is. */
const UNKNOWN = "";

/** What a song is sung about, between the pictures of those who sing it: a theme of our books, else the things that it names; the book itself where it names none that can be seen. */
export function withWhatItIsAbout(book: FilmBook | null, text: string): FilmBook | null {
  const about = ABOUT.exec(text)?.[1]?.toLowerCase();
  if (book === null || about === undefined) return book;
  // A song about driving that is filmed on the road is filmed already.
  if (book.words[0] !== UNKNOWN && filmBookFor("song", about) === book) return book;
  const things = about.split(BETWEEN).flatMap((words) => picturesOfThing(words.trim()));
  const seen = things.length > 0 ? [...things, ...ofTheme(about).slice(0, things.length)] : ofTheme(about);
  return seen.length === 0 ? book : { ...book, pictures: between(book.pictures, seen) };
}

/** Ours first and last, what it is about in every second picture between. */
function between(own: readonly Moment[], seen: readonly Moment[]): readonly Moment[] {
  const middle = own.slice(1, -1);
  const mixed = Array.from({ length: Math.max(middle.length, seen.length) }).flatMap((_, at) => [
    ...seen.slice(at, at + 1),
    ...middle.slice(at, at + 1),
  ]);
  return [...own.slice(0, 1), ...mixed, ...own.slice(-1)];
}

function ofTheme(about: string): readonly Moment[] {
  const theme = filmBookFor("theme", about);
  if (theme === null || theme.words[0] === UNKNOWN) return [];
  return theme.pictures.map((picture) => ({
    ...picture,
    beat: "use" as const,
    place: picture.place ?? theme.places[0],
  }));
}

/** A thing or a place that is sung about: from far, from near, and with whoever sings. */
function picturesOfThing(words: string): Moment[] {
  const bare = words.replace(/^(?:an?|the|my|our|your|his|her|their|that|this|some) /, "");
  // "Leaving home" is done.
  if (
    /^\p{Ll}+ing\b/u.test(bare) ||
    bare.split(" ").length > MOST_WORDS_OF_A_THING ||
    !isNounOf(bare, "thing", "place", "plant")
  )
    return [];
  const it = bare === words ? bare : withIndefinite(bare);
  const again = `the ${bare}`;
  const isFarOff = IN_THE_SKY.test(bare);
  const place = placeOfStory(it) ?? "an empty stretch of land";
  const blank = { beat: "use", line: null, place } as const;
  return [
    {
      ...blank,
      shotType: "wide_shot",
      cameraMovement: "static",
      cast: "none",
      shows: isFarOff
        ? `${again} low over a dark line of roofs`
        : `${it} alone under a wide sky, nothing else moving`,
      sounds: [],
    },
    {
      ...blank,
      shotType: "close_up",
      cameraMovement: "dolly",
      cast: "none",
      shows: isFarOff
        ? `${again} in a puddle, a drop breaking it, the rings coming to rest`
        : `light going slowly over ${again}, every mark on it clear`,
      sounds: [],
    },
    {
      ...blank,
      shotType: "medium_shot",
      cameraMovement: "push_in",
      cast: "hero",
      shows: isFarOff
        ? `{hero} with head back, ${again} above, lips just moving`
        : `{hero} beside ${again}, one hand laid on it, looking the other way`,
      sounds: [],
    },
  ];
}
