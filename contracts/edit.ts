import { z } from "zod";
import { MAX_PROMPT_CHARACTERS, OptionsOrNone } from "./brief.ts";
import { ParseResponse } from "./parse.ts";
import { PatchOperation } from "./patch.ts";

export const EditRequest = z
  .strictObject({
    instruction: z
      .string()
      .trim()
      .min(1)
      .max(MAX_PROMPT_CHARACTERS)
      .describe("What to change, in free words"),
    previous: z.record(z.string(), z.unknown()).describe("A previous result of parse or edit"),
    options: OptionsOrNone,
  })
  .meta({ id: "EditRequest", description: "A previous result and what to change about it" });
export type EditRequest = z.infer<typeof EditRequest>;

export const EditResponse = z
  .object({
    status: z.literal("success"),
    request_id: z.uuid(),
    result: ParseResponse,
    patch: z.array(PatchOperation).describe("RFC 6902: turns the previous result into the new one"),
    changes: z.array(z.string()).describe("One sentence per change"),
    not_understood: z
      .array(z.string())
      .describe("Parts of the instruction that were not understood and not guessed"),
  })
  .meta({ id: "EditResponse" });
export type EditResponse = z.infer<typeof EditResponse>;
