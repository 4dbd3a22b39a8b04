const STEPS = 4_096;
/** Below this the curve bends too much for straight lines between the table's entries; a finer table takes over. */
const DARK = 1 / 64;
const BLACK = DARK / 64;

const ROOTS = rootsUpTo(1);
const DARK_ROOTS = rootsUpTo(DARK);

/**
 * The cube root of a light value of at least 0, right to 0.000002. From 0 to 1 it is read from a table: every pixel needs
 * four of them, and Math.cbrt takes a quarter of all the time that colours and tones take.
 */
export function cubeRoot(value: number): number {
  if (value >= 1 || value < BLACK) return Math.cbrt(value);
  return value >= DARK ? between(ROOTS, value * STEPS) : between(DARK_ROOTS, (value / DARK) * STEPS);
}

function between(roots: Float64Array, position: number): number {
  const below = position | 0;
  const low = roots[below] ?? 0;
  return low + ((roots[below + 1] ?? 0) - low) * (position - below);
}

function rootsUpTo(most: number): Float64Array {
  return Float64Array.from({ length: STEPS + 1 }, (_, step) => Math.cbrt((step / STEPS) * most));
}
