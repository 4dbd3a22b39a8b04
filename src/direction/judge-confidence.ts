import type { z } from "zod";
import type { Constraint } from "../../contracts/constraint.ts";
import type { ConfidenceBreakdown, Provenance } from "../../contracts/parse.ts";
import type { AgreedBrief } from "./agreed-brief.ts";
import { asShare } from "./as-share.ts";

/** How much each part counts for the whole: what the film is about counts most. */
const SHARE = { product_understanding: 0.4, style_clarity: 0.3, technical_feasibility: 0.3 } as const;
/** Share of feasibility lost for each broken hard demand, and for each contradiction that had to be settled. */
const BROKEN_DEMAND = 0.25;
const SETTLED_CONFLICT = 0.08;
const PRODUCT_EVIDENCE = { name: 0.6, noun: 0.1, description: 0.1, category: 0.1, audience: 0.1 } as const;
const PICTURED_ONLY = 0.35;
const DECIDED_STYLE_FLOOR = 0.2;

export interface Confidence {
  readonly score: number;
  readonly breakdown: z.infer<typeof ConfidenceBreakdown>;
}

/** How far the answer rests on evidence, 0 to 1: computed from what stands behind each field, never asserted. */
export function judgeConfidence(
  agreed: AgreedBrief,
  provenance: Readonly<Record<string, Provenance>>,
  constraints: readonly Constraint[],
): Confidence {
  const breakdown = {
    product_understanding: asShare(productUnderstanding(agreed)),
    style_clarity: asShare(styleClarity(provenance)),
    technical_feasibility: asShare(feasibility(agreed, constraints)),
  };
  const score = Object.entries(SHARE).reduce(
    (total, [part, share]) => total + share * breakdown[part as keyof typeof SHARE],
    0,
  );
  return { score: asShare(score), breakdown };
}

function productUnderstanding({ reading, category, references }: AgreedBrief): number {
  const product = reading.product;
  if (!product) return references.video || references.images.length > 0 ? PICTURED_ONLY : 0;
  const { name, noun, description } = PRODUCT_EVIDENCE;
  return (
    name * product.confidence +
    (product.value.noun ? noun : 0) +
    (product.value.description || product.value.features.length > 0 ? description : 0) +
    (category.source === "default" ? 0 : PRODUCT_EVIDENCE.category * category.confidence) +
    (reading.audience ? PRODUCT_EVIDENCE.audience : 0)
  );
}

const OF_STYLE = ["visual_direction", "audio_direction", "pacing"].map(
  (part) => `/creative_direction/${part}/`,
);
const isOfStyle = (pointer: string) => OF_STYLE.some((part) => pointer.startsWith(part));

/** The mean confidence of the look, sound and rhythm, where a default counts as next to nothing. */
function styleClarity(provenance: Readonly<Record<string, Provenance>>): number {
  let [decided, total] = [0, 0];
  for (const pointer in provenance) {
    const origin = provenance[pointer];
    if (origin === undefined || origin.source === "computed" || !isOfStyle(pointer)) continue;
    decided += 1;
    total += origin.source === "default" ? DECIDED_STYLE_FLOOR : origin.confidence;
  }
  return decided === 0 ? DECIDED_STYLE_FLOOR : total / decided;
}

function feasibility(
  { conflicts, platform, durationSeconds }: AgreedBrief,
  constraints: readonly Constraint[],
): number {
  const broken = constraints.filter(({ hard, status }) => hard && status === "violated").length;
  const specs = (platform.confidence + durationSeconds.confidence) / 2;
  return Math.max(0, 0.7 + 0.3 * specs - broken * BROKEN_DEMAND - conflicts.length * SETTLED_CONFLICT);
}
