import { framesFromSeconds, secondsFromFrames } from "../../../contracts/timecode.ts";
import { lengthsFor } from "../../targets/grid.ts";
import { familyOf } from "../../targets/index.ts";
import { priceOf } from "../../targets/price.ts";
import type { MultiShot } from "../../targets/target.ts";
import type { LaidClip, PlanTask } from "./laid-plan.ts";

const MICROSECONDS = 1_000_000;

/**
 * Scenes shorter than the model's shortest clip, packed into calls of several shots where the model makes such: each
 * keeps its time, cut from the middle of its shot, and the call is paid once. Other clips stay as they are.
 */
export function packShortScenes(clips: readonly LaidClip[], task: PlanTask): LaidClip[] {
  const limits = familyOf(task.model.family).multiShot(task.model);
  const [first] = clips;
  if (limits === null || !first) return [...clips];
  const lengths = lengthsFor(task.model, { resolution: first.frame.resolution, subjectPictures: 0 });
  const packed: LaidClip[] = [];
  for (const group of groupsOf(clips, lengths, limits, task)) {
    packed.push(...(group.length > 1 ? packGroup(group, packed.length + 1, lengths, limits, task) : group));
  }
  return packed;
}

/** Neighbours that fit one call, in order; a clip that needs a call of its own is a group by itself. */
function groupsOf(
  clips: readonly LaidClip[],
  lengths: readonly number[],
  limits: MultiShot,
  task: PlanTask,
): LaidClip[][] {
  const groups: LaidClip[][] = [];
  let seconds = 0;
  for (const [index, clip] of clips.entries()) {
    const shot = shotSeconds(clip, limits, task.fps);
    const group = groups.at(-1);
    const joins =
      group !== undefined &&
      isShort(clip, clips[index + 1], lengths, limits, task.fps) &&
      isShort(group[0], group[1] ?? clip, lengths, limits, task.fps) &&
      group.at(-1)?.scene.transition_to_next.type === "cut" &&
      group.length < limits.maxShots &&
      seconds + shot <= (lengths.at(-1) ?? 0);
    if (joins) {
      group.push(clip);
      seconds += shot;
    } else {
      groups.push([clip]);
      seconds = shot;
    }
  }
  return groups;
}

/** Whether the clip would be generated longer than its shot, alone and without a picture of its own. */
function isShort(
  clip: LaidClip | undefined,
  next: LaidClip | undefined,
  lengths: readonly number[],
  limits: MultiShot,
  fps: number,
): boolean {
  if (!clip || clip.picture !== null || clip.part.continues || next?.part.continues === true) return false;
  return shotSeconds(clip, limits, fps) < (lengths[0] ?? 0);
}

function packGroup(
  group: readonly LaidClip[],
  leadNumber: number,
  lengths: readonly number[],
  limits: MultiShot,
  task: PlanTask,
): LaidClip[] {
  const shots = group.map((clip) => shotSeconds(clip, limits, task.fps));
  const needed = shots.reduce((sum, seconds) => sum + seconds, 0);
  const total = lengths.find((seconds) => seconds >= needed) ?? needed;
  shots[shots.length - 1] = (shots.at(-1) ?? 0) + total - needed;
  const sound = group.some((clip) => clip.sound);
  let begins = 0;
  return group.map((clip, index) => {
    const seconds = shots[index] ?? 0;
    const { useFrom, useTo } = middleOf(clip, begins, seconds, task.fps);
    begins += seconds;
    const { aspectRatio, resolution } = clip.frame;
    const price = priceOf(task.model, { seconds: total, aspectRatio, resolution, sound });
    return {
      ...clip,
      part: { ...clip.part, generateSeconds: total, useFrom, useTo },
      sound,
      price: index === 0 || price === null ? price : { ...price, usd: 0 },
      packedInto: index === 0 ? null : leadNumber,
      shotSeconds: index === 0 ? shots : null,
    };
  });
}

/** The middle of the shot: a model's own cuts are not exact to the frame, so both ends are left out where they can be. */
function middleOf(
  clip: LaidClip,
  begins: number,
  seconds: number,
  fps: number,
): { useFrom: number; useTo: number } {
  const used = clip.part.useTo - clip.part.useFrom;
  const slack = Math.max(0, Math.floor(seconds * fps) - framesFromSeconds(used, fps));
  const useFrom = secondsFromFrames(Math.ceil(begins * fps) + Math.floor(slack / 2), fps);
  return { useFrom, useTo: Math.round((useFrom + used) * MICROSECONDS) / MICROSECONDS };
}

/** Whole seconds that hold the clip's used frames, wherever in the call the shot begins. */
function shotSeconds({ part }: LaidClip, { minShotSeconds }: MultiShot, fps: number): number {
  const frames = framesFromSeconds(part.useTo - part.useFrom, fps);
  return Math.max(minShotSeconds, Math.ceil((frames + 1) / fps));
}
