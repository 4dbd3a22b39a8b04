/** What one scene wants of the film's time, in frames. */
export interface TimeWish {
  /** Share of the free time relative to the other scenes, greater than 0. */
  readonly weight: number;
  /** What the scene cannot do without: its words to be read or spoken. */
  readonly minFrames: number;
  /** Longer than this it outstays its welcome, as far as other scenes can take the time; absent where it may last. */
  readonly maxFrames?: number;
  /** A length that the brief itself gives; null where the director is free. */
  readonly fixedFrames: number | null;
}

/**
 * Whole frames for each scene, at least 1 each, summing to `totalFrames` exactly. Lengths the brief fixed are kept where
 * they fit; with `beatFrames` (frames a beat, may be fractional) cuts move to the nearest beat that leaves every scene
 * its minimum. Throws a RangeError when there are more scenes than frames.
 */
export function layOutTime(
  wishes: readonly TimeWish[],
  totalFrames: number,
  beatFrames: number | null = null,
): number[] {
  if (wishes.length === 0 || wishes.length > totalFrames) {
    throw new RangeError(`${wishes.length} scenes do not fit into ${totalFrames} frames`);
  }
  const floors = affordableFloors(wishes, totalFrames);
  const free = totalFrames - sum(floors);
  const takers = wishes.map((wish) => (wish.fixedFrames === null ? wish.weight : 0));
  // A script whose fixed lengths do not fill the film is stretched in proportion to itself.
  const weights = sum(takers) > 0 ? takers : wishes.map((wish) => wish.fixedFrames ?? wish.weight);
  const frames = withinLimits(floors, weights, free, totalFrames, wishes);
  return beatFrames === null ? frames : moveCutsToBeats(frames, floors, wishes, beatFrames);
}

/** The minimum of each scene, shrunk in proportion where all of them together do not fit. */
function affordableFloors(wishes: readonly TimeWish[], totalFrames: number): number[] {
  const asked = wishes.map((wish) => Math.max(1, Math.round(wish.fixedFrames ?? wish.minFrames)));
  if (sum(asked) <= totalFrames) return asked;
  const fixed = wishes.map(({ fixedFrames }, index) => (fixedFrames === null ? 0 : (asked[index] ?? 0)));
  const others = wishes.filter(({ fixedFrames }) => fixedFrames === null).length;
  const left = totalFrames - sum(fixed);
  // What the brief fixes is paid first: the free scenes share what is left for them.
  if (others > 0 && left >= others) {
    const shares = apportion(
      asked.map((frames, index) => (fixed[index] === 0 ? frames - 1 : 0)),
      left - others,
    );
    return fixed.map((frames, index) => (frames === 0 ? (shares[index] ?? 0) + 1 : frames));
  }
  const spare = totalFrames - wishes.length;
  return apportion(
    asked.map((frames) => frames - 1),
    spare,
  ).map((frames) => frames + 1);
}

/**
 * Shares `free` frames so that the totals come as near to their weights as the floors allow: a scene whose floor is
 * already above its share takes none of it.
 */
function shareTowardsWeights(
  floors: readonly number[],
  weights: readonly number[],
  free: number,
  totalFrames: number,
): number[] {
  let open = weights.map((weight) => weight > 0);
  const openSum = (values: readonly number[]) =>
    values.reduce((total, value, index) => (open[index] ? total + value : total), 0);
  for (;;) {
    const available = totalFrames - (sum(floors) - openSum(floors));
    const openWeight = openSum(weights);
    const stays = open.map(
      (isOpen, index) => isOpen && (floors[index] ?? 0) <= (available * (weights[index] ?? 0)) / openWeight,
    );
    if (!stays.includes(true) || stays.every((isOpen, index) => isOpen === open[index])) break;
    open = stays;
  }
  const shares = apportion(
    weights.map((weight, index) => (open[index] ? weight : 0)),
    free + openSum(floors),
  );
  return floors.map((floor, index) => (open[index] ? Math.max(1, shares[index] ?? 0) : floor));
}

/** As they are shared, but what a scene would have beyond its most goes to those that may last. */
function withinLimits(
  floors: readonly number[],
  weights: readonly number[],
  free: number,
  totalFrames: number,
  wishes: readonly TimeWish[],
): number[] {
  const frames = shareTowardsWeights(floors, weights, free, totalFrames);
  const most = wishes.map(({ maxFrames }, index) => Math.max(maxFrames ?? totalFrames, floors[index] ?? 0));
  const isOver = frames.map((length, index) => length > (most[index] ?? 0));
  const takersLeft = weights.some((weight, index) => weight > 0 && !isOver[index]);
  // Where all together may not last so long, none outstays the others.
  if (!isOver.includes(true) || !takersLeft || sum(most) < totalFrames) return frames;
  const capped = floors.map((floor, index) => (isOver[index] ? (most[index] ?? floor) : floor));
  const others = weights.map((weight, index) => (isOver[index] ? 0 : weight));
  return withinLimits(capped, others, totalFrames - sum(capped), totalFrames, wishes);
}

/** Whole numbers in proportion to `weights` that sum to `total` (largest remainder method, Hamilton). */
function apportion(weights: readonly number[], total: number): number[] {
  const whole = sum(weights);
  if (whole <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * total) / whole);
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let missing = total - sum(shares);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
    missing -= 1;
  }
  return shares;
}

function moveCutsToBeats(
  frames: readonly number[],
  floors: readonly number[],
  wishes: readonly TimeWish[],
  beatFrames: number,
): number[] {
  if (!(beatFrames >= 1)) return [...frames];
  const moved = [...frames];
  let cut = 0;
  for (let index = 0; index < moved.length - 1; index += 1) {
    const length = moved[index] ?? 0;
    const next = moved[index + 1] ?? 0;
    const onBeat = Math.round(Math.round((cut + length) / beatFrames) * beatFrames);
    const shift = onBeat - (cut + length);
    const isFree = wishes[index]?.fixedFrames === null && wishes[index + 1]?.fixedFrames === null;
    const staysLong = length + shift >= (floors[index] ?? 1) && next - shift >= (floors[index + 1] ?? 1);
    const most = wishes[index + 1]?.maxFrames ?? Number.POSITIVE_INFINITY;
    const fits = staysLong && (shift >= 0 || next - shift <= most);
    if (isFree && fits) {
      moved[index] = length + shift;
      moved[index + 1] = next - shift;
    }
    cut += moved[index] ?? 0;
  }
  return moved;
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
