import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import { changeScenes } from "../repair/change-scene.ts";
import { sayInScene } from "../repair/say-on-screen.ts";
import { constraintRule, satisfied, verdict, violated } from "./constraint-rule.ts";
import { holdsWords, idsOf, toldWords } from "./film-words.ts";

/** "Works without sound": whatever is spoken can be read, and the film's point stands on screen. */
export const soundOffRule = constraintRule({
  kind: "sound_off",
  target: z.object({ isMute: z.literal(true).optional() }),
  collect: ({ reading: { soundOff } }) =>
    soundOff
      ? [
          {
            statement: soundOff.words,
            source: "text",
            hard: true,
            target: HAS_NONE.test(soundOff.words) ? { isMute: true as const } : {},
          },
        ]
      : [],
  check: ({ isMute }, film) => {
    const loud = film.scenes.filter(({ audio }) => isMute && audio.sound_effects.length > 0);
    if (loud.length > 0) return violated(`${loud.length} scenes have sounds.`, idsOf(loud));
    if (isMute) return satisfied("No scene has a sound.", []);
    const spokenOnly = film.scenes.filter(speaksOnly);
    const written = film.scenes.filter((scene) => scene.text_overlay);
    if (written.length === 0) return violated("No scene has text on screen.", []);
    return verdict(
      spokenOnly.length === 0,
      `${written.length} scenes carry the message in writing; nothing is said that is not shown.`,
      `${spokenOnly.length} scenes say what is not on screen.`,
      idsOf(spokenOnly.length === 0 ? written : spokenOnly),
    );
  },
  repair: ({ isMute }, film, others) => {
    if (isMute) return withoutSounds(film);
    const captioned = film.scenes
      .filter(speaksOnly)
      .reduce((next, scene) => sayInScene(next, scene.id, captionOf(scene)), film);
    if (captioned.scenes.some((scene) => scene.text_overlay)) return captioned;
    return withMessageOnScreen(captioned, others);
  },
});

/** "No audio at all": there is none, and not only none that is needed. */
const HAS_NONE =
  /^(?:no|without any|zero) (?:audio|sound)\b(?! (?:on|needed|required|effects))|^silent$|^ohne ton\b|^sans (?:aucun )?son\b|^sin (?:ning[uú]n )?sonido\b|^senza audio\b/i;

function withoutSounds(film: Film): Film {
  return changeScenes(
    film,
    ({ audio }) => audio.sound_effects.length > 0,
    (scene) => ({ ...scene, audio: { ...scene.audio, sound_effects: [] } }),
  );
}

function speaksOnly(scene: Scene): boolean {
  return scene.audio.voiceover_text !== null && scene.text_overlay === null;
}

/** The line itself where it is short, else its first clause that fits. */
function captionOf(scene: Scene): string {
  const line = scene.audio.voiceover_text ?? "";
  if (line.length <= MAX_OVERLAY_CHARACTERS) return line;
  const clause = line.split(/(?<=[.!?;:,–—])\s+/)[0] ?? line;
  if (clause.length <= MAX_OVERLAY_CHARACTERS) return clause.replace(/[,;:–—]$/, "");
  return line.slice(0, MAX_OVERLAY_CHARACTERS + 1).replace(/\s+\S*$/, "");
}

function withMessageOnScreen(film: Film, others: readonly Demand[]): Film {
  const first = film.scenes[0];
  const last = film.scenes.at(-1);
  const named = first ? sayInScene(film, first.id, film.direction.product.name) : film;
  const isSaid = named.scenes.some((scene) => holdsWords(toldWords(scene), film.direction.cta.text));
  const wantsNone = others.some(({ kind, target }) => kind === "cta" && Object(target).text === null);
  return last && !isSaid && !wantsNone && last !== first
    ? sayInScene(named, last.id, film.direction.cta.text)
    : named;
}
