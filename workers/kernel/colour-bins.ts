import type { Oklab, OklabPlanes } from "./colour.ts";
import type { Frame, Plane } from "./frame.ts";

/** All pixels that share the first five bits of each channel: their mean colour, how many, how many on the rim, how much they draw the eye. */
export interface ColourBin {
  colour: Oklab;
  count: number;
  rim: number;
  attention: number;
}

const BITS = 5;
const DROPPED_BITS = 8 - BITS;
const BIN_COUNT = 1 << (3 * BITS);
const RIM_SHARE = 0.08;
const OPAQUE = 128;

/** Sums of one bin: count, lightness, a, b, rim, attention. */
const SUMS = 6;
/** No bin: five bits of three channels are fifteen. */
const TRANSPARENT = 0xffff;

/** The picture's colours as bins (`attention` may be a coarser map), in a fixed order; transparent pixels are left out. */
export function colourBins(picture: { frame: Frame; colours: OklabPlanes; attention: Plane }): ColourBin[] {
  const { width, height } = picture.frame;
  const bins = binOfEachPixel(picture.frame);
  const { slots, count } = slotsOf(bins);
  const sums = new Float64Array(count * SUMS);
  const rim = Math.max(1, Math.round(Math.min(width, height) * RIM_SHARE));
  const { lightness, a, b } = picture.colours;
  for (let y = 0, at = 0; y < height; y += 1) {
    const isRimRow = y < rim || y >= height - rim;
    for (let x = 0; x < width; x += 1, at += 1) {
      const bin = bins[at] ?? TRANSPARENT;
      if (bin === TRANSPARENT) continue;
      const slot = (slots[bin] ?? 0) * SUMS;
      add(sums, slot, 1);
      add(sums, slot + 1, lightness[at] ?? 0);
      add(sums, slot + 2, a[at] ?? 0);
      add(sums, slot + 3, b[at] ?? 0);
      add(sums, slot + 4, isRimRow || x < rim || x >= width - rim ? 1 : 0);
      add(sums, slot + 5, attentionAt(picture.attention, x / width, y / height));
    }
  }
  return Array.from({ length: count }, (_, slot) => binAt(sums, slot * SUMS));
}

function binOfEachPixel({ pixels, alpha, width, height }: Frame): Uint16Array {
  const bins = new Uint16Array(width * height);
  for (let at = 0, from = 0; at < bins.length; at += 1, from += 3) {
    const isSeen = alpha === undefined || (alpha[at] ?? OPAQUE) >= OPAQUE;
    bins[at] = isSeen ? binOf(pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0) : TRANSPARENT;
  }
  return bins;
}

/** Numbers the bins that are there, in their own order: a picture has a few thousand of the many that could be. */
function slotsOf(bins: Uint16Array): { slots: Int16Array; count: number } {
  const slots = new Int16Array(BIN_COUNT).fill(-1);
  for (let at = 0; at < bins.length; at += 1) {
    const bin = bins[at] ?? TRANSPARENT;
    if (bin !== TRANSPARENT) slots[bin] = 0;
  }
  let count = 0;
  for (let bin = 0; bin < BIN_COUNT; bin += 1) {
    if (slots[bin] !== 0) continue;
    slots[bin] = count;
    count += 1;
  }
  return { slots, count };
}

function attentionAt({ values, width, height }: Plane, x: number, y: number): number {
  return values[Math.floor(y * height) * width + Math.floor(x * width)] ?? 0;
}

function binOf(red: number, green: number, blue: number): number {
  return ((red >> DROPPED_BITS) << (2 * BITS)) | ((green >> DROPPED_BITS) << BITS) | (blue >> DROPPED_BITS);
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

function binAt(sums: Float64Array, at: number): ColourBin {
  const count = sums[at] ?? 0;
  return {
    colour: {
      lightness: (sums[at + 1] ?? 0) / count,
      a: (sums[at + 2] ?? 0) / count,
      b: (sums[at + 3] ?? 0) / count,
    },
    count,
    rim: sums[at + 4] ?? 0,
    attention: sums[at + 5] ?? 0,
  };
}
