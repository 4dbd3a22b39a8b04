import { wcagLuminance } from "culori";
import { remembered } from "../remembered.ts";

const COLORS_KEPT = 500;

/** Contrast of two hex colours as WCAG 2.2 defines it, 1 to 21. */
export function contrastBetween(left: string, right: string): number {
  const one = luminanceOf(left);
  const other = luminanceOf(right);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const luminanceOf = remembered((hex) => wcagLuminance(hex), COLORS_KEPT);
