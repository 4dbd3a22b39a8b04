import { z } from "zod";
import { Usd } from "./primitives.ts";

export const CostBreakdown = z
  .object({
    video_generation: Usd,
    image_generation: Usd,
    audio_generation: Usd,
    text_to_speech: Usd,
  })
  .meta({ id: "CostBreakdown", description: "US dollars by kind of generation" });

export const CostEstimate = z
  .object({
    total_usd: Usd.describe("The likely price of making the film once"),
    breakdown: CostBreakdown,
    low_usd: Usd.describe("The cheapest honest way to make it"),
    high_usd: Usd.describe("With retakes and the dearer resolution"),
    assumptions: z.array(z.string()).describe("What the figures rest on, with sources and dates"),
    confidence: z
      .enum(["low", "medium", "high"])
      .describe("high: exact list prices; low: prices derived or missing"),
  })
  .meta({
    id: "CostEstimate",
    description: "What it costs to render the film; prices are list prices of the catalogue",
    example: {
      total_usd: 4.8,
      breakdown: { video_generation: 4.5, image_generation: 0, audio_generation: 0.1, text_to_speech: 0.2 },
      low_usd: 2.4,
      high_usd: 9.6,
      assumptions: ["15 s at 0.30 USD a second (veo-3.1-fast, 1080p)"],
      confidence: "medium",
    },
  });
export type CostEstimate = z.infer<typeof CostEstimate>;

/** An estimate made elsewhere: any JSON object, echoed back untouched. */
export const ExternalCostEstimate = z.record(z.string(), z.unknown()).meta({
  description: "An estimate made elsewhere; echoed back untouched and preferred to ours",
  example: { total_usd: 12 },
});
