import type { Beat, Moment } from "../knowledge/moments/book.ts";
import type { RankedBook } from "../knowledge/moments/index.ts";
import type { Demonstrations } from "./demonstrate.ts";

const LIKING = {
  /** One picture of each thing said before a second of any. */
  saidAgain: -5,
  enough: -100,
  /** What is wrong comes before what is better. */
  outOfOrder: -14,
} as const;

const EARLY: ReadonlySet<Beat> = new Set<Beat>(["arrest", "world", "problem"]);
const LATE: ReadonlySet<Beat> = new Set<Beat>(["result", "reaction", "together", "signoff"]);

/** Keeps count of what a film has shown, so that every thing said has its turn and none comes out of order. */
export function tallyOf({ told, books, most }: Demonstrations) {
  const bookOf = new Map(told.flatMap((book) => book.map((moment) => [moment, book] as const)));
  const ours = new Set(books.flatMap(({ book }) => book));
  const shown = new Map<readonly Moment[], number>();
  let count = 0;
  return {
    /** How what was shown, and where the film stands, speak against a moment. */
    likingOf(moment: Moment, beat: Beat): number {
      if (!ours.has(moment)) return 0;
      const book = bookOf.get(moment);
      const again = book ? (shown.get(book) ?? 0) * LIKING.saidAgain : 0;
      const tooMany = book && count >= most ? LIKING.enough : 0;
      const early = moment.beat === "problem" && !EARLY.has(beat);
      const late = LATE.has(moment.beat) && EARLY.has(beat);
      return again + tooMany + (early || late ? LIKING.outOfOrder : 0);
    },
    take(moment: Moment): void {
      const book = bookOf.get(moment);
      if (!book) return;
      shown.set(book, (shown.get(book) ?? 0) + 1);
      count += 1;
    },
  };
}

/** All books of a film: what is demonstrated before the others. */
export function withDemonstrations(
  books: readonly RankedBook[],
  { books: ours, demoted }: Demonstrations,
): readonly RankedBook[] {
  return [...ours, ...books.map(({ book, rank }) => ({ book, rank: rank + demoted }))];
}
