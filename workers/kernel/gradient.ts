import type { Plane } from "./frame.ts";

const RED = 0.2126;
const GREEN = 0.7152;
const BLUE = 0.0722;
const BYTE_MAX = 255;

/** Gamma-coded luma (Rec. 709 weights), 0 to 1, of interleaved sRGB bytes: near enough to perceived lightness for edges. */
export function lumaPlane(pixels: Uint8Array, width: number, height: number): Plane {
  const values = new Float32Array(width * height);
  for (let index = 0, at = 0; index < values.length; index += 1, at += 3) {
    values[index] =
      (RED * (pixels[at] ?? 0) + GREEN * (pixels[at + 1] ?? 0) + BLUE * (pixels[at + 2] ?? 0)) / BYTE_MAX;
  }
  return { values, width, height };
}

/** Size of the central-difference gradient at each pixel; 0 along the rim. */
export function gradientMagnitude(plane: Plane): Plane {
  const { values: from, width, height } = plane;
  const values = new Float32Array(from.length);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const across = (from[at + 1] ?? 0) - (from[at - 1] ?? 0);
      const down = (from[at + width] ?? 0) - (from[at - width] ?? 0);
      values[at] = Math.sqrt(across * across + down * down) / 2;
    }
  }
  return { values, width, height };
}
