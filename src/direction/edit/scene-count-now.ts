import type { Film } from "../film.ts";
import type { Change } from "./change.ts";

/** Where a count of scenes gave way, the new one holds from now on. */
export function countOf(supersedes: Change["supersedes"], { scenes }: Film) {
  const count = { min: scenes.length, max: scenes.length };
  return supersedes.includes("scene_count")
    ? { demands: [{ kind: "scene_count" as const, hard: true, target: count }] }
    : {};
}
