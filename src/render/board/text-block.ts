import { escapeXml, type FontWeight, isRightToLeft, wrapText } from "../text-layout.ts";

export interface TextStyle {
  readonly size: number;
  readonly weight?: FontWeight;
  readonly fill: string;
  readonly lineHeight?: number;
  readonly maxLines?: number;
  readonly spacing?: number;
}

export interface TextBlock {
  readonly svg: string;
  /** Pixels that the block takes, from the top of the first line to the bottom of the last. */
  readonly height: number;
}

const WEIGHTS: Readonly<Record<FontWeight, number>> = { regular: 400, semibold: 600, bold: 700 };
const DEFAULT_LINE_HEIGHT = 1.38;
/** Where the baseline lies in a line, as a share of the font size: Inter's ascender. */
const ASCENT = 0.97;

/** A paragraph in a box `width` wide whose top left corner is x, y; right-to-left text is set from the right edge. */
export function textBlock(text: string, x: number, y: number, width: number, style: TextStyle): TextBlock {
  const weight = style.weight ?? "regular";
  const lines = wrapText(text, width, style.size, weight, style.maxLines);
  const lineHeight = style.size * (style.lineHeight ?? DEFAULT_LINE_HEIGHT);
  const rightToLeft = isRightToLeft(text);
  const anchor = rightToLeft ? ` direction="rtl" x="${x + width}"` : ` x="${x}"`;
  const spacing = style.spacing === undefined ? "" : ` letter-spacing="${style.spacing}"`;
  const svg = lines
    .map((line, index) => {
      const baseline = y + index * lineHeight + (lineHeight - style.size) / 2 + style.size * ASCENT;
      return `<text${anchor} y="${baseline.toFixed(1)}" font-size="${style.size}" font-weight="${WEIGHTS[weight]}" fill="${style.fill}"${spacing}>${escapeXml(line)}</text>`;
    })
    .join("");
  return { svg, height: lines.length * lineHeight };
}
