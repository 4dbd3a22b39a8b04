import { bookOf, type Moment, type MomentRow } from "../moments/book.ts";

/** What can be held, what is eaten, and what is neither. */
export type Substance = "object" | "edible" | "none";

/** Products that are handled alike, whatever they are for: how one is first seen, touched, used, what it changes, where it rests. */
export interface PhysicalKind {
  readonly name: string;
  readonly substance: Substance;
  /** Nouns that are of the kind where they stand at the end of the product's name. */
  readonly isHead: RegExp;
  readonly fits: RegExp;
  readonly moments: readonly Moment[];
}

/** A kind from the nouns that name it (alternatives of one pattern, singular) and its pictures. */
export function physicalKind(
  name: string,
  substance: Substance,
  nouns: string,
  rows: readonly MomentRow[],
): PhysicalKind {
  const words = `\\b(?:${nouns})(?:s|es)?`;
  return {
    name,
    substance,
    isHead: new RegExp(`${words}$`, "i"),
    fits: new RegExp(`${words}(?![\\w-])`, "i"),
    moments: bookOf(rows),
  };
}
