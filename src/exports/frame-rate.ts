/** Frame lengths of the fractional rates, in seconds as fractions (SMPTE ST 12-1). */
const NTSC_BASES = [24, 30, 60, 120] as const;
const NTSC_FACTOR = 1_001;
const RATE_TOLERANCE = 0.005;
const THOUSANDTHS = 1_000;

/** The length of a frame as a fraction of a second; 23.976, 29.97 and their like stand for the exact NTSC rates. */
export function frameDuration(fps: number): { numerator: number; denominator: number } {
  const base = NTSC_BASES.find(
    (whole) => Math.abs((whole * THOUSANDTHS) / NTSC_FACTOR - fps) < RATE_TOLERANCE,
  );
  if (base !== undefined) return { numerator: NTSC_FACTOR, denominator: base * THOUSANDTHS };
  return { numerator: THOUSANDTHS, denominator: Math.round(fps * THOUSANDTHS) };
}

/** Frames a second, exactly: 24000/1001 for 23.976. */
export function exactRate(fps: number): number {
  const { numerator, denominator } = frameDuration(fps);
  return denominator / numerator;
}
