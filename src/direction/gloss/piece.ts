import type { Form, WordKind } from "./word-kinds.ts";

/** What stands in a text: known words by their kind, names and figures as they are, and what parts its clauses. */
export type PieceKind = WordKind | "name" | "figure" | "stop";

/** A word or phrase on its way into English. */
export interface Piece {
  readonly kind: PieceKind;
  readonly form: Form;
  /** In English, not yet inflected; the original where it is kept. */
  readonly english: string;
  readonly participle: string | null;
  /** As it was written. */
  readonly said: string;
  readonly base: string;
  /** Offsets in the original; equal for a word that English needs and the original leaves out. */
  readonly start: number;
  readonly end: number;
  /** Joined to what stands before it by a hyphen. */
  readonly isTied: boolean;
}
