import { isMeantAt } from "./meant-at.ts";
import type { Finding, Framing } from "./reading.ts";

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
