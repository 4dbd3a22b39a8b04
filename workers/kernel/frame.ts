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
  const pixels = averageBlocks(frame.pixels, CHANNELS, frame.width, frame.height, width, height);
  if (frame.alpha === undefined) return { pixels, width, height };
  return {
    pixels,
    width,
    height,
    alpha: averageBlocks(frame.alpha, 1, frame.width, frame.height, width, height),
  };
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

/** Sums every source value into the target cell it lies in, then divides: one pass, whatever the sizes. Never enlarges. */
function averageBlocks(
  source: Uint8Array,
  channels: number,
  fromWidth: number,
  fromHeight: number,
  width: number,
  height: number,
): Uint8Array {
  const cellOfColumn = new Int32Array(fromWidth);
  for (let x = 0; x < fromWidth; x += 1) cellOfColumn[x] = Math.floor((x * width) / fromWidth);
  const sums = new Uint32Array(width * height * channels);
  const counts = new Uint32Array(width * height);
  for (let y = 0, at = 0; y < fromHeight; y += 1) {
    const row = Math.floor((y * height) / fromHeight) * width;
    for (let x = 0; x < fromWidth; x += 1) {
      const cell = row + (cellOfColumn[x] ?? 0);
      counts[cell] = (counts[cell] ?? 0) + 1;
      const end = (cell + 1) * channels;
      for (let to = end - channels; to < end; to += 1, at += 1)
        sums[to] = (sums[to] ?? 0) + (source[at] ?? 0);
    }
  }
  const target = new Uint8Array(sums.length);
  for (let cell = 0, at = 0; cell < counts.length; cell += 1) {
    for (let channel = 0; channel < channels; channel += 1, at += 1) {
      target[at] = Math.round((sums[at] ?? 0) / (counts[cell] ?? 1));
    }
  }
  return target;
}
