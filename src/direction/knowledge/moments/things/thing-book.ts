import { bookOf, type Moment, type MomentRow } from "../book.ts";

/** Pictures for one kind of thing, more to the point than its category's. */
export interface ThingBook {
  /** Tells from words for the product whether the book fits. */
  readonly fits: RegExp;
  /** The same at the end of a phrase, where its head noun stands: "oat milk" is milk. */
  readonly isHead: RegExp;
  readonly moments: readonly Moment[];
  /** Words for the first seconds, English: more to the point than the category's. They promise nothing the brief did not. */
  readonly lines: readonly string[];
  /** Who would use it, where a brief names nobody; empty leaves it to the category. */
  readonly heroes: readonly string[];
}

/** A book for things whose name or noun matches `fits`, with the lines that a film of them may open with. */
export function thing(
  fits: RegExp,
  lines: readonly string[],
  rows: readonly MomentRow[],
  heroes: readonly string[] = [],
): ThingBook {
  return {
    fits,
    isHead: new RegExp(`(?:${fits.source})$`, fits.flags),
    moments: bookOf(rows),
    lines,
    heroes,
  };
}
