import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { MOST_SCENES } from "../knowledge/scene-count.ts";
import { layOutTime, type TimeWish } from "../lay-out-time.ts";
import type { SceneLength } from "../reading/reading.ts";
import { isGiven } from "./given.ts";
import { withSceneCount } from "./scene-count.ts";
import { type FrameLimits, frameLimits, lengthsAmong, limitsOf, scenesMeant } from "./scene-lengths.ts";
import { neededFrames } from "./scene-needs.ts";
import type { FrameSpan } from "./seconds-of-film.ts";
import { type HeldSpan, heldSpans } from "./text-times.ts";
import { sceneFrames, totalFrames, withSceneFrames } from "./timeline.ts";

/** Shorter than this no scene is made to give another its time. */
const LEAST_SECONDS = 0.5;
/** So many scenes more are tried where so few cannot have their lengths and hold their words. */
const MOST_MORE_SCENES = 3;

/** The film, as long as before, its scenes within the lengths asked among `demands`, and cut where its words have times; more or fewer scenes where their number is free. */
export function withSceneLengths(film: Film, demands: readonly Demand[]): Film {
  const isCounted = demands.some(({ kind, givenUp }) => kind === "scene_count" && givenUp !== true);
  const counted = isCounted ? film : withRoomFor(film, lengthsAmong(demands));
  const { length } = counted.scenes;
  const counts = Array.from({ length: isCounted ? 1 : MOST_MORE_SCENES + 1 }, (_, more) => length + more);
  for (const count of counts) {
    const some = count === length ? counted : withSceneCount(counted, count, count);
    const frames = framesAsked(some, demands, heldSpans(some, demands));
    if (frames !== null) return withSceneFrames(some, frames);
  }
  // Lengths go before times: a text that cannot keep its own is said to be broken.
  return withSceneFrames(counted, layOutTime(wishesOf(counted, demands), totalFrames(counted)));
}

/** The film cut so that one scene of those at `homes` holds the span, the words of other demands and the lengths asked being kept; uncut where none can. */
export function withCutsAround(
  film: Film,
  demands: readonly Demand[],
  span: FrameSpan,
  homes: readonly number[],
): { film: Film; index: number } {
  const first = sceneWithMost(film, span, homes);
  const nearest = homes.toSorted((a, b) => Math.abs(a - first) - Math.abs(b - first));
  for (const index of nearest) {
    const others = heldSpans(film, demands).filter((other) => other.index !== index);
    const frames = framesAsked(film, demands, [...others, { ...span, index }]);
    if (frames !== null) return { film: withSceneFrames(film, frames), index };
  }
  return { film, index: first };
}

/** The film with a cut where the span begins and one where it ends, as far as there can be. */
export function withCutsAtEnds(film: Film, demands: readonly Demand[], { start, end }: FrameSpan): Film {
  return withCutAt(withCutAt(film, demands, start), demands, end);
}

/** The film with a cut at this frame, the one that is nearest; the same film where what is asked of lengths and words leaves none there. */
export function withCutAt(film: Film, demands: readonly Demand[], at: number): Film {
  const cuts = film.scenes.map((_, index) => endOf(film, index)).slice(0, -1);
  if (at <= 0 || at >= totalFrames(film) || cuts.includes(at)) return film;
  const nearest = cuts.map((_, index) => index).toSorted((a, b) => gap(cuts[a], at) - gap(cuts[b], at));
  for (const index of nearest) {
    const pinned = [index, index + 1].map((side) => ({ index: side, start: at, end: at }));
    const frames = framesAsked(film, demands, [...heldSpans(film, demands), ...pinned]);
    if (frames !== null) return withSceneFrames(film, frames);
  }
  return film;
}

function gap(cut: number | undefined, at: number): number {
  return Math.abs((cut ?? 0) - at);
}

/** The film with time moved to scenes whose words need more than they have, all that is asked of lengths and times being kept; the same film where it cannot be. */
export function withTimeToRead(film: Film, demands: readonly Demand[], needs: readonly number[]): Film {
  const wishes = wishesOf(film, demands).map((wish, index) => ({
    ...wish,
    minFrames: Math.max(
      wish.minFrames,
      Math.min(needs[index] ?? 1, wish.maxFrames ?? Number.POSITIVE_INFINITY),
    ),
  }));
  if (
    wishes.reduce((all, { fixedFrames, minFrames }) => all + (fixedFrames ?? minFrames), 0) >
    totalFrames(film)
  )
    return film;
  const frames = lengthsAround(wishes, heldSpans(film, demands), totalFrames(film));
  return frames === null ? film : withSceneFrames(film, frames);
}

/** The frame in which the scene at `index` has ended. */
export function endOf(film: Film, index: number): number {
  return sceneFrames(film)
    .slice(0, index + 1)
    .reduce((sum, length) => sum + length, 0);
}

/** The scene of those at `homes` that has most of a stretch of the film; the first where it lies outside. */
function sceneWithMost(film: Film, { start, end }: FrameSpan, homes: readonly number[]): number {
  let at = 0;
  let best = { index: homes[0] ?? 0, shared: 0 };
  for (const [index, length] of sceneFrames(film).entries()) {
    const shared = Math.min(end, at + length) - Math.max(start, at);
    if (shared > best.shared && homes.includes(index)) best = { index, shared };
    at += length;
  }
  return best.index;
}

/** Lengths with which all words can be read, else with which all are at least on screen; null where nothing keeps all. */
function framesAsked(film: Film, demands: readonly Demand[], held: readonly HeldSpan[]): number[] | null {
  const total = totalFrames(film);
  const wishes = wishesOf(film, demands);
  if (held.length === 0) return layOutTime(wishes, total);
  const least = Math.ceil(LEAST_SECONDS * film.direction.technical_specs.fps);
  const short = wishes.map((wish, index) => {
    const { least: asked } = limitsAt(film, index, lengthsAmong(demands));
    return { ...wish, minFrames: Math.max(asked, Math.min(least, wish.minFrames)) };
  });
  return lengthsAround(wishes, held, total) ?? lengthsAround(short, held, total);
}

/** What each scene may have of the film's time, in frames, by all that is demanded of it. */
function wishesOf(film: Film, demands: readonly Demand[]): TimeWish[] {
  const lengths = lengthsAmong(demands);
  const { fps } = film.direction.technical_specs;
  return sceneFrames(film).map((own, index) => {
    const scene = film.scenes[index];
    if (!scene || isGiven(film, scene, "duration"))
      return { weight: own, minFrames: own, maxFrames: own, fixedFrames: own };
    const { least, most } = limitsAt(film, index, lengths);
    return {
      weight: own,
      minFrames: Math.max(least, Math.min(most, neededFrames(scene, fps))),
      maxFrames: most,
      fixedFrames: least === most ? least : null,
    };
  });
}

function limitsAt(film: Film, index: number, lengths: readonly SceneLength[]): FrameLimits {
  const scene = film.scenes[index];
  return scene === undefined ? { least: 1, most: totalFrames(film) } : limitsOf(scene, film, lengths);
}

/**
 * Lengths as they are wished for, the cuts moved no more than it takes that every span lies in its scene. The cuts of a film
 * are a chain of bounds: what each leaves to its neighbours is carried to the end and back. null where nothing is left.
 */
function lengthsAround(
  wishes: readonly TimeWish[],
  held: readonly HeldSpan[],
  total: number,
): number[] | null {
  const wished = layOutTime(wishes, total);
  const room = roomOfCuts(wishes, held, total);
  if (room === null) return null;
  const cuts = [0];
  let at = 0;
  for (const [index, length] of wished.entries()) {
    at += length;
    const before = cuts[index] ?? 0;
    const { least, most } = boundsOf(wishes[index]);
    const [from, to] = room[index + 1] ?? [total, total];
    const next = Math.min(Math.max(at, from, before + least), to, before + most);
    if (next < from || next < before + least) return null;
    cuts.push(next);
  }
  return cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0));
}

function boundsOf(wish: TimeWish | undefined): FrameLimits {
  const { fixedFrames = null, minFrames = 1, maxFrames = Number.POSITIVE_INFINITY } = wish ?? {};
  return { least: fixedFrames ?? minFrames, most: fixedFrames ?? Math.max(minFrames, maxFrames) };
}

/** The first and the last frame at which each cut may be, the film's ends included; null where one has none. */
function roomOfCuts(
  wishes: readonly TimeWish[],
  held: readonly HeldSpan[],
  total: number,
): readonly (readonly [number, number])[] | null {
  const count = wishes.length;
  const from = Array.from({ length: count + 1 }, (_, cut) => (cut === count ? total : 0));
  const to = Array.from({ length: count + 1 }, (_, cut) => (cut === 0 ? 0 : total));
  for (const { index, start, end } of held) {
    to[index] = Math.min(to[index] ?? total, start);
    from[index + 1] = Math.max(from[index + 1] ?? 0, Math.min(total, end));
  }
  for (let index = 0; index < count; index += 1) {
    const { least, most } = boundsOf(wishes[index]);
    from[index + 1] = Math.max(from[index + 1] ?? 0, (from[index] ?? 0) + least);
    to[index + 1] = Math.min(to[index + 1] ?? total, (to[index] ?? 0) + most);
  }
  for (let index = count - 1; index >= 0; index -= 1) {
    const { least, most } = boundsOf(wishes[index]);
    from[index] = Math.max(from[index] ?? 0, (from[index + 1] ?? 0) - most);
    to[index] = Math.min(to[index] ?? total, (to[index + 1] ?? total) - least);
  }
  const room = from.map((first, cut) => [first, to[cut] ?? first] as const);
  return room.every(([first, last]) => first <= last) ? room : null;
}

/** So many scenes that all can be as short, or as long, as every one of them is asked to be. */
function withRoomFor(film: Film, lengths: readonly SceneLength[]): Film {
  const each = lengths
    .filter(({ part }) => part === "each")
    .map((length) => frameLimits(length, film, lengths));
  const named = film.scenes.filter((scene) => isNamed(scene, film, lengths));
  const taken = named.reduce((sum, scene) => sum + limitsOf(scene, film, lengths).least, 0);
  // Scenes whose lengths take all the time leave none to others.
  if (named.length > 0 && taken >= totalFrames(film)) return withSceneCount(film, named.length, named.length);
  if (each.length === 0) return film;
  const free = Math.max(1, totalFrames(film) - taken);
  const least = Math.max(...each.map((limits) => Math.ceil(free / limits.most)));
  const most = Math.min(...each.map((limits) => Math.floor(free / Math.max(1, limits.least))));
  const room = Math.min(MOST_SCENES, named.length + least);
  return withSceneCount(film, room, Math.max(room, Math.min(MOST_SCENES, named.length + Math.max(1, most))));
}

function isNamed(scene: Scene, film: Film, lengths: readonly SceneLength[]): boolean {
  return lengths.some((length) => length.part !== "each" && scenesMeant(length, film).includes(scene));
}
