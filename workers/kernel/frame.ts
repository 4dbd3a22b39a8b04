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
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = span(y, plane.height, height);
    for (let x = 0; x < width; x += 1) {
      const [left, right] = span(x, plane.width, width);
      let sum = 0;
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1)
          sum += plane.values[row * plane.width + column] ?? 0;
      }
      values[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { values, width, height };
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
  const cellOfColumn = Int32Array.from(
    { length: fromWidth },
    (_, x) => Math.floor((x * width) / fromWidth) * channels,
  );
  const sums = new Uint32Array(width * height * channels);
  const counts = new Uint32Array(width * height);
  for (let y = 0, at = 0; y < fromHeight; y += 1) {
    const row = Math.floor((y * height) / fromHeight) * width * channels;
    for (let x = 0; x < fromWidth; x += 1) {
      const cell = row + (cellOfColumn[x] ?? 0);
      counts[cell / channels] = (counts[cell / channels] ?? 0) + 1;
      for (let channel = 0; channel < channels; channel += 1, at += 1) {
        sums[cell + channel] = (sums[cell + channel] ?? 0) + (source[at] ?? 0);
      }
    }
  }
  const target = new Uint8Array(sums.length);
  for (let at = 0; at < sums.length; at += 1) {
    target[at] = Math.round((sums[at] ?? 0) / (counts[Math.floor(at / channels)] ?? 1));
  }
  return target;
}

/** The source cells [from, to) that target cell `index` covers; never empty. */
function span(index: number, fromLength: number, length: number): [number, number] {
  const from = Math.floor((index * fromLength) / length);
  const to = Math.floor(((index + 1) * fromLength) / length);
  return [from, Math.max(to, from + 1)];
}
