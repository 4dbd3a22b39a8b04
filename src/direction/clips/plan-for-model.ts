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
import { promptBody } from "./prompt-body.ts";
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

/** One call to the model, laid out and priced, its words not yet written. */
export interface LaidClip {
  readonly scene: Scene;
  readonly part: ScenePart;
  readonly frame: MadeFrame;
  readonly picture: ClipPicture | null;
  readonly sound: boolean;
  readonly price: ClipPrice | null;
}

/** The calls that make the film with one model and these settings. */
export interface LaidPlan {
  readonly task: PlanTask;
  readonly clips: readonly LaidClip[];
  /** null where a clip has no known price. */
  readonly totalUsd: number | null;
  /** Scenes whose transition in has no pictures to be made of. */
  readonly uncoveredTransitions: readonly string[];
}

/** Lays out the calls to one model that make the film; cheap enough to compare many models and settings. */
export function layOutClips(task: PlanTask): LaidPlan {
  const clips: LaidClip[] = [];
  const uncoveredTransitions: string[] = [];
  const gear = gearFor(task);
  for (const [index, scene] of task.film.scenes.entries()) {
    const picture = pictureFor(scene, task);
    const { frame, firstLengths, laterLengths } = gear(picture);
    const parts = splitScene({
      frames: framesFromSeconds(scene.duration, task.fps),
      fps: task.fps,
      headFrames: headFrames(task.film.scenes[index - 1], task),
      firstLengths,
      laterLengths,
    });
    if (parts[0]?.coversTransition === false) uncoveredTransitions.push(scene.id);
    for (const part of parts) clips.push(layOutClip(scene, part, frame, picture, clips.length, task));
  }
  const prices = clips.map(({ price }) => price?.usd ?? null);
  const totalUsd = prices.every((usd) => usd !== null)
    ? roundUsd(prices.reduce((sum, usd) => sum + usd, 0))
    : null;
  return { task, clips, totalUsd, uncoveredTransitions };
}

/** The laid-out calls in the model's own words and its API's names, without notes. */
export function writePlan({ task, clips, totalUsd }: LaidPlan): GenerationPlan {
  const reframes = [
    ...new Set(clips.map(({ frame }) => frame.reframe).filter((reframe) => reframe !== null)),
  ];
  return {
    model: task.model.id,
    clips: clips.map((clip, index) => writeClip(clip, index + 1, task)),
    reframe: reframes.length > 0 ? reframes.join(" ") : null,
    total_cost_usd: totalUsd,
    notes: [],
  };
}

/** The steps that the resolution can be lowered by: 0, 1, … */
export function resolutionSteps(delivery: Delivery, model: VideoModel): number[] {
  const ratio = nearestRatio(delivery.aspectRatio, familyOf(model.family).aspectRatios(model, false));
  return resolutionsFor(delivery, ratio, model.resolutions).map((_, step) => step);
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

interface Gear {
  readonly frame: MadeFrame;
  readonly firstLengths: readonly number[];
  readonly laterLengths: readonly number[];
}

/** Frame and lengths depend on the kind of picture alone, so they are worked out once a kind, not once a scene. */
function gearFor(task: PlanTask): (picture: ClipPicture | null) => Gear {
  const known = new Map<ClipPicture["use"] | null, Gear>();
  return (picture) => {
    const use = picture?.use ?? null;
    const gear = known.get(use) ?? makeGear(task, use);
    known.set(use, gear);
    return gear;
  };
}

function makeGear({ model, delivery, settings }: PlanTask, use: ClipPicture["use"] | null): Gear {
  const ratio = nearestRatio(delivery.aspectRatio, familyOf(model.family).aspectRatios(model, use !== null));
  const resolutions = resolutionsFor(delivery, ratio, model.resolutions);
  const step = Math.min(settings.resolutionSteps, resolutions.length - 1);
  const frame = madeFrame(delivery, ratio, resolutions[step] ?? model.resolutions[0] ?? "720p");
  const shape = { resolution: frame.resolution, subjectPictures: use === "subject" ? 1 : 0 };
  return {
    frame,
    firstLengths: lengthsFor(model, shape),
    laterLengths: lengthsFor(model, { ...shape, subjectPictures: 0 }),
  };
}

/** Frames of the transition out of the scene before, for which this scene needs pictures before its start. */
function headFrames(before: Scene | undefined, { fps, settings }: PlanTask): number {
  if (!settings.handles || !before || before.transition_to_next.type === "cut") return 0;
  return framesFromSeconds(before.transition_to_next.duration, fps);
}

function layOutClip(
  scene: Scene,
  part: ScenePart,
  frame: MadeFrame,
  scenePicture: ClipPicture | null,
  clipsBefore: number,
  { model, settings }: PlanTask,
): LaidClip {
  const sound = settings.sound && model.audio === true && scene.audio.sound_effects.length > 0;
  const picture: ClipPicture | null = part.continues
    ? { placeholder: `{{last_frame:clip_${clipsBefore}}}`, use: "start" }
    : scenePicture;
  const { aspectRatio, resolution } = frame;
  const price = priceOf(model, { seconds: part.generateSeconds, aspectRatio, resolution, sound });
  return { scene, part, frame, picture, sound, price };
}

function writeClip(
  { scene, part, frame, picture, sound, price }: LaidClip,
  clipNumber: number,
  { delivery, model }: PlanTask,
): Clip {
  const family = familyOf(model.family);
  const cropTo = frame.reframe === null ? null : delivery.aspectRatio;
  const prompt = fitPrompt(
    family.writePrompt({
      scene,
      body: promptBody(scene, cropTo !== null),
      continues: part.continues,
      sound,
      cropTo,
    }),
    family.maxPromptCharacters,
  );
  const { aspectRatio, resolution } = frame;
  const negativePrompt = scene.visual.negative_prompt;
  const isReference = picture?.placeholder.startsWith("{{reference") === true;
  return {
    scene_id: scene.id,
    clip_number: clipNumber,
    generate_seconds: part.generateSeconds,
    use_from: part.useFrom,
    use_to: part.useTo,
    prompt,
    negative_prompt: negativePrompt,
    aspect_ratio: aspectRatio,
    resolution,
    reference_image_index: isReference ? scene.visual.reference_image_index : null,
    parameters: family.parameters({
      model,
      prompt,
      negativePrompt,
      seconds: part.generateSeconds,
      aspectRatio,
      resolution,
      sound,
      picture,
    }),
    cost_usd: price?.usd ?? null,
  };
}
