import type { CreativeDirection, Overlay } from "../../../contracts/direction.ts";
import type { Provenance } from "../../../contracts/parse.ts";
import type { Scene } from "../../../contracts/scene.ts";
import { secondsFromFrames, snapToFrame } from "../../../contracts/timecode.ts";
import type { EnergyCurve } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief, Decision } from "../agreed-brief.ts";
import { chooseFont } from "./choose-font.ts";
import { describeProduct } from "./describe-product.ts";
import type { Look } from "./look.ts";
import type { Sound } from "./sound.ts";
import { textColors } from "./text-colors.ts";
import { transitionChoice } from "./transitions.ts";
import type { CtaWords } from "./words-parts.ts";

const SECONDS_PER_MINUTE = 60;

interface WrittenDirection {
  readonly value: CreativeDirection;
  /** By JSON pointer into the answer. */
  readonly provenance: Record<string, Provenance>;
}

interface WrittenParts {
  readonly look: Look;
  readonly sound: Sound;
  readonly cta: CtaWords;
  /** In the film's order, at least one. */
  readonly scenes: readonly Scene[];
}

/** What holds for the whole film, and where each of it comes from. */
export function writeDirection(agreed: AgreedBrief, parts: WrittenParts): WrittenDirection {
  const { look, sound, cta, scenes } = parts;
  const fps = agreed.fps.value;
  const frames = scenes.reduce((sum, scene) => sum + Math.round(scene.duration * fps), 0);
  const product = describeProduct(agreed);
  const font = chooseFont(agreed);
  const pacing = paceOf(agreed, parts, frames);
  return {
    value: {
      product: product.value,
      technical_specs: {
        duration: secondsFromFrames(frames, fps),
        aspect_ratio: agreed.aspectRatio.value,
        platform: agreed.platform.value,
        resolution: agreed.resolution.value,
        fps,
      },
      visual_direction: { ...look.visual, scene_types: [...new Set(scenes.map((scene) => scene.purpose))] },
      audio_direction: sound.audio,
      text_strategy: {
        overlays: overlaysOf(scenes),
        font_family: font.value,
        ...textColors(look.visual.color_palette),
      },
      pacing: pacing.value,
      cta: ctaOf(agreed, cta, scenes.at(-1) as Scene),
    },
    provenance: {
      ...provenanceOfSpecs(agreed),
      ...look.provenance,
      ...sound.provenance,
      ...product.provenance,
      ...pacing.provenance,
      ...provenanceOfText(font.origin),
      ...provenanceOfCta(cta),
    },
  };
}

function paceOf(agreed: AgreedBrief, { look, sound, scenes }: WrittenParts, frames: number) {
  const fps = agreed.fps.value;
  const transition = transitionChoice(agreed, look);
  const energy = energyCurve(agreed, sound);
  const value: CreativeDirection["pacing"] = {
    overall: agreed.pace.value,
    scene_duration_avg: round(secondsFromFrames(frames, fps) / scenes.length),
    transition_style: transition.value,
    cuts_per_minute: round(((scenes.length - 1) * SECONDS_PER_MINUTE * fps) / frames),
    energy_curve: energy.value,
  };
  const asked = agreed.sceneCount ? originOf(agreed.sceneCount) : null;
  const provenance: Record<string, Provenance> = {
    "/creative_direction/pacing/scene_duration_avg": COMPUTED,
    "/creative_direction/pacing/cuts_per_minute": asked ?? {
      ...originOf(agreed.pace),
      source: agreed.pace.source === "default" ? "computed" : agreed.pace.source,
    },
    "/creative_direction/pacing/transition_style": transition.origin,
    "/creative_direction/pacing/energy_curve": energy.origin,
  };
  return { value, provenance };
}

const COMPUTED: Provenance = { source: "computed", confidence: 1 };

function ctaOf(agreed: AgreedBrief, cta: CtaWords, lastScene: Scene): CreativeDirection["cta"] {
  return {
    text: cta.text,
    start_time: lastScene.start_time,
    duration: lastScene.duration,
    style: agreed.platform.value === "tv" || agreed.pace.value === "slow" ? "text" : "button",
    action: cta.action,
  };
}

function overlaysOf(scenes: readonly Scene[]): Overlay[] {
  return scenes.flatMap((scene) =>
    scene.text_overlay
      ? [
          {
            text: scene.text_overlay.text,
            start_time: scene.start_time,
            end_time: scene.end_time,
            style: scene.text_overlay.style,
            position: scene.text_overlay.position,
            font_size: scene.purpose === "hook" ? ("large" as const) : ("medium" as const),
            animation: scene.text_overlay.animation,
          },
        ]
      : [],
  );
}

function provenanceOfSpecs(agreed: AgreedBrief): Record<string, Provenance> {
  return {
    "/creative_direction/technical_specs/duration": originOf(agreed.durationSeconds),
    "/creative_direction/technical_specs/aspect_ratio": originOf(agreed.aspectRatio),
    "/creative_direction/technical_specs/platform": originOf(agreed.platform),
    "/creative_direction/technical_specs/resolution": originOf(agreed.resolution),
    "/creative_direction/technical_specs/fps": originOf(agreed.fps),
    "/creative_direction/pacing/overall": originOf(agreed.pace),
    "/creative_direction/product/category": originOf(agreed.category),
    "/creative_direction/product/price_tier": originOf(agreed.priceTier),
  };
}

function provenanceOfText(font: Provenance): Record<string, Provenance> {
  return {
    "/creative_direction/text_strategy/overlays": COMPUTED,
    "/creative_direction/text_strategy/font_family": font,
    "/creative_direction/text_strategy/text_color": COMPUTED,
    "/creative_direction/text_strategy/outline_color": COMPUTED,
    "/creative_direction/visual_direction/scene_types": COMPUTED,
  };
}

function provenanceOfCta(cta: CtaWords): Record<string, Provenance> {
  return {
    "/creative_direction/cta/text": cta.origin,
    "/creative_direction/cta/action": cta.origin,
    "/creative_direction/cta/start_time": COMPUTED,
    "/creative_direction/cta/duration": COMPUTED,
    "/creative_direction/cta/style": { source: "default", confidence: 0.4 },
  };
}

function energyCurve(agreed: AgreedBrief, sound: Sound): { value: EnergyCurve; origin: Provenance } {
  const asked = agreed.reading.energyCurve;
  if (asked)
    return {
      value: asked.value,
      origin: { source: "text", confidence: asked.confidence, evidence: asked.words },
    };
  const value = ({ building: "building", sustained: "flat", wave: "wave" } as const)[
    sound.audio.intensity_curve
  ];
  return {
    value,
    origin: { source: "computed", confidence: 0.6, evidence: "follows the music's intensity" },
  };
}

/** A decision as provenance. */
function originOf(decision: Decision<unknown>): Provenance {
  return {
    source: decision.source,
    confidence: decision.confidence,
    ...(decision.evidence === null ? {} : { evidence: decision.evidence }),
  };
}

function round(value: number): number {
  return snapToFrame(value, 1_000);
}
