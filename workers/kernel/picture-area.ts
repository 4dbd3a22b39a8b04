import type { Luma } from "./block-motion.ts";
import type { ThinFrame } from "./frame-change.ts";

/** How light a frame is inside its picture, and how far its luma is spread there (population standard deviation). */
export interface Levels {
  meanLuma: number;
  lumaSpread: number;
}

/** The part of a frame inside its bars; right and bottom are the first column and row past it. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Video black is 16; compression rings. */
const BLACK = 24;
/** Frames that are looked at for bars: bars stay, so few tell. */
const LOOKED_AT = 48;
/** With more than this gone on one axis it is a dark film and no bars. */
const MOST_BARS = 0.6;
/** Lines at the inner rim of a bar hold some of the picture and some of the bar. */
const RIM = 1;

/**
 * The levels of every frame without the black bars of another aspect ratio, which stay while the picture between them fades to white.
 */
export function levelsInPicture(frames: ThinFrame[]): Levels[] {
  const [first] = frames;
  if (first === undefined) return [];
  const { width, height } = first.luma;
  const looked = everySo(frames.map((frame) => frame.luma));
  const area = pictureArea(looked, width, height);
  const isWhole = area.right - area.left === width && area.bottom - area.top === height;
  return isWhole ? frames : frames.map((frame) => levelsIn(frame, area));
}

function everySo(lumas: Luma[]): Luma[] {
  const step = Math.max(1, Math.floor(lumas.length / LOOKED_AT));
  return lumas.filter((_, index) => index % step === 0);
}

/** What is left of frames of one size without the lines at their rims that are black in all of them. */
function pictureArea(lumas: readonly Luma[], width: number, height: number): Area {
  const brightest = new Uint8Array(width * height);
  for (const { values } of lumas) {
    for (let at = 0; at < brightest.length; at += 1)
      brightest[at] = Math.max(brightest[at] ?? 0, values[at] ?? 0);
  }
  const isRowBlack = (y: number) => brightest.subarray(y * width, (y + 1) * width).every((v) => v <= BLACK);
  const isColumnBlack = (x: number) => {
    for (let y = 0; y < height; y += 1) if ((brightest[y * width + x] ?? 0) > BLACK) return false;
    return true;
  };
  const [top, bottom] = insideBars(height, isRowBlack);
  const [left, right] = insideBars(width, isColumnBlack);
  return { left, top, right, bottom };
}

/** Both without the bars around them, which are alike whatever stands between. */
export function insideBarsOf(one: Luma, other: Luma): [Luma, Luma] {
  const area = pictureArea([one, other], one.width, one.height);
  return [cropped(one, area), cropped(other, area)];
}

function cropped(luma: Luma, { left, top, right, bottom }: Area): Luma {
  const [width, height] = [right - left, bottom - top];
  if (width === luma.width && height === luma.height) return luma;
  const values = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const start = (y + top) * luma.width + left;
    values.set(luma.values.subarray(start, start + width), y * width);
  }
  return { values, width, height };
}

function insideBars(length: number, isBlack: (line: number) => boolean): [number, number] {
  let [from, to] = [0, length];
  while (from < to && isBlack(from)) from += 1;
  while (to > from && isBlack(to - 1)) to -= 1;
  if (to - from < (1 - MOST_BARS) * length) return [0, length];
  return [from === 0 ? 0 : from + RIM, to === length ? length : to - RIM];
}

function levelsIn({ luma: { values, width } }: ThinFrame, { left, top, right, bottom }: Area): Levels {
  let [sum, squares] = [0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const value = values[y * width + x] ?? 0;
      sum += value;
      squares += value * value;
    }
  }
  const count = (bottom - top) * (right - left);
  const meanLuma = sum / count;
  return { meanLuma, lumaSpread: Math.sqrt(Math.max(0, squares / count - meanLuma * meanLuma)) };
}
