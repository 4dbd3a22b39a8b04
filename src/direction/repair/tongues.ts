import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { CTA_WORDS, ctaWords } from "../knowledge/languages.ts";
import type { TongueWish } from "../reading/reading.ts";
import { languageOf } from "../words/language-of.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";
import { isDemanded } from "./demanded-words.ts";

type Part = TongueWish["of"];

/** The scenes in which a film's voice speaks or a text stands, and those of them in which it is in another language. */
export function partInTongue(
  { scenes, direction }: Film,
  of: Part,
  language: string,
): { readonly said: readonly Scene[]; readonly foreign: readonly Scene[] } {
  const said = scenes.filter((scene) => wordsOf(scene, of) !== null);
  const foreign = said.filter((scene) =>
    isForeign(wordsOf(scene, of) ?? "", of, language, direction.product.name),
  );
  return { said, foreign };
}

/** The film whose voice, or whose texts, are in that language: a call in its usual words, a name as it is; words that the brief gives stay. */
export function inTongue(film: Film, of: Part, language: string, kept: readonly string[]): Film {
  const { name } = film.direction.product;
  const call = CTA_WORDS[primaryOf(language)]
    ? ctaWords(language, film.direction.cta.action, "general")
    : name;
  const { foreign } = partInTongue(film, of, language);
  const last = film.scenes.at(-1);
  const told = (scene: Scene) => (scene === last || scene.purpose === "cta" ? call : name);
  const changed = changeScenes(
    film,
    (scene) => foreign.includes(scene) && !isDemanded(wordsOf(scene, of) ?? "", kept),
    (scene) =>
      of === "voice"
        ? { ...scene, audio: { ...scene.audio, voiceover_text: asSpoken(told(scene)) } }
        : { ...scene, text_overlay: scene.text_overlay && { ...scene.text_overlay, text: told(scene) } },
  );
  const { cta } = changed.direction;
  return of === "text" && isForeign(cta.text, of, language, name) && !isDemanded(cta.text, kept)
    ? changeDirection(changed, { cta: { ...cta, text: call } })
    : changed;
}

function wordsOf({ audio, text_overlay }: Scene, of: Part): string | null {
  return of === "voice" ? audio.voiceover_text : (text_overlay?.text ?? null);
}

function asSpoken(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}

/** A usual call is known by itself, other words by their small words; a name belongs to every language. Texts are written in the film's language anyway. */
function isForeign(words: string, of: Part, language: string, name: string): boolean {
  const bare = words
    .replaceAll(name, "")
    .replace(/[.!?]+$/, "")
    .trim();
  if (bare === "") return false;
  const wanted = primaryOf(language);
  const calls = Object.entries(CTA_WORDS).flatMap(([of, row]) =>
    Object.values(row).includes(bare) ? [of] : [],
  );
  if (calls.length > 0) return !calls.includes(wanted);
  const found = languageOf(bare);
  return found === null ? of === "voice" : found !== wanted;
}

function primaryOf(language: string): string {
  return language.toLowerCase().split("-")[0] ?? language;
}
