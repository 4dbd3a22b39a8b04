import { kindOfNoun } from "../../words/kind-of-noun.ts";
import { coverage } from "../../words/mentions.ts";
import { type EditRule, REMOVAL, wholly } from "../change.ts";
import { changeNumbered, sceneWords } from "../scene-choice.ts";

const NAMES = "(?:sound effects?|sfx|sounds?|foley)";
const REMOVE = new RegExp(`\\b${REMOVAL}\\s+(?:the\\s+|any\\s+|all\\s+(?:the\\s+)?)?${NAMES}\\b`, "iu");
const ADD = new RegExp(
  `\\b(?:add|include|with|use|put)\\s+(?:an?\\s+|the\\s+|some\\s+)?(?:(?:${NAMES})\\s*(?:of|:)\\s*(.+)|(.+?)\\s+${NAMES})\\b`,
  "iu",
);

/** "No fire crackling sound in scene 3". */
const ONE_SOUND = new RegExp(
  `\\b${REMOVAL}\\s+(?:the\\s+|any\\s+)?((?:[\\p{L}-]+\\s+){0,2}[\\p{L}-]+)\\s+(?:sounds?|noises?)\\b`,
  "iu",
);

/** Sounds of the scene, apart from music and speech. */
export const soundEffectsRule: EditRule = (clause) => {
  const { text, scenes } = clause;
  if (/\bsound[- ]?off\b|\bwithout sound\b|\bsoundtrack\b/iu.test(text)) return null;
  if (REMOVE.test(text)) {
    return wholly({
      kind: "sound_effects",
      words: text,
      apply: (film) => ({
        film: changeNumbered(film, scenes, (scene) =>
          scene.audio.sound_effects.length === 0
            ? scene
            : { ...scene, audio: { ...scene.audio, sound_effects: [] } },
        ),
        sentence: `Took the sound effects out of ${sceneWords(scenes)}.`,
      }),
    });
  }
  const unwanted = scenes === null ? undefined : ONE_SOUND.exec(text)?.[1];
  if (unwanted !== undefined) {
    return wholly({
      kind: "sound_effects",
      words: text,
      apply: (film) => ({
        film: changeNumbered(film, scenes, (scene) => {
          const kept = scene.audio.sound_effects.filter((sound) => coverage(unwanted, sound) === 0);
          return kept.length === scene.audio.sound_effects.length
            ? scene
            : { ...scene, audio: { ...scene.audio, sound_effects: kept } };
        }),
        sentence: `Took the sound of ${unwanted} out of ${sceneWords(scenes)}.`,
      }),
    });
  }
  const heard = SOUND_ALONE.exec(text)?.[1]?.trim();
  if (heard !== undefined && kindOfNoun(heard)?.name === "sound" && !/\bmusic|voice|song\b/iu.test(heard))
    return added(text, heard, scenes ?? [1]);
  const match = new RegExp(`${ADD.source}`, "iu").exec(text);
  const sound = (/\b(?:sound effects?|sfx|sounds?)\s*(?:of|:)\s*(.+)$/iu.exec(text)?.[1] ?? match?.[2] ?? "")
    .replace(/\b(?:in|to|into)\s+(?:the\s+)?(?:scenes?|shots?|\w+ (?:scene|shot)|opening|hook).*$/iu, "")
    .trim();
  if (!match || sound === "") return null;
  return added(text, sound, scenes ?? [1]);
};

/** "Add a gull cry to the first shot": what is added is a sound itself. */
const SOUND_ALONE =
  /^(?:please )?(?:add|include|use|put|have|let['’]?s (?:hear|have|add)|we (?:should )?hear)\s+(?:in\s+)?(?:an?\s+|the\s+|some\s+)?(.+?)(?:\s+(?:in|to|into|under|over|at|during|for|on)\s+(?:the\s+|this\s+)?(?:scenes?|shots?|first|second|third|fourth|fifth|last|final|opening|ending|end|start|whole|film|video)\b.*)?$/iu;

function added(text: string, sound: string, numbers: readonly number[]) {
  return wholly({
    kind: "sound_effects",
    words: text,
    apply: (film) => ({
      film: changeNumbered(film, numbers, (scene) => ({
        ...scene,
        audio: { ...scene.audio, sound_effects: [...new Set([...scene.audio.sound_effects, sound])] },
      })),
      sentence: `Added the sound of ${sound} to ${sceneWords(numbers)}.`,
    }),
  });
}
