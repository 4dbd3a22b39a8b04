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

/** The picture's colours as bins (`attention` may be a coarser map), in a fixed order; transparent pixels are left out. */
export function colourBins(picture: { frame: Frame; colours: OklabPlanes; attention: Plane }): ColourBin[] {
  const { colours, attention } = picture;
  const { pixels, alpha, width, height } = picture.frame;
  const rim = Math.max(1, Math.round(Math.min(width, height) * RIM_SHARE));
  const sums = new Float64Array(BIN_COUNT * SUMS);
  for (let at = 0; at < width * height; at += 1) {
    if ((alpha?.[at] ?? OPAQUE) < OPAQUE) continue;
    const bin = binOf(pixels[at * 3] ?? 0, pixels[at * 3 + 1] ?? 0, pixels[at * 3 + 2] ?? 0) * SUMS;
    const x = at % width;
    const y = (at - x) / width;
    const onRim = x < rim || y < rim || x >= width - rim || y >= height - rim;
    add(sums, bin, 1);
    add(sums, bin + 1, colours.lightness[at] ?? 0);
    add(sums, bin + 2, colours.a[at] ?? 0);
    add(sums, bin + 3, colours.b[at] ?? 0);
    add(sums, bin + 4, onRim ? 1 : 0);
    add(sums, bin + 5, attentionAt(attention, x / width, y / height));
  }
  return binsOf(sums);
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

function binsOf(sums: Float64Array): ColourBin[] {
  const bins: ColourBin[] = [];
  for (let at = 0; at < sums.length; at += SUMS) {
    const count = sums[at] ?? 0;
    if (count === 0) continue;
    bins.push({
      colour: {
        lightness: (sums[at + 1] ?? 0) / count,
        a: (sums[at + 2] ?? 0) / count,
        b: (sums[at + 3] ?? 0) / count,
      },
      count,
      rim: sums[at + 4] ?? 0,
      attention: sums[at + 5] ?? 0,
    });
  }
  return bins;
}
