import type { ShotType } from "../../../contracts/vocabulary.ts";

/** Shot sizes as tables of pictures abbreviate them. */
export const SHOT_SIZES = {
  xcu: "extreme_close_up",
  cu: "close_up",
  mcu: "medium_close_up",
  ms: "medium_shot",
  ws: "wide_shot",
  est: "establishing",
} as const satisfies Record<string, ShotType>;

/** "xcu", "ms": a size as a row of a table writes it. */
export type ShotSize = keyof typeof SHOT_SIZES;

/** The size nearest to one: a face stays near enough to be read, a walk far enough to be seen. */
export const NEAREST_SIZE = {
  extreme_close_up: "close_up",
  close_up: "medium_close_up",
  medium_close_up: "medium_shot",
  medium_shot: "medium_close_up",
  wide_shot: "medium_shot",
  establishing: "wide_shot",
} as const satisfies Record<ShotType, ShotType>;

const FAR: ReadonlySet<ShotType> = new Set(["medium_shot", "wide_shot", "establishing"]);
const SAYS_NEAR = /,? from close by\b/g;
const SAYS_FAR = /,? (?:from far off|seen from far off|small in the frame,?|seen small)(?= |$|,|\.)/g;

/** Whether a size shows its surroundings. */
export function isFar(size: ShotType): boolean {
  return FAR.has(size);
}

/** Words of a picture without those that put it at another distance than its size does. */
export function atDistance(words: string, size: ShotType): string {
  return words.replace(FAR.has(size) ? SAYS_NEAR : SAYS_FAR, "");
}
