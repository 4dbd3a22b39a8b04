import type { Phrase } from "./noun-phrases.ts";

/** A phrase that may name the product, and the brand beside it. */
export interface Candidate {
  readonly name: Phrase;
  readonly brand: Phrase | null;
  readonly confidence: number;
  /** It is work on offer: those who do it are what the film is about, and no audience. */
  readonly isWork?: true;
}

/** The names found around a candidate: its maker, and its own name where the candidate is a common noun. */
export interface Names {
  readonly brand: Phrase | null;
  readonly own: Phrase | null;
}
