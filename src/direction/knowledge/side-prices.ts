/** A price of something that a film needs besides its clips, as published. */
export interface SidePrice {
  readonly usd: number;
  readonly per: string;
  readonly source: string;
}

/** US dollars a million characters spoken, from the cheapest service to the dearest in use. */
export const SPEECH_PRICES = {
  low: {
    usd: 4,
    per: "million characters",
    source: "AWS Polly Standard, as listed by onepin.ai on 2026-06-23",
  },
  likely: { usd: 30, per: "million characters", source: "OpenAI tts-1-hd list price" },
  high: {
    usd: 165,
    per: "million characters",
    source: "ElevenLabs studio models, as listed by onepin.ai on 2026-06-23",
  },
} as const satisfies Record<string, SidePrice>;

/** US dollars a begun minute of generated music. */
export const MUSIC_PRICE = {
  usd: 0.75,
  per: "begun minute",
  source: "ElevenLabs Music on Venice, docs.venice.ai, read 2026-11-22",
} as const satisfies SidePrice;

/** US dollars a still, for models that only animate pictures. */
export const STILL_PRICE = {
  usd: 0.039,
  per: "image",
  source: "Gemini API list price of gemini-2.5-flash-image (1,290 output tokens at 30 USD a million)",
} as const satisfies SidePrice;
