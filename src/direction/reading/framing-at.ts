import type { Finding, Framing, TimedPart } from "./reading.ts";

/** All that is said of how the scene at `index` of `count` is taken; later words lead, and its own lead those of every scene. */
export function framingAt(
  framings: readonly Finding<Framing>[],
  index: number,
  count: number,
): Omit<Framing, "part" | "except"> {
  const own = framings.map(({ value }) => value).filter((framing) => isMeantAt(framing, index, count));
  const ordered = [
    ...own.filter(({ part }) => part === "each"),
    ...own.filter(({ part }) => part !== "each"),
  ];
  return {
    sizes: ordered.findLast(({ sizes }) => sizes.length > 0)?.sizes ?? [],
    movement: ordered.findLast(({ movement }) => movement !== null)?.movement ?? null,
    angle: ordered.findLast(({ angle }) => angle !== null)?.angle ?? null,
  };
}

/** Whether a framing is said of the scene at `index` of `count`; what is said of any one is said of none. */
export function isMeantAt({ part, except = [] }: Framing, index: number, count: number): boolean {
  if (part === "any") return false;
  return part === "each" ? !except.some((one) => isAt(one, index, count)) : isAt(part, index, count);
}

function isAt(part: TimedPart, index: number, count: number): boolean {
  if (part === "each") return true;
  if (part === "opening") return index === 0;
  return part === "ending" ? index === count - 1 : index === part - 1;
}
