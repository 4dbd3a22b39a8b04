import type { CastWish } from "./reading.ts";

/** What is said of a film's cast, from `start` up to `end`; words that name whom are left in the text. */
export interface SaidOfCast {
  readonly value: CastWish;
  readonly start: number;
  readonly end: number;
  /** From where on nothing else need be told by the words; absent where that is all of them. */
  readonly blankFrom?: number;
}
