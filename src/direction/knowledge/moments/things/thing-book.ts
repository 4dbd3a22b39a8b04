import { bookOf, type Moment, type MomentRow } from "../book.ts";

/** Pictures for one kind of thing, more to the point than its category's. */
export interface ThingBook {
  /** Tells from words for the product whether the book fits. */
  readonly fits: RegExp;
  /** The same at the end of a phrase, where its head noun stands: "oat milk" is milk. */
  readonly isHead: RegExp;
  readonly moments: readonly Moment[];
  /** Who would use it, where a brief names nobody; empty leaves it to the category. */
  readonly heroes: readonly string[];
}

/** A book for things whose name or noun matches `fits`. */
export function thing(fits: RegExp, rows: readonly MomentRow[], heroes: readonly string[] = []): ThingBook {
  return {
    fits,
    isHead: new RegExp(`(?:${fits.source})$`, fits.flags),
    moments: bookOf(rows),
    heroes,
  };
}
