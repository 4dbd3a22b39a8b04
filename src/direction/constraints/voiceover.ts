import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { changeScenes } from "../repair/change-scene.ts";
import { demandedWords, isDemanded } from "../repair/demanded-words.ts";
import { AskedSilence, withSilence } from "../repair/silences.ts";
import { constraintRule, satisfied, unverifiable, verdict } from "./constraint-rule.ts";
import { holdsWords, idsOf } from "./film-words.ts";
import { checkSilent, silencesOf } from "./silence.ts";

const Target = z.object({
  wanted: z.boolean(),
  line: z.string().nullable(),
  voice: z.string().nullable(),
  closes: z.literal(true).optional(),
  silence: AskedSilence.optional(),
});

/** Spoken words: wanted or not, and lines word for word. The sound of a voice cannot be told from a shot list. */
export const voiceoverRule = constraintRule({
  kind: "voiceover",
  target: Target,
  collect: ({ reading }) => {
    const speech = reading.speech;
    const silent = silencesOf(reading, (of) => of === "voice").map((draft) => ({
      ...draft,
      target: { ...draft.target, wanted: true, line: null, voice: null },
    }));
    if (!speech) return silent;
    const { wanted, lines, voice, closes } = speech.value;
    const closing = (index: number) => (closes && index === lines.length - 1 ? { closes } : {});
    const draft = (statement: string, target: z.infer<typeof Target>, hard = true) => ({
      statement,
      source: "text" as const,
      hard,
      target,
    });
    return [
      ...(lines.length === 0 ? [draft(speech.words, { wanted, line: null, voice: null })] : []),
      ...(wanted
        ? lines.map((line, index) => draft(line, { wanted, line, voice: null, ...closing(index) }))
        : []),
      ...(wanted && voice ? [draft(voice, { wanted, line: null, voice }, false)] : []),
      ...(wanted ? silent : []),
    ];
  },
  check: ({ wanted, line, voice, closes, silence }, film) => {
    if (silence !== undefined) return checkSilent(silence, film);
    if (voice)
      return unverifiable(`The voice ("${voice}") is for the recording; a shot list has only its words.`);
    const speaking = film.scenes.filter((scene) => scene.audio.voiceover_text);
    if (!wanted)
      return verdict(
        speaking.length === 0,
        "Nobody speaks.",
        `${speaking.length} scenes have a voice-over.`,
        idsOf(speaking),
      );
    if (line === null)
      return verdict(
        speaking.length > 0,
        `${speaking.length} scenes have a voice-over.`,
        "No scene has a voice-over.",
        idsOf(speaking),
      );
    const saying = scenesSaying(line, speaking);
    if (closes && saying.length > 0 && !saying.includes(film.scenes.at(-1) as Scene))
      return verdict(false, "", "The line is spoken, but not at the end.", idsOf(saying));
    return saying.length > 0
      ? satisfied("The line is spoken word for word.", idsOf(saying))
      : verdict(false, "", "The line is not spoken.");
  },
  repair: ({ wanted, line, closes, silence }, film, others) => {
    if (silence !== undefined) return withSilence(withVoice(film), silence, others);
    if (!wanted) return withoutSpeech(film);
    if (line === null) return withPlainLine(film);
    if (closes && scenesSaying(line, film.scenes).length > 0) return withLineLast(film, line);
    return scenesSaying(line, film.scenes).length === 0 ? withLine(film, line, demandedWords(others)) : film;
  },
});

/** The film with nobody speaking. */
export function withoutSpeech(film: Film): Film {
  return changeScenes(
    film,
    (scene) => scene.audio.voiceover_text !== null,
    (scene) => ({ ...scene, audio: { ...scene.audio, voiceover_text: null } }),
  );
}

/** A film in which somebody speaks. */
function withVoice(film: Film): Film {
  return film.scenes.some(({ audio }) => audio.voiceover_text !== null) ? film : withPlainLine(film);
}

/** The scenes that speak `line`, in one or run on over several. */
function scenesSaying(line: string, scenes: readonly Scene[]): Scene[] {
  const whole = scenes.filter((scene) => holdsWords(scene.audio.voiceover_text ?? "", line));
  if (whole.length > 0) return whole;
  const parts = scenes.filter((scene) => scene.audio.voiceover_text);
  const together = parts.map((scene) => scene.audio.voiceover_text).join(" ");
  if (!holdsWords(together, line)) return [];
  return parts.filter((scene) => holdsWords(line, scene.audio.voiceover_text ?? line));
}

/** Where a voice is wanted and no words are given, it says the name and the call to action: true in every language. */
function withPlainLine(film: Film): Film {
  const { product, cta } = film.direction;
  const last = film.scenes.at(-1);
  return changeScenes(
    film,
    (scene) => scene === last,
    (scene) => ({ ...scene, audio: { ...scene.audio, voiceover_text: `${product.name}. ${cta.text}.` } }),
  );
}

/** The film with the line moved into its last scene. */
function withLineLast(film: Film, line: string): Film {
  const last = film.scenes.at(-1);
  const saying = scenesSaying(line, film.scenes);
  return changeScenes(
    film,
    (scene) => scene === last || saying.includes(scene),
    (scene) => ({
      ...scene,
      audio: { ...scene.audio, voiceover_text: scene === last ? line : withoutLine(scene, line) },
    }),
  );
}

function withoutLine({ audio }: Scene, line: string): string | null {
  const rest = holdsWords(line, audio.voiceover_text ?? "")
    ? ""
    : (audio.voiceover_text ?? "").replace(line, "").trim();
  return rest === "" ? null : rest;
}

/** The line goes to the longest scene without one; where all speak, it takes the place of a line that nobody asked for, or joins one. */
function withLine(film: Film, line: string, kept: readonly string[]): Film {
  const byLength = [...film.scenes].sort((a, b) => b.duration - a.duration);
  const silent = byLength.find((scene) => !scene.audio.voiceover_text);
  const unasked = byLength.find(({ audio }) => !isDemanded(audio.voiceover_text ?? "", kept));
  const home = silent ?? unasked ?? byLength[0];
  const before = silent || unasked ? "" : `${home?.audio.voiceover_text ?? ""} `;
  return changeScenes(
    film,
    (scene) => scene === home,
    (scene) => ({ ...scene, audio: { ...scene.audio, voiceover_text: `${before}${line}` } }),
  );
}
