import { fold } from "../reading/fold.ts";
import { sift } from "../reading/sieve.ts";

/** Tells of a pattern whether some part of a brief's `text` may match it: a table of patterns is asked for the few that can. */
export function sieveOf(text: string): (pattern: RegExp) => boolean {
  return sift(fold(text)).sieve.lets;
}
