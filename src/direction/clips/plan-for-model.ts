import type { VideoModel } from "../../../contracts/catalogue.ts";
import type { Clip, GenerationPlan } from "../../../contracts/clip.ts";
import type { Scene } from "../../../contracts/scene.ts";
import { framesFromSeconds } from "../../../contracts/timecode.ts";
import { lengthsFor } from "../../targets/grid.ts";
import { familyOf } from "../../targets/index.ts";
import { priceOf, roundUsd } from "../../targets/price.ts";
import { fitPrompt } from "../../targets/prompt-parts.ts";
import type { ClipPicture } from "../../targets/target.ts";
import { type Delivery, type MadeFrame, madeFrame, nearestRatio, resolutionsFor } from "./delivery-frame.ts";
import type { LaidClip, LaidPlan, PlanTask } from "./laid-plan.ts";
import { packShortScenes } from "./pack-short-scenes.ts";
import { promptBody } from "./prompt-body.ts";
import { type ScenePart, splitScene } from "./split-scene.ts";

/** Lays out the calls to one model that make the film; cheap enough to compare many models and settings. */
export function layOutClips(task: PlanTask): LaidPlan {
  const single: LaidClip[] = [];
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
    for (const part of parts) single.push(layOutClip(scene, part, frame, picture, single.length, task));
  }
  const clips = packShortScenes(single, task);
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
  const prompts = clips.map((clip) => writePrompt(clip, task));
  return {
    model: task.model.id,
    clips: clips.map((clip, index) => writeClip(clip, index, prompts, task)),
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
  return { scene, part, frame, picture, sound, price, packedInto: null, shotSeconds: null };
}

function writePrompt({ scene, part, frame, sound }: LaidClip, { delivery, model }: PlanTask): string {
  const family = familyOf(model.family);
  const cropTo = frame.reframe === null ? null : delivery.aspectRatio;
  const body = promptBody(scene, cropTo !== null);
  const prompt = family.writePrompt({ scene, body, continues: part.continues, sound, cropTo });
  return fitPrompt(prompt, family.maxPromptCharacters);
}

function writeClip(clip: LaidClip, index: number, prompts: readonly string[], { model }: PlanTask): Clip {
  const { scene, part, frame, picture, packedInto } = clip;
  const isReference = picture?.placeholder.startsWith("{{reference") === true;
  return {
    scene_id: scene.id,
    clip_number: index + 1,
    generate_seconds: part.generateSeconds,
    use_from: part.useFrom,
    use_to: part.useTo,
    prompt: prompts[index] ?? "",
    negative_prompt: scene.visual.negative_prompt,
    aspect_ratio: frame.aspectRatio,
    resolution: frame.resolution,
    reference_image_index: isReference ? scene.visual.reference_image_index : null,
    parameters: packedInto === null ? parametersOf(clip, index, prompts, model) : {},
    cost_usd: clip.price?.usd ?? null,
    ...(packedInto === null ? {} : { packed_into: packedInto }),
  };
}

function parametersOf(
  { scene, part, frame, picture, sound, shotSeconds }: LaidClip,
  index: number,
  prompts: readonly string[],
  model: VideoModel,
): Record<string, unknown> {
  const { aspectRatio, resolution } = frame;
  return familyOf(model.family).parameters({
    model,
    prompt: prompts[index] ?? "",
    negativePrompt: scene.visual.negative_prompt,
    seconds: part.generateSeconds,
    aspectRatio,
    resolution,
    sound,
    picture,
    shots: shotSeconds?.map((seconds, shot) => ({ seconds, prompt: prompts[index + shot] ?? "" })) ?? [],
  });
}
