import type { CreativeDirection, Overlay } from "../../contracts/direction.ts";
import type { Provenance } from "../../contracts/parse.ts";
import type { Scene } from "../../contracts/scene.ts";
import { secondsFromFrames, snapToFrame } from "../../contracts/timecode.ts";
import type { EnergyCurve } from "../../contracts/vocabulary.ts";
import type { AgreedBrief, Decision } from "./agreed-brief.ts";
import type { Film } from "./film.ts";
import { assembleScenes } from "./writing/assemble-scenes.ts";
import { chooseFont } from "./writing/choose-font.ts";
import { describeProduct } from "./writing/describe-product.ts";
import { designLook, type Look } from "./writing/look.ts";
import { outlineScenes } from "./writing/outline-scenes.ts";
import { outlineScript } from "./writing/outline-script.ts";
import { designSound, type Sound } from "./writing/sound.ts";
import { textColors } from "./writing/text-colors.ts";
import { timeScenes } from "./writing/time-scenes.ts";
import { transitionChoice } from "./writing/transitions.ts";
import type { CtaWords } from "./writing/words-parts.ts";
import { imagineWorld } from "./writing/world.ts";
import { writeCta } from "./writing/write-cta.ts";
import { writeWords } from "./writing/write-words.ts";

const SECONDS_PER_MINUTE = 60;

/** The offline director: a complete film from the agreed brief, by rules, measurements and tables. Same brief, same film. */
export function writeFilm(agreed: AgreedBrief): Film {
  const world = imagineWorld(agreed);
  const look = designLook(agreed);
  const sound = designSound(agreed, look.cues);
  const script = agreed.reading.script;
  const invent = () => outlineScenes(agreed, world, look);
  const ideas = script ? outlineScript(agreed, script, invent) : invent();
  const cta = writeCta(agreed, world);
  const words = writeWords(agreed, ideas, cta, world);
  const tempoLeads = ["text", "video"].includes(
    sound.provenance["/creative_direction/audio_direction/tempo"]?.source ?? "",
  );
  const frames = timeScenes(agreed, ideas, words, tempoLeads ? sound.audio.tempo : null);
  const { scenes, provenance } = assembleScenes(agreed, {
    ideas,
    words,
    frames,
    look,
    world,
    curve: sound.audio.intensity_curve,
  });
  const direction = writeDirection(agreed, look, sound, cta, scenes);
  return {
    direction: direction.value,
    scenes,
    provenance: { ...direction.provenance, ...provenance },
    warnings: [],
  };
}

interface WrittenDirection {
  readonly value: CreativeDirection;
  readonly provenance: Record<string, Provenance>;
}

function writeDirection(
  agreed: AgreedBrief,
  look: Look,
  sound: Sound,
  cta: CtaWords,
  scenes: readonly Scene[],
): WrittenDirection {
  const fps = agreed.fps.value;
  const product = describeProduct(agreed);
  const font = chooseFont(agreed);
  const lastScene = scenes.at(-1) as Scene;
  const transition = transitionChoice(agreed, look);
  const energy = energyCurve(agreed, sound);
  const duration = scenes.reduce((frames, scene) => frames + Math.round(scene.duration * fps), 0);
  const value: CreativeDirection = {
    product: product.value,
    technical_specs: {
      duration: secondsFromFrames(duration, fps),
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
    pacing: {
      overall: agreed.pace.value,
      scene_duration_avg: round(secondsFromFrames(duration, fps) / scenes.length),
      transition_style: transition.value,
      cuts_per_minute: round(((scenes.length - 1) * SECONDS_PER_MINUTE * fps) / duration),
      energy_curve: energy.value,
    },
    cta: {
      text: cta.text,
      start_time: lastScene.start_time,
      duration: lastScene.duration,
      style: agreed.platform.value === "tv" || agreed.pace.value === "slow" ? "text" : "button",
      action: cta.action,
    },
  };
  return {
    value,
    provenance: {
      ...provenanceOfSpecs(agreed),
      ...look.provenance,
      ...sound.provenance,
      ...product.provenance,
      ...provenanceOfRest(agreed, cta, font.origin, transition.origin, energy.origin),
    },
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

function provenanceOfRest(
  agreed: AgreedBrief,
  cta: CtaWords,
  font: Provenance,
  transition: Provenance,
  energy: Provenance,
): Record<string, Provenance> {
  const computed: Provenance = { source: "computed", confidence: 1 };
  const paced: Provenance = agreed.sceneCount
    ? originOf(agreed.sceneCount)
    : {
        ...originOf(agreed.pace),
        source: agreed.pace.source === "default" ? "computed" : agreed.pace.source,
      };
  return {
    "/creative_direction/pacing/scene_duration_avg": computed,
    "/creative_direction/pacing/cuts_per_minute": paced,
    "/creative_direction/pacing/transition_style": transition,
    "/creative_direction/pacing/energy_curve": energy,
    "/creative_direction/text_strategy/overlays": computed,
    "/creative_direction/text_strategy/font_family": font,
    "/creative_direction/text_strategy/text_color": computed,
    "/creative_direction/text_strategy/outline_color": computed,
    "/creative_direction/visual_direction/scene_types": computed,
    "/creative_direction/cta/text": cta.origin,
    "/creative_direction/cta/action": cta.origin,
    "/creative_direction/cta/start_time": computed,
    "/creative_direction/cta/duration": computed,
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
export function originOf(decision: Decision<unknown>): Provenance {
  return {
    source: decision.source,
    confidence: decision.confidence,
    ...(decision.evidence === null ? {} : { evidence: decision.evidence }),
  };
}

function round(value: number): number {
  return snapToFrame(value, 1_000);
}
