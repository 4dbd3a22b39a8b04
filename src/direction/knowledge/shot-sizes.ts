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
