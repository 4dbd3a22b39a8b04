import type { PaletteColor } from "../../../contracts/direction.ts";
import { contrastBetween } from "../words/contrast.ts";

/** WCAG 2.2, success criterion 1.4.3: contrast of normal text. */
const MIN_CONTRAST = 4.5;
const WHITE = "#FFFFFF";
const BLACK = "#000000";

/** Overlay colours from the palette where its lightest and darkest can be read on each other, else white and black. */
export function textColors(palette: readonly PaletteColor[]): { text_color: string; outline_color: string } {
  const byLight = palette
    .map((color) => color.hex)
    .toSorted((a, b) => contrastBetween(b, BLACK) - contrastBetween(a, BLACK));
  const lightest = byLight[0] ?? WHITE;
  const darkest = byLight.at(-1) ?? BLACK;
  // Text sits on moving pictures: only near-white and near-black of the palette are safe there.
  const text = contrastBetween(lightest, BLACK) >= 14 ? lightest : WHITE;
  const outline = contrastBetween(darkest, text) >= MIN_CONTRAST * 2 ? darkest : BLACK;
  return { text_color: text, outline_color: outline };
}
