import { remembered } from "../remembered.ts";
import type { SaidOfCast } from "./cast-said.ts";
import { fold } from "./fold.ts";
import { findQuotes } from "./quotes.ts";
import type { Finding } from "./reading.ts";
import { saidOfCast } from "./said-of-cast.ts";
import { type SaidOfPlaces, saidOfPlaces } from "./said-of-places.ts";
import { type SaidOfReveal, saidOfReveals } from "./said-of-reveals.ts";
import { type SaidOfTongues, saidOfTongues } from "./said-of-tongues.ts";
import { sift } from "./sieve.ts";

/** Something said of how a film is made, from `start` up to `end`; the words from `blankFrom` on tell no picture. */
interface Said<V> {
  readonly value: V;
  readonly start: number;
  readonly end: number;
  readonly blankFrom?: number;
}

/** What a text says of the film's cast, places, languages and what it holds back. */
interface CraftSaid {
  readonly casts: readonly SaidOfCast[];
  readonly places: readonly SaidOfPlaces[];
  readonly tongues: readonly SaidOfTongues[];
  readonly reveals: readonly SaidOfReveal[];
}

/** The brief that is read, asked by its page and by all who read it again. */
const TEXTS_KEPT = 16;
const SURE = 0.9;

/** What a text says of its making, as it stands there and outside quotes: told apart before anything else is read, for it names no picture. */
export const saidOfMaking: (text: string) => CraftSaid = remembered((text) => {
  const page = sift(fold(text));
  const said = {
    casts: saidOfCast(page, text),
    places: saidOfPlaces(page, text),
    tongues: saidOfTongues(page),
    reveals: saidOfReveals(page, text),
  };
  if (Object.values(said).every((found) => found.length === 0)) return said;
  const quotes = findQuotes(text);
  const isFree = (one: Said<unknown>) =>
    !quotes.some(({ start, end }) => start <= one.start && one.end <= end);
  return {
    casts: said.casts.filter(isFree),
    places: said.places.filter(isFree),
    tongues: said.tongues.filter(isFree),
    reveals: said.reveals.filter(isFree),
  };
}, TEXTS_KEPT);

/** The stretches of it that are told by nothing else in the text. */
export function craftSaid(text: string): readonly { readonly start: number; readonly end: number }[] {
  const { casts, places, tongues, reveals } = saidOfMaking(text);
  const said: readonly Said<unknown>[] = [...casts, ...places, ...tongues, ...reveals];
  return said.map(({ start, end, blankFrom }) => ({ start: blankFrom ?? start, end }));
}

/** The same as findings, in the words of the brief. */
export function asFindings<V>(text: string, said: readonly Said<V>[]): Finding<V>[] {
  return said.map(({ value, start, end }) => ({
    value,
    words: text.slice(start, end),
    start,
    end,
    confidence: SURE,
  }));
}
