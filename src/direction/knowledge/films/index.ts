import { FILMS_OF_EVENTS } from "./events.ts";
import { FILMS_OF_FEASTS } from "./feasts.ts";
import type { FilmBook } from "./film-book.ts";
import { FILMS_OF_GENRES } from "./genres.ts";
import { FILMS_OF_LOOKS } from "./looks.ts";
import { FILMS_OF_MESSAGES } from "./messages.ts";
import { FILMS_OF_SONGS } from "./songs.ts";
import { FILMS_OF_THEMES } from "./themes.ts";

/** What a brief's film may be of; each has its own books. */
export type KindOfFilm = "event" | "message" | "theme" | "song" | "genre" | "look";

const BOOKS: Readonly<Record<KindOfFilm, readonly FilmBook[]>> = {
  event: [...FILMS_OF_FEASTS, ...FILMS_OF_EVENTS],
  message: FILMS_OF_MESSAGES,
  theme: FILMS_OF_THEMES,
  song: FILMS_OF_SONGS,
  genre: FILMS_OF_GENRES,
  look: FILMS_OF_LOOKS,
};

const shelves = new Map<KindOfFilm, ReadonlyMap<string, readonly FilmBook[]>>();

/** The book of the film that `told` (lower case) describes; null where no book is of that kind. */
export function filmBookFor(kind: KindOfFilm, told: string): FilmBook | null {
  const shelf = shelfOf(kind);
  const named = new Set(
    told.match(/[\p{L}\d][\p{L}\d'-]*/gu)?.flatMap((word) => shelf.get(word.replace(/'s$/, "")) ?? []) ?? [],
  );
  return (
    BOOKS[kind].find((book) => (named.has(book) || book.words[0] === "") && book.fits.test(told)) ?? null
  );
}

/** The books that fit any film of a kind: two films of which nothing is known need not be alike. */
export function anyFilmBook(kind: KindOfFilm, turn: number): FilmBook | null {
  const open = BOOKS[kind].filter(({ words }) => words[0] === "");
  return open[turn % open.length] ?? null;
}

/** The books of a kind by the words that a brief must hold, so that a brief asks only those it may be of. */
function shelfOf(kind: KindOfFilm): ReadonlyMap<string, readonly FilmBook[]> {
  const known = shelves.get(kind);
  if (known !== undefined) return known;
  const shelf = new Map<string, FilmBook[]>();
  for (const book of BOOKS[kind])
    for (const word of book.words) shelf.set(word, [...(shelf.get(word) ?? []), book]);
  shelves.set(kind, shelf);
  return shelf;
}
