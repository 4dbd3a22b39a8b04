import { remembered } from "../remembered.ts";

const TEXTS_KEPT = 64;

/** The sentences and lines of a text, cut after . ! ? ; and at line ends, with what closes them. */
export const sentencesOf: (text: string) => readonly string[] = remembered(
  (text) => text.split(/(?<=[.!?;])\s+|\n+/),
  TEXTS_KEPT,
);
