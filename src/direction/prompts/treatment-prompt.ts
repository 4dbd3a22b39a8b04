import type { AgreedBrief } from "../agreed-brief.ts";
import type { Treatment } from "../model/treatment.ts";
import { asData, materialOf } from "./material.ts";
import { RULES } from "./rules.ts";

/** The two parts of what a language model is sent. */
export interface PromptText {
  readonly system: string;
  readonly data: string;
}

const TASK = `Your task now: the treatment. Settle the look, the light, the camera, the sound and the call to action of the whole film, and say in one line each what happens in every scene of the draft, so that the scenes, written apart from one another, make one film: one place in time, the same person and product throughout, one idea that builds from the hook to the call to action. Colours, light, camera and music follow from what the brief says of goods, place, weather, hour, season and tone, and from the category only where it says nothing. The call to action asks for what this business or cause wants (a table, a viewing, a donation). Use concrete things that can be filmed, no adjectives of praise. Be brief: null for every field that the draft has right.`;

/** The prompt of the first, short answer. */
export function treatmentPrompt(agreed: AgreedBrief, draft: Treatment): PromptText {
  return { system: `${RULES}\n\n${TASK}`, data: asData({ ...materialOf(agreed), draft }) };
}
