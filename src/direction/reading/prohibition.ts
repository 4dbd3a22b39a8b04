import type { Sentence } from "./sentences.ts";
import type { Sifted } from "./sieve.ts";
import type { Token } from "./tokens.ts";

/** One thing a prohibition names: tokens `first` to `last`, both included. */
export interface ForbiddenItem {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** "avoid blue and red": the words that forbid, and what they forbid. */
export interface Prohibition {
  readonly start: number;
  /** "claim": what the product is proud to lack; "injection": words that order a machine about. */
  readonly kind: "thing" | "quality" | "person" | "claim" | "injection";
  readonly items: readonly ForbiddenItem[];
}

/** What a prohibition is found in: the page before its prohibitions are known. */
export interface Bare extends Sifted {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
  readonly language: string;
}

/** From the word that forbids to the last of what is forbidden. */
export function reachOf({ start, items }: Prohibition): { readonly start: number; readonly end: number } {
  return { start, end: items.at(-1)?.end ?? start };
}
