import type { Constraint } from "../../../../contracts/constraint.ts";
import { holdsWords, sameWords } from "../../constraints/film-words.ts";
import type { Film } from "../../film.ts";
import { changeDirection, changeScenes } from "../../repair/change-scene.ts";
import { JOINT } from "../../words/joint.ts";
import { type EditRule, quoted, wholly } from "../change.ts";

const NAMES = "(?:tag ?line|slogan|strap ?line|claim|motto|pay-?off)";
const SAYS = new RegExp(
  `\\b${NAMES}\\b[^:"“«„]*?(?::|\\bto(?:\\s+(?:say|read|be))?\\b|\\b(?:should|must)\\s+(?:say|read|be)\\b|\\bsays?\\b|\\breads?\\b|\\bis\\b|\\bwith\\b|\\binto\\b|=)\\s*(.{3,})$`,
  "iu",
);

/** "Use our old tagline "…" at the end". */
const USED = new RegExp(
  `\\b(?:use|take|put|bring back|try|show|end with|close with|go back to)\\b[^"“«„]*\\b${NAMES}\\b[^"“«„]*["“«„]([^"”»“]{3,})["”»“]`,
  "iu",
);

/** Another tagline where the film has one: on screen and where it is spoken; what shares its card stays. */
export const taglineRule: EditRule = (clause, film) => {
  if (clause.scenes !== null) return null;
  const raw = SAYS.exec(clause.text)?.[1] ?? USED.exec(clause.text)?.[1];
  if (raw === undefined) return null;
  const fresh = quoted(clause.text) ?? raw.replace(/^["“'‘]|["”'’]$/gu, "").trim();
  const old = taglineOf(film);
  if (old === null || fresh === "") return null;
  return wholly({
    kind: "overlay",
    words: clause.text,
    overrules: ({ kind, expected }: Constraint) =>
      kind === "overlay" && sameWords(String(Object(expected).text ?? ""), old),
    demands: [{ kind: "overlay", hard: true, target: { text: fresh, where: "anywhere" } }],
    apply: (before) => ({
      film: reworded(before, old, fresh),
      sentence: `Changed the tagline from "${old}" to "${fresh}".`,
    }),
  });
};

/** The last words on screen that are neither the call to action nor the product's name; null where there are none. */
function taglineOf({ scenes, direction }: Film): string | null {
  const parts = scenes.flatMap(({ text_overlay }) => text_overlay?.text.split(JOINT) ?? []);
  const { cta, product } = direction;
  return parts.findLast((part) => !holdsWords(part, cta.text) && !holdsWords(product.name, part)) ?? null;
}

function reworded(film: Film, old: string, fresh: string): Film {
  const say = (text: string) => text.split(old).join(fresh);
  const shown = changeScenes(
    film,
    ({ text_overlay, audio }) =>
      text_overlay?.text.includes(old) === true || audio.voiceover_text?.includes(old) === true,
    (scene) => ({
      ...scene,
      audio: {
        ...scene.audio,
        voiceover_text: scene.audio.voiceover_text && say(scene.audio.voiceover_text),
      },
      text_overlay: scene.text_overlay && { ...scene.text_overlay, text: say(scene.text_overlay.text) },
    }),
  );
  const { text_strategy } = film.direction;
  const overlays = text_strategy.overlays.map((overlay) =>
    overlay.text.includes(old) ? { ...overlay, text: say(overlay.text) } : overlay,
  );
  return changeDirection(shown, { text_strategy: { ...text_strategy, overlays } });
}
