import type { Clip } from "../../contracts/clip.ts";
import type { ParseResponse } from "../../contracts/parse.ts";
import type { Scene } from "../../contracts/scene.ts";
import { framesFromSeconds } from "../../contracts/timecode.ts";

/** One piece of the cut in whole frames, as editing formats need it. */
export interface Segment {
  readonly scene: Scene;
  /** "clip_03_scene_2_context": the name that the generated file is expected to have. */
  readonly name: string;
  /** Where the piece begins in the film, and how long it is. */
  readonly startFrame: number;
  readonly frames: number;
  /** Where its used part begins in the clip's file, and how long that file is. */
  readonly sourceStart: number;
  readonly sourceFrames: number;
  /** The transition that ends the piece, overlapping its last frames; null for a cut. */
  readonly transitionOut: {
    readonly type: Scene["transition_to_next"]["type"];
    readonly frames: number;
  } | null;
}

/**
 * The film as abutting pieces: the clips of the first generation plan where there is one, else a clip a scene with just
 * the handle that the transition into it needs.
 */
export function timelineOf(response: ParseResponse): Segment[] {
  const { fps } = response.creative_direction.technical_specs;
  const clips = response.generation_plans[0]?.clips ?? [];
  let startFrame = 0;
  return response.scenes.flatMap((scene, index) => {
    const sceneFrames = framesFromSeconds(scene.end_time, fps) - framesFromSeconds(scene.start_time, fps);
    const before = response.scenes[index - 1];
    const head = before && before.transition_to_next.type !== "cut" ? before.transition_to_next.duration : 0;
    const own = clips.filter(({ scene_id }) => scene_id === scene.id);
    const pieces =
      own.length > 0
        ? piecesOf(own, sceneFrames, fps)
        : [wholeScene(index, sceneFrames, framesFromSeconds(head, fps))];
    return pieces.map((piece, pieceIndex) => {
      const isLast = pieceIndex === pieces.length - 1;
      const segment: Segment = {
        ...piece,
        scene,
        name: fileName(
          piece.number,
          clips.find(({ clip_number }) => clip_number === piece.number)?.scene_id ?? scene.id,
        ),
        startFrame,
        transitionOut: isLast ? transitionOf(scene, piece.frames, fps) : null,
      };
      startFrame += piece.frames;
      return segment;
    });
  });
}

/** Frames of the whole film. */
export function filmFrames(segments: readonly Segment[]): number {
  return segments.reduce((sum, { frames }) => sum + frames, 0);
}

/** Frames that a transition shows of `segment` before its own start; 0 for a cut, or where its clip has none to spare. */
export function leadFrames(before: Segment | undefined, segment: Segment): number {
  return Math.min(before?.transitionOut?.frames ?? 0, segment.sourceStart);
}

interface Piece {
  readonly number: number;
  readonly frames: number;
  readonly sourceStart: number;
  readonly sourceFrames: number;
}

/** Each clip's used frames; the last one takes what rounding leaves, so that the pieces sum to the scene. */
function piecesOf(clips: readonly Clip[], sceneFrames: number, fps: number): Piece[] {
  let left = sceneFrames;
  return clips.map((clip, index) => {
    const isLast = index === clips.length - 1;
    const frames = isLast ? left : Math.min(left, framesFromSeconds(clip.use_to - clip.use_from, fps));
    left -= frames;
    const sourceStart = framesFromSeconds(clip.use_from, fps);
    const sourceFrames = Math.max(framesFromSeconds(clip.generate_seconds, fps), sourceStart + frames);
    return { number: clip.packed_into ?? clip.clip_number, frames, sourceStart, sourceFrames };
  });
}

/** Clips of one call share its file. */
function fileName(clipNumber: number, sceneId: string): string {
  return `clip_${String(clipNumber).padStart(2, "0")}_${sceneId}`;
}

function wholeScene(index: number, frames: number, head: number): Piece {
  return { number: index + 1, frames, sourceStart: head, sourceFrames: head + frames };
}

function transitionOf(scene: Scene, frames: number, fps: number): Segment["transitionOut"] {
  const { type, duration } = scene.transition_to_next;
  const length = Math.min(framesFromSeconds(duration, fps), frames);
  return type === "cut" || length <= 0 ? null : { type, frames: length };
}
