import { renumbered } from "../../repair/change-scene.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { withSceneSplit } from "../../repair/scene-count.ts";
import { type EditRule, wholly } from "../change.ts";

const SPLIT = /\b(?:split|divide|break|cut)\b.*\b(?:(?:in|into) (?:two|2|half|halves)|in two|up)\b/iu;

/** One scene as two views of it, in the time that it had. */
export const splitSceneRule: EditRule = (clause) => {
  const [number] = clause.scenes ?? [];
  if (number === undefined || clause.scenes?.length !== 1 || !SPLIT.test(clause.text)) return null;
  return wholly({
    kind: "scene_order",
    words: clause.text,
    supersedes: ["scene_count"],
    apply: (film, now = (same) => same) => {
      const split = withSceneSplit(film, now(number) - 1);
      if (split === film) return null;
      const count = { min: split.scenes.length, max: split.scenes.length };
      return {
        film: withTrueFigures({ ...split, scenes: renumbered(split.scenes) }),
        sentence: `Split scene ${number} in two.`,
        demands: [{ kind: "scene_count", hard: true, target: count }],
      };
    },
  });
};
