import type { Provenance } from "../../../contracts/parse.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { CATEGORIES } from "../knowledge/categories.ts";
import { LIGHTING } from "../knowledge/lighting.ts";
import type { StyleKnowledge } from "../knowledge/styles.ts";
import type { ToneKnowledge } from "../knowledge/tones.ts";

/** A light for the whole film. */
export interface Light {
  readonly term: string;
  readonly phrases: readonly string[];
  readonly origin: Provenance;
}

/** The light the brief names, else the measured one, else that of the hour, the style, the tone, the category. */
export function chooseLight(
  agreed: AgreedBrief,
  style: StyleKnowledge | null,
  tone: ToneKnowledge | null,
): Light {
  const { reading, references } = agreed;
  if (reading.lighting) {
    const term = lightTermIn(reading.lighting.value);
    const isEnglish = reading.briefLanguage === "en";
    const phrases = term
      ? [...(isEnglish ? [reading.lighting.value] : []), ...(LIGHTING[term]?.phrases ?? [])]
      : [reading.lighting.value];
    return {
      term: term ?? reading.lighting.value,
      phrases: [...new Set(phrases)],
      origin: { source: "text", confidence: reading.lighting.confidence, evidence: reading.lighting.words },
    };
  }
  if (references.video)
    return knownLight(references.video.lighting, {
      source: "video",
      confidence: 0.85,
      evidence: `measured ${references.video.lighting}`,
    });
  const upload = references.images.find((image) => image.source === "user_upload");
  if (upload)
    return knownLight(upload.analysis.lighting, {
      source: "image",
      confidence: 0.8,
      evidence: `measured ${upload.analysis.lighting}`,
    });
  const hour = reading.timeOfDay ? lightOfHour(reading.timeOfDay.value) : null;
  if (hour && reading.timeOfDay)
    return knownLight(hour, { source: "text", confidence: 0.8, evidence: reading.timeOfDay.words });
  if (style?.lighting)
    return knownLight(style.lighting, { source: "text", confidence: 0.7, evidence: style.aesthetic });
  if (tone?.lighting) {
    const words = reading.tones[0]?.words ?? agreed.brand?.tone ?? "";
    return knownLight(tone.lighting, {
      source: reading.tones[0] ? "text" : "brand",
      confidence: 0.6,
      evidence: words,
    });
  }
  const term = CATEGORIES[agreed.category.value].lighting;
  return knownLight(term, {
    source: "default",
    confidence: 0.4,
    evidence: `light of the category ${agreed.category.value}`,
  });
}

function knownLight(term: string, origin: Provenance): Light {
  return { term, phrases: LIGHTING[term]?.phrases ?? [term.replaceAll("_", " ")], origin };
}

/** Other words for lights of the table. */
const LIGHT_WORDS: readonly (readonly [words: RegExp, term: string])[] = [
  [/golden|sunset|sunrise|honey|magic hour/i, "golden_hour"],
  [/dusk|twilight|blue hour/i, "blue_hour"],
  [/neon|led strip|club light/i, "neon"],
  [/candle|fire ?light|lantern/i, "candlelight"],
  [/moon/i, "moonlight"],
  [/back ?lit|backlight|silhouette|rim ?light/i, "backlit"],
  [/chiaroscuro|dramatic/i, "dramatic"],
  [/low[- ]key|dim|shadowy|dark/i, "low_key"],
  [/high[- ]key|bright|airy/i, "high_key"],
  [/hard|harsh|high[- ]contrast|contrasty/i, "high_contrast"],
  [/studio|softbox|product light/i, "clean_studio"],
  [/warm|chaud|c[áa]lid|cald|quente/i, "natural_warm"],
  [/cool|cold|overcast|north light/i, "natural_cool"],
  [/soft|diffus|even|natural|day ?light|window|dou[cx]|weich|suave|morbid|sanft|zacht/i, "soft_even"],
];

function lightTermIn(said: string): string | null {
  const plain = said.toLowerCase().replaceAll(/[-\s]+/g, "_");
  if (LIGHTING[plain]) return plain;
  return LIGHT_WORDS.find(([words]) => words.test(said))?.[1] ?? null;
}

function lightOfHour(hour: string): string | null {
  if (/sunset|golden|evening sun|sunrise/i.test(hour)) return "golden_hour";
  if (/dusk|twilight|blue hour/i.test(hour)) return "blue_hour";
  if (/evening/i.test(hour)) return "blue_hour";
  if (/night|midnight/i.test(hour)) return "low_key";
  if (/dawn|early|morning/i.test(hour)) return "natural_cool";
  return null;
}
