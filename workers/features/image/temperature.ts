import type { ColorTemperature } from "../../../contracts/reference.ts";
import { chromaticityOfLinear, correlatedTemperature, linearOfByte } from "../../kernel/colour.ts";
import { roundTo, unitRamp } from "../../kernel/histogram.ts";
import type { ImageFeature } from "./feature.ts";
import { type ImageView, oncePerView, smallColours } from "./view.ts";

/** The colour of the light as it looks in the finished picture: a white-balanced picture is neutral, whatever lamp lit it. */
export const temperature: ImageFeature<"color_temperature"> = {
  name: "temperature",
  fields: ["color_temperature"],
  measure: (view) => ({ color_temperature: temperatureOf(view) }),
};

/** D65, the white of sRGB. */
const NEUTRAL_KELVIN = 6504;
const LOWEST_KELVIN = 1_600;
const HIGHEST_KELVIN = 20_000;
/** One mired step is about what the eye tells apart at 5 mired; a filter called "1/4 CTO" is about 40 mired. */
const MIRED = 1e6;
/** Earth, wood and skin make an average picture a little warm, so warm takes more to be called so than cool. */
const WARM_MIREDS = 24;
const COOL_MIREDS = 8;

/** How much neutral surfaces, where there are enough, outweigh the mean of all: what a film copies is the look, not the lamp. */
const NEUTRAL_SAY = 0.5;

/** Kelvin, label and confidence of one view. */
export const temperatureOf: (view: ImageView) => ColorTemperature = oncePerView((view) => {
  const near = illuminant(view, NEUTRAL_CHROMA, NEUTRAL_NORM);
  const all = illuminant(view, Number.POSITIVE_INFINITY, MEAN_NORM);
  const trust = unitRamp(near.share, 0.01, 0.25);
  const miredNear = miredOf(near);
  const miredAll = miredOf(all);
  const mired = miredAll + (miredNear - miredAll) * trust * NEUTRAL_SAY;
  const agreement = 1 - unitRamp(Math.abs(miredNear - miredAll), 20, 150);
  const kelvin = Math.min(HIGHEST_KELVIN, Math.max(LOWEST_KELVIN, MIRED / mired));
  return {
    kelvin: Math.round(kelvin / 10) * 10,
    label: labelOf(MIRED / kelvin - MIRED / NEUTRAL_KELVIN),
    confidence: isLampless(all)
      ? 0
      : roundTo(0.5 * trust + 0.5 * agreement * Math.min(1, near.share + all.share), 2),
  };
});

/** Colours this near grey are taken for neutral surfaces that show the light's own colour. */
const NEUTRAL_CHROMA = 0.06;
/** Shades of grey (Finlayson & Trezzi, 2004): a Minkowski norm of 6 lies between the mean and the brightest patch. */
const NEUTRAL_NORM = 6;
const MEAN_NORM = 1;
const CLIPPED = 0.985;
const TOO_DARK = 0.35;

interface Illuminant {
  red: number;
  green: number;
  blue: number;
  share: number;
}

/** The mean light (by Minkowski norm) over pixels that are neither clipped nor dark and no more colourful than `mostChroma`. */
function illuminant(view: ImageView, mostChroma: number, norm: number): Illuminant {
  const { lightness, a, b } = smallColours(view);
  const { pixels } = view.small;
  const sum: Illuminant = { red: 0, green: 0, blue: 0, share: 0 };
  for (let at = 0; at < lightness.length; at += 1) {
    const light = lightness[at] ?? 0;
    if (light < TOO_DARK || light > CLIPPED || (a[at] ?? 0) ** 2 + (b[at] ?? 0) ** 2 > mostChroma ** 2)
      continue;
    sum.red += linearOfByte(pixels[at * 3] ?? 0) ** norm;
    sum.green += linearOfByte(pixels[at * 3 + 1] ?? 0) ** norm;
    sum.blue += linearOfByte(pixels[at * 3 + 2] ?? 0) ** norm;
    sum.share += 1;
  }
  const count = Math.max(1, sum.share);
  return {
    red: (sum.red / count) ** (1 / norm),
    green: (sum.green / count) ** (1 / norm),
    blue: (sum.blue / count) ** (1 / norm),
    share: sum.share / lightness.length,
  };
}

function miredOf(light: Illuminant): number {
  const xy = chromaticityOf(light);
  if (xy === null) return MIRED / NEUTRAL_KELVIN;
  if (xy.y < LOWEST_LAMP_Y)
    return MIRED / (xy.x - PURPLE_SLOPE * xy.y < LEAST_PURPLE ? HIGHEST_KELVIN : NEUTRAL_KELVIN);
  const kelvin = correlatedTemperature(xy.x, xy.y);
  const usable =
    Number.isFinite(kelvin) && kelvin > LOWEST_KELVIN ? Math.min(kelvin, HIGHEST_KELVIN) : LOWEST_KELVIN;
  return MIRED / usable;
}

/**
 * No glowing body of any heat lies lower in the CIE 1931 diagram (y 0.235 for endless heat), and McCamy's formula turns over
 * below it: blue would come out as candle light. What is lower is blue, and cool, or purple, and of no temperature at all.
 */
const LOWEST_LAMP_Y = 0.25;
/** The line x - 0.35 y = 0.195 parts the blues, on the side of endless heat (0.240, 0.235), from the purples. */
const PURPLE_SLOPE = 0.35;
const LEAST_PURPLE = 0.195;

function isLampless(light: Illuminant): boolean {
  const xy = chromaticityOf(light);
  return xy !== null && xy.y < LOWEST_LAMP_Y;
}

function chromaticityOf({ red, green, blue }: Illuminant): { x: number; y: number } | null {
  return chromaticityOfLinear(red, green, blue);
}

function labelOf(miredsFromNeutral: number): ColorTemperature["label"] {
  if (miredsFromNeutral > WARM_MIREDS) return "warm";
  return miredsFromNeutral < -COOL_MIREDS ? "cool" : "neutral";
}
