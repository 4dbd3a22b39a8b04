/** Pixels as the features see them: interleaved sRGB bytes, row by row; `alpha` only where the source had any. */
export interface Frame {
  pixels: Uint8Array;
  width: number;
  height: number;
  alpha?: Uint8Array;
}

/** One number a pixel, row by row. */
export interface Plane {
  values: Float32Array;
  width: number;
  height: number;
}

const CHANNELS = 3;

/** Shrinks a frame by area averaging until its longer side is at most `maxSide`; smaller frames come back as they are. */
export function shrinkFrame(frame: Frame, maxSide: number): Frame {
  const scale = maxSide / Math.max(frame.width, frame.height);
  if (scale >= 1) return frame;
  const width = Math.max(1, Math.round(frame.width * scale));
  const height = Math.max(1, Math.round(frame.height * scale));
  const pixels = averageColours(frame, width, height);
  return frame.alpha === undefined
    ? { pixels, width, height }
    : { pixels, width, height, alpha: averageAlpha(frame.alpha, frame, width, height) };
}

function averageAlpha(alpha: Uint8Array, from: Frame, width: number, height: number): Uint8Array {
  const plane = { values: Float32Array.from(alpha), width: from.width, height: from.height };
  return Uint8Array.from(shrinkPlane(plane, width, height).values, Math.round);
}

/** Throws a RangeError when the byte count does not fit the declared size: a frame is never read past its end. */
export function assertFrame(frame: Frame): void {
  const { width, height, pixels, alpha } = frame;
  if (!(Number.isInteger(width) && Number.isInteger(height) && width > 0 && height > 0)) {
    throw new RangeError(`a frame needs whole positive sides, not ${width}x${height}`);
  }
  if (pixels.length !== width * height * CHANNELS) {
    throw new RangeError(
      `a ${width}x${height} RGB frame has ${width * height * CHANNELS} bytes, not ${pixels.length}`,
    );
  }
  if (alpha !== undefined && alpha.length !== width * height) {
    throw new RangeError(`a ${width}x${height} alpha plane has ${width * height} bytes, not ${alpha.length}`);
  }
}

/** Shrinks a plane to exactly `width` x `height` by area averaging. */
export function shrinkPlane(plane: Plane, width: number, height: number): Plane {
  const values = new Float32Array(width * height);
  const lefts = firstCells(plane.width, width);
  const rights = endCells(plane.width, width);
  const tops = firstCells(plane.height, height);
  const bottoms = endCells(plane.height, height);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [tops[y] ?? 0, bottoms[y] ?? 0];
    for (let x = 0; x < width; x += 1) {
      const left = lefts[x] ?? 0;
      const right = rights[x] ?? 0;
      let sum = 0;
      for (let row = top; row < bottom; row += 1) {
        const end = row * plane.width + right;
        for (let at = row * plane.width + left; at < end; at += 1) sum += plane.values[at] ?? 0;
      }
      values[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { values, width, height };
}

/** The first source cell that each target cell covers. */
function firstCells(fromLength: number, length: number): Int32Array {
  const cells = new Int32Array(length);
  for (let index = 0; index < length; index += 1) cells[index] = Math.floor((index * fromLength) / length);
  return cells;
}

/** The source cell behind the last one that each target cell covers; every target cell covers at least one. */
function endCells(fromLength: number, length: number): Int32Array {
  const cells = firstCells(fromLength, length);
  for (let index = 0; index < length; index += 1) {
    cells[index] = Math.max(Math.floor(((index + 1) * fromLength) / length), (cells[index] ?? 0) + 1);
  }
  return cells;
}

/** The rounded mean colour of the source pixels that lie in each target cell, row by row. Never enlarges. */
function averageColours({ pixels, ...from }: Frame, width: number, height: number): Uint8Array {
  const target = new Uint8Array(width * height * CHANNELS);
  const lefts = cellStarts(from.width, width);
  const tops = cellStarts(from.height, height);
  const sums = new Uint32Array(width * CHANNELS);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [tops[y] ?? 0, tops[y + 1] ?? 0];
    sums.fill(0);
    for (let row = top; row < bottom; row += 1) addRow(pixels, row * from.width, lefts, sums);
    for (let x = 0, at = 0; x < width; x += 1) {
      const count = (bottom - top) * ((lefts[x + 1] ?? 0) - (lefts[x] ?? 0));
      for (let channel = 0; channel < CHANNELS; channel += 1, at += 1)
        // Rounds as Math.round does for what is not negative, in a fraction of its time.
        target[y * sums.length + at] = (sums[at] ?? 0) / count + 0.5;
    }
  }
  return target;
}

/** Adds one source row, from pixel `start` on, to the sums of the cells whose columns begin at `lefts`. */
function addRow(pixels: Uint8Array, start: number, lefts: Int32Array, sums: Uint32Array): void {
  for (let cell = 0, at = start * CHANNELS, to = 0; to < sums.length; cell += 1, to += CHANNELS) {
    const end = (start + (lefts[cell + 1] ?? 0)) * CHANNELS;
    let red = 0;
    let green = 0;
    let blue = 0;
    for (; at < end; at += CHANNELS) {
      red += pixels[at] ?? 0;
      green += pixels[at + 1] ?? 0;
      blue += pixels[at + 2] ?? 0;
    }
    sums[to] = (sums[to] ?? 0) + red;
    sums[to + 1] = (sums[to + 1] ?? 0) + green;
    sums[to + 2] = (sums[to + 2] ?? 0) + blue;
  }
}

/** Where each target cell's share of the source begins, and the end of the last: every source cell belongs to exactly one. */
function cellStarts(fromLength: number, length: number): Int32Array {
  return Int32Array.from({ length: length + 1 }, (_, cell) => Math.ceil((cell * fromLength) / length));
}
