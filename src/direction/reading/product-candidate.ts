import type { Phrase } from "./noun-phrases.ts";

/** Work on offer, a message to the public, a home on offer, a place to visit, what somebody does, a firm told by what it does, an event one is invited to. */
export type CandidateKind = "work" | "message" | "home" | "deed" | "place" | "firm" | "event";

/** A phrase that may name the product, and the brand beside it. */
export interface Candidate {
  readonly name: Phrase;
  readonly brand: Phrase | null;
  readonly confidence: number;
  /** What else than goods it is; its words are then taken as they stand. */
  readonly kind?: CandidateKind;
  /** The brief says itself that it is a name: "Light" may end it. */
  readonly isTold?: true;
}

/** The names found around a candidate: its maker, and its own name where the candidate is a common noun. */
export interface Names {
  readonly brand: Phrase | null;
  readonly own: Phrase | null;
  /** Set where the candidate's words name no goods: a capital in them makes no maker. */
  readonly kind?: CandidateKind;
}
