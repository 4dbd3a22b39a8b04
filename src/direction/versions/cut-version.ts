import type { Deliverable, DeliverableCut } from "../../../contracts/parse.ts";
import type { Scene } from "../../../contracts/scene.ts";
import { framesFromSeconds, secondsFromFrames } from "../../../contracts/timecode.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { readingSeconds, speakingSeconds } from "../knowledge/reading-speed.ts";
import { withTrueFigures } from "../repair/figures.ts";
import { withSceneFrames } from "../repair/timeline.ts";
import { chooseScenes, type SceneRoom } from "./choose-scenes.ts";

export interface CutVersion {
  /** The version as a film of its own, to be checked and priced. */
  readonly film: Film;
  readonly cuts: readonly DeliverableCut[];
  readonly leftOut: readonly string[];
}

/**
 * A version cut from the film's scenes: its opening and ending, what hard demands need, and what else there is time for; exact to
 * the frame. null where the film is shorter than the version.
 */
export function cutVersion(
  film: Film,
  asked: Deliverable,
  resolution: string,
  demands: readonly Demand[],
): CutVersion | null {
  const { fps } = film.direction.technical_specs;
  const frames = framesFromSeconds(asked.duration, fps);
  const rooms = chooseScenes(film, demands, frames, fps);
  if (rooms.reduce((total, { most }) => total + most, 0) < frames || rooms.length > frames) return null;
  const lengths = share(rooms, frames);
  const scenes = rooms.flatMap(({ index, keepsCard }, order) => {
    const scene = film.scenes[index];
    return scene ? [fitted(scene, secondsFromFrames(lengths[order] ?? 1, fps), keepsCard)] : [];
  });
  const version = timed(film, scenes, rooms, lengths, { ...asked, resolution });
  const cuts = rooms.map(({ index, most }, order) =>
    cutOf(version.scenes[order], most, lengths[order] ?? 1, index === film.scenes.length - 1, fps),
  );
  const kept = new Set(rooms.map(({ index }) => index));
  const leftOut = film.scenes.filter((_, index) => !kept.has(index)).map(({ id }) => id);
  return { film: version, cuts: cuts.filter((cut) => cut !== null), leftOut };
}

/** Whole frames between what each part needs and has, summing to `frames`; needs shrink where they are too many. */
function share(rooms: readonly SceneRoom[], frames: number): number[] {
  const least = rooms.reduce((total, room) => total + room.least, 0);
  const isTight = least > frames;
  const floors = rooms.map((room) => (isTight ? 1 : room.least));
  const spans = rooms.map((room, order) => (isTight ? room.least : room.most) - (floors[order] ?? 1));
  const free = frames - floors.reduce((total, floor) => total + floor, 0);
  const whole = Math.max(
    1,
    spans.reduce((total, span) => total + span, 0),
  );
  const lengths = floors.map((floor, order) => floor + Math.floor(((spans[order] ?? 0) * free) / whole));
  let missing = frames - lengths.reduce((total, length) => total + length, 0);
  for (let order = lengths.length - 1; missing > 0; order = order === 0 ? lengths.length - 1 : order - 1) {
    if ((lengths[order] ?? 0) >= (rooms[order]?.most ?? 0)) continue;
    lengths[order] = (lengths[order] ?? 0) + 1;
    missing -= 1;
  }
  return lengths;
}

/** A line that cannot be spoken in the time is not spoken; a card that may go and cannot be read is not shown. */
function fitted(original: Scene, seconds: number, keepsCard: boolean): Scene {
  const card = original.text_overlay;
  const scene =
    card && !keepsCard && readingSeconds(card.text) > seconds
      ? { ...original, text_overlay: null }
      : original;
  const line = scene.audio.voiceover_text;
  const isTooLong = line !== null && speakingSeconds(line) > Math.max(seconds, scene.duration * WAS_FULL);
  const isCut = line !== null && seconds < scene.duration && speakingSeconds(line) > seconds;
  return isTooLong || isCut ? { ...scene, audio: { ...scene.audio, voiceover_text: null } } : scene;
}

const WAS_FULL = 1.05;

function timed(
  film: Film,
  scenes: readonly Scene[],
  rooms: readonly SceneRoom[],
  lengths: readonly number[],
  { platform, aspect_ratio, resolution, duration }: Deliverable,
): Film {
  const { direction } = film;
  const kept = new Set(scenes.map(({ text_overlay }) => text_overlay?.text));
  const overlays = direction.text_strategy.overlays.filter(({ text }) => kept.has(text));
  const numbered = scenes.map((scene, order) => ({ ...scene, scene_number: order + 1 }));
  const original = { ...film, scenes: abutting(numbered, direction.technical_specs.fps) };
  const laid = withSceneFrames(
    { ...original, direction: { ...direction, text_strategy: { ...direction.text_strategy, overlays } } },
    lengths,
  );
  const last = laid.scenes.at(-1);
  const cta = {
    ...laid.direction.cta,
    start_time: last?.start_time ?? 0,
    duration: last?.duration ?? duration,
  };
  const technical_specs = {
    ...laid.direction.technical_specs,
    platform,
    aspect_ratio,
    resolution: resolution ?? laid.direction.technical_specs.resolution,
  };
  const cards = laid.scenes.flatMap((scene) => {
    const card = overlays.find(({ text }) => text === scene.text_overlay?.text);
    const whole = film.scenes.find(({ id }) => id === scene.id);
    return card ? [{ ...card, ...timesIn(scene, card, whole) }] : [];
  });
  const text_strategy = { ...laid.direction.text_strategy, overlays: cards };
  const isWhole = rooms.length === film.scenes.length;
  return withTrueFigures({
    ...laid,
    direction: {
      ...laid.direction,
      technical_specs,
      cta: isWhole && duration === direction.technical_specs.duration ? direction.cta : cta,
      text_strategy,
    },
  });
}

type Times = Pick<Scene, "start_time" | "end_time">;

/** A card that is read for a part of its scene, "in the last 3 seconds", is so in the version; in a shorter scene it keeps as much of its time as there is. */
function timesIn(scene: Scene, card: Times, whole: Scene | undefined): Times {
  const late = Math.max(0, card.start_time - (whole?.start_time ?? card.start_time));
  const early = Math.max(0, (whole?.end_time ?? card.end_time) - card.end_time);
  const end_time = Math.max(scene.start_time, scene.end_time - early);
  const shown = Math.min(card.end_time - card.start_time, end_time - scene.start_time);
  const start_time = Math.min(scene.start_time + late, end_time - shown);
  return shown > 0 && late + early > 0
    ? { start_time, end_time: Math.min(end_time, scene.end_time) }
    : { start_time: scene.start_time, end_time: scene.end_time };
}

/** The chosen scenes one after the other at their full lengths. */
function abutting(scenes: readonly Scene[], fps: number): Scene[] {
  let at = 0;
  return scenes.map((scene) => {
    const start = at;
    at += framesFromSeconds(scene.duration, fps);
    return { ...scene, start_time: secondsFromFrames(start, fps), end_time: secondsFromFrames(at, fps) };
  });
}

/** A scene is trimmed at its tail, the last one at its head: its card holds to the end. */
function cutOf(
  scene: Scene | undefined,
  most: number,
  length: number,
  isEnding: boolean,
  fps: number,
): DeliverableCut | null {
  if (!scene) return null;
  const from = isEnding ? most - length : 0;
  return {
    scene_id: scene.id,
    use_from: secondsFromFrames(from, fps),
    use_to: secondsFromFrames(from + length, fps),
    start_time: scene.start_time,
    end_time: scene.end_time,
    overlay_text: scene.text_overlay?.text ?? null,
    voiceover_text: scene.audio.voiceover_text,
  };
}
