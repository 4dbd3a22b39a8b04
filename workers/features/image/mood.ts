import { meanOf, unitRamp } from "../../kernel/histogram.ts";
import type { ImageFeature } from "./feature.ts";
import { lightingDetails } from "./lighting.ts";
import { isGreyscale } from "./palette.ts";
import { saturationOf } from "./saturation.ts";
import { temperatureOf } from "./temperature.ts";
import { type ImageView, smallColours } from "./view.ts";

/** Mood words by a table over what was measured; no model is asked. */
export const mood: ImageFeature<"mood"> = {
  name: "mood",
  fields: ["mood"],
  measure: (view) => ({ mood: moodWords(toneOf(view)) }),
};

/** What the mood table looks at: figures -1 to 1 about an ordinary picture, and words of the light. */
export interface Tone {
  pleasure: number;
  arousal: number;
  dominance: number;
  key: "high" | "medium" | "low";
  quality: "hard" | "mixed" | "soft";
  contrastStops: number;
  warmth: "warm" | "neutral" | "cool";
  saturation: number;
  greyscale: boolean;
}

interface MoodRow {
  word: string;
  source: string;
  when: (tone: Tone) => boolean;
}

const VALDEZ = "Valdez & Mehrabian, Effects of color on emotions, J. Exp. Psychology: General 123 (1994)";
const ZETTL = "Zettl, Sight Sound Motion: Applied Media Aesthetics, chapters on light and color";
const BELLANTONI = "Bellantoni, If It's Purple, Someone's Gonna Die (2005)";
const FLAT_STOPS = 3.5;
const DEEP_STOPS = 5.5;

/** One row a word; the first rows that hold are the mood. Each row names where its rule comes from. */
export const MOOD_TABLE: readonly MoodRow[] = [
  { word: "dramatic", source: ZETTL, when: (tone) => tone.key === "low" && tone.contrastStops >= DEEP_STOPS },
  { word: "mysterious", source: ZETTL, when: (tone) => tone.key === "low" && tone.warmth !== "warm" },
  { word: "intimate", source: ZETTL, when: (tone) => tone.key === "low" && tone.warmth === "warm" },
  { word: "airy", source: ZETTL, when: (tone) => tone.key === "high" && tone.contrastStops < DEEP_STOPS },
  { word: "clean", source: ZETTL, when: (tone) => tone.key === "high" && tone.saturation < 0.15 },
  { word: "timeless", source: ZETTL, when: (tone) => tone.greyscale },
  {
    word: "cosy",
    source: BELLANTONI,
    when: (tone) => tone.warmth === "warm" && tone.key !== "high" && tone.saturation >= 0.15,
  },
  { word: "energetic", source: VALDEZ, when: (tone) => tone.arousal >= 0.35 },
  { word: "joyful", source: VALDEZ, when: (tone) => tone.pleasure >= 0.3 && tone.arousal >= 0.1 },
  { word: "serene", source: VALDEZ, when: (tone) => tone.pleasure >= 0.2 && tone.arousal < 0 },
  { word: "cold", source: BELLANTONI, when: (tone) => tone.warmth === "cool" && tone.pleasure < 0.1 },
  { word: "fresh", source: BELLANTONI, when: (tone) => tone.warmth === "cool" && tone.pleasure >= 0.1 },
  { word: "sombre", source: VALDEZ, when: (tone) => tone.pleasure <= -0.3 },
  { word: "powerful", source: VALDEZ, when: (tone) => tone.dominance >= 0.3 },
  { word: "muted", source: VALDEZ, when: (tone) => !tone.greyscale && tone.saturation < 0.1 },
  {
    word: "gritty",
    source: ZETTL,
    when: (tone) => tone.quality === "hard" && tone.saturation < 0.2 && tone.contrastStops >= DEEP_STOPS,
  },
  {
    word: "gentle",
    source: ZETTL,
    when: (tone) => tone.quality === "soft" && tone.contrastStops < FLAT_STOPS,
  },
];

const MOST_WORDS = 3;
/** The mood of a picture for which no row holds. */
export const ORDINARY = ["natural"];

/** At most three words; "natural" where no row holds. */
export function moodWords(tone: Tone): string[] {
  const words = MOOD_TABLE.filter((row) => row.when(tone)).map((row) => row.word);
  return words.length > 0 ? words.slice(0, MOST_WORDS) : ORDINARY;
}

function toneOf(view: ImageView): Tone {
  const details = lightingDetails(view);
  const saturation = saturationOf(view);
  return {
    ...feelingOf(meanOf(smallColours(view).lightness), saturation),
    key: details.key,
    quality: details.quality,
    contrastStops: details.contrast_stops,
    warmth: temperatureOf(view).label,
    saturation,
    greyscale: isGreyscale(view),
  };
}

/** The mean lightness and saturation of ordinary photographs, and how far they usually stray. */
const ORDINARY_LIGHTNESS = 0.55;
const LIGHTNESS_REACH = 0.35;
const ORDINARY_SATURATION = 0.16;
const SATURATION_REACH = 0.2;

/** Pleasure, arousal and dominance from brightness and saturation; coefficients of Valdez & Mehrabian (1994). */
function feelingOf(lightness: number, saturation: number): Pick<Tone, "pleasure" | "arousal" | "dominance"> {
  const bright = centred(lightness, ORDINARY_LIGHTNESS, LIGHTNESS_REACH);
  const saturated = centred(saturation, ORDINARY_SATURATION, SATURATION_REACH);
  return {
    pleasure: 0.69 * bright + 0.22 * saturated,
    arousal: -0.31 * bright + 0.6 * saturated,
    dominance: -0.76 * bright + 0.32 * saturated,
  };
}

function centred(value: number, middle: number, reach: number): number {
  return 2 * unitRamp(value, middle - reach, middle + reach) - 1;
}
