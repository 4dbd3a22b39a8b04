import { holdsWords } from "../../constraints/film-words.ts";
import type { Film } from "../../film.ts";
import { changeDirection, changeScenes } from "../../repair/change-scene.ts";
import { type EditRule, wholly } from "../change.ts";

const SPOKEN = /^speak the text instead of showing it$/iu;
const ROUNDING_SECONDS = 0.01;

/** "Lose the on-screen line, he can say it instead": the film's own text is heard where it stood, and read no more. */
export const spokenTextRule: EditRule = (clause, film) => {
  if (!SPOKEN.test(clause.text)) return null;
  const [scene, ...others] = film.scenes.filter((one) => isOwnText(one.text_overlay?.text, film));
  const text = scene?.text_overlay?.text;
  if (scene === undefined || text === undefined || others.length > 0) return null;
  return wholly({
    kind: "voiceover",
    words: clause.text,
    overrules: ({ kind, expected }) =>
      (kind === "overlay" && holdsWords(text, String(Object(expected).text ?? text))) ||
      (kind === "voiceover" && Object(expected).wanted === false),
    demands: [{ kind: "voiceover", hard: true, target: { wanted: true, line: text, voice: null } }],
    apply: (before) => {
      const heard = changeScenes(
        before,
        ({ id }) => id === scene.id,
        (one) => ({ ...one, text_overlay: null, audio: { ...one.audio, voiceover_text: text } }),
      );
      const { text_strategy } = heard.direction;
      const overlays = text_strategy.overlays.filter(
        (overlay) =>
          overlay.text !== text || Math.abs(overlay.start_time - scene.start_time) > ROUNDING_SECONDS,
      );
      return {
        film: changeDirection(heard, { text_strategy: { ...text_strategy, overlays } }),
        sentence: `"${text}" is spoken in scene ${scene.scene_number} and no longer on screen.`,
      };
    },
  });
};

/** Neither the product's name nor the call to action. */
function isOwnText(text: string | undefined, { direction }: Film): boolean {
  if (text === undefined) return false;
  const { cta, product } = direction;
  return !holdsWords(text, cta.text) && !text.toLowerCase().startsWith(product.name.toLowerCase());
}
