import { z } from "zod";
import { ConstraintKind, ConstraintStatus } from "./vocabulary.ts";

export const Constraint = z
  .object({
    id: z.string().meta({ description: "Stable within the answer", example: "c3_must_avoid" }),
    kind: ConstraintKind,
    statement: z.string().describe("The words that state the demand"),
    source: z.enum(["text", "brand", "options", "image", "video"]),
    hard: z.boolean().describe("true when breaking it makes the film wrong, false for a wish"),
    status: ConstraintStatus,
    scene_ids: z.array(z.string()).describe("The scenes that satisfy or break it"),
    detail: z.string().describe("What was found, in one sentence"),
    expected: z
      .unknown()
      .optional()
      .describe("The demand in the form that its check compares with; an edit keeps the demand by it"),
  })
  .meta({
    id: "Constraint",
    description: "One demand on the film and whether the finished shot list keeps it",
    example: {
      id: "c1_duration",
      kind: "duration",
      statement: "15s",
      source: "text",
      hard: true,
      status: "satisfied",
      scene_ids: [],
      detail: "The scenes sum to 15 s exactly.",
    },
  });
export type Constraint = z.infer<typeof Constraint>;

export const Conflict = z
  .object({
    constraint_ids: z.array(z.string()),
    explanation: z.string().describe("What contradicts what"),
    resolution: z.string().describe("What was chosen and why"),
  })
  .meta({ id: "Conflict", description: "Demands that cannot all be kept, and what was done" });
export type Conflict = z.infer<typeof Conflict>;
