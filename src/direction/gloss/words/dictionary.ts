import type { WordKind } from "../word-kinds.ts";
import { BOUND_WORDS } from "./bound-words.ts";
import { CLOCK_PHRASES } from "./clock-words.ts";
import { DEED_WORDS } from "./deed-words.ts";
import { EVERYDAY_DEEDS, EVERYDAY_PHRASES, EVERYDAY_QUALITIES, EVERYDAY_THINGS } from "./everyday-words.ts";
import { FILM_WORDS } from "./film-words.ts";
import { GESTURE_WORDS } from "./gesture-words.ts";
import { GOODS_WORDS } from "./goods-words.ts";
import { GRAMMAR_WORDS } from "./grammar-words.ts";
import { HAPPENING_WORDS } from "./happening-words.ts";
import { HOME_WORDS } from "./home-words.ts";
import { HOUSES_AND_TRADES } from "./houses-and-trades.ts";
import { KIN_WORDS } from "./kin-words.ts";
import { MARKET_DEED_WORDS } from "./market-deed-words.ts";
import { MARKET_PEOPLE_WORDS } from "./market-people-words.ts";
import { MARKET_QUALITY_WORDS } from "./market-quality-words.ts";
import { MARKET_WORDS } from "./market-words.ts";
import { MARKET_WORLD_WORDS } from "./market-world-words.ts";
import { BRIEF_PHRASES, LABEL_WORDS, MORE_PREPOSITIONS, ORDER_WORDS } from "./order-words.ts";
import { OUTDOOR_WORDS } from "./outdoor-words.ts";
import { PEOPLE_WORDS } from "./people-words.ts";
import { PHRASES } from "./phrases.ts";
import { QUALITY_WORDS } from "./quality-words.ts";
import { STATE_WORDS } from "./state-words.ts";
import { WORK_WORDS } from "./work-words.ts";
import { WORLD_WORDS } from "./world-words.ts";

/** Rows of words of one kind: English | German | French | Spanish | Italian | Portuguese | Dutch. */
export interface WordTable {
  readonly kind: WordKind;
  readonly rows: string;
  /** Taken only for words that no other table and no rule knows. */
  readonly isLast?: boolean;
  /** Meant so only where a sentence opens. */
  readonly isOrder?: boolean;
  /** Meant so only where a sentence opens and a colon follows. */
  readonly isLabel?: boolean;
}

const GRAMMAR = Object.entries(GRAMMAR_WORDS).map(
  ([kind, rows]): WordTable => ({ kind: kind as WordKind, rows }),
);

/** All that a text is told in English by; of two rows for one form and kind the first is taken. */
export const DICTIONARY: readonly WordTable[] = [
  { kind: "phrase", rows: ORDER_WORDS, isOrder: true },
  { kind: "phrase", rows: LABEL_WORDS, isOrder: true, isLabel: true },
  { kind: "phrase", rows: EVERYDAY_PHRASES },
  { kind: "phrase", rows: CLOCK_PHRASES },
  { kind: "phrase", rows: PHRASES },
  { kind: "phrase", rows: BRIEF_PHRASES },
  ...GRAMMAR,
  { kind: "preposition", rows: MORE_PREPOSITIONS },
  { kind: "person", rows: PEOPLE_WORDS },
  { kind: "person", rows: MARKET_PEOPLE_WORDS },
  { kind: "person", rows: KIN_WORDS },
  { kind: "noun", rows: HOUSES_AND_TRADES },
  { kind: "noun", rows: GOODS_WORDS },
  { kind: "noun", rows: MARKET_WORDS },
  { kind: "noun", rows: WORLD_WORDS },
  { kind: "noun", rows: MARKET_WORLD_WORDS },
  { kind: "noun", rows: EVERYDAY_THINGS },
  { kind: "noun", rows: HOME_WORDS },
  { kind: "noun", rows: OUTDOOR_WORDS },
  { kind: "noun", rows: WORK_WORDS },
  { kind: "adjective", rows: QUALITY_WORDS },
  { kind: "adjective", rows: MARKET_QUALITY_WORDS },
  { kind: "adjective", rows: EVERYDAY_QUALITIES },
  { kind: "adjective", rows: STATE_WORDS },
  { kind: "verb", rows: DEED_WORDS },
  { kind: "verb", rows: MARKET_DEED_WORDS },
  { kind: "verb", rows: EVERYDAY_DEEDS },
  { kind: "verb", rows: GESTURE_WORDS },
  { kind: "verb", rows: HAPPENING_WORDS },
  { kind: "phrase", rows: FILM_WORDS, isLast: true },
  { kind: "phrase", rows: BOUND_WORDS, isLast: true },
];
