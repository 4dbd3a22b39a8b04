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
  /** The least without its card, where nobody asked for that one. */
  readonly bare: number;
  /** False where the card goes unless the scene is long enough for it after all. */
  readonly keepsCard: boolean;
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
/** A hard demand outweighs the opening; the ending, which calls to act, outweighs one. */
const ASKED_WORTH = 10;
const OPENING_WORTH = 3;
const ENDING_WORTH = 20;
const SHORTEST_SECONDS = 0.8;

/**
 * The scenes of a cut of `frames`, in their order: what hard demands need and the ending first, then the opening, then the
 * rest by what they tell. A scene goes in without its card where only that makes it fit and nobody asked for the card. Room
 * enough for `frames` wherever the film has it.
 */
export function chooseScenes(
  film: Film,
  demands: readonly Demand[],
  frames: number,
  fps: number,
): SceneRoom[] {
  const total = film.scenes.reduce((sum, { duration }) => sum + duration, 0) * fps;
  const held = Math.min(MOST_HELD, Math.max(LEAST_HELD, (PACE_KEPT * frames) / total));
  const cards = askedScenes(film, demands, CARDS);
  const rooms = film.scenes.map((scene, index) => roomOf(scene, index, fps, held, cards.has(scene.id)));
  const asked = askedScenes(film, demands, SHOWN);
  const last = film.scenes.length - 1;
  const worth = (index: number) => {
    const scene = film.scenes[index];
    const own = scene ? WORTH[scene.purpose] + ASKED_WORTH * (asked.get(scene.id) ?? 0) : 0;
    if (index === last) return own + ENDING_WORTH;
    return index === 0 ? own + OPENING_WORTH : own;
  };
  const byWorth = [...rooms].sort((one, two) => worth(two.index) - worth(one.index) || one.index - two.index);
  const chosen: SceneRoom[] = [];
  for (const room of byWorth) {
    const left = frames - sumOf(chosen, "least");
    const isNeeded = chosen.length === 0 || sumOf(chosen, "most") < frames;
    if (room.least <= left || (isNeeded && room.bare > left)) chosen.push(room);
    else if (room.bare <= left) chosen.push({ ...room, least: room.bare, keepsCard: false });
  }
  return chosen.sort((one, two) => one.index - two.index);
}

/** A cut-down is a little quicker than the film and leaves scenes out for the rest; the shares of a scene that it holds at least. */
const PACE_KEPT = 1.3;
const LEAST_HELD = 0.25;
const MOST_HELD = 0.7;

function roomOf(scene: Scene, index: number, fps: number, held: number, isCardAsked: boolean): SceneRoom {
  const most = Math.max(1, Math.round(scene.duration * fps));
  // A cut-down without its opening is another film: it is held as shortly as it must.
  const share = index === 0 ? 0 : Math.round(most * held);
  const bare = Math.min(most, Math.max(Math.ceil(SHORTEST_SECONDS * fps), share));
  const least = Math.min(most, Math.max(bare, Math.round(most * held), wordFrames(scene, fps)));
  return { index, least, most, bare: isCardAsked ? least : bare, keepsCard: true };
}

/** A card needs its reading time; a line may be left out of a cut. */
function wordFrames(scene: Scene, fps: number): number {
  return neededFrames({ ...scene, audio: { ...scene.audio, voiceover_text: null } }, fps);
}

/** How many hard demands each scene alone, or among a few, keeps. */
function askedScenes(
  film: Film,
  demands: readonly Demand[],
  kinds: ReadonlySet<string>,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const demand of demands) {
    if (!demand.hard || !kinds.has(demand.kind)) continue;
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
export const SHOWN: ReadonlySet<string> = new Set([
  "must_include",
  "overlay",
  "voiceover",
  "logo",
  "shot",
  "product_by",
]);

/** Kinds that are kept by a card. */
const CARDS: ReadonlySet<string> = new Set(["overlay", "cta", "sound_off"]);

function sumOf(rooms: readonly SceneRoom[], field: "least" | "most"): number {
  return rooms.reduce((total, room) => total + room[field], 0);
}
