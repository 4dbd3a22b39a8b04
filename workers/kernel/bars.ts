import type { Frame } from "./frame.ts";

/** The brightest byte that still belongs to a black bar: video black is 16 at its worst, and compression rings. */
const BLACK = 24;
/** Pixels of a bar's row that may be brighter: a station's logo, or ringing at the rim. */
const STRAY_SHARE = 0.01;
const LEAST_BAR = 0.02;
/** With more than this gone on one axis it is a dark picture and no bars. */
const MOST_BARS = 0.6;
/** The two bars of a picture are alike; these differ by rounding at most. */
const UNEVEN = 0.02;
const RGB = 3;

/** A frame's picture, and the part of the frame it takes up, in fractions. */
export interface Picture {
  frame: Frame;
  place: { x: number; y: number; width: number; height: number };
}

/** The picture without the black bars of another aspect ratio around it (letterbox, pillarbox); the frame itself when there are none. */
export function withoutBars(frame: Frame): Picture {
  const [top, bottom] = barsAlong(frame.height, (row) => isBlack(frame, row * frame.width, 1, frame.width));
  const [left, right] = barsAlong(frame.width, (column) => isBlack(frame, column, frame.width, frame.height));
  if (top + bottom + left + right === 0) return { frame, place: { x: 0, y: 0, width: 1, height: 1 } };
  const [width, height] = [frame.width - left - right, frame.height - top - bottom];
  return {
    frame: cut(frame, left, top, width, height),
    place: {
      x: left / frame.width,
      y: top / frame.height,
      width: width / frame.width,
      height: height / frame.height,
    },
  };
}

/** Thickness of the bars at both ends of an axis; [0, 0] when they are no pair of bars. */
function barsAlong(length: number, isDark: (line: number) => boolean): [number, number] {
  let first = 0;
  while (first < length && isDark(first)) first += 1;
  let last = 0;
  while (last < length - first && isDark(length - 1 - last)) last += 1;
  const share = (first + last) / length;
  const paired = Math.min(first, last) >= LEAST_BAR * length && Math.abs(first - last) <= UNEVEN * length + 1;
  return paired && share <= MOST_BARS ? [first, last] : [0, 0];
}

function isBlack({ pixels }: Frame, start: number, step: number, count: number): boolean {
  let stray = 0;
  const most = count * STRAY_SHARE;
  for (let index = 0, at = start * RGB; index < count; index += 1, at += step * RGB) {
    if ((pixels[at] ?? 0) > BLACK || (pixels[at + 1] ?? 0) > BLACK || (pixels[at + 2] ?? 0) > BLACK)
      stray += 1;
    if (stray > most) return false;
  }
  return true;
}

function cut(frame: Frame, left: number, top: number, width: number, height: number): Frame {
  const rows = (from: Uint8Array, channels: number) => {
    const to = new Uint8Array(width * height * channels);
    for (let y = 0; y < height; y += 1) {
      const start = ((y + top) * frame.width + left) * channels;
      to.set(from.subarray(start, start + width * channels), y * width * channels);
    }
    return to;
  };
  const pixels = rows(frame.pixels, RGB);
  return frame.alpha === undefined
    ? { pixels, width, height }
    : { pixels, width, height, alpha: rows(frame.alpha, 1) };
}
