import { bookOf, type Moment, type MomentRow } from "./book.ts";

/** Pictures for one kind of thing, more to the point than its category's. */
export interface ThingBook {
  /** Tells from the product's name and noun whether the book fits. */
  readonly fits: RegExp;
  readonly moments: readonly Moment[];
  /** Words for the first seconds, English: more to the point than the category's. They promise nothing the brief did not. */
  readonly lines: readonly string[];
}

/** A book for things whose name or noun matches `fits`. */
export function thing(fits: RegExp, rows: readonly MomentRow[], lines: readonly string[] = []): ThingBook {
  return { fits, moments: bookOf(rows), lines };
}
