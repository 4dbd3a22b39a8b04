import { fold } from "../reading/fold.ts";
import { type Sieve, sift } from "../reading/sieve.ts";
import { remembered } from "../remembered.ts";

/** The brief in work, and a few beside it. */
const TEXTS_KEPT = 8;

/** Tells of patterns whether some part of a brief's `text` may match them: a table of patterns is asked for the few that can. */
export const sieveOf: (text: string) => Sieve = remembered((text) => sift(fold(text)).sieve, TEXTS_KEPT);
