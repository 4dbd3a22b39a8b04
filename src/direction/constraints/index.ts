import { aspectRatioRule } from "./aspect-ratio.ts";
import { audienceRule } from "./audience.ts";
import { budgetRule } from "./budget.ts";
import { castRule } from "./cast.ts";
import { colorRule } from "./color.ts";
import type { ConstraintRule } from "./constraint-rule.ts";
import { ctaRule } from "./cta.ts";
import { deliverableRule } from "./deliverable.ts";
import { durationRule } from "./duration.ts";
import { fontRule } from "./font.ts";
import { fpsRule } from "./fps.ts";
import { hookByRule } from "./hook-by.ts";
import { instructionRule } from "./instruction.ts";
import { languageRule } from "./language.ts";
import { likenessRule } from "./likeness.ts";
import { logoRule } from "./logo.ts";
import { musicRule } from "./music.ts";
import { mustAvoidRule } from "./must-avoid.ts";
import { mustIncludeRule } from "./must-include.ts";
import { overlayRule } from "./overlay.ts";
import { pacingRule } from "./pacing.ts";
import { placeRule } from "./place.ts";
import { platformRule } from "./platform.ts";
import { productByRule } from "./product-by.ts";
import { resolutionRule } from "./resolution.ts";
import { safeZoneRule } from "./safe-zone.ts";
import { sceneCountRule } from "./scene-count.ts";
import { sceneLengthRule } from "./scene-length.ts";
import { shotRule } from "./shot.ts";
import { soundOffRule } from "./sound-off.ts";
import { targetModelRule } from "./target-model.ts";
import { textLookRule } from "./text-look.ts";
import { toneRule } from "./tone.ts";
import { voiceoverRule } from "./voiceover.ts";

/** Every kind of demand, in the order the ledger lists them and repairs are made: the frame first, what must be gone last. */
export const CONSTRAINT_RULES: readonly ConstraintRule[] = [
  durationRule,
  platformRule,
  aspectRatioRule,
  resolutionRule,
  fpsRule,
  deliverableRule,
  sceneCountRule,
  pacingRule,
  sceneLengthRule,
  productByRule,
  hookByRule,
  shotRule,
  colorRule,
  fontRule,
  toneRule,
  musicRule,
  mustIncludeRule,
  castRule,
  placeRule,
  logoRule,
  voiceoverRule,
  overlayRule,
  ctaRule,
  textLookRule,
  soundOffRule,
  safeZoneRule,
  languageRule,
  audienceRule,
  likenessRule,
  instructionRule,
  mustAvoidRule,
  budgetRule,
  targetModelRule,
];
