import type { WordKind } from "../word-kinds.ts";
import { BOUND_WORDS } from "./bound-words.ts";
import { DEED_WORDS } from "./deed-words.ts";
import { FILM_WORDS } from "./film-words.ts";
import { GOODS_WORDS } from "./goods-words.ts";
import { GRAMMAR_WORDS } from "./grammar-words.ts";
import { HOUSES_AND_TRADES } from "./houses-and-trades.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { PHRASES } from "./phrases.ts";
import { QUALITY_WORDS } from "./quality-words.ts";
import { WORLD_WORDS } from "./world-words.ts";

/** Rows of words of one kind: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export interface WordTable {
  readonly kind: WordKind;
  readonly rows: string;
  /** Taken only for words that no other table and no rule knows. */
  readonly isLast?: boolean;
}

const GRAMMAR = Object.entries(GRAMMAR_WORDS).map(
  ([kind, rows]): WordTable => ({ kind: kind as WordKind, rows }),
);

/** All that a text is told in English by; of two rows for one form and kind the first is taken. */
export const DICTIONARY: readonly WordTable[] = [
  { kind: "phrase", rows: PHRASES },
  ...GRAMMAR,
  { kind: "person", rows: PEOPLE_WORDS },
  { kind: "noun", rows: HOUSES_AND_TRADES },
  { kind: "noun", rows: GOODS_WORDS },
  { kind: "noun", rows: WORLD_WORDS },
  { kind: "adjective", rows: QUALITY_WORDS },
  { kind: "verb", rows: DEED_WORDS },
  { kind: "phrase", rows: FILM_WORDS, isLast: true },
  { kind: "phrase", rows: BOUND_WORDS, isLast: true },
];
