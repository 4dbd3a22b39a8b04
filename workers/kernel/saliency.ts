import type { OklabPlanes } from "./colour.ts";
import { colourRarity } from "./colour-rarity.ts";
import type { Plane } from "./frame.ts";
import { otsuThreshold } from "./histogram.ts";

/** Three scans are enough on pictures of this size (Zhang et al., "Minimum Barrier Salient Object Detection", ICCV 2015). */
const BARRIER_SCANS = 3;
const RIM_SHARE = 0.06;
const CENTRE_PULL = 0.35;
const SIGMOID_STEEPNESS = 10;

/**
 * Where the eye goes, 0 to 1 a pixel: how high a barrier separates a pixel from the picture's rim (fast minimum barrier
 * distance over L, a and b), how unlike each rim its colour is, how rare and gathered that colour is, and a mild pull to
 * the centre. Meant for copies of about 64 pixels, where grass and gravel are one tone. Same picture, same map.
 */
export function saliencyMap(colours: OklabPlanes, width: number, height: number): Plane {
  const values = new Float32Array(width * height);
  for (const channel of [colours.lightness, colours.a, colours.b]) {
    addInto(values, barrierDistance(channel, width, height), 1);
  }
  scaleToUnit(values);
  const rim = rimContrast(colours, width, height);
  scaleToUnit(rim);
  addInto(values, rim, 1);
  const rare = colourRarity(colours, width, height);
  scaleToUnit(rare);
  addInto(values, rare, 1);
  pullToCentre(values, width, height);
  scaleToUnit(values);
  sharpen(values);
  return { values, width, height };
}

/** For each pixel the least (highest minus lowest value) over paths to the rim, by raster scans there and back. */
function barrierDistance(channel: Float32Array, width: number, height: number): Float32Array {
  const field: BarrierField = {
    channel,
    distance: distanceFromRim(width, height),
    highest: channel.slice(),
    lowest: channel.slice(),
  };
  for (let scan = 0; scan < BARRIER_SCANS; scan += 1) {
    const backwards = scan % 2 === 1;
    const step = backwards ? -1 : 1;
    for (let row = 1; row < height - 1; row += 1) {
      const y = backwards ? height - 1 - row : row;
      relaxRow(field, y * width + (backwards ? width - 2 : 1), width, step);
    }
  }
  return field.distance;
}

interface BarrierField {
  channel: Float32Array;
  distance: Float32Array;
  highest: Float32Array;
  lowest: Float32Array;
}

/** Along one row from `start`: takes the path through the neighbour before or the row before where its barrier is lower. */
function relaxRow(
  { channel, distance, highest, lowest }: BarrierField,
  start: number,
  width: number,
  step: number,
): void {
  for (let column = 1, at = start; column < width - 1; column += 1, at += step) {
    const value = channel[at] ?? 0;
    for (let from = at - step, turn = 0; turn < 2; turn += 1, from = at - step * width) {
      const high = Math.max(highest[from] ?? 0, value);
      const low = Math.min(lowest[from] ?? 0, value);
      if (high - low >= (distance[at] ?? 0)) continue;
      distance[at] = high - low;
      highest[at] = high;
      lowest[at] = low;
    }
  }
}

/** Farther than any barrier between values of at most 1. */
const UNREACHED = 2;

function distanceFromRim(width: number, height: number): Float32Array {
  const distance = new Float32Array(width * height).fill(UNREACHED);
  distance.fill(0, 0, width);
  distance.fill(0, (height - 1) * width);
  for (let y = 0; y < height; y += 1) distance[y * width] = distance[y * width + width - 1] = 0;
  return distance;
}

/** Distance of each colour from the mean colour of the four rims, the most alike rim left out (it may cut the subject). */
function rimContrast(colours: OklabPlanes, width: number, height: number): Float32Array {
  const depth = Math.max(1, Math.round(Math.min(width, height) * RIM_SHARE));
  const rims = [
    rimOf(colours, width, 0, width, 0, depth),
    rimOf(colours, width, 0, width, height - depth, height),
    rimOf(colours, width, 0, depth, 0, height),
    rimOf(colours, width, width - depth, width, 0, height),
  ];
  const distances = rims.map((rim) => distanceFrom(rim, colours));
  return new Float32Array(width * height).map((_, at) => {
    let least = Number.POSITIVE_INFINITY;
    let sum = 0;
    for (const distance of distances) {
      const own = distance[at] ?? 0;
      sum += own;
      if (own < least) least = own;
    }
    return (sum - least) / (rims.length - 1);
  });
}

const SPREAD_FLOOR = 0.03;

interface ChannelSpread {
  channel: Float32Array;
  mean: number;
  spread: number;
}

/** A rim's colour as mean and spread a channel. */
function rimOf(
  colours: OklabPlanes,
  width: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): ChannelSpread[] {
  const channels = [colours.lightness, colours.a, colours.b];
  const count = (right - left) * (bottom - top);
  return channels.map((channel) => {
    let [sum, squares] = [0, 0];
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const value = channel[y * width + x] ?? 0;
        sum += value;
        squares += value * value;
      }
    }
    const mean = sum / count;
    return { channel, mean, spread: Math.sqrt(Math.max(0, squares / count - mean * mean)) + SPREAD_FLOOR };
  });
}

/** How far each pixel's colour lies from a rim's, counted in spreads, so a busy rim separates less. */
function distanceFrom(rim: readonly ChannelSpread[], { lightness }: OklabPlanes): Float64Array {
  const squares = new Float64Array(lightness.length);
  for (const { channel, mean, spread } of rim) {
    for (let at = 0; at < squares.length; at += 1) {
      const away = ((channel[at] ?? 0) - mean) / spread;
      squares[at] = (squares[at] ?? 0) + away * away;
    }
  }
  return squares.map(Math.sqrt);
}

function pullToCentre(values: Float32Array, width: number, height: number): void {
  for (let y = 0; y < height; y += 1) {
    const down = (y + 0.5) / height - 0.5;
    for (let x = 0; x < width; x += 1) {
      const across = (x + 0.5) / width - 0.5;
      const away = Math.sqrt(across * across + down * down) / Math.SQRT1_2;
      values[y * width + x] = (values[y * width + x] ?? 0) * (1 - CENTRE_PULL * away);
    }
  }
}

/** Pushes what is above the natural threshold up and the rest down, so that boxes are not drawn around half-tones. */
function sharpen(values: Float32Array): void {
  const middle = otsuThreshold(values);
  for (let at = 0; at < values.length; at += 1) {
    values[at] = 1 / (1 + Math.exp(-SIGMOID_STEEPNESS * ((values[at] ?? 0) - middle)));
  }
  scaleToUnit(values);
}

function addInto(target: Float32Array, source: Float32Array, weight: number): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) + weight * (source[at] ?? 0);
}

const FLAT_RANGE = 1e-4;

/** Stretches to 0..1; a flat map becomes all 0 rather than noise blown up. */
function scaleToUnit(values: Float32Array): void {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const range = high - low;
  for (let at = 0; at < values.length; at += 1)
    values[at] = range < FLAT_RANGE ? 0 : ((values[at] ?? 0) - low) / range;
}
