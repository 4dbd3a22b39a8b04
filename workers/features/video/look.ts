import type { ColorTemperature, Lighting } from "../../../contracts/reference.ts";
import { roundTo } from "../../kernel/histogram.ts";
import { ORDINARY } from "../image/mood.ts";
import type { VideoFeature } from "./feature.ts";
import { type SeenShot, shotSeconds } from "./view.ts";

const MAX_MOOD_WORDS = 4;
/** Reciprocal megakelvin: the scale on which colour temperatures average as the eye sees them (CIE 15). */
const MEGA = 1_000_000;

/** The film's light, mood and tone: those of its key frames, each counted by its shot's length. */
export const look: VideoFeature<
  "lighting" | "mood" | "brightness" | "contrast" | "saturation" | "color_temperature"
> = {
  name: "look",
  fields: ["lighting", "mood", "brightness", "contrast", "saturation", "color_temperature"],
  measure: ({ shots }) => ({
    lighting: heaviest(shots, (shot): Lighting[] => [shot.keyAnalysis.lighting])[0] ?? "soft_even",
    mood: moodOf(shots),
    brightness: roundTo(weightedMean(shots, (shot) => shot.keyAnalysis.brightness)),
    contrast: roundTo(weightedMean(shots, (shot) => shot.keyAnalysis.contrast)),
    saturation: roundTo(weightedMean(shots, (shot) => shot.keyAnalysis.saturation)),
    color_temperature: meanTemperature(shots),
  }),
};

/** What is ordinary in one shot says nothing of a film that has a mood elsewhere. */
function moodOf(shots: SeenShot[]): string[] {
  const words = heaviest(shots, (shot) => shot.keyAnalysis.mood);
  const telling = words.filter((word) => !ORDINARY.includes(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_MOOD_WORDS);
}

/** Words by the seconds they hold, longest first; ties keep the order of appearance. */
function heaviest<Word extends string>(shots: SeenShot[], wordsOf: (shot: SeenShot) => Word[]): Word[] {
  const seconds = new Map<Word, number>();
  for (const shot of shots) {
    for (const word of wordsOf(shot)) seconds.set(word, (seconds.get(word) ?? 0) + shotSeconds(shot));
  }
  return [...seconds].sort((left, right) => right[1] - left[1]).map(([word]) => word);
}

function weightedMean(
  shots: SeenShot[],
  figureOf: (shot: SeenShot) => number,
  weightOf: (shot: SeenShot) => number = shotSeconds,
): number {
  const weight = shots.reduce((sum, shot) => sum + weightOf(shot), 0);
  return weight > 0 ? shots.reduce((sum, shot) => sum + weightOf(shot) * figureOf(shot), 0) / weight : 0;
}

function meanTemperature(shots: SeenShot[]): ColorTemperature | null {
  const trust = (shot: SeenShot) => shotSeconds(shot) * shot.keyAnalysis.color_temperature.confidence;
  const mired = weightedMean(shots, (shot) => MEGA / shot.keyAnalysis.color_temperature.kelvin, trust);
  const label = heaviest(shots, (shot) => [shot.keyAnalysis.color_temperature.label])[0];
  if (mired === 0 || label === undefined) return null;
  return {
    kelvin: Math.round(MEGA / mired),
    label,
    confidence: roundTo(weightedMean(shots, (shot) => shot.keyAnalysis.color_temperature.confidence)),
  };
}
