import type { Film } from "../../film.ts";
import { numberOf, ONE_TO_TEN } from "../../reading/numbers.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { withSceneCount } from "../../repair/scene-count.ts";
import { type EditRule, wholly } from "../change.ts";

const WANTED = new RegExp(
  `^(?:(?:please )?(?:use|make it|keep (?:it )?(?:to)?|cut (?:it )?(?:down )?to|reduce (?:it )?to|go (?:down )?to|i want|have|in) )?(?:only |just |exactly )?(\\d{1,2}|${ONE_TO_TEN}) (?:scenes|shots)(?: (?:only|in total|instead|please))*$`,
  "iu",
);
const MOST_SCENES = 60;

/** "Use only three scenes": the longest are cut in two, or the least telling go; the length stays. */
export const sceneCountRule: EditRule = (clause) => {
  const count = numberOf(WANTED.exec(clause.text.trim())?.[1]?.toLowerCase() ?? "");
  if (!count || count > MOST_SCENES) return null;
  return wholly({
    kind: "scene_order",
    words: clause.text,
    supersedes: ["scene_count"],
    demands: [{ kind: "scene_count", hard: true, target: { min: count, max: count } }],
    overrules: ({ kind }) => kind === "must_include",
    apply: (film) => ({
      film: recut(film, count),
      sentence: `Told the film in ${count} scenes instead of ${film.scenes.length}.`,
    }),
  });
};

function recut(film: Film, count: number): Film {
  return film.scenes.length === 0 ? film : withTrueFigures(withSceneCount(film, count, count));
}
