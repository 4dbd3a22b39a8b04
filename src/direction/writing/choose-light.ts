import type { Provenance } from "../../../contracts/parse.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { LIGHTING } from "../knowledge/lighting.ts";
import { referencesFor } from "../meant-references.ts";
import type { Cue } from "./cues.ts";
import { measuredLight } from "./measured.ts";
import { styleOf } from "./style.ts";
import { usualOfFilm } from "./usual-of-film.ts";

/** A light for the whole film. */
export interface Light {
  readonly term: string;
  /** The brief's own words for it, where it names one in English. */
  readonly said: string | null;
  readonly origin: Provenance;
}

/** The light the brief names, else the measured one, else that of weather and hour, the style, the tone, place and season, the category. */
export function chooseLight(agreed: AgreedBrief, cues: readonly Cue[]): Light {
  const { reading } = agreed;
  const asked = reading.lighting;
  if (asked) {
    const term = lightTermIn(asked.value);
    return {
      term: term ?? asked.value,
      said:
        term === null || (reading.briefLanguage === "en" && !SAYS_LITTLE.test(asked.value))
          ? asked.value
          : null,
      origin: { source: "text", confidence: asked.confidence, evidence: asked.words },
    };
  }
  const measured = lightOfReference(referencesFor(agreed, "lighting"));
  if (measured) return measured;
  const ofTheSky = lightOfSky(cues);
  if (ofTheSky) return ofTheSky;
  const style = styleOf(agreed);
  if (style?.row.lighting)
    return knownLight(style.row.lighting, { source: "text", confidence: 0.7, evidence: style.words });
  const told = ["tone", "place", "season"]
    .map((kind) => lightestOf(cues.filter((cue) => cue.kind === kind && cue.light !== null)))
    .find((cue) => cue !== undefined);
  if (told?.light)
    return knownLight(told.light, { source: told.source, confidence: 0.6, evidence: told.words });
  return knownLight(usualOfFilm(agreed).lighting, {
    source: "default",
    confidence: 0.4,
    evidence: `light of the category ${agreed.category.value}`,
  });
}

/** "Energetic and fun" is bright: one hard light against darkness is no fun. */
function lightestOf(cues: readonly Cue[]): Cue | undefined {
  const [first] = cues;
  return first?.light === "high_contrast" ? (cues.find(({ light }) => light === "high_key") ?? first) : first;
}

const MEASURED_CONFIDENCE = { video: 0.85, image: 0.8 };

function lightOfReference(references: AgreedBrief["references"]): Light | null {
  const seen = measuredLight(references);
  if (seen === null) return null;
  const { term, source } = seen;
  return knownLight(term, { source, confidence: MEASURED_CONFIDENCE[source], evidence: `measured ${term}` });
}

/** Rain is grey by day and mirrors lamps by night; the sun only says which hour's light is seen. */
function lightOfSky(cues: readonly Cue[]): Light | null {
  const [weather, hour] = (["weather", "hour"] as const).map((kind) =>
    cues.find((cue) => cue.kind === kind && cue.light !== null),
  );
  const leads = weather && hour && SUNLIT.has(weather.light ?? "") ? hour : (weather ?? hour);
  if (!leads?.light) return null;
  const evidence = [...new Set([weather?.words, hour?.words])].filter(Boolean).join(", ");
  return knownLight(leads.light, { source: "text", confidence: 0.8, evidence });
}

const SUNLIT: ReadonlySet<string> = new Set(["bright_sun", "hard_sun"]);

function knownLight(term: string, origin: Provenance): Light {
  return { term, said: null, origin };
}

/** The table says these better. */
const SAYS_LITTLE = /^(?:soft |day ?|bright |good )*(?:light|daylight|lighting)$/i;

/** Other words for lights of the table. */
const LIGHT_WORDS: readonly (readonly [words: RegExp, term: string])[] = [
  [/golden|sunset|sunrise|honey|magic hour/i, "golden_hour"],
  [/dusk|twilight|blue hour/i, "blue_hour"],
  [/neon|led strip|club light/i, "neon"],
  [/candle|fire ?light|lantern/i, "candlelight"],
  [/moon/i, "moonlight"],
  [/street ?(?:lamp|light)|lamp ?light|at night/i, "night_lamps"],
  [/dawn|first light|daybreak/i, "first_light"],
  [/morning/i, "morning_light"],
  [/fair(?:y)? lights|festive/i, "festive_lamps"],
  [/noon|midday|blazing/i, "hard_sun"],
  [/\bsun(?:ny|light|lit|shine)?\b/i, "bright_sun"],
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
