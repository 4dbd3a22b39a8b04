import { oncePer } from "../once-per.ts";
import { fold } from "./fold.ts";
import type { BriefReading } from "./reading.ts";
import { firstMatch, isMatched, sift } from "./sieve.ts";

type Brief = Pick<BriefReading, "text">;

/** A brief's words folded, and their sieve, for all who ask about them once it is read. */
export const siftedBrief = oncePer(({ text }: Brief) => sift(fold(text)));

/** Whether a pattern, which is a constant, matches the brief's words. */
export function says(brief: Brief, pattern: RegExp): boolean {
  return isMatched(siftedBrief(brief), pattern, brief.text);
}

/** The first match of a pattern, which is a constant, in the brief's words; null for none. */
export function firstSaid(brief: Brief, pattern: RegExp): RegExpExecArray | null {
  return firstMatch(siftedBrief(brief), pattern, brief.text);
}
