import { z } from "zod";
import { Constraint } from "./constraint.ts";

export const PatchOperation = z
  .object({
    op: z.enum(["add", "remove", "replace", "move", "copy", "test"]),
    path: z.string(),
    from: z.string().optional(),
    value: z.unknown().optional(),
  })
  .meta({ id: "PatchOperation", description: "RFC 6902" });
export type PatchOperation = z.infer<typeof PatchOperation>;

/** One change that an edit made, with what takes it back. */
export const EditRecord = z
  .object({
    instruction: z.string().describe("The instruction that asked for it, whole"),
    kind: z.string().describe("What the change is about: colors, duration, scene_order …"),
    change: z.string().describe("The sentence that says what was changed"),
    undo: z
      .array(PatchOperation)
      .describe(
        "RFC 6902 on creative_direction and scenes: turns the film back into the one before the change",
      ),
    overruled: z
      .array(Constraint)
      .optional()
      .describe("Demands of the ledger that gave way to the change, and hold again once it is taken back"),
  })
  .meta({ id: "EditRecord", description: "A change made by an edit, kept so that it can be taken back" });
export type EditRecord = z.infer<typeof EditRecord>;
