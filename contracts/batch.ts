import { z } from "zod";
import { ContextOrNone, OptionsOrNone, Prompt } from "./brief.ts";
import { ExternalCostEstimate } from "./cost.ts";
import { ErrorBody } from "./errors.ts";
import { ParseRequest, ParseResponse } from "./parse.ts";

export const MAX_BATCH_BRIEFS = 10;
const DEFAULT_PARALLEL = 5;

export const BatchItem = z
  .strictObject({
    id: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe("The caller's own id; the position when left out"),
    prompt: Prompt,
    options: OptionsOrNone,
    context: ContextOrNone,
    cost_estimate: ExternalCostEstimate.nullish(),
  })
  .meta({ id: "BatchItem" });
export type BatchItem = z.infer<typeof BatchItem>;

export const BatchOptions = z
  .strictObject({
    fail_fast: z
      .boolean()
      .default(false)
      .describe(
        "Begin no brief after one has failed. Those not begun are told OVERLOADED with details.not_begun, and details.because_of names the brief that failed; they may be sent again as they are",
      ),
    max_parallel: z.number().int().min(1).max(MAX_BATCH_BRIEFS).default(DEFAULT_PARALLEL),
  })
  .meta({ id: "BatchOptions" });

export const BatchRequest = z
  .union([
    z.strictObject({
      prompts: z.array(BatchItem).min(1).max(MAX_BATCH_BRIEFS),
      batch_options: BatchOptions.prefault({}),
    }),
    z.array(ParseRequest).min(1).max(MAX_BATCH_BRIEFS),
  ])
  .meta({
    id: "BatchRequest",
    description: "Up to 10 briefs; a bare array of parse requests is accepted too",
  });
export type BatchRequest = z.infer<typeof BatchRequest>;

/** What of a batch is refused as a whole: its number of briefs and its options. Each brief is read when its turn comes. */
export const BatchFrame = z.union([
  z.strictObject({
    prompts: z.array(unread<z.input<typeof BatchItem>>()).min(1).max(MAX_BATCH_BRIEFS),
    batch_options: BatchOptions.prefault({}),
  }),
  z.array(unread<z.input<typeof ParseRequest>>()).min(1).max(MAX_BATCH_BRIEFS),
]);
export type BatchFrame = z.infer<typeof BatchFrame>;

/** Typed for who sends it, unknown to who receives it. */
function unread<Sent>() {
  return z.custom<Sent>().transform((sent): unknown => sent);
}

export const BatchResult = z.object({
  id: z.string(),
  status: z.enum(["success", "error"]),
  response: ParseResponse.nullable(),
  error: ErrorBody.nullable(),
});
export type BatchResult = z.infer<typeof BatchResult>;

export const BatchResponse = z
  .object({
    status: z.enum(["success", "partial_success", "error"]),
    batch_id: z.uuid(),
    results: z.array(BatchResult).describe("In the order of the request"),
    metadata: z.object({
      total: z.number().int(),
      successful: z.number().int(),
      failed: z.number().int(),
      processing_time_ms: z.number().min(0),
    }),
  })
  .meta({ id: "BatchResponse" });
export type BatchResponse = z.infer<typeof BatchResponse>;
