import type { Constraint } from "../../../../contracts/constraint.ts";
import type { Scene } from "../../../../contracts/scene.ts";
import { holdsWords } from "../../constraints/film-words.ts";
import { withoutSpeech } from "../../constraints/voiceover.ts";
import type { Film } from "../../film.ts";
import { type EditRule, partly, quoted, REMOVAL, wholly } from "../change.ts";
import { changeNumbered, chosen, sceneWords } from "../scene-choice.ts";

const NAMES =
  "(?:voice[- ]?overs?|vo|narration|narrator|spoken (?:words|line|text)|speech|voice|line|dialogue)";
const ABOUT = new RegExp(`\\b${NAMES}\\b`, "iu");
const REMOVE = new RegExp(`\\b${REMOVAL}\\s+(?:the\\s+|any\\s+|all\\s+(?:the\\s+)?)?${NAMES}\\b`, "iu");
const SAYS = new RegExp(
  `\\b${NAMES}\\b[^:"“]*?(?::|\\bto(?:\\s+(?:say|read|be))?\\b|\\bshould\\s+(?:say|be)\\b|\\bsays?\\b|\\bsaying\\b|=)\\s*(.+)$`,
  "iu",
);

/** Spoken words: none, or new ones in a scene. */
export const voiceoverRule: EditRule = (clause, film) => {
  if (
    !ABOUT.test(clause.text) ||
    /\blanguage|translate|\bin (?:german|french|spanish|italian|english)\b/iu.test(clause.text)
  )
    return null;
  const { scenes } = clause;
  const denial = REMOVE.exec(clause.text);
  if (denial) {
    return partly(clause, denial[0], {
      kind: "voiceover",
      words: clause.text,
      supersedes: scenes === null ? ["voiceover"] : [],
      overrules: (entry) =>
        entry.kind === "voiceover" && chosen(film, scenes).some((scene) => speaks(scene, entry)),
      demands:
        scenes === null
          ? [{ kind: "voiceover", hard: true, target: { wanted: false, line: null, voice: null } }]
          : [],
      apply: (before) => ({
        film:
          scenes === null
            ? withoutSpeech(before)
            : changeNumbered(before, scenes, (scene) =>
                scene.audio.voiceover_text === null
                  ? scene
                  : { ...scene, audio: { ...scene.audio, voiceover_text: null } },
              ),
        sentence:
          scenes === null ? "Took out the voice-over." : `Took the voice-over out of ${sceneWords(scenes)}.`,
      }),
    });
  }
  const line = quoted(clause.text) ?? SAYS.exec(clause.text)?.[1]?.trim();
  const numbers = scenes ?? speakingScene(film);
  if (!line || !numbers) return null;
  return wholly({
    kind: "voiceover",
    words: clause.text,
    overrules: (entry) => entry.kind === "voiceover" && isReplaced(entry, film, numbers),
    demands: [{ kind: "voiceover", hard: true, target: { wanted: true, line, voice: null } }],
    apply: (before) => {
      const first = chosen(before, numbers)[0];
      if (!first) return null;
      const film = changeNumbered(before, [numbers[0] ?? 1], (scene) => ({
        ...scene,
        audio: { ...scene.audio, voiceover_text: line },
      }));
      return { film, sentence: `The voice-over of scene ${numbers[0]} says "${line}".` };
    },
  });
};

/** The one scene that speaks, or the first one of a film where nobody does. */
function speakingScene(film: Film): number[] | null {
  const speaking = film.scenes.flatMap((scene, index) => (scene.audio.voiceover_text ? [index + 1] : []));
  if (speaking.length > 1) return null;
  return speaking.length === 1 ? speaking : [1];
}

function speaks({ audio }: Scene, { expected }: Constraint): boolean {
  const line: unknown = Object(expected).line;
  return typeof line === "string" && holdsWords(audio.voiceover_text ?? "", line);
}

/** Whether a demand is for silence, or for the line that a new one takes the place of. */
function isReplaced(entry: Constraint, film: Film, numbers: readonly number[]): boolean {
  return (
    Object(entry.expected).wanted === false ||
    chosen(film, numbers.slice(0, 1)).some((scene) => speaks(scene, entry))
  );
}
