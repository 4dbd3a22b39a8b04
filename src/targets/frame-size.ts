/** Shorter side in pixels of the resolutions that the catalogue names. */
const SHORT_SIDES: Readonly<Record<string, number>> = { "2k": 1440, "4k": 2160 };
const LINES = /^(\d+)p$/;
const MULTIPLE = 2;
const RATIO_TOLERANCE = 0.01;

/** Pixels of the shorter side of "720p", "2k", "4k"; 0 for a name that is not known. */
export function shortSide(resolution: string): number {
  const lines = LINES.exec(resolution.toLowerCase());
  return lines ? Number(lines[1]) : (SHORT_SIDES[resolution.toLowerCase()] ?? 0);
}

/** Width over height of "16:9"; 1 where it cannot be read. */
export function ratioOf(aspectRatio: string): number {
  const [width = 0, height = 0] = aspectRatio.split(":").map(Number);
  return width > 0 && height > 0 ? width / height : 1;
}

/** Whether two ratios are the same but for rounding, as 16:9 and 1.78:1. */
export function sameRatio(one: string, other: string): boolean {
  return Math.abs(ratioOf(one) / ratioOf(other) - 1) < RATIO_TOLERANCE;
}

/** Even pixel sizes of a frame of this ratio whose shorter side is that of the resolution. */
export function frameSize(aspectRatio: string, resolution: string): { width: number; height: number } {
  const ratio = ratioOf(aspectRatio);
  const side = shortSide(resolution) || 720;
  return ratio >= 1
    ? { width: even(side * ratio), height: side }
    : { width: side, height: even(side / ratio) };
}

/** The nearest even number of pixels, which video codecs with 4:2:0 colour need. */
export function even(pixels: number): number {
  return Math.max(MULTIPLE, Math.round(pixels / MULTIPLE) * MULTIPLE);
}
