import { toldWords } from "../../constraints/film-words.ts";
import { CTA_WORDS } from "../../knowledge/languages.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { sayOnScreen } from "../../repair/say-on-screen.ts";
import { languageOf } from "../../words/language-of.ts";
import { type EditRule, quoted, wholly } from "../change.ts";

const LANGUAGES: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  french: "fr",
  spanish: "es",
  portuguese: "pt",
  italian: "it",
  dutch: "nl",
  swedish: "sv",
  polish: "pl",
  turkish: "tr",
  japanese: "ja",
  chinese: "zh",
  mandarin: "zh",
  korean: "ko",
};
const ASK = new RegExp(
  `\\b(?:translate|in|into|to|language(?: to|:)?|switch to|make it)\\s+(?:all\\s+)?(?:the\\s+)?(?:texts?|overlays?|words|copy|everything|it)?\\s*(?:in|into|to)?\\s*(${Object.keys(LANGUAGES).join("|")})\\b`,
  "iu",
);

/**
 * The language of the film's words. Rules cannot translate free text: only a film whose one text is its call to action in
 * usual words can change here; for anything else the change answers that it cannot be made.
 */
export const languageRule: EditRule = (clause) => {
  const name = ASK.exec(clause.text)?.[1]?.toLowerCase();
  const language = name === undefined ? undefined : LANGUAGES[name];
  if (!language || quoted(clause.text) !== undefined) return null;
  return wholly({
    kind: "language",
    words: clause.text,
    supersedes: ["language"],
    apply: (film) => {
      const { cta } = film.direction;
      const others = film.scenes.filter(
        (scene) => toldWords(scene) !== "" && !toldWords(scene).includes(cta.text),
      );
      const text = CTA_WORDS[language]?.[cta.action];
      if (others.length > 0 && others.some((scene) => languageOf(toldWords(scene)) !== language)) return null;
      if (!text) return null;
      const isUsual = Object.values(CTA_WORDS).some((words) => Object.values(words).includes(cta.text));
      if (!isUsual) return null;
      const reworded = changeDirection(film, { cta: { ...cta, text } });
      return {
        film: film.scenes.length > 0 ? sayOnScreen(reworded, text, "ending") : reworded,
        sentence: `The film's words are in ${name} now.`,
      };
    },
  });
};
