import { THEME } from "../board/theme.ts";
import { escapeXml, type FontWeight } from "../text-layout.ts";

/** Pixels. */
export const SHEET_WIDTH = 1600;

/** Where time runs on the sheet: `seconds` over `width` pixels from `left`. */
export interface TimeLine {
  readonly left: number;
  readonly width: number;
  readonly seconds: number;
}

/** A drawn part of the sheet and where it ends. */
export interface SheetPart {
  readonly svg: string;
  readonly bottom: number;
}

const WEIGHTS: Readonly<Record<FontWeight, number>> = { regular: 400, semibold: 600, bold: 700 };

/** The x of a moment. */
export function xAt(line: TimeLine, seconds: number): number {
  return line.left + (Math.min(line.seconds, Math.max(0, seconds)) / line.seconds) * line.width;
}

/** A single line of text with its baseline at y. */
export function label(
  text: string,
  x: number,
  y: number,
  style: { size: number; fill?: string; weight?: FontWeight; anchor?: "start" | "middle" | "end" },
): string {
  const { size, fill = THEME.muted, weight = "regular", anchor = "start" } = style;
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${fill}" font-weight="${WEIGHTS[weight]}" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}
