import type { Scene } from "../../../contracts/scene.ts";
import { framesFromSeconds, secondsFromFrames } from "../../../contracts/timecode.ts";
import type { Film } from "../film.ts";
import { layOutTime } from "../lay-out-time.ts";

/** A stretch of the film in frames: where it was, and where it is now. */
interface Stretch {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Each scene's length in whole frames, at least 1; times that are no numbers count as 1 frame. */
export function sceneFrames(film: Film): number[] {
  const { fps } = film.direction.technical_specs;
  return film.scenes.map((scene) => Math.max(1, framesFromSeconds(lengthOf(scene), fps) || 1));
}

/** The film's length in whole frames. */
export function totalFrames(film: Film): number {
  const { duration, fps } = film.direction.technical_specs;
  return Math.max(1, framesFromSeconds(duration, fps));
}

/** The film with scenes of these lengths: they abut, and overlays and call to action move with the scene they stand in. */
export function withSceneFrames(film: Film, frames: readonly number[]): Film {
  const { fps } = film.direction.technical_specs;
  const stretches = stretchesOf(film, frames, fps);
  const scenes = film.scenes.map((scene, index) => timed(scene, stretches[index], fps));
  const direction = film.direction;
  const end = secondsFromFrames(stretches.at(-1)?.newEnd ?? 0, fps);
  const frame = secondsFromFrames(1, fps);
  const latest = Math.max(0, secondsFromFrames((stretches.at(-1)?.newEnd ?? 1) - 1, fps));
  const move = (from: number, to: number) => {
    const span = movedSpan(from, to, stretches, fps);
    return {
      start: Math.min(latest, span.start),
      end: Math.min(end, Math.max(span.end, span.start + frame)),
    };
  };
  const overlays = direction.text_strategy.overlays.map((overlay) => {
    const span = move(overlay.start_time, overlay.end_time);
    return { ...overlay, start_time: span.start, end_time: span.end };
  });
  const cta = move(direction.cta.start_time, direction.cta.start_time + direction.cta.duration);
  return {
    ...film,
    scenes,
    direction: {
      ...direction,
      technical_specs: { ...direction.technical_specs, duration: end },
      text_strategy: { ...direction.text_strategy, overlays },
      cta: {
        ...direction.cta,
        start_time: cta.start,
        duration: secondsBetween(cta.start, Math.max(cta.end, cta.start + 1 / fps), fps),
      },
    },
  };
}

/** The film stretched or squeezed to `frames` in all, each scene in proportion and none below what its words need. */
export function fittedTo(film: Film, frames: number, minimum: (scene: Scene) => number): Film {
  const lengths = sceneFrames(film);
  if (film.scenes.length > frames) return film;
  const wishes = film.scenes.map((scene, index) => ({
    weight: lengths[index] ?? 1,
    minFrames: Math.min(minimum(scene), frames),
    fixedFrames: null,
  }));
  return withSceneFrames(film, layOutTime(wishes, frames));
}

/** Whole lengths that sum to `total`, each at least `least` frames, in proportion to what they were; the same where they do already. */
export function lengthsInShare(lengths: readonly number[], total: number, least = 0): number[] {
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  if (whole === total && lengths.every((length) => length >= least)) return [...lengths];
  const spare = total - lengths.length * least;
  let before = 0;
  let given = 0;
  return lengths.map((length) => {
    before += length;
    const until = Math.round((before / whole) * spare);
    const share = until - given + least;
    given = until;
    return share;
  });
}

const ROUNDING_SECONDS = 0.01;

/** Whether what begins at this second of the film begins in the scene. */
export function beginsIn(seconds: number, { start_time, end_time }: Scene): boolean {
  return seconds >= start_time - ROUNDING_SECONDS && seconds < end_time - ROUNDING_SECONDS;
}

/** Seconds from `start` to `end` as a whole number of frames. */
export function secondsBetween(start: number, end: number, fps: number): number {
  return secondsFromFrames(framesFromSeconds(end, fps) - framesFromSeconds(start, fps), fps);
}

function lengthOf(scene: Scene): number {
  const byDuration = Number.isFinite(scene.duration) && scene.duration > 0 ? scene.duration : 0;
  return byDuration || Math.max(0, scene.end_time - scene.start_time);
}

function stretchesOf(film: Film, frames: readonly number[], fps: number): Stretch[] {
  let at = 0;
  return film.scenes.map((scene, index) => {
    const newStart = at;
    at += frames[index] ?? 1;
    return {
      oldStart: framesFromSeconds(scene.start_time, fps),
      oldEnd: framesFromSeconds(scene.end_time, fps),
      newStart,
      newEnd: at,
    };
  });
}

function timed(scene: Scene, stretch: Stretch | undefined, fps: number): Scene {
  if (!stretch) return scene;
  const duration = secondsFromFrames(stretch.newEnd - stretch.newStart, fps);
  return {
    ...scene,
    start_time: secondsFromFrames(stretch.newStart, fps),
    duration,
    end_time: secondsFromFrames(stretch.newEnd, fps),
  };
}

/** A span of the old film in the new one: it stays in the scene it begins in as far as it did before. */
function movedSpan(
  from: number,
  to: number,
  stretches: readonly Stretch[],
  fps: number,
): { start: number; end: number } {
  const home = stretchAt(from * fps, stretches);
  const staysInside = home !== undefined && to * fps <= home.oldEnd + HALF_FRAME;
  return {
    start: moved(from * fps, home, stretches, fps),
    end: moved(to * fps, staysInside ? home : stretchAt(to * fps - 1, stretches), stretches, fps),
  };
}

const HALF_FRAME = 0.5;

function stretchAt(frame: number, stretches: readonly Stretch[]): Stretch | undefined {
  return stretches.find(
    ({ oldStart, oldEnd }) => frame >= oldStart - HALF_FRAME && frame < oldEnd - HALF_FRAME,
  );
}

/** A frame of the old film in the new one: the same share of the same scene; outside all scenes, the film's end. */
function moved(frame: number, home: Stretch | undefined, stretches: readonly Stretch[], fps: number): number {
  if (!home) return secondsFromFrames(stretches.at(-1)?.newEnd ?? Math.max(0, Math.round(frame)), fps);
  const share = (frame - home.oldStart) / Math.max(1, home.oldEnd - home.oldStart);
  return secondsFromFrames(
    Math.round(home.newStart + Math.max(0, share) * (home.newEnd - home.newStart)),
    fps,
  );
}
