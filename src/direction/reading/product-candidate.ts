import type { Phrase } from "./noun-phrases.ts";

/** A phrase that may name the product, and the brand beside it. */
export interface Candidate {
  readonly name: Phrase;
  readonly brand: Phrase | null;
  readonly confidence: number;
  /** It is work on offer: those who do it are what the film is about, and no audience. */
  readonly isWork?: true;
  /** It is a message to the public: a demand or a ban in it is what the film says. */
  readonly isMessage?: true;
  /** It is a home on offer: the number it begins with counts its rooms. */
  readonly isHome?: true;
}

/** The names found around a candidate: its maker, and its own name where the candidate is a common noun. */
export interface Names {
  readonly brand: Phrase | null;
  readonly own: Phrase | null;
  /** The candidate's words name a kind and nothing else: a capital in them makes no maker. */
  readonly isKind?: true;
}
