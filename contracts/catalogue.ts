import { z } from "zod";

const Price = z.record(z.string(), z.number().min(0));

/** One row of the video-model catalogue: limits and prices, with where they were read. */
export const VideoModel = z
  .object({
    id: z.string().min(1),
    family: z.string().min(1),
    durations_seconds: z.union([
      z.array(z.number().positive()).min(1),
      z.object({ min: z.number().positive(), max: z.number().positive(), step: z.number().positive() }),
    ]),
    rules: z.array(z.string()).optional().describe("Joint rules in words, such as 1080p forces 8 s"),
    aspect_ratios: z.array(z.string()).nullable().describe("null where they were not found"),
    resolutions: z.array(z.string()).min(1),
    audio: z.boolean().optional().describe("true when the model makes sound"),
    image_to_video_only: z.boolean().optional(),
    usd_per_second: Price.optional(),
    usd_per_second_silent: Price.optional(),
    usd_per_clip: Price.optional(),
    usd_per_clip_by_resolution: z.record(z.string(), Price).optional(),
    usd_per_million_tokens: z.number().min(0).optional(),
    token_formula: z.string().optional(),
    cny_per_second: Price.optional(),
    cny_per_clip: Price.optional(),
    price_confidence: z.string().optional().describe("derived or reseller where the price is no list price"),
    released_at: z.string().optional(),
    sunset_at: z.string().optional().describe("The day the model was or will be retired"),
    source: z.array(z.string()).min(1),
    verified_at: z
      .string()
      .optional()
      .describe("The day the row was read, where it differs from the catalogue's"),
  })
  .meta({ id: "VideoModel", description: "A video model's limits and prices" });
export type VideoModel = z.infer<typeof VideoModel>;

export const ModelCatalogue = z
  .object({
    note: z.string().optional(),
    verified_at: z.string(),
    sources: z.record(z.string(), z.string()),
    models: z.array(VideoModel),
  })
  .meta({ id: "ModelCatalogue", description: "Video models with limits, prices, sources and dates" });
export type ModelCatalogue = z.infer<typeof ModelCatalogue>;

export const ModelsResponse = z
  .object({
    models: z.array(
      VideoModel.extend({
        retired: z.boolean(),
        stale: z.boolean().describe("The row is older than 90 days"),
      }),
    ),
    verified_at: z.string(),
    sources: z.record(z.string(), z.string()),
  })
  .meta({ id: "ModelsResponse" });
export type ModelsResponse = z.infer<typeof ModelsResponse>;
