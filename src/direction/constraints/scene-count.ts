import { z } from "zod";
import { withSceneCount } from "../repair/scene-count.ts";
import { constraintRule, verdict } from "./constraint-rule.ts";

/** "Five scenes", "six cuts": six cuts make seven scenes. */
export const sceneCountRule = constraintRule({
  kind: "scene_count",
  target: z.object({ min: z.number(), max: z.number() }),
  collect: ({ reading }) => {
    if (reading.script) return [ownShots(reading.script.length)];
    return reading.sceneCounts.map(({ value, words }) => {
      const joints = value.unit === "cuts" ? 1 : 0;
      return {
        statement: words,
        source: "text",
        hard: true,
        target: { min: value.min + joints, max: value.max + joints },
      };
    });
  },
  check: ({ min, max }, film) => {
    const count = film.scenes.length;
    const asked = min === max ? `${min}` : `${min} to ${max}`;
    return verdict(
      count >= min && count <= max,
      `The film has ${count} scenes.`,
      `The film has ${count} scenes instead of ${asked}.`,
    );
  },
  repair: ({ min, max }, film) => withSceneCount(film, min, max),
});

/** A script is kept shot by shot, whatever number is named beside it. */
function ownShots(shots: number) {
  return {
    statement: `${shots} shots of the brief's own list`,
    source: "text" as const,
    hard: true,
    target: { min: shots, max: shots },
  };
}
