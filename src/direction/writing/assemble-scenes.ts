import type { Provenance } from "../../../contracts/parse.ts";
import type { Scene } from "../../../contracts/scene.ts";
import { secondsFromFrames } from "../../../contracts/timecode.ts";
import type {
  IntensityCurve,
  OverlayPosition,
  ScenePurpose,
  ShotType,
} from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { LANDSCAPE_WORDS } from "../knowledge/camera-words.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import { intensityOn } from "../knowledge/music-curve.ts";
import { composePrompt } from "./compose-prompt.ts";
import type { Look } from "./look.ts";
import { looksOfScenes } from "./look-at-scene.ts";
import { OWN_PLACE } from "./outline-script.ts";
import { airPhrase, unsaidAir } from "./place-phrase.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { isAtOtherTime } from "./time-of-day.ts";
import { transitionAfter } from "./transitions.ts";
import { placeNamedIn } from "./where-it-happens.ts";
import { airAt, type World } from "./world.ts";
import type { SceneWords } from "./write-words.ts";

/** What no video model should paint by itself: words belong to the overlay layer. */
const NEVER_PAINTED = ["on-screen text", "captions", "watermark"];
/** The music leans into what a picture does: it hits the hook, holds back at trouble and details, opens at the pay-off. */
const ACCENT_BY_BEAT: Readonly<Record<Beat, number>> = {
  arrest: 0.08,
  world: 0,
  problem: -0.08,
  detail: -0.05,
  process: 0,
  use: 0.02,
  reaction: -0.03,
  together: 0.05,
  result: 0.08,
  reveal: 0.1,
  signoff: 0,
};
/** Where a spoken product claim needs quiet. */
const CTA_MUSIC_DIP = 0.15;

type SceneOverlay = NonNullable<Scene["text_overlay"]>;

interface SceneParts {
  readonly ideas: readonly SceneIdea[];
  readonly words: readonly SceneWords[];
  readonly frames: readonly number[];
  readonly look: Look;
  readonly world: World;
  readonly curve: IntensityCurve;
}

/** The wire's scenes from the parts, each with its provenance. */
export function assembleScenes(
  agreed: AgreedBrief,
  parts: SceneParts,
): { scenes: Scene[]; provenance: Record<string, Provenance> } {
  const { ideas, words, frames, look, world } = parts;
  const fps = agreed.fps.value;
  const provenance: Record<string, Provenance> = {};
  const negative = negativePrompt(agreed);
  const lookOf = looksOfScenes(agreed, world, look);
  let startFrame = 0;
  const scenes = ideas.map((idea, index): Scene => {
    const length = frames[index] as number;
    const sceneWords = words[index] as SceneWords;
    const [start, end] = [secondsFromFrames(startFrame, fps), secondsFromFrames(startFrame + length, fps)];
    startFrame += length;
    const here = lookOf(index, ideas.length);
    recordProvenance(provenance, index, idea, sceneWords);
    recordGiven(provenance, index, idea, length / fps, 1 / fps);
    return {
      id: `scene_${index + 1}_${idea.purpose}`,
      scene_number: index + 1,
      start_time: start,
      duration: secondsFromFrames(length, fps),
      end_time: end,
      purpose: idea.purpose,
      visual: {
        shot_type: idea.shotType,
        subject: idea.subject,
        camera_movement: idea.cameraMovement,
        environment: environmentOf(idea, here.world),
        generation_prompt: fitToFormat(composePrompt(idea, index, here), agreed),
        negative_prompt: negative,
        reference_image_index: referenceFor(agreed, idea, (index + 0.5) / ideas.length),
      },
      audio: {
        music_intensity: intensityAt(
          parts.curve,
          ideas.length === 1 ? 0.5 : index / (ideas.length - 1),
          idea,
        ),
        sound_effects: [...idea.sounds],
        voiceover_text: sceneWords.voiceover,
      },
      text_overlay: sceneWords.overlay ? overlayOf(agreed, idea, sceneWords.overlay, index) : null,
      transition_to_next: transitionAfter(agreed, look, idea, index === ideas.length - 1, length),
    };
  });
  return { scenes, provenance };
}

/** Where the words name no place, the picture keeps close to what it shows. */
function environmentOf({ place: named, subject, shotType, origin }: SceneIdea, world: World): string {
  const own = origin.source === "text" ? placeNamedIn(subject.replace(world.hero, "")) : null;
  const place = named === OWN_PLACE ? (own ?? around(shotType)) : named;
  const air = isAtOtherTime(subject, world.timeOfDay) ? null : unsaidAir(airAt(place, world), place);
  if (air === null) return place;
  // "in the rain" belongs to the place, "rain at the window" is told beside it.
  return /^(?:in|on|at)\s/.test(airPhrase(air))
    ? `${place} ${airPhrase(air)}`
    : `${place}, ${airPhrase(air)}`;
}

function around(shotType: ShotType): string {
  return shotType === "wide_shot" || shotType === "establishing"
    ? "its own surroundings, kept plain"
    : "close to the subject, background out of focus";
}

const OVERLAY_STYLE: Partial<Record<ScenePurpose, string>> = { hook: "bold", cta: "call_to_action" };

function overlayOf(agreed: AgreedBrief, idea: SceneIdea, text: string, index: number): SceneOverlay {
  const slides = agreed.pace.value !== "slow" && index % 2 === 0;
  return {
    text,
    style: OVERLAY_STYLE[idea.purpose] ?? "clean",
    position: overlayPosition(agreed, idea),
    animation: slides ? "slide_in" : "fade_in",
  };
}

function recordProvenance(
  provenance: Record<string, Provenance>,
  index: number,
  idea: SceneIdea,
  words: SceneWords,
): void {
  const pointer = `/scenes/${index}`;
  provenance[`${pointer}/visual/subject`] = idea.origin;
  provenance[`${pointer}/visual/generation_prompt`] = {
    source: "computed",
    confidence: idea.origin.confidence,
  };
  if (words.overlay) provenance[`${pointer}/text_overlay/text`] = words.overlayOrigin;
  if (words.voiceover) provenance[`${pointer}/audio/voiceover_text`] = words.voiceoverOrigin;
}

/** What the brief's own script gives of a scene; repairs and edits of other things leave it alone. */
function recordGiven(
  provenance: Record<string, Provenance>,
  index: number,
  { given, fixedSeconds, origin }: SceneIdea,
  seconds: number,
  frameSeconds: number,
): void {
  const pointer = `/scenes/${index}`;
  const said: Provenance = { ...origin, source: "text" };
  if (given?.shotType) provenance[`${pointer}/visual/shot_type`] = said;
  if (given?.cameraMovement) provenance[`${pointer}/visual/camera_movement`] = said;
  const isKept = fixedSeconds !== null && Math.abs(fixedSeconds - seconds) <= frameSeconds;
  if (isKept) provenance[`${pointer}/duration`] = said;
}

function fitToFormat(prompt: string, agreed: AgreedBrief): string {
  const [width = 16, height = 9] = agreed.aspectRatio.value.split(":").map(Number);
  return height > width ? prompt.replaceAll(LANDSCAPE_WORDS, "full-frame") : prompt;
}

function negativePrompt(agreed: AgreedBrief): string {
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject.replace(/[.!?\s]+$/, ""));
  const colors = agreed.reading.avoidedColors.map((finding) => finding.value.name);
  return [...new Set([...avoided, ...colors, ...NEVER_PAINTED])].join(", ");
}

/** A film's key frame at the same point of its run; an uploaded picture where the product is looked at. */
function referenceFor(agreed: AgreedBrief, idea: SceneIdea, position: number): number | null {
  const { images, video } = agreed.references;
  const upload = images.findIndex((image) => image.source === "user_upload");
  if (upload >= 0 && (video === null || idea.purpose === "product_showcase" || idea.purpose === "cta"))
    return upload;
  if (!video) return null;
  const wanted = position * video.duration;
  let best: { index: number; distance: number } | null = null;
  for (const [index, image] of images.entries()) {
    if (image.source !== "video_frame" || image.time === null) continue;
    const distance = Math.abs(image.time - wanted);
    if (!best || distance < best.distance) best = { index, distance };
  }
  return best?.index ?? null;
}

function intensityAt(curve: IntensityCurve, position: number, idea: SceneIdea): number {
  const base = intensityOn(curve, position) + ACCENT_BY_BEAT[idea.beat];
  const dipped = idea.purpose === "cta" ? base - CTA_MUSIC_DIP : base;
  return Math.round(Math.min(1, Math.max(0, dipped)) * 100) / 100;
}

/** A 9:16 feed covers the bottom 35 % and the top 14 % (contract): words stand in the middle, or at the top inside the safe zone. */
function overlayPosition(agreed: AgreedBrief, idea: SceneIdea): OverlayPosition {
  const [width = 16, height = 9] = agreed.aspectRatio.value.split(":").map(Number);
  if (height > width) return idea.purpose === "cta" ? "center" : "top_third";
  return idea.purpose === "hook" || idea.purpose === "cta" ? "center" : "bottom_third";
}
