import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { CTA_WORDS, ctaWords } from "../knowledge/languages.ts";
import { isCommonWord } from "../reading/common-words.ts";
import type { TongueWish } from "../reading/reading.ts";
import { languageOf } from "../words/language-of.ts";
import { fold, tokens } from "../words/tokens.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";
import { isDemanded } from "./demanded-words.ts";

type Part = TongueWish["of"];
/** Whether words are in the language that is asked, in another, in any, or too few to tell. */
type Tongue = "own" | "other" | "any" | "untold";

/** The scenes in which a film's voice speaks or a text stands, and those of them in which it is in another language, or in one that cannot be told. */
export function partInTongue(
  { scenes, direction }: Film,
  of: Part,
  language: string,
): {
  readonly said: readonly Scene[];
  readonly foreign: readonly Scene[];
  readonly untold: readonly Scene[];
} {
  const said = scenes.filter((scene) => wordsOf(scene, of) !== null);
  const { name } = direction.product;
  const foreign = said.filter((scene) => isForeign(wordsOf(scene, of) ?? "", of, language, name));
  const inTongueOf = (tongue: Tongue) =>
    said.filter((scene) => tongueOf(wordsOf(scene, of) ?? "", language, name) === tongue);
  // Names alone are in no language.
  const names = inTongueOf("own").length === 0 ? inTongueOf("any") : [];
  return { said, foreign, untold: [...names, ...inTongueOf("untold")] };
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

/** A voice is written in the language of the texts, and an order for another leaves nothing of it that is not known to be in that. */
function isForeign(words: string, of: Part, language: string, name: string): boolean {
  const tongue = tongueOf(words, language, name);
  return tongue === "other" || (tongue === "untold" && of === "voice");
}

/** A usual call is known by itself, other words by their small words; a name belongs to every language. */
function tongueOf(words: string, language: string, name: string): Tongue {
  const bare = words
    .replaceAll(name, "")
    .replace(/[.!?]+$/, "")
    .trim();
  if (bare === "") return "any";
  const wanted = primaryOf(language);
  const calls = Object.entries(CTA_WORDS).flatMap(([code, row]) =>
    Object.values(row).includes(bare) ? [code] : [],
  );
  if (calls.length > 0) return calls.includes(wanted) ? "own" : "other";
  const found = languageOf(bare) ?? (isPlainEnglish(bare) ? "en" : null);
  if (found === null) return "untold";
  return found === wanted ? "own" : "other";
}

/** "Keeps warm", "scan the parcel": too short for small words to tell, and every word is one of common English speech. */
function isPlainEnglish(words: string): boolean {
  const keys = tokens(words).map(({ word }) => fold(word));
  return keys.length > 1 && keys.every((key) => SMALL.has(key) || isCommonWord(key));
}

const SMALL: ReadonlySet<string> = new Set(
  "a an it its on in for to of and or with your our my is".split(" "),
);

function primaryOf(language: string): string {
  return language.toLowerCase().split("-")[0] ?? language;
}
