import { z } from "zod";
import { spokenSeconds } from "../../../contracts/wording.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { changeDirection, changeScenes, renumbered } from "../repair/change-scene.ts";
import { demandedWords } from "../repair/demanded-words.ts";
import { sayOnScreen } from "../repair/say-on-screen.ts";
import { constraintRule, verdict, violated } from "./constraint-rule.ts";
import { holdsWords, idsOf, sameWords, toldWords } from "./film-words.ts";

/** Frames are rounded to microseconds on the wire; times this near are equal. */
const ROUNDING_SECONDS = 0.002;

/** The call to action: its words, said or shown in the film's last part; or none at all. */
export const ctaRule = constraintRule({
  kind: "cta",
  target: z.object({ text: z.string().nullable() }),
  collect: ({ reading }) => [
    ...(reading.cta
      ? [
          {
            statement: reading.cta.words,
            source: "text" as const,
            hard: true,
            target: { text: reading.cta.value.text },
          },
        ]
      : []),
    ...(reading.noCta
      ? [{ statement: reading.noCta.words, source: "text" as const, hard: true, target: { text: null } }]
      : []),
  ],
  check: ({ text }, film) => (text === null ? checkAbsent(film) : checkPresent(text, film)),
  repair: ({ text }, film, others) => (text === null ? withoutCta(film) : withCta(film, text, others)),
});

/** The film with `text` as its call to action and, where words may be shown, on its last scene. */
function withCta(film: Film, text: string, others: readonly Demand[]): Film {
  const { cta } = film.direction;
  const reworded = sameWords(cta.text, text) ? film : changeDirection(film, { cta: { ...cta, text } });
  const isSaid = reworded.scenes.some((scene) => holdsWords(toldWords(scene), text));
  const isTextless = others.some(({ kind, target }) => kind === "overlay" && leavesNoRoomFor(text, target));
  const shown =
    isSaid || isTextless ? reworded : sayOnScreen(reworded, text, "ending", demandedWords(others));
  const last = shown.scenes.at(-1);
  if (!last) return shown;
  const { start_time, duration } = shown.direction.cta;
  const inside = start_time < last.end_time && start_time + duration <= last.end_time + ROUNDING_SECONDS;
  const timed = { ...shown.direction.cta, start_time: last.start_time, duration: last.duration };
  return inside ? shown : changeDirection(shown, { cta: timed });
}

/** "No text", "no other text": nothing may be read, or nothing beside lines that do not hold the words. */
function leavesNoRoomFor(words: string, target: unknown): boolean {
  const { text, only = [] }: { text?: unknown; only?: readonly string[] } = Object(target);
  return text === null && !only.some((line) => holdsWords(line, words));
}

function checkPresent(text: string, film: Film) {
  const { cta, technical_specs } = film.direction;
  if (!sameWords(cta.text, text)) return violated(`The call to action says "${cta.text}".`);
  const end = cta.start_time + cta.duration;
  if (end > technical_specs.duration + ROUNDING_SECONDS)
    return violated(`The call to action stands until ${end} s, after the film's end.`);
  const scenes = film.scenes.filter((scene) => holdsWords(toldWords(scene), text));
  const last = film.scenes.at(-1);
  const isLate = scenes.some((scene) => scene === last || scene.start_time >= technical_specs.duration / 2);
  const isTimedLate = end >= technical_specs.duration / 2;
  return verdict(
    scenes.length > 0 ? isLate : isTimedLate,
    scenes.length > 0
      ? `"${cta.text}" is said or shown at ${spokenSeconds(scenes.at(-1)?.start_time ?? 0, 2)}.`
      : `"${cta.text}" stands from ${spokenSeconds(cta.start_time, 2)}.`,
    `"${cta.text}" comes before the film's second half.`,
    idsOf(scenes),
  );
}

function checkAbsent(film: Film) {
  const asking = film.scenes.filter((scene) => scene.purpose === "cta" || calls(toldWords(scene), film));
  return verdict(asking.length === 0, "No scene calls to action.", "A scene calls to action.", idsOf(asking));
}

/** Whether words are those of the call to action. The product's name alone, which stands in where there is none, calls nobody. */
function calls(words: string, { direction }: Film): boolean {
  return !sameWords(direction.cta.text, direction.product.name) && holdsWords(words, direction.cta.text);
}

function withoutCta(film: Film): Film {
  const { text_strategy } = film.direction;
  const quiet = changeScenes(
    film,
    (scene) => scene.purpose === "cta" || calls(toldWords(scene), film),
    (scene) => ({
      ...scene,
      purpose: scene.purpose === "cta" ? "product_showcase" : scene.purpose,
      text_overlay: scene.text_overlay && calls(scene.text_overlay.text, film) ? null : scene.text_overlay,
      audio: {
        ...scene.audio,
        voiceover_text:
          scene.audio.voiceover_text && calls(scene.audio.voiceover_text, film)
            ? null
            : scene.audio.voiceover_text,
      },
    }),
  );
  const overlays = text_strategy.overlays.filter((overlay) => !calls(overlay.text, film));
  return changeDirection(
    { ...quiet, scenes: renumbered(quiet.scenes) },
    { text_strategy: { ...text_strategy, overlays } },
  );
}
