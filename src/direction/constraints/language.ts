import { z } from "zod";
import type { Film } from "../film.ts";
import { languageOf } from "../words/language-of.ts";
import { constraintRule, satisfied, unverifiable, violated } from "./constraint-rule.ts";
import { idsOf, toldWords } from "./film-words.ts";

/** The language of the film's own words. */
export const languageRule = constraintRule({
  kind: "language",
  target: z.object({ language: z.string() }),
  collect: ({ reading }) =>
    reading.language
      ? [
          {
            statement: reading.language.words,
            source: "text",
            hard: true,
            target: { language: reading.language.value },
          },
        ]
      : [],
  check: ({ language }, film) => {
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
});

function wordsOf(film: Film): string {
  return film.scenes
    .map(toldWords)
    .filter((words) => words !== "")
    .join(".\n");
}
