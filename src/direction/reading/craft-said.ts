import { remembered } from "../remembered.ts";
import { fold } from "./fold.ts";
import { findQuotes } from "./quotes.ts";
import { type SaidOfCast, saidOfCast } from "./said-of-cast.ts";
import { sift } from "./sieve.ts";

/** The brief that is read, asked by its page and by all who read it again. */
const TEXTS_KEPT = 16;

/** What a text says of cast, as it stands there and outside quotes: told apart before anything else is read, for it names no picture. */
export const castSaid: (text: string) => readonly SaidOfCast[] = remembered((text) => {
  const said = saidOfCast(sift(fold(text)), text);
  if (said.length === 0) return said;
  const quotes = findQuotes(text);
  return said.filter((one) => !quotes.some(({ start, end }) => start <= one.start && one.end <= end));
}, TEXTS_KEPT);

/** The stretches of it that are told by nothing else in the text. */
export function craftSaid(text: string): readonly { readonly start: number; readonly end: number }[] {
  return castSaid(text).map(({ start, end, blankFrom }) => ({ start: blankFrom ?? start, end }));
}
