import type { SceneTransition } from "../../../../contracts/vocabulary.ts";
import type { Film } from "../../film.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { withFittingTransitions } from "../../repair/timing.ts";
import { type EditRule, partly } from "../change.ts";
import { changeNumbered, sceneWords } from "../scene-choice.ts";

const WORDS: readonly (readonly [RegExp, SceneTransition])[] = [
  [/\b(?:cross-?)?dissolves?\b|\bcross-?fades?\b/iu, "dissolve"],
  [/\bfades?\b(?:\s+(?:to black|in|out|between))?/iu, "fade"],
  [/\bwipes?\b/iu, "wipe"],
  [/\bzoom transitions?\b|\bzoom (?:between|into the next)\b/iu, "zoom"],
  [
    /\b(?:hard|straight|clean|jump|simple|smash)[- ]cuts?\b|\bcuts? only\b|\bonly cuts\b|\bcuts instead\b/iu,
    "cut",
  ],
];

/** How scenes give way to each other: all of them, or those the clause names. */
export const transitionsRule: EditRule = (clause, before) => {
  const found = WORDS.map(([words, type]) => ({ match: words.exec(clause.text), type })).find(
    ({ match }) => match !== null,
  );
  if (!found?.match) return null;
  if (/\b(?:text|overlay|caption|title|music|volume)\b/iu.test(clause.text)) return null;
  const isAgainst = new RegExp(
    `\\b(?:no|without|remove|drop|avoid|instead of|not)\\s+(?:the\\s+|any\\s+|more\\s+)?${found.match[0]}`,
    "iu",
  ).test(clause.text);
  const other = WORDS.map(([words, type]) => ({
    match: words.exec(clause.text.replace(found.match?.[0] ?? "", "")),
    type,
  })).find(({ match }) => match);
  const type = isAgainst ? (other?.type ?? "cut") : found.type;
  const numbers =
    clause.scenes && clause.scenes.length > 1 && /\bbetween\b|\bfrom\b/iu.test(clause.text)
      ? clause.scenes.slice(0, -1)
      : (clause.scenes ?? atTheEnd(clause.text, before));
  const usual = type === "zoom" ? "cut" : type;
  return partly(clause, found.match[0], {
    kind: "transition",
    words: clause.text,
    supersedes: [],
    demands: numbers === null ? [{ kind: "pacing", hard: true, target: { transition: usual } }] : [],
    apply: (film) => {
      const count = film.scenes.length;
      const joined = changeNumbered(film, numbers, (scene) =>
        scene.transition_to_next.type === type || (numbers === null && scene.scene_number === count)
          ? scene
          : {
              ...scene,
              transition_to_next: { type, duration: type === "cut" ? 0 : scene.transition_to_next.duration },
            },
      );
      const { pacing } = film.direction;
      const named =
        numbers === null
          ? changeDirection(joined, { pacing: { ...pacing, transition_style: usual } })
          : joined;
      return {
        film: withFittingTransitions(named),
        sentence:
          numbers === null ? `Scenes join by ${type}.` : `After ${sceneWords(numbers)} comes a ${type}.`,
      };
    },
  });
};

/** "Fade to black at the end" is of the last scene alone. */
function atTheEnd(text: string, { scenes }: Film): readonly number[] | null {
  return /\b(?:at the (?:very )?end|to finish|to close)\b/iu.test(text) ? [scenes.length] : null;
}
