import { z } from "zod";
import { AspectRatio, Seconds, Usd } from "./primitives.ts";

export const Clip = z
  .object({
    scene_id: z.string(),
    clip_number: z.number().int().min(1).describe("Counts the plan's clips from 1"),
    generate_seconds: z
      .number()
      .positive()
      .describe("The length that the model is asked for, one that it offers"),
    use_from: Seconds.describe("Where in the generated clip the used part begins"),
    use_to: Seconds.describe("Where it ends; use_to - use_from is the scene's time, or this part of it"),
    prompt: z.string().min(1),
    negative_prompt: z.string(),
    aspect_ratio: AspectRatio,
    resolution: z.string(),
    reference_image_index: z.number().int().min(0).nullable(),
    parameters: z.record(z.string(), z.unknown()).describe("By the model API's own names"),
    cost_usd: Usd.nullable().describe(
      "null where no price is known; 0 for a further shot of a call already paid",
    ),
    packed_into: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe(
        "The clip_number whose call makes this clip too, as a further shot; absent where it has its own call",
      ),
  })
  .meta({ id: "Clip", description: "One generation call to a video model" });
export type Clip = z.infer<typeof Clip>;

export const GenerationPlan = z
  .object({
    model: z.string(),
    clips: z.array(Clip),
    reframe: z
      .string()
      .nullable()
      .describe("How an aspect ratio that the model lacks is composed; null when it has it"),
    total_cost_usd: Usd.nullable().describe("null where no price is known"),
    notes: z.array(z.string()),
  })
  .meta({
    id: "GenerationPlan",
    description: "The clips that one video model is asked for to make the film",
  });
export type GenerationPlan = z.infer<typeof GenerationPlan>;
