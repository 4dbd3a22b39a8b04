/** A dissolve or a wipe: frames (from, to) are mixtures of the shots on both sides. */
export interface Blend {
  from: number;
  to: number;
  kind: "dissolve" | "wipe";
}

/** A blend that may be one, and how well it fits. */
export interface Candidate extends Blend {
  score: number;
}

/** A blend that may be one; sure where hardly anything else looks like it. */
export interface Overtaking extends Candidate {
  isSure: boolean;
}

/** No single frame may bring more than this share of the change: that would be a cut. */
export const MAX_STEP = 0.45;
const RAMP = { low: 0.06, high: 0.94 };

/** Where the mixing really begins and ends in a window whose frames hold these shares of the new picture. */
export function rampOf(shares: number[]): { from: number; to: number } {
  let from = 0;
  let to = shares.length - 1;
  while (from < to && (shares[from + 1] ?? 0) < RAMP.low) from += 1;
  while (to > from && (shares[to - 1] ?? 0) > RAMP.high) to -= 1;
  return { from, to };
}
