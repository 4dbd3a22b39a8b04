import type { TimedPart } from "./reading.ts";

/** What is said of a part of the film, but for some of its scenes. */
interface SaidOfPart {
  readonly part: TimedPart | "any";
  readonly except?: readonly TimedPart[] | undefined;
}

/** Whether something is said of the scene at `index` of `count`; what is said of any one is said of none. */
export function isMeantAt({ part, except = [] }: SaidOfPart, index: number, count: number): boolean {
  if (part === "any") return false;
  return part === "each" ? !except.some((one) => isAt(one, index, count)) : isAt(part, index, count);
}

function isAt(part: TimedPart, index: number, count: number): boolean {
  if (typeof part === "number") return index === part - 1;
  return IS_IN[part](index, count);
}

/** A single scene is both halves; of an odd number the scene in the middle is of the second. */
const IS_IN: Readonly<Record<Exclude<TimedPart, number>, (index: number, count: number) => boolean>> = {
  each: () => true,
  opening: (index) => index === 0,
  ending: (index, count) => index === count - 1,
  first_half: (index, count) => index < Math.max(1, Math.floor(count / 2)),
  second_half: (index, count) => index >= Math.floor(count / 2),
  middle: (index, count) => index === Math.floor((count - 1) / 2),
};
