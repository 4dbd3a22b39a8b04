import { holdsWords } from "../../constraints/film-words.ts";
import { withoutSpeech } from "../../constraints/voiceover.ts";
import type { Film } from "../../film.ts";
import { changeDirection, changeScenes } from "../../repair/change-scene.ts";
import { sayInScene } from "../../repair/say-on-screen.ts";
import { type Clause, type EditRule, type Understood, wholly } from "../change.ts";

const SPOKEN = /^speak the text instead of showing it$/iu;
const ROUNDING_SECONDS = 0.01;

/** "Lose the on-screen line, he can say it instead": the film's own text is heard where it stood, and read no more. */
export const spokenTextRule: EditRule = (clause, film) => {
  if (WRITTEN.test(clause.text)) return writtenInstead(clause, film);
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

const WRITTEN = /^show the spoken line as text\b.*\binstead of speaking it$/iu;

/** The film's one spoken line is read in the scene that is named, or where it was heard, and heard no more. */
function writtenInstead({ text, scenes }: Clause, film: Film): Understood | null {
  const [scene, ...others] = film.scenes.filter(({ audio }) => audio.voiceover_text !== null);
  const line = scene?.audio.voiceover_text;
  const home = film.scenes[(scenes?.[0] ?? scene?.scene_number ?? 0) - 1];
  if (!scene || !line || !home || others.length > 0) return null;
  return wholly({
    kind: "voiceover",
    words: text,
    scenes: [scene.scene_number, home.scene_number],
    supersedes: ["voiceover"],
    demands: [
      { kind: "voiceover", hard: true, target: { wanted: false, line: null, voice: null } },
      { kind: "overlay", hard: true, target: { text: line, where: "anywhere" } },
    ],
    apply: (before) => ({
      film: sayInScene(withoutSpeech(before), home.id, line),
      sentence: `"${line}" is read in scene ${home.scene_number} and no longer spoken.`,
    }),
  });
}

/** Neither the product's name nor the call to action. */
function isOwnText(text: string | undefined, { direction }: Film): boolean {
  if (text === undefined) return false;
  const { cta, product } = direction;
  return !holdsWords(text, cta.text) && !text.toLowerCase().startsWith(product.name.toLowerCase());
}
