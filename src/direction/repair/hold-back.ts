import type { Scene } from "../../../contracts/scene.ts";
import { framesFromSeconds } from "../../../contracts/timecode.ts";
import type { Demand } from "../agreed-brief.ts";
import { holdsWords, seenWords, toldWords } from "../constraints/film-words.ts";
import type { Film } from "../film.ts";
import type { Reveal } from "../reading/reading.ts";
import { positiveMentions } from "../words/mentions.ts";
import { teasing } from "../writing/hold-back.ts";
import { bringInto } from "./bring-in.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";
import { demandedWords } from "./demanded-words.ts";
import { withCutAt } from "./lay-out-cuts.ts";
import { sayOnScreen } from "./say-on-screen.ts";

/** A cut is where it should be within so many seconds. */
export const ROUNDING_SECONDS = 0.01;

/** The second from which on it may be seen. */
export function startOf({ from, scene }: Reveal, { scenes, direction }: Film): number {
  if (scene !== undefined) return (scenes[scene - 1] ?? scenes.at(-1))?.start_time ?? 0;
  if (from === null) return scenes.at(-1)?.start_time ?? 0;
  return from < 0 ? Math.max(0, direction.technical_specs.duration + from) : from;
}

/** Whether a picture shows a thing by any of its names. */
export function showsAny(scene: Scene, names: readonly string[]): boolean {
  return holdsAny(seenWords(scene), names);
}

/** Whether a scene gives away what is held back: the product also by its card, a name by words alone, anything else by the picture. */
export function tellsOf(scene: Scene, { of }: Reveal, names: readonly string[]): boolean {
  const isTold = (of === undefined || of === "name") && holdsAny(toldWords(scene), names);
  return isTold || (of !== "name" && showsAny(scene, names));
}

function holdsAny(words: string, names: readonly string[]): boolean {
  return names.some((name) => holdsWords(words, name) || positiveMentions(words, name).length > 0);
}

/** The film that gives nothing away too early, is cut where it comes and shows it there. */
export function withReveal(
  film: Film,
  reveal: Reveal,
  names: readonly string[],
  others: readonly Demand[],
): Film {
  const { fps } = film.direction.technical_specs;
  const start = startOf(reveal, film);
  const cut = reveal.scene === undefined ? withCutAt(film, others, framesFromSeconds(start, fps)) : film;
  const kept = changeScenes(
    cut,
    (scene) => scene.start_time < start - ROUNDING_SECONDS && tellsOf(scene, reveal, names),
    (scene) => withoutIt(scene, reveal, names),
  );
  return shownThen(withoutCards(kept, reveal, names, start), reveal, names, start, others);
}

/** Its cards before it comes stand in no scene any more. */
function withoutCards(film: Film, { of }: Reveal, names: readonly string[], start: number): Film {
  const { text_strategy } = film.direction;
  const overlays = text_strategy.overlays.filter(
    (card) =>
      card.start_time >= start - ROUNDING_SECONDS ||
      (of !== undefined && of !== "name") ||
      !holdsAny(card.text, names),
  );
  return overlays.length === text_strategy.overlays.length
    ? film
    : changeDirection(film, { text_strategy: { ...text_strategy, overlays } });
}

/** It is seen, or where only its name was held back read, when it comes; what is only banned for so long need not come. */
function shownThen(
  kept: Film,
  reveal: Reveal,
  names: readonly string[],
  start: number,
  others: readonly Demand[],
): Film {
  const comes = kept.scenes.find(({ start_time }) => start_time >= start - ROUNDING_SECONDS);
  const isMissing = reveal.isThen
    ? comes !== undefined && !tellsOf(comes, reveal, names)
    : !kept.scenes.some((scene) => tellsOf(scene, reveal, names));
  const shown = reveal.isThen ? comes : kept.scenes.at(-1);
  const [name = kept.direction.product.name] = names;
  if (reveal.isBan || !isMissing || shown === undefined) return kept;
  if (reveal.of === "name")
    return sayOnScreen(kept, kept.direction.product.name, "ending", demandedWords(others));
  return bringInto(kept, shown.id, reveal.of === undefined ? name : `the ${name}`);
}

/** The scene with neither words nor a picture that names it. */
function withoutIt(scene: Scene, { of }: Reveal, names: readonly string[]): Scene {
  const { visual, text_overlay, audio } = scene;
  const isNamed = (words: string | null | undefined) =>
    (of === undefined || of === "name") && typeof words === "string" && holdsAny(words, names);
  const quiet = {
    ...scene,
    text_overlay: isNamed(text_overlay?.text) ? null : text_overlay,
    audio: { ...audio, voiceover_text: isNamed(audio.voiceover_text) ? null : audio.voiceover_text },
  };
  if (of === "name" || !showsAny(scene, names)) return quiet;
  const subject = teasing(scene.scene_number, null);
  const prompt = visual.generation_prompt;
  const at = prompt.toLowerCase().indexOf(visual.subject.toLowerCase());
  const generation_prompt =
    at < 0
      ? `${subject.charAt(0).toUpperCase()}${subject.slice(1)}.`
      : `${prompt.slice(0, at)}${subject}${prompt.slice(at + visual.subject.length)}`;
  return { ...quiet, visual: { ...visual, subject, generation_prompt } };
}
