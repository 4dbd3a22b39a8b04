import type { CreativeDirection, Overlay } from "../../contracts/direction.ts";
import type { Provenance } from "../../contracts/parse.ts";
import type { Scene } from "../../contracts/scene.ts";
import { secondsFromFrames, snapToFrame } from "../../contracts/timecode.ts";
import type { EnergyCurve } from "../../contracts/vocabulary.ts";
import type { AgreedBrief, Decision } from "./agreed-brief.ts";
import type { Film } from "./film.ts";
import { assembleScenes, transitionChoice } from "./writing/assemble-scenes.ts";
import { chooseFont } from "./writing/choose-font.ts";
import { describeProduct } from "./writing/describe-product.ts";
import { designLook, type Look } from "./writing/look.ts";
import { outlineScenes } from "./writing/outline-scenes.ts";
import { outlineScript } from "./writing/outline-script.ts";
import { designSound, type Sound } from "./writing/sound.ts";
import { textColors } from "./writing/text-colors.ts";
import { timeScenes } from "./writing/time-scenes.ts";
import type { CtaWords } from "./writing/words-parts.ts";
import { imagineWorld } from "./writing/world.ts";
import { writeCta, writeWords } from "./writing/write-words.ts";

const SECONDS_PER_MINUTE = 60;
const POINTER = "/creative_direction";

/** The offline director: a complete film from the agreed brief, by rules, measurements and tables. Same brief, same film. */
export function writeFilm(agreed: AgreedBrief): Film {
  const world = imagineWorld(agreed);
  const look = designLook(agreed);
  const sound = designSound(agreed, look.tone);
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
  const specs = `${POINTER}/technical_specs`;
  return {
    [`${specs}/duration`]: originOf(agreed.durationSeconds),
    [`${specs}/aspect_ratio`]: originOf(agreed.aspectRatio),
    [`${specs}/platform`]: originOf(agreed.platform),
    [`${specs}/resolution`]: originOf(agreed.resolution),
    [`${specs}/fps`]: originOf(agreed.fps),
    [`${POINTER}/pacing/overall`]: originOf(agreed.pace),
    [`${POINTER}/product/category`]: originOf(agreed.category),
    [`${POINTER}/product/price_tier`]: originOf(agreed.priceTier),
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
    [`${POINTER}/pacing/scene_duration_avg`]: computed,
    [`${POINTER}/pacing/cuts_per_minute`]: paced,
    [`${POINTER}/pacing/transition_style`]: transition,
    [`${POINTER}/pacing/energy_curve`]: energy,
    [`${POINTER}/text_strategy/overlays`]: computed,
    [`${POINTER}/text_strategy/font_family`]: font,
    [`${POINTER}/text_strategy/text_color`]: computed,
    [`${POINTER}/text_strategy/outline_color`]: computed,
    [`${POINTER}/visual_direction/scene_types`]: computed,
    [`${POINTER}/cta/text`]: cta.origin,
    [`${POINTER}/cta/action`]: cta.origin,
    [`${POINTER}/cta/start_time`]: computed,
    [`${POINTER}/cta/duration`]: computed,
    [`${POINTER}/cta/style`]: { source: "default", confidence: 0.4 },
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
