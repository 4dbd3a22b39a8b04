import type { Beat, Moment } from "../knowledge/moments/book.ts";
import type { RankedBook } from "../knowledge/moments/index.ts";
import type { Demonstrations } from "./demonstrate.ts";

const LIKING = {
  /** One picture of each thing said before a second of any. */
  saidAgain: -5,
  enough: -100,
  /** What is wrong comes before what is better. */
  outOfOrder: -14,
  /** The same bench twice, for two things said of one making. */
  samePlace: -6,
  /** What is missing is shown by nothing else. */
  problem: 6,
  closing: -20,
} as const;

const EARLY: ReadonlySet<Beat> = new Set<Beat>(["arrest", "world", "problem"]);
const LATE: ReadonlySet<Beat> = new Set<Beat>(["result", "reaction", "together", "signoff"]);

/** Keeps count of what a film has shown, so that every thing said has its turn and none comes out of order. */
export function tallyOf({ told, books, most }: Demonstrations) {
  const bookOf = new Map(told.flatMap((book) => book.map((moment) => [moment, book] as const)));
  const ours = new Set(books.flatMap(({ book }) => book));
  const shown = new Map<readonly Moment[], number>();
  const places = new Map<string, readonly Moment[]>();
  let count = 0;
  return {
    /** How what was shown, and where the film stands, speak against a moment. */
    likingOf(moment: Moment, beat: Beat): number {
      if (!ours.has(moment)) return 0;
      const book = bookOf.get(moment);
      const again = book ? (shown.get(book) ?? 0) * LIKING.saidAgain : 0;
      const tooMany = book && count >= most ? LIKING.enough : 0;
      const isPlaceAgain = moment.place !== null && (places.get(moment.place) ?? book) !== book;
      return again + tooMany + (isPlaceAgain ? LIKING.samePlace : 0) + likingInOrder(moment.beat, beat);
    },
    take(moment: Moment): void {
      const book = bookOf.get(moment);
      if (!book) return;
      if (moment.place !== null) places.set(moment.place, book);
      shown.set(book, (shown.get(book) ?? 0) + 1);
      count += 1;
    },
  };
}

/** Whether the part of a film is one in which such a picture can be understood. */
function likingInOrder(own: Beat, beat: Beat): number {
  if (own === "problem" && beat === "problem") return LIKING.problem;
  if (own === "problem") return EARLY.has(beat) ? 0 : LIKING.outOfOrder;
  if (beat === "signoff" && own !== "signoff") return LIKING.closing;
  return LATE.has(own) && EARLY.has(beat) ? LIKING.outOfOrder : 0;
}

/** All books of a film: what is demonstrated before the others. */
export function withDemonstrations(
  books: readonly RankedBook[],
  { books: ours, demoted }: Demonstrations,
): readonly RankedBook[] {
  return [...ours, ...books.map(({ book, rank }) => ({ book, rank: rank + demoted }))];
}
