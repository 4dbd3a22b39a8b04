import { availableParallelism } from "node:os";
import { createTurns } from "./turns.ts";

/** Where the decoders of one film, and what measures their output, run side by side. */
export type Lanes = ReturnType<typeof createTurns>;

/** More at once only fill the memory. */
const MOST_LANES = 4;

/** A lane for each core. Picture is taken as interactive work and sound as batch: sound is short, and fills what is left at the end. */
export function decodingLanes(): Lanes {
  return createTurns(Math.min(MOST_LANES, availableParallelism()), Number.POSITIVE_INFINITY);
}
