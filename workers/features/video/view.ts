import type { ImageAnalysis } from "../../../contracts/reference.ts";
import type { FilmFacts } from "../../../contracts/video-task.ts";
import type { CameraMove } from "../../film/camera.ts";
import type { CutFilm, ShotSpan } from "../../film/shots.ts";
import type { MotionStep } from "../../kernel/camera-path.ts";
import type { Frame } from "../../kernel/frame.ts";

/** A film as its features look at it: everything that several of them need, measured once. */
export interface FilmView {
  facts: FilmFacts;
  /** Only key frames were decoded. */
  preview: boolean;
  /** null for a film of sound alone. */
  cut: CutFilm | null;
  shots: SeenShot[];
  durationSeconds: number;
}

/** A shot with what was seen in it. */
export interface SeenShot extends ShotSpan {
  startSeconds: number;
  endSeconds: number;
  camera: CameraMove;
  motion: MotionStep[];
  keyTime: number;
  keyFrame: Frame;
  keyAnalysis: ImageAnalysis;
}

export function shotSeconds(shot: SeenShot): number {
  return shot.endSeconds - shot.startSeconds;
}
