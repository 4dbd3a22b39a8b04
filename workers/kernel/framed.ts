import type { Luma } from "./block-motion.ts";
import { insideBarsOf } from "./picture-area.ts";

/** How many lines at each rim are looked at, the spread in levels that they need to tell something, and their correlation. */
const RIM = { lines: 3, spread: 5, likeness: 0.9 };

/**
 * Whether the rim stays on all four sides while the picture inside changes: a screen in a room, a page that is turned, a picture in
 * a frame. The camera looks on at the same place. A rim without any drawing tells nothing.
 */
export function isFramed(one: Luma, other: Luma): boolean {
  const [before, after] = insideBarsOf(one, other);
  const { width, height } = before;
  const { lines } = RIM;
  const rims: Rim[] = [
    { left: 0, top: 0, right: width, bottom: lines },
    { left: 0, top: height - lines, right: width, bottom: height },
    { left: 0, top: 0, right: lines, bottom: height },
    { left: width - lines, top: 0, right: width, bottom: height },
  ];
  return rims.every((rim) => stays(valuesIn(before, rim), valuesIn(after, rim)));
}

interface Rim {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function valuesIn({ values, width }: Luma, { left, top, right, bottom }: Rim): number[] {
  const inside: number[] = [];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) inside.push(values[y * width + x] ?? 0);
  }
  return inside;
}

function stays(before: number[], after: number[]): boolean {
  const [one, two] = [aboutMean(before), aboutMean(after)];
  const [spread, other] = [spreadOf(one), spreadOf(two)];
  if (Math.min(spread, other) < RIM.spread) return false;
  const product = one.reduce((sum, value, at) => sum + value * (two[at] ?? 0), 0) / one.length;
  return product >= RIM.likeness * spread * other;
}

function aboutMean(values: number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function spreadOf(deviations: number[]): number {
  return Math.sqrt(deviations.reduce((sum, value) => sum + value * value, 0) / deviations.length);
}
