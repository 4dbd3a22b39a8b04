import type { Luma } from "./block-motion.ts";

/** Moments of a dissolve that are looked at, as shares of it. */
const PROBES = [0.35, 0.5, 0.65];
/**
 * How far from the line between its two ends a mixture lies at most, by the line's length: dissolves between moving shots reach 0.51,
 * a page that is scrolled and a whip pan 0.52 and more…
 */
const MAX_OFF = 0.55;
/** …and how far from its place on the line: 0.15 with dissolves, 0.44 with a page that comes to rest. */
const MAX_STRAY = 0.3;

/**
 * Whether the frames between two others are mixtures of these, pixel by pixel. A coarse picture may go from one to the other on a
 * straight line while its content only moves on.
 */
export function isMixture(lumas: readonly Luma[], from: number, to: number): boolean {
  const [before, after] = [lumas[from]?.values, lumas[to]?.values];
  if (before === undefined || after === undefined) return false;
  return PROBES.every((share) => {
    const now = lumas[Math.round(from + share * (to - from))]?.values;
    if (now === undefined) return false;
    const { along, off } = placeBetween(before, after, now);
    return off <= MAX_OFF && Math.abs(along - share) <= MAX_STRAY;
  });
}

/** Where a frame lies by the line between two others: how far along it, and how far from it, both by its length. */
function placeBetween(
  before: Uint8Array,
  after: Uint8Array,
  now: Uint8Array,
): { along: number; off: number } {
  let [product, length, distance] = [0, 0, 0];
  for (let pixel = 0; pixel < now.length; pixel += 1) {
    const whole = (after[pixel] ?? 0) - (before[pixel] ?? 0);
    const part = (now[pixel] ?? 0) - (before[pixel] ?? 0);
    product += whole * part;
    length += whole * whole;
    distance += part * part;
  }
  if (length === 0) return { along: 0, off: Number.POSITIVE_INFINITY };
  const along = product / length;
  return { along, off: Math.sqrt(Math.max(0, distance / length - along * along)) };
}
