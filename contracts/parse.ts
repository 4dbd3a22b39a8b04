import { z } from "zod";
import { ContextOrNone, OptionsOrNone, Prompt } from "./brief.ts";
import { GenerationPlan } from "./clip.ts";
import { Conflict, Constraint } from "./constraint.ts";
import { CostEstimate, ExternalCostEstimate } from "./cost.ts";
import { CreativeDirection } from "./direction.ts";
import { EditRecord } from "./patch.ts";
import { Fraction, Seconds, Usd } from "./primitives.ts";
import { ExtractedReferences } from "./reference.ts";
import { Scene } from "./scene.ts";
import { Platform, Source } from "./vocabulary.ts";

/** Request and response of the main job. */

export const ParseRequest = z
  .strictObject({
    prompt: Prompt,
    options: OptionsOrNone,
    context: ContextOrNone,
    cost_estimate: ExternalCostEstimate.nullish(),
  })
  .meta({
    id: "ParseRequest",
    description: "A brief with its options and context",
    example: {
      prompt: { text: "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now" },
      options: { include_cost_estimate: true, target_models: ["veo-3.1-fast"] },
      context: { brand_guidelines: { colors: ["#6F4E37"], fonts: ["Poppins"] } },
    },
  });
export type ParseRequest = z.infer<typeof ParseRequest>;
export type ParseRequestInput = z.input<typeof ParseRequest>;

export const Provenance = z
  .object({
    source: Source,
    confidence: Fraction,
    evidence: z.string().optional().describe("The words or the measurement it rests on"),
  })
  .meta({
    id: "Provenance",
    description: "Where a field comes from",
    example: { source: "text", confidence: 0.95, evidence: "15s" },
  });
export type Provenance = z.infer<typeof Provenance>;

export const DeliverableCut = z
  .object({
    scene_id: z.string(),
    use_from: Seconds.describe("Where in the scene the used part begins"),
    use_to: Seconds.describe("Where it ends"),
    start_time: Seconds.describe("Where the part stands in this version"),
    end_time: Seconds,
    overlay_text: z.string().nullable().describe("What stands on it in this version"),
    voiceover_text: z.string().nullable().describe("What is spoken in it; null where the time is too short"),
  })
  .meta({
    id: "DeliverableCut",
    description: "A part of a scene as one version uses it",
    example: {
      scene_id: "scene_1_hook",
      use_from: 0,
      use_to: 2.5,
      start_time: 0,
      end_time: 2.5,
      overlay_text: "Wake up slow",
      voiceover_text: null,
    },
  });
export type DeliverableCut = z.infer<typeof DeliverableCut>;

export const Deliverable = z
  .object({
    name: z.string(),
    platform: Platform,
    aspect_ratio: z.string(),
    duration: Seconds,
    resolution: z.string().optional().describe("Only where several versions are asked for, as all below"),
    fps: z.number().positive().optional(),
    cuts: z
      .array(DeliverableCut)
      .optional()
      .describe(
        "How the version is cut from the shot list; the parts abut and sum to its duration to the frame",
      ),
    left_out: z.array(z.string()).optional().describe("The scenes that it does without"),
    reframe: z
      .string()
      .nullish()
      .describe("How its frame is cut from the shot list's; null where both have one shape"),
    constraints: z
      .array(Constraint)
      .optional()
      .describe("The demands on the film, each checked on this version"),
    costs: z
      .array(z.object({ model: z.string(), generated_usd: Usd.nullable(), from_master_usd: Usd.nullable() }))
      .optional()
      .describe(
        "By target model: generated anew in its own frame, or cut from the shot list's clips, which then cost no more",
      ),
  })
  .meta({
    id: "Deliverable",
    description: "One version of the film that the brief asks for",
    example: { name: "YouTube bumper 6 s", platform: "youtube", aspect_ratio: "16:9", duration: 6 },
  });
export type Deliverable = z.infer<typeof Deliverable>;

export const ReferenceFidelity = z
  .object({
    palette: Fraction.describe("How near each measured colour the film has one, by the share it covers"),
    lighting: Fraction.describe("1 where the film is lit as the reference is"),
    rhythm: Fraction.describe(
      "The shorter of the two average shot lengths over the longer; 1 for a photo, which has no rhythm to lose",
    ),
    movement: Fraction.describe(
      "The share of screen time that has the reference's camera moves; 1 for a photo, which does not move",
    ),
  })
  .meta({
    id: "ReferenceFidelity",
    description: "How far the written film keeps what was measured on the reference",
  });

export const LlmUsage = z
  .object({
    input_tokens: z.number().int().min(0),
    output_tokens: z.number().int().min(0),
    cost_usd: Usd,
    failed_attempts: z
      .object({
        calls: z.number().int().min(0),
        input_tokens: z.number().int().min(0),
        output_tokens: z.number().int().min(0),
        cost_usd: Usd,
      })
      .nullish()
      .describe("What calls used that led to no answer; not counted in the figures beside it"),
  })
  .meta({ id: "LlmUsage", description: "What the language model used for this answer" });
export type LlmUsage = z.infer<typeof LlmUsage>;

export const ConfidenceBreakdown = z.object({
  product_understanding: Fraction,
  style_clarity: Fraction,
  technical_feasibility: Fraction,
});

export const Metadata = z
  .object({
    confidence_score: Fraction,
    confidence_breakdown: ConfidenceBreakdown,
    defaults_used: z
      .array(z.string())
      .describe("JSON pointers of the fields that nothing in the brief decided"),
    warnings: z.array(z.string()),
    llm_provider_used: z.string(),
    llm_model_used: z.string().nullable(),
    llm_usage: LlmUsage.nullable(),
    processing_time_ms: z.number().min(0),
    timings: z.record(z.string(), z.number()).describe("Milliseconds by stage"),
    cache_hit: z.boolean(),
    cache_available: z.boolean(),
    input_summary: z.object({ had_text: z.boolean(), had_image: z.boolean(), had_video: z.boolean() }),
    provenance: z.record(z.string(), Provenance).describe("JSON pointer -> where the field comes from"),
    constraints: z.array(Constraint),
    conflicts: z.array(Conflict),
    deliverables: z.array(Deliverable),
    reference_fidelity: ReferenceFidelity.nullable(),
    edits: z
      .array(EditRecord)
      .optional()
      .describe("The latest changes made by edits, oldest first; only in edited results"),
  })
  .meta({ id: "Metadata", description: "How the answer came about and how far it can be trusted" });
export type Metadata = z.infer<typeof Metadata>;

export const ParseResponse = z
  .object({
    status: z.literal("success"),
    request_id: z.uuid(),
    creative_direction: CreativeDirection,
    scenes: z.array(Scene).min(1),
    extracted_references: ExtractedReferences,
    generation_plans: z.array(GenerationPlan),
    cost_estimate: z.union([CostEstimate, ExternalCostEstimate]).nullable(),
    metadata: Metadata,
  })
  .meta({ id: "ParseResponse", description: "The creative direction, the shot list and all about them" });
export type ParseResponse = z.infer<typeof ParseResponse>;

/** Events of parseStream, in this order: stage*, direction, scene*, result; or error at any point. */
export const ParseStreamEvent = z
  .discriminatedUnion("type", [
    z.object({ type: z.literal("stage"), stage: z.string(), elapsed_ms: z.number().min(0) }),
    z.object({ type: z.literal("direction"), creative_direction: CreativeDirection }),
    z.object({ type: z.literal("scene"), scene: Scene }),
    z.object({ type: z.literal("result"), result: ParseResponse }),
  ])
  .meta({ id: "ParseStreamEvent", description: "One event of a streamed answer" });
export type ParseStreamEvent = z.infer<typeof ParseStreamEvent>;
