import { clampChroma, converter, formatHex, interpolate, wcagContrast, wcagLuminance } from "culori";

const BLACK = "#000000";
const WHITE = "#FFFFFF";
const NEAR_BLACK = "#14110F";
const NEAR_WHITE = "#FBF9F4";

/** The colour `share` of the way from one to the other in OKLab, as hex. */
export function mix(from: string, to: string, share: number): string {
  return formatHex(interpolate([from, to], "oklab")(share)) ?? from;
}

export function darker(hex: string, share: number): string {
  return mix(hex, BLACK, share);
}

export function lighter(hex: string, share: number): string {
  return mix(hex, WHITE, share);
}

const toOklch = converter("oklch");

/** OKLab lightness, 0 to 1. */
export function lightness(hex: string): number {
  return toOklch(hex)?.l ?? 0;
}

/** The same hue at another OKLab lightness, as colourful as sRGB allows there. */
export function toned(hex: string, l: number): string {
  const color = toOklch(hex);
  return color ? formatHex(clampChroma({ ...color, l }, "oklch")) : hex;
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
export function luminance(hex: string): number {
  return wcagLuminance(hex);
}

/** Near black or near white, whichever reads better on `background` (WCAG 2 contrast). */
export function readableOn(background: string): string {
  return wcagContrast(background, NEAR_WHITE) >= wcagContrast(background, NEAR_BLACK)
    ? NEAR_WHITE
    : NEAR_BLACK;
}

/** The candidate that stands out most from `background`. */
export function mostDistinct(candidates: readonly string[], background: string): string {
  return candidates.reduce((best, hex) =>
    wcagContrast(hex, background) > wcagContrast(best, background) ? hex : best,
  );
}
