import { z } from "zod";
import type { Film } from "../film.ts";
import { CTA_WORDS, ctaWords } from "../knowledge/languages.ts";
import type { TongueWish } from "../reading/reading.ts";
import { changeDirection, changeScenes } from "../repair/change-scene.ts";
import { demandedWords, isDemanded } from "../repair/demanded-words.ts";
import { inTongue, partInTongue } from "../repair/tongues.ts";
import { languageOf } from "../words/language-of.ts";
import {
  constraintRule,
  demandedInText,
  satisfied,
  unverifiable,
  type Verdict,
  verdict,
  violated,
} from "./constraint-rule.ts";
import { idsOf, sameWords, toldWords } from "./film-words.ts";

const Target = z.object({ language: z.string(), of: z.enum(["voice", "text"]).optional() });
type Target = z.infer<typeof Target>;

/** The language of the film's own words. */
export const languageRule = constraintRule({
  kind: "language",
  target: Target,
  collect: ({ reading }) => {
    if (reading.tongues.length > 0)
      return demandedInText(reading.tongues, ({ of, language }): Target => ({ of, language }));
    return reading.language
      ? [
          {
            statement: reading.language.words,
            source: "text",
            hard: true,
            target: { language: reading.language.value },
          },
        ]
      : [];
  },
  check: ({ language, of }, film) => {
    if (of !== undefined) return checkPart(of, language, film);
    const words = wordsOf(film);
    if (words === "") return unverifiable("The film has no words.");
    const found = languageOf(words);
    if (found === null)
      return unverifiable(`Its words are too few to tell their language; ${language} is asked.`);
    const wanted = language.split("-")[0];
    const others = film.scenes.filter((scene) => ![null, wanted].includes(languageOf(toldWords(scene))));
    return found === wanted
      ? satisfied(
          `The film's words are in ${found}.`,
          idsOf(film.scenes.filter((scene) => toldWords(scene) !== "")),
        )
      : violated(`The film's words are in ${found} instead of ${wanted}.`, idsOf(others));
  },
  repair: ({ language, of }, film, others) =>
    of !== undefined
      ? inTongue(film, of, language, demandedWords(others))
      : inLanguage(film, language.split("-")[0] ?? language, demandedWords(others)),
});

/** A voice in one language and texts in another: each of its own words. */
function checkPart(of: TongueWish["of"], language: string, film: Film): Verdict {
  const { said, foreign, untold } = partInTongue(film, of, language);
  if (said.length === 0) return unverifiable(of === "voice" ? "Nobody speaks." : "Nothing is written.");
  if (foreign.length === 0 && untold.length > 0)
    return unverifiable(
      `The ${of} is too short to tell its language, or only a name, in ${untold.length} of ${said.length} scenes; ${language} is asked.`,
    );
  return verdict(
    foreign.length === 0,
    `The ${of} is in ${language} in ${said.length} scenes.`,
    `The ${of} is not in ${language} in ${foreign.length} of ${said.length} scenes.`,
    idsOf(foreign.length === 0 ? said : foreign),
  );
}

/** Texts that are foreign by themselves go first; where the rest together still is, all go that the brief does not give. */
function inLanguage(film: Film, language: string, kept: readonly string[]): Film {
  const isForeign = (text: string) => ![null, language].includes(languageOf(text));
  const cleaned = withoutForeignWords(film, language, kept, isForeign);
  if (!isForeign(wordsOf(cleaned))) return cleaned;
  const { product, cta } = cleaned.direction;
  const isNeutral = (text: string) => sameWords(text, product.name) || sameWords(text, cta.text);
  return withoutForeignWords(
    cleaned,
    language,
    kept,
    (text) => languageOf(text) !== language && !isNeutral(text),
  );
}

/** Words in another language go, unless the brief gives them; the call to action comes in its usual words. */
function withoutForeignWords(
  film: Film,
  language: string,
  kept: readonly string[],
  goes: (text: string) => boolean,
): Film {
  const isForeign = (text: string | null | undefined) =>
    typeof text === "string" && !isDemanded(text, kept) && goes(text);
  const { cta, text_strategy } = film.direction;
  const isOwnCta = isDemanded(cta.text, kept) || languageOf(cta.text) === language;
  // Of a language that we have no calls in, the name alone is true.
  const call = CTA_WORDS[language] ? ctaWords(language, cta.action, "general") : film.direction.product.name;
  const text = isOwnCta ? cta.text : call;
  const told = (words: string) => (sameWords(words, cta.text) ? text : words);
  const cleaned = changeScenes(
    film,
    (scene) => toldWords(scene) !== "",
    (scene) => {
      const overlay = scene.text_overlay && { ...scene.text_overlay, text: told(scene.text_overlay.text) };
      const line = scene.audio.voiceover_text;
      return {
        ...scene,
        text_overlay: isForeign(overlay?.text) ? null : overlay,
        audio: { ...scene.audio, voiceover_text: isForeign(line) ? null : line },
      };
    },
  );
  const overlays = text_strategy.overlays
    .filter((overlay) => !isForeign(overlay.text))
    .map((overlay) => ({ ...overlay, text: told(overlay.text) }));
  return changeDirection(cleaned, { cta: { ...cta, text }, text_strategy: { ...text_strategy, overlays } });
}

/** The film's words, but for the product's name: it is the same in every language. */
function wordsOf(film: Film): string {
  const { name } = film.direction.product;
  return film.scenes
    .flatMap(({ text_overlay, audio }) => [text_overlay?.text ?? "", audio.voiceover_text ?? ""])
    .filter((words) => words !== "" && !sameWords(words, name))
    .join(".\n");
}
