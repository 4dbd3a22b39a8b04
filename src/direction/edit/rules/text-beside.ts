import { holdsWords } from "../../constraints/film-words.ts";
import type { Film } from "../../film.ts";
import { sayInScene } from "../../repair/say-on-screen.ts";
import { capital } from "../../words/capital.ts";
import { JOINT } from "../../words/joint.ts";
import { type Clause, type EditRule, quoted, type Understood, wholly } from "../change.ts";
import { sceneWords } from "../scene-choice.ts";

/** `Put "Mon–Sat" under the CTA`. */
const UNDER =
  /\b(?:under|below|beneath|above|over|next to|beside|with|after)\s+(?:the\s+|our\s+)?(?:cta|call[- ]to[- ]action|button)\b/iu;
/** `Say "Tickets online" under it`: under the last text that is no call to action. */
const UNDER_IT =
  /^(?:please )?(?:put|add|show|write|place|have|include|say)\b.*\b(?:under|below|beneath) (?:it|that|this|the text)[.!]*$/iu;
/** "Add a discount code: LAV10 at the end". */
const TOLD =
  /^(?:please )?(?:add|include|show|put|mention|write)\s+(?:an?\s+|the\s+|our\s+)?((?:discount |promo |voucher |coupon )?code|hashtag|handle|url|website|web address|disclaimer|small print|legal line|phone number|opening hours|address|price)\s*[:,]?\s+(?!in\b|at\b|to\b|on\b)["“«„']?(.+?)["”»“']?(?:\s+(?:at the (?:very )?end|on the (?:end ?card|last (?:scene|shot))|in the last (?:scene|shot)))?[.!]*$/iu;

/** Words that come on screen beside what stands there: under the call to action, or at the end. */
export const textBesideRule: EditRule = (clause, film) => {
  const { text } = clause;
  const words = quoted(text);
  if (
    words !== undefined &&
    UNDER.test(text) &&
    /^(?:please )?(?:put|add|show|write|place|have|include)\b/iu.test(text)
  ) {
    const at = film.scenes.findIndex(({ purpose }) => purpose === "cta");
    return joining(clause, at < 0 ? film.scenes.length : at + 1, words);
  }
  if (words !== undefined && UNDER_IT.test(text)) {
    const own = film.scenes.findLastIndex(
      ({ text_overlay }) => text_overlay && !holdsWords(text_overlay.text, film.direction.cta.text),
    );
    return joining(clause, own < 0 ? film.scenes.length : own + 1, words);
  }
  const [, name = "", told = ""] = TOLD.exec(text) ?? [];
  if (told === "") return null;
  const line = /code$/iu.test(name) ? `${capital(name)}: ${told}` : told;
  return joining(clause, clause.scenes?.[0] ?? film.scenes.length, line);
};

function joining(clause: Clause, number: number, line: string): Understood {
  return wholly({
    kind: "overlay",
    words: clause.text,
    demands: [{ kind: "overlay", hard: true, target: { text: line, where: "anywhere" } }],
    apply: (film) => withLine(film, number, line),
  });
}

function withLine(film: Film, number: number, line: string) {
  const scene = film.scenes[number - 1];
  if (scene === undefined) return null;
  const standing = scene.text_overlay?.text;
  const text = standing === undefined ? line : `${standing}${JOINT}${line}`;
  return {
    film: sayInScene(film, scene.id, text),
    sentence: `Put "${line}" on screen in ${sceneWords([number])}.`,
  };
}
