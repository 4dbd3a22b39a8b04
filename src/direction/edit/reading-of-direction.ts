import type { CreativeDirection } from "../../../contracts/direction.ts";
import { CATEGORY_NAMES } from "../knowledge/category-names.ts";
import type { BriefReading, Finding } from "../reading/reading.ts";
import { nameOfColor } from "../writing/color-names.ts";

/** What a creative direction says, as if a brief said it: the director then writes scenes that keep to it. */
export function readingOfDirection(direction: CreativeDirection, reading: BriefReading): BriefReading {
  const { product, technical_specs, visual_direction, audio_direction, text_strategy, pacing, cta } =
    direction;
  const { duration } = technical_specs;
  const category = CATEGORY_NAMES.find((name) => name === product.category);
  return {
    ...reading,
    product: said(
      {
        name: product.name,
        noun: reading.product?.value.noun ?? null,
        brand: null,
        description: product.description,
        features: [],
      },
      product.name,
    ),
    category: category ? said(category, category) : reading.category,
    priceTier: said(product.price_tier, product.price_tier),
    durations: [said({ seconds: duration, min: duration, max: duration, exact: true }, `${duration} s`)],
    formats:
      technical_specs.platform === "generic"
        ? []
        : [said({ platform: technical_specs.platform, format: null }, technical_specs.platform)],
    aspectRatios: [said(technical_specs.aspect_ratio, technical_specs.aspect_ratio)],
    resolution: said(technical_specs.resolution, technical_specs.resolution),
    fps: said(technical_specs.fps, `${technical_specs.fps} fps`),
    colors: visual_direction.color_palette.map(({ hex }) => said({ hex, name: hex }, nameOfColor(hex))),
    fonts: [said(text_strategy.font_family, text_strategy.font_family)],
    paces: [said(pacing.overall, pacing.overall)],
    transition: said(pacing.transition_style, pacing.transition_style),
    energyCurve: said(pacing.energy_curve, pacing.energy_curve),
    music: said(
      {
        genre: audio_direction.music_genre,
        instruments: audio_direction.instruments,
        bpm: audio_direction.tempo,
        moods: audio_direction.mood,
      },
      audio_direction.music_genre,
    ),
    cta: said({ text: cta.text, action: cta.action }, cta.text),
    deliverables: [],
  };
}

function said<T>(value: T, words: string): Finding<T> {
  return { value, words, start: 0, end: 0, confidence: 1 };
}
