import type { VideoTaskInput } from "../../contracts/video-task.ts";
import { analyzePixels } from "../features/image/index.ts";
import type { FilmView, SeenShot } from "../features/video/view.ts";
import type { Luma } from "../kernel/block-motion.ts";
import { cameraSteps, frameSteps, motionSteps } from "../kernel/camera-path.ts";
import type { Similarity } from "../kernel/similarity.ts";
import { type CameraMove, nameCameraMove } from "./camera.ts";
import { type Film, readFilm, typicalStep } from "./film.ts";
import { keyPicture } from "./key-frames.ts";
import { cutPreview } from "./preview-shots.ts";
import { type CutFilm, cutFilm, type ShotSpan } from "./shots.ts";

/** Key frames alone do not show how the camera moves. */
const UNSEEN: CameraMove = { movement: "static", direction: null, speed: 0, confidence: 0 };

/** Reads the decoded files and measures once what several features need. Throws when there is no frame to see. */
export function seeFilm(input: VideoTaskInput): FilmView {
  const cut =
    input.frames === null ? null : cutOf(readFilm(input.frames, input.facts.transfer), input.preview);
  const durationSeconds = filmSeconds(input, cut);
  return {
    facts: input.facts,
    preview: input.preview,
    cut,
    shots: cut === null ? [] : seeShots(cut, durationSeconds, input.preview),
    durationSeconds,
  };
}

function cutOf(film: Film, isPreview: boolean): CutFilm {
  return isPreview ? cutPreview(film) : cutFilm(film);
}

function filmSeconds({ facts, preview }: VideoTaskInput, cut: CutFilm | null): number {
  return cut === null || preview ? facts.durationSeconds : cut.film.durationSeconds;
}

function seeShots(cut: CutFilm, durationSeconds: number, isPreview: boolean): SeenShot[] {
  const { film, thin } = cut;
  const lumas = film.frames.map(
    (planes): Luma => ({ values: planes, width: film.width, height: film.height }),
  );
  const halves = thin.map((frame) => frame.luma);
  const steps = stepsOf(cut, halves);
  return cut.shots.flatMap((shot) => {
    const key = keyPicture(cut, shot);
    if (key === null) return [];
    const keyFrame = key.read();
    const last = cut.shots.at(-1) === shot;
    return {
      ...shot,
      startSeconds: film.times[shot.from] ?? 0,
      endSeconds: last ? durationSeconds : (film.times[shot.to] ?? durationSeconds),
      camera: isPreview ? UNSEEN : cameraOf(cut, lumas, steps, shot),
      motion: isPreview ? [] : motionSteps(halves, film.times, shot.from, shot.to),
      keyTime: key.time,
      keyFrame,
      keyAnalysis: analyzePixels(keyFrame),
    };
  });
}

/** Where they were not measured with the stretch, at its first frame, they are measured here. */
function stepsOf({ film, grid, motions }: CutFilm, halves: Luma[]): Similarity[] {
  const open = frameSteps(
    halves,
    grid,
    motions.map((motion, index) => (film.motions[index] ? null : motion)),
  );
  return open.map((step, index) => film.motions[index]?.step ?? step);
}

function cameraOf(cut: CutFilm, lumas: Luma[], steps: Similarity[], shot: ShotSpan): CameraMove {
  const { film } = cut;
  const path = cameraSteps(lumas, film.times, steps, shot.from, shot.to);
  const inside = steps.slice(shot.from + 1, shot.to);
  return nameCameraMove(path, inside, film.width / 2, 1 / typicalStep(film.times));
}
