import { differenceCiede2000, wcagContrast } from "culori";
import type { Mark, Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

/** A colour given as hex is that colour; below a just noticeable difference of about 2.3 (Mahy et al., 1994). */
const SAME_HEX = 2.3;
/** A colour name covers a region: "gold" is anything from a coin to a ring. */
const SAME_NAME = 18;
const STILL_THE_AVOIDED = 15;
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

const distance = differenceCiede2000();

/** Asked colours are in the palette, avoided ones are not, text can be read on its outline. */
export const color: Scorer = (expect, result, brief) => {
  const palette = result.creative_direction.visual_direction.color_palette.map(({ hex }) => hex);
  const got = palette.join(" ");
  const given = [brief.text, ...(brief.brand?.colors ?? [])].join(" ").toLowerCase();
  const nearest = (hex: string) => Math.min(...palette.map((own) => distance(own, hex)));
  const marks: Mark[] = (expect.colors ?? []).map((hex) => ({
    kind: "color",
    expected: hex,
    found: inLedger(result, ["color"]),
    kept: nearest(hex) <= (given.includes(hex.toLowerCase()) ? SAME_HEX : SAME_NAME),
    got,
  }));
  for (const hex of expect.no_colors ?? []) {
    marks.push({
      kind: "color",
      expected: `no ${hex}`,
      found: null,
      kept: nearest(hex) > STILL_THE_AVOIDED,
      got,
    });
  }
  if (expect.contrast) {
    const { text_color, outline_color } = result.creative_direction.text_strategy;
    const ratio = wcagContrast(text_color, outline_color);
    marks.push({
      kind: "contrast",
      expected: `at least ${LEAST_CONTRAST}`,
      found: null,
      kept: ratio >= LEAST_CONTRAST,
      got: `${text_color} on ${outline_color}: ${ratio.toFixed(1)}`,
    });
  }
  return marks;
};
