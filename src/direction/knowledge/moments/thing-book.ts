import { bookOf, type Moment, type MomentRow } from "./book.ts";

/** Pictures for one kind of thing, more to the point than its category's. */
export interface ThingBook {
  /** Tells from the product's name and noun whether the book fits. */
  readonly fits: RegExp;
  readonly moments: readonly Moment[];
}

/** A book for things whose name or noun matches `fits`. */
export function thing(fits: RegExp, rows: readonly MomentRow[]): ThingBook {
  return { fits, moments: bookOf(rows) };
}
