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
  if (part === "each") return true;
  if (part === "opening") return index === 0;
  return part === "ending" ? index === count - 1 : index === part - 1;
}
