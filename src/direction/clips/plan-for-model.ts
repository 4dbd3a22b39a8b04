import type { VideoModel } from "../../../contracts/catalogue.ts";
import type { Clip, GenerationPlan } from "../../../contracts/clip.ts";
import type { Scene } from "../../../contracts/scene.ts";
import { framesFromSeconds } from "../../../contracts/timecode.ts";
import { lengthsFor } from "../../targets/grid.ts";
import { familyOf } from "../../targets/index.ts";
import { type ClipPrice, priceOf, roundUsd } from "../../targets/price.ts";
import { fitPrompt } from "../../targets/prompt-parts.ts";
import type { ClipPicture } from "../../targets/target.ts";
import type { Film } from "../film.ts";
import { type Delivery, type MadeFrame, madeFrame, nearestRatio, resolutionsFor } from "./delivery-frame.ts";
import { type ScenePart, splitScene } from "./split-scene.ts";

/** What may be given up to make a plan cheaper. */
export interface PlanSettings {
  /** How many steps below the resolution that fills the delivered frame. */
  readonly resolutionSteps: number;
  /** Whether scenes that name sounds are generated with sound, where the model can. */
  readonly sound: boolean;
  /** Whether clips are made long enough for the transition into them. */
  readonly handles: boolean;
}

export interface PlanTask {
  readonly film: Film;
  readonly delivery: Delivery;
  readonly fps: number;
  readonly model: VideoModel;
  /** Pictures that scenes may point at. */
  readonly referenceCount: number;
  readonly settings: PlanSettings;
}

/** A plan with what its notes and the estimate are written from. */
export interface DraftPlan {
  readonly plan: GenerationPlan;
  readonly prices: readonly ClipPrice[];
  readonly frames: readonly MadeFrame[];
  readonly keyframeScenes: readonly string[];
  /** Scenes whose transition in has no pictures to be made of. */
  readonly uncoveredTransitions: readonly string[];
}

/** The calls to one model that make the film, with these settings. */
export function planForModel(task: PlanTask): DraftPlan {
  const clips: Clip[] = [];
  const prices: ClipPrice[] = [];
  const frames: MadeFrame[] = [];
  const keyframeScenes: string[] = [];
  const uncoveredTransitions: string[] = [];
  for (const [index, scene] of task.film.scenes.entries()) {
    const before = task.film.scenes[index - 1];
    const picture = pictureFor(scene, task);
    if (picture?.placeholder.startsWith("{{keyframe")) keyframeScenes.push(scene.id);
    const frame = frameFor(task, picture !== null);
    const parts = partsOf(scene, before, task, frame, picture);
    if (parts[0]?.coversTransition === false) uncoveredTransitions.push(scene.id);
    for (const part of parts) {
      const { clip, price } = makeClip(scene, part, clips.at(-1), frame, picture, clips.length + 1, task);
      clips.push(clip);
      if (price) prices.push(price);
    }
    frames.push(frame);
  }
  const isPriced = prices.length === clips.length;
  const reframes = [...new Set(frames.map(({ reframe }) => reframe).filter((reframe) => reframe !== null))];
  const plan: GenerationPlan = {
    model: task.model.id,
    clips,
    reframe: reframes.length > 0 ? reframes.join(" ") : null,
    total_cost_usd: isPriced ? roundUsd(prices.reduce((sum, { usd }) => sum + usd, 0)) : null,
    notes: [],
  };
  return { plan, prices, frames, keyframeScenes, uncoveredTransitions };
}

/** The picture a scene begins with or follows; a model that only animates pictures gets a still to be made first. */
function pictureFor(scene: Scene, { model, referenceCount }: PlanTask): ClipPicture | null {
  const index = scene.visual.reference_image_index;
  if (index !== null && index < referenceCount) {
    return { placeholder: `{{reference:${index}}}`, use: familyOf(model.family).picture(model) };
  }
  return model.image_to_video_only === true
    ? { placeholder: `{{keyframe:${scene.id}}}`, use: "start" }
    : null;
}

function frameFor({ model, delivery, settings }: PlanTask, withPicture: boolean): MadeFrame {
  const ratio = nearestRatio(delivery.aspectRatio, familyOf(model.family).aspectRatios(model, withPicture));
  const resolutions = resolutionsFor(delivery, ratio, model.resolutions);
  const step = Math.min(settings.resolutionSteps, resolutions.length - 1);
  return madeFrame(delivery, ratio, resolutions[step] ?? model.resolutions[0] ?? "720p");
}

function partsOf(
  scene: Scene,
  before: Scene | undefined,
  { model, fps, settings }: PlanTask,
  { resolution }: MadeFrame,
  picture: ClipPicture | null,
): ScenePart[] {
  const into = before && before.transition_to_next.type !== "cut" ? before.transition_to_next.duration : 0;
  return splitScene({
    frames: framesFromSeconds(scene.duration, fps),
    fps,
    headFrames: settings.handles ? framesFromSeconds(into, fps) : 0,
    firstLengths: lengthsFor(model, { resolution, subjectPictures: picture?.use === "subject" ? 1 : 0 }),
    laterLengths: lengthsFor(model, { resolution, subjectPictures: 0 }),
  });
}

function makeClip(
  scene: Scene,
  part: ScenePart,
  before: Clip | undefined,
  frame: MadeFrame,
  scenePicture: ClipPicture | null,
  clipNumber: number,
  { film, delivery, model, settings }: PlanTask,
): { clip: Clip; price: ClipPrice | null } {
  const family = familyOf(model.family);
  const sound = settings.sound && model.audio === true && scene.audio.sound_effects.length > 0;
  const picture: ClipPicture | null =
    part.continues && before
      ? { placeholder: `{{last_frame:clip_${before.clip_number}}}`, use: "start" }
      : scenePicture;
  const cropTo = frame.reframe === null ? null : delivery.aspectRatio;
  const prompt = fitPrompt(
    family.writePrompt({ scene, direction: film.direction, continues: part.continues, sound, cropTo }),
    family.maxPromptCharacters,
  );
  const call = {
    model,
    prompt,
    negativePrompt: scene.visual.negative_prompt,
    seconds: part.generateSeconds,
    aspectRatio: frame.aspectRatio,
    resolution: frame.resolution,
    sound,
    picture,
  };
  const price = priceOf(model, call);
  const isReference = picture?.placeholder.startsWith("{{reference") === true;
  const clip: Clip = {
    scene_id: scene.id,
    clip_number: clipNumber,
    generate_seconds: part.generateSeconds,
    use_from: part.useFrom,
    use_to: part.useTo,
    prompt,
    negative_prompt: scene.visual.negative_prompt,
    aspect_ratio: frame.aspectRatio,
    resolution: frame.resolution,
    reference_image_index: isReference ? scene.visual.reference_image_index : null,
    parameters: family.parameters(call),
    cost_usd: price?.usd ?? null,
  };
  return { clip, price };
}
