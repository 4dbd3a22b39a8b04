/** A light: how a prompt says it, varied so that neighbours do not repeat the same words. */
export interface LightingKnowledge {
  readonly phrases: readonly [string, string, string];
  /** The measured class of a reference's light that this light keeps (contracts/reference.ts). */
  readonly keeps: readonly string[];
}

/** Lights by the term that `visual_direction.lighting_style` uses. */
export const LIGHTING: Readonly<Record<string, LightingKnowledge>> = {
  dramatic_soft: {
    phrases: [
      "one large soft source from the side, the rest falling to black",
      "soft top light with deep, clean shadows",
      "a slow falloff from a single diffused key",
    ],
    keeps: ["dramatic", "low_key"],
  },
  clean_studio: {
    phrases: [
      "even softbox light with a crisp rim",
      "bright seamless studio light, controlled reflections",
      "clean overhead bank with a thin edge light",
    ],
    keeps: ["high_key", "soft_even"],
  },
  natural_warm: {
    phrases: [
      "warm window light from the left",
      "low sun through thin curtains",
      "golden side light with soft bounce",
    ],
    keeps: ["natural_warm"],
  },
  natural_cool: {
    phrases: [
      "cool early daylight",
      "overcast north light, gentle shadows",
      "pale morning light from high windows",
    ],
    keeps: ["natural_cool"],
  },
  high_contrast: {
    phrases: [
      "hard side light, shadows with edges",
      "a single hard key against darkness",
      "strong backlight with crisp rim and black shadows",
    ],
    keeps: ["high_contrast", "dramatic"],
  },
  high_key: {
    phrases: [
      "bright, airy high-key light",
      "wide diffused daylight, hardly a shadow",
      "clean white bounce from all sides",
    ],
    keeps: ["high_key"],
  },
  low_key: {
    phrases: [
      "low-key light, most of the frame in shadow",
      "one practical lamp carving the shape out of the dark",
      "deep shadow with a narrow pool of light",
    ],
    keeps: ["low_key", "dramatic"],
  },
  soft_even: {
    phrases: ["soft even daylight", "diffused light from a large window", "gentle wraparound light"],
    keeps: ["soft_even"],
  },
  backlit: {
    phrases: [
      "strong backlight glowing through edges",
      "sun behind the subject, light haze in the air",
      "rim light with a bright translucent core",
    ],
    keeps: ["backlit"],
  },
  dramatic: {
    phrases: [
      "dramatic directional light, sky heavier than the ground",
      "chiaroscuro, a hard shaft through haze",
      "storm light, bright edges against dark masses",
    ],
    keeps: ["dramatic", "low_key", "high_contrast"],
  },
  golden_hour: {
    phrases: [
      "golden-hour sun low across the frame",
      "last warm light, long shadows",
      "honeyed backlight near the horizon",
    ],
    keeps: ["natural_warm", "backlit"],
  },
  blue_hour: {
    phrases: [
      "blue-hour dusk with the first warm lamps",
      "deep twilight blue, faint skyline glow",
      "cold dusk light against lit windows",
    ],
    keeps: ["natural_cool", "low_key"],
  },
  neon: {
    phrases: [
      "saturated neon spill from both sides",
      "coloured practicals mirrored on wet surfaces",
      "magenta and cyan edge light in the dark",
    ],
    keeps: ["low_key", "high_contrast", "dramatic"],
  },
  candlelight: {
    phrases: [
      "candlelight flickering low and near",
      "warm firelight moving on the walls",
      "a ring of small flames, everything else dark",
    ],
    keeps: ["low_key", "natural_warm"],
  },
  moonlight: {
    phrases: ["cold moonlight through a window", "silver night light, soft black shadows", "moonlit haze"],
    keeps: ["low_key", "natural_cool"],
  },
};
