import { converter, formatHex } from "culori";

const oklch = converter("oklch");

/** `hex` with its OKLCH lightness (0 to 1) moved by `step`, hue and chroma kept. */
export function lighterBy(hex: string, step: number): string {
  const color = oklch(hex);
  if (color === undefined) return hex;
  return formatHex({ ...color, l: Math.min(1, Math.max(0, color.l + step)) }).toUpperCase();
}
