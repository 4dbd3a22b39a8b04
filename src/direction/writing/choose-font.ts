import type { Provenance } from "../../../contracts/parse.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { DEFAULT_FONT, FONT_BY_CATEGORY, FONT_BY_TONE } from "../knowledge/fonts.ts";
import { tonesOf } from "./tone.ts";

/** The overlay's font: the brand's, the brief's, one that fits the tone, one that fits the category. */
export function chooseFont(agreed: AgreedBrief): { value: string; origin: Provenance } {
  const [brandFont] = agreed.brand?.fonts ?? [];
  if (brandFont) return { value: brandFont, origin: { source: "brand", confidence: 1, evidence: brandFont } };
  const [asked] = agreed.reading.fonts;
  if (asked)
    return {
      value: asked.value,
      origin: { source: "text", confidence: asked.confidence, evidence: asked.words },
    };
  for (const { key, words, source } of tonesOf(agreed)) {
    const font = FONT_BY_TONE[key];
    if (font) return { value: font, origin: { source, confidence: 0.5, evidence: words } };
  }
  const value = FONT_BY_CATEGORY[agreed.category.value] ?? DEFAULT_FONT;
  return {
    value,
    origin: { source: "default", confidence: 0.4, evidence: `type of the category ${agreed.category.value}` },
  };
}
