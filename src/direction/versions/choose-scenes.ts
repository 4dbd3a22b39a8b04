import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import { checkDemand } from "../check-film.ts";
import type { Film } from "../film.ts";
import { neededFrames } from "../repair/scene-needs.ts";

/** The least that a scene is left with, in frames, and what it has. */
export interface SceneRoom {
  readonly index: number;
  readonly least: number;
  readonly most: number;
}

/** What a viewer misses least is left out first. */
const WORTH: Readonly<Record<Scene["purpose"], number>> = {
  hook: 6,
  cta: 6,
  product_showcase: 4,
  benefit: 3,
  context: 2,
  transition: 1,
};
const ASKED_WORTH = 5;
const SHORTEST_SECONDS = 0.8;

/**
 * The scenes of a cut of `frames`, in their order: opening and ending first, then those that hard demands need, then the
 * rest by what they tell. Room enough for `frames` wherever the film has it.
 */
export function chooseScenes(
  film: Film,
  demands: readonly Demand[],
  frames: number,
  fps: number,
): SceneRoom[] {
  const total = film.scenes.reduce((sum, { duration }) => sum + duration, 0) * fps;
  const held = Math.min(MOST_HELD, Math.max(LEAST_HELD, (PACE_KEPT * frames) / total));
  const rooms = film.scenes.map((scene, index) => roomOf(scene, index, fps, held));
  const asked = askedScenes(film, demands);
  const last = film.scenes.length - 1;
  const worth = (index: number) => {
    const scene = film.scenes[index];
    if (index === last) return 10;
    if (index === 0) return 9;
    return (scene ? WORTH[scene.purpose] : 0) + ASKED_WORTH * (asked.get(scene?.id ?? "") ?? 0);
  };
  const byWorth = [...rooms].sort((one, two) => worth(two.index) - worth(one.index) || one.index - two.index);
  const chosen: SceneRoom[] = [];
  for (const room of byWorth) {
    const isFull = sumOf(chosen, "least") + room.least > frames;
    if (!isFull || chosen.length === 0 || sumOf(chosen, "most") < frames) chosen.push(room);
  }
  return chosen.sort((one, two) => one.index - two.index);
}

/** A cut-down is a little quicker than the film and leaves scenes out for the rest; the shares of a scene that it holds at least. */
const PACE_KEPT = 1.3;
const LEAST_HELD = 0.25;
const MOST_HELD = 0.7;

function roomOf(scene: Scene, index: number, fps: number, held: number): SceneRoom {
  const most = Math.max(1, Math.round(scene.duration * fps));
  const least = Math.max(Math.ceil(SHORTEST_SECONDS * fps), Math.round(most * held), wordFrames(scene, fps));
  return { index, least: Math.min(most, least), most };
}

/** A card needs its reading time; a line may be left out of a cut. */
function wordFrames(scene: Scene, fps: number): number {
  return neededFrames({ ...scene, audio: { ...scene.audio, voiceover_text: null } }, fps);
}

/** How many hard demands each scene alone, or among a few, keeps. */
function askedScenes(film: Film, demands: readonly Demand[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const demand of demands) {
    if (!demand.hard || !SHOWN.has(demand.kind)) continue;
    const { scene_ids, status } = checkDemand(demand, film, {
      totalCostUsd: null,
      plannedModels: [],
      deliverables: [],
    });
    const [only] = scene_ids;
    if (status === "satisfied" && only !== undefined && scene_ids.length < film.scenes.length)
      counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  return counts;
}

/** Kinds that are kept by being in a scene. */
const SHOWN: ReadonlySet<string> = new Set([
  "must_include",
  "overlay",
  "voiceover",
  "logo",
  "shot",
  "product_by",
]);

function sumOf(rooms: readonly SceneRoom[], field: "least" | "most"): number {
  return rooms.reduce((total, room) => total + room[field], 0);
}
