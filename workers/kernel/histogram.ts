/** The value below which `share` (0 to 1) of the sorted values lie; linear between neighbours. 0 for none. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return 0;
  const position = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] ?? 0;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (high - low) * (position - below);
}

/** A sorted copy, for several quantiles of the same values. */
export function sortedCopy(values: Float32Array): Float32Array {
  return values.slice().sort();
}

/** Arithmetic mean; 0 for none. */
export function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
  return values.length === 0 ? 0 : sum / values.length;
}

/** Population standard deviation; 0 for none. */
export function deviationOf(values: ArrayLike<number>): number {
  const mean = meanOf(values);
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += ((values[index] ?? 0) - mean) ** 2;
  return values.length === 0 ? 0 : Math.sqrt(sum / values.length);
}

/** The share (0 to 1) of values in [from, to). */
export function shareBetween(values: ArrayLike<number>, from: number, to: number): number {
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value >= from && value < to) count += 1;
  }
  return values.length === 0 ? 0 : count / values.length;
}

const OTSU_BINS = 256;

/** The threshold that splits values in [0, 1] into two classes with the largest variance between them (Otsu, 1979). */
export function otsuThreshold(values: ArrayLike<number>): number {
  const counts = new Float64Array(OTSU_BINS);
  for (let index = 0; index < values.length; index += 1) {
    const bin = Math.min(OTSU_BINS - 1, Math.max(0, Math.floor((values[index] ?? 0) * OTSU_BINS)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  let total = 0;
  for (let bin = 0; bin < OTSU_BINS; bin += 1) total += bin * (counts[bin] ?? 0);
  let below = 0;
  let belowSum = 0;
  let best = { variance: -1, bin: 0 };
  for (let bin = 0; bin < OTSU_BINS - 1; bin += 1) {
    below += counts[bin] ?? 0;
    belowSum += bin * (counts[bin] ?? 0);
    const above = values.length - below;
    if (below === 0 || above === 0) continue;
    const variance = below * above * (belowSum / below - (total - belowSum) / above) ** 2;
    if (variance > best.variance) best = { variance, bin };
  }
  return (best.bin + 1) / OTSU_BINS;
}

/** `value` moved from [low, high] to [0, 1], clipped. */
export function unitRamp(value: number, low: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** A figure rounded for the wire: three decimals unless told otherwise, never -0 or NaN. */
export function roundTo(value: number, decimals = 3): number {
  const factor = 10 ** decimals;
  const rounded = Math.round(value * factor) / factor;
  return Number.isFinite(rounded) ? rounded + 0 : 0;
}
