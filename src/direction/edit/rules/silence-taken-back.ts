import type { Constraint } from "../../../../contracts/constraint.ts";
import { type Change, type Clause, REMOVAL, type Understood, wholly } from "../change.ts";

const NO_SILENCE = new RegExp(
  `^(?:please )?${REMOVAL} (?:the |that |all |any )?(?:silence|silent (?:part|start|opening|bit))[\\s.!]*$`,
  "iu",
);
/** What plays softly where a scene had none. */
const SOFT = 0.4;

/** "Remove the silence": the one that was asked for holds no longer, and the music is heard where it was to be silent. */
export function silenceTakenBack({ text, scenes }: Clause): Understood | null {
  if (scenes !== null || !NO_SILENCE.test(text)) return null;
  const apply: Change["apply"] = (film) => {
    const isPlayed = film.direction.audio_direction.music_genre !== "none";
    const silent = film.scenes.filter(({ audio }) => audio.music_intensity === 0);
    if (!isPlayed || silent.length === 0) return null;
    const heard = film.scenes.map((scene) =>
      silent.includes(scene) ? { ...scene, audio: { ...scene.audio, music_intensity: SOFT } } : scene,
    );
    return {
      film: { ...film, scenes: heard },
      sentence: "Took back the silence: the music plays there as well.",
    };
  };
  return wholly({ kind: "music", words: text, overrules: isOfSilence, apply });
}

function isOfSilence({ kind, expected }: Constraint): boolean {
  const { silence, from } = Object(expected);
  return kind === "music" && (silence !== undefined || from !== undefined);
}
