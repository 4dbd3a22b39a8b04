import type { Lighting, LightingDetails } from "../../../contracts/reference.ts";

import { meanOf, quantileOfSorted, roundTo, shareBetween, sortedCopy } from "../../kernel/histogram.ts";
import type { ImageFeature } from "./feature.ts";
import { lightHardness } from "./light-hardness.ts";
import { subjectOf } from "./subject.ts";
import { temperatureOf } from "./temperature.ts";
import { smallTones } from "./tones.ts";
import { isCutOut } from "./transparency.ts";
import { type ImageView, oncePerView, smallColours } from "./view.ts";

/** The light: key, contrast, hard or soft, where it comes from, and one word for all of it. */
export const lighting: ImageFeature<"lighting" | "light_hardness" | "lighting_details"> = {
  name: "lighting",
  fields: ["lighting", "light_hardness", "lighting_details"],
  measure: (view) => ({
    lighting: lightingWord(view),
    light_hardness: roundTo(lightHardness(view)),
    lighting_details: lightingDetails(view),
  }),
};

/** CIE L* below which a tone reads as shadow, and above which it reads as a highlight. */
const SHADOW = 25;
const HIGHLIGHT = 75;
const WHITE = 101;
const HIGH_KEY_MEAN = 66;
const HIGH_KEY_SHADOWS = 0.12;
const LOW_KEY_MEAN = 36;
const LOW_KEY_SHADOWS = 0.45;
const LOW_KEY_HIGHLIGHTS = 0.2;
const LOW_TAIL = 0.05;
const HIGH_TAIL = 0.95;
/** Light that a lens or screen adds everywhere; keeps the black of eight bits from counting as endless stops. */
const FLARE = 0.004;
const HARD = 0.65;
const SOFT = 0.35;

/** Figures of the light of one view. */
export const lightingDetails: (view: ImageView) => LightingDetails = oncePerView((view) => {
  const shadows = shareBetween(smallTones(view).values, 0, SHADOW);
  const highlights = shareBetween(smallTones(view).values, HIGHLIGHT, WHITE);
  const luminance = sortedCopy(smallColours(view).luminance);
  const stops = Math.log2(
    (quantileOfSorted(luminance, HIGH_TAIL) + FLARE) / (quantileOfSorted(luminance, LOW_TAIL) + FLARE),
  );
  return {
    key: keyOf(meanOf(smallTones(view).values), shadows, highlights),
    contrast_stops: roundTo(stops, 2),
    quality: qualityOf(lightHardness(view)),
    direction: directionOf(view),
    shadows: roundTo(shadows),
    highlights: roundTo(highlights),
  };
});

function keyOf(mean: number, shadows: number, highlights: number): LightingDetails["key"] {
  if (mean >= HIGH_KEY_MEAN && shadows <= HIGH_KEY_SHADOWS) return "high";
  if (mean <= LOW_KEY_MEAN || (shadows >= LOW_KEY_SHADOWS && highlights <= LOW_KEY_HIGHLIGHTS)) return "low";
  return "medium";
}

function qualityOf(hardness: number): LightingDetails["quality"] {
  if (hardness >= HARD) return "hard";
  return hardness <= SOFT ? "soft" : "mixed";
}

/** L* between the two halves of the frame before one side counts as lit. */
const LIT_SIDE_DIFFERENCE = 12;

function directionOf(view: ImageView): LightingDetails["direction"] {
  const { width, height } = view.small;
  const light = smallTones(view).values;
  let [across, down] = [0, 0];
  for (let y = 0, at = 0; y < height; y += 1) {
    const upper = y + 0.5 < height / 2;
    for (let x = 0; x < width; x += 1, at += 1) {
      const tone = light[at] ?? 0;
      across += x + 0.5 < width / 2 ? tone : -tone;
      down += upper ? tone : -tone;
    }
  }
  const half = light.length / 2;
  if (Math.max(Math.abs(across), Math.abs(down)) / half < LIT_SIDE_DIFFERENCE) return "even";
  if (Math.abs(across) >= Math.abs(down)) return across > 0 ? "left" : "right";
  return down > 0 ? "top" : "bottom";
}

const DRAMATIC_STOPS = 4.5;
const CONTRASTY_STOPS = 6;
const TONE_SHARE = 0.15;
const FLAT_STOPS = 3;

/** The one word of the contract, the most telling property first. */
const lightingWord: (view: ImageView) => Lighting = oncePerView((view) => {
  const details = lightingDetails(view);
  if (isBacklit(view)) return "backlit";
  if (details.key === "low") return details.contrast_stops >= DRAMATIC_STOPS ? "dramatic" : "low_key";
  if (details.key === "high") return "high_key";
  const bothEnds = details.shadows >= TONE_SHARE && details.highlights >= TONE_SHARE;
  if (bothEnds && details.contrast_stops >= CONTRASTY_STOPS && details.quality !== "soft")
    return "high_contrast";
  const { label } = temperatureOf(view);
  if (label === "warm") return "natural_warm";
  if (label === "cool") return "natural_cool";
  if (details.contrast_stops <= FLAT_STOPS || details.quality === "soft") return "soft_even";
  return bothEnds ? "high_contrast" : "soft_even";
});

/** L* by which a backlit subject is darker than what is behind it, and how sure the subject must be. */
const BACKLIT_DIFFERENCE = 30;
const SURE_SUBJECT = 0.5;
const BRIGHT_BACKGROUND = 0.35;

function isBacklit(view: ImageView): boolean {
  // What lies behind a cut-out is the white that it is looked at on, not light.
  if (isCutOut(view)) return false;
  const subject = subjectOf(view);
  if (subject === null || subject.confidence < SURE_SUBJECT) return false;
  const { values, width, height } = smallTones(view);
  const { box } = subject;
  const inside = { sum: 0, count: 0, bright: 0 };
  const outside = { sum: 0, count: 0, bright: 0 };
  for (let row = 0, at = 0; row < height; row += 1) {
    const y = (row + 0.5) / height;
    const level = y >= box.y && y < box.y + box.height;
    for (let column = 0; column < width; column += 1, at += 1) {
      const x = (column + 0.5) / width;
      const part = level && x >= box.x && x < box.x + box.width ? inside : outside;
      const tone = values[at] ?? 0;
      part.sum += tone;
      part.count += 1;
      if (tone >= HIGHLIGHT) part.bright += 1;
    }
  }
  if (inside.count === 0 || outside.bright < BRIGHT_BACKGROUND * outside.count) return false;
  return outside.sum / outside.count - inside.sum / inside.count >= BACKLIT_DIFFERENCE;
}
