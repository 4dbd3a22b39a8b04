import { bookOf, type Moment, type MomentRow } from "../moments/book.ts";

/** People a product is for: who of them carries the film, where their day happens, and what it is like there. */
export interface AudienceWorld {
  readonly says: RegExp;
  /** Empty where the heroes are the category's. */
  readonly heroes: readonly string[];
  /** In the order of their day. */
  readonly places: readonly string[];
  readonly moments: readonly Moment[];
}

/** An audience from the words that name it (alternatives of one pattern). */
export function audience(
  says: string,
  heroes: readonly string[],
  places: readonly string[],
  rows: readonly MomentRow[],
): AudienceWorld {
  return { says: new RegExp(`\\b(?:${says})\\b`, "i"), heroes, places, moments: bookOf(rows) };
}
