import { readFileSync } from "node:fs";
import type { VideoTaskInput } from "../../contracts/video-task.ts";
import { analyzePixels } from "../features/image/index.ts";
import type { FilmView, SeenShot } from "../features/video/view.ts";
import type { Luma } from "../kernel/block-motion.ts";
import { cameraSteps, frameSteps, motionSteps } from "../kernel/camera-path.ts";
import type { Sound } from "../kernel/loudness.ts";
import { nameCameraMove } from "./camera.ts";
import { readFilm, typicalStep } from "./film.ts";
import { keyPicture } from "./key-frames.ts";
import { type CutFilm, cutFilm } from "./shots.ts";

/** Reads the decoded files and measures once what several features need. Throws when there is no frame to see. */
export function seeFilm(input: VideoTaskInput): FilmView {
  const cut = input.frames === null ? null : cutFilm(readFilm(input.frames));
  const sound = input.audio === null ? null : readSound(input.audio);
  const durationSeconds = filmSeconds(input, cut, sound);
  return {
    facts: input.facts,
    preview: input.preview,
    cut,
    shots: cut === null ? [] : seeShots(cut, durationSeconds),
    sound,
    durationSeconds,
  };
}

function filmSeconds(input: VideoTaskInput, cut: CutFilm | null, sound: Sound | null): number {
  if (cut === null) return sound === null ? 0 : sound.samples.length / sound.channels / sound.sampleRate;
  return input.preview
    ? Math.max(cut.film.durationSeconds, input.facts.durationSeconds)
    : cut.film.durationSeconds;
}

function seeShots(cut: CutFilm, durationSeconds: number): SeenShot[] {
  const { film, thin } = cut;
  const lumas = film.frames.map(
    (planes): Luma => ({ values: planes, width: film.width, height: film.height }),
  );
  const halves = thin.map((frame) => frame.luma);
  const steps = frameSteps(halves, cut.grid, cut.motions);
  return cut.shots.flatMap((shot) => {
    const key = keyPicture(cut, shot);
    if (key === null) return [];
    const keyFrame = key.read();
    const last = cut.shots.at(-1) === shot;
    const camera = cameraSteps(lumas, film.times, steps, shot.from, shot.to);
    return {
      ...shot,
      startSeconds: film.times[shot.from] ?? 0,
      endSeconds: last ? durationSeconds : (film.times[shot.to] ?? durationSeconds),
      camera: nameCameraMove(
        camera,
        steps.slice(shot.from + 1, shot.to),
        film.width / 2,
        1 / typicalStep(film.times),
      ),
      motion: motionSteps(halves, film.times, shot.from, shot.to),
      keyTime: key.time,
      keyFrame,
      keyAnalysis: analyzePixels(keyFrame),
    };
  });
}

function readSound(audio: NonNullable<VideoTaskInput["audio"]>): Sound {
  const bytes = readFileSync(audio.path);
  const samples = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.byteLength & ~3)),
  );
  return { samples, channels: audio.channels, sampleRate: audio.sampleRate };
}
