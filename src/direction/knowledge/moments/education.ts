import { bookOf } from "./book.ts";

/** Pictures for films about learning something. */
export const EDUCATION_MOMENTS = bookOf([
  [
    "arrest cu push_in hero",
    "{hero}'s pencil stopping in the middle of a line: wait",
    "a desk by a window",
    "pencil stops",
  ],
  [
    "arrest xcu tilt none",
    "chalk breaking on a board, the line going on in dust",
    "a classroom",
    "chalk snap",
  ],
  ["world ws dolly crowd", "a library at closing time, one lamp still on", "a reading room", "pages, steps"],
  [
    "problem ms static hero",
    "{hero} behind a wall of books, same page for an hour",
    "a desk at night",
    "clock",
  ],
  [
    "process cu handheld hands",
    "a wrong answer crossed out, a better one growing under it",
    "a desk by a window",
    "pencil",
  ],
  [
    "process ms orbital hero",
    "{hero} building the idea out of what lies on the table: cups, string, salt",
    "a kitchen table",
    "cups, string",
  ],
  [
    "detail xcu push_in none",
    "a diagram drawing itself in light, each line arriving when it is needed",
    "dark paper",
    "soft strokes",
  ],
  [
    "use mcu dolly hero",
    "{hero} with {product} on a train, lips moving along",
    "a train seat by the window",
    "rails",
  ],
  ["use ms static hero", "{hero} explaining it to someone else for the first time", "a park bench", "voices"],
  ["reaction cu static hero", "{hero}'s face in the half-second when it makes sense", null, "breath in"],
  [
    "together ms pan crowd",
    "a study group arguing happily over one sheet of paper",
    "a common room",
    "voices, laughter",
  ],
  [
    "result ws crane hero",
    "{hero} walking across the courtyard as if it were theirs",
    "a campus in spring",
    "bells",
  ],
  [
    "reveal ms push_in none",
    "{product} open on a clear table, morning on the page",
    "a desk by a window",
    "page turn",
  ],
  [
    "signoff ms static none",
    "{product} beside a notebook, one line left to fill",
    "a desk by a window",
    "pencil set down",
  ],
]);
