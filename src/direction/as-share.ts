const HUNDREDTHS = 100;

/** A share from 0 to 1 as the wire has it, in whole hundredths. */
export function asShare(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * HUNDREDTHS) / HUNDREDTHS;
}
