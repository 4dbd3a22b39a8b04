import { type FilmBook, type FilmRow, film } from "./film-book.ts";

/** Work that no trade's table knows: a shift from its beginning to its end, and those who do it together. */
export const FILM_OF_ANY_WORK: FilmBook = film(
  {
    words: "",
    fits: /^/,
    places: ["a workplace at the start of a shift", "a staff room"],
    hero: "a woman of thirty in work clothes",
  },
  [
    ["cu static hands", "a coat hung on a hook with a name above it, a sleeve rolled up"],
    ["ms handheld hero", "{hero} coming in through the staff door, greeted by three voices at once"],
    ["xcu dolly hands", "hands beginning, sure and quick, the face not needed"],
    ["mcu static hero", "{hero} concentrating, one look up, one word to somebody across the room"],
    ["cu push_in hands", "an older hand showing a younger one where to hold"],
    ["ms handheld crowd", "the busiest minute of the day, everybody where they are needed"],
    [
      "mcu handheld crowd",
      "five on upturned crates with their cups, one of them telling it, the others already laughing",
      "a yard in the break",
    ],
    ["ms static hero", "{hero} fixing something that had gone wrong, exhaling"],
    ["cu push_in hero", "{hero} being thanked by somebody, not sure what to do with it"],
    [
      "ws pull_out crowd",
      "the end of the shift, coats on, two of them walking off still talking",
      "a staff door in the evening",
    ],
  ] satisfies FilmRow[],
);
