import type { Form, WordKind } from "./word-kinds.ts";

/** What a word or phrase of another language is in English. */
export interface Meaning {
  /** The plain form: singular, infinitive. */
  readonly english: string;
  /** The past participle of an irregular verb. */
  readonly participle: string | null;
  readonly kind: WordKind;
  readonly form: Form;
  /** The dictionary form of the other language. */
  readonly base: string;
  /** The words of a phrase from the second on. */
  readonly rest: readonly string[];
  /** Meant so only where a sentence opens: "montre" is "show", and elsewhere a watch. */
  readonly isOrder?: boolean;
  /** And only before a colon: "Chamada: …". */
  readonly isLabel?: boolean;
}

/** Every meaning of a word form, those of longer phrases first. */
export type Dictionary = (word: string) => readonly Meaning[];
