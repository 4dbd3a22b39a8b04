import { holdsWords } from "../../constraints/film-words.ts";
import type { Film } from "../../film.ts";
import { FACTS_IN_WORDS, factCalled } from "../../knowledge/facts-in-words.ts";
import type { Clause, EditRule, Understood } from "../change.ts";
import { renameRule } from "./rename.ts";

const CHANGED =
  /^(?:(?:change|update|correct|fix|move|set|make) )?(?:the |our |that |it'?s )?(.+?) (?:to|into|is now|is|should (?:now )?be|must be|=) (.+)$/iu;
const MADE_IT = /^(?:make|change|set) (?:it|that|this)(?: to)? (.+)$/iu;

/** Another date, price, hour or address where the film's words tell just one: "change the date to 10 October", "make it £179". */
export const factsRule: EditRule = (clause, film) => {
  const exchanged = anotherFigure(clause, film);
  if (exchanged !== null) return exchanged;
  const [, called = "", fresh = ""] = CHANGED.exec(clause.text) ?? [];
  const named = factCalled(called);
  const made = plain(MADE_IT.exec(clause.text)?.[1] ?? "");
  const written = named ?? FACTS_IN_WORDS.find(([, form]) => made.match(form)?.[0] === made)?.[1];
  if (written === undefined) return anotherWord(clause, film);
  const told = [...new Set(wordsOf(film).flatMap((words) => words.match(written) ?? []))];
  const value = named ? plain(fresh).replace(/ now$/iu, "") : made;
  const old = told.length === 1 ? told[0] : undefined;
  if (old === undefined || value === "" || !IS_FIGURE.test(fresh || made)) return null;
  return renameRule({ ...clause, text: `replace "${old}" with "${value}"` }, film);
};

/** What may take the place of a figure: "bigger" says how it looks, "on screen from 3 s" when it is seen. */
const IS_FIGURE =
  /^(?!(?:on|in|at|from|until|shown|seen|visible)\b).*(?:\d|["“«„])|^(?:free|gratis|kostenlos|today|tomorrow|tonight|soon)\b|\w\.\w/iu;

/** The words on screen that tell the one fact that is called so: "the price"; null where none or several do. */
export function factOnScreen(called: string, { scenes }: Film): string | null {
  const bare = called.replace(/^(?:the|our|that) /iu, "");
  const written = factCalled(bare);
  const shown = scenes.flatMap(({ text_overlay }) => text_overlay?.text ?? []);
  const telling = written === null ? [] : shown.filter((text) => text.match(written) !== null);
  return telling.length === 1 ? (telling[0] ?? null) : null;
}

const FIGURE = "([^\\s,]*\\d[^\\s,]*(?:\\s(?:€|$|£|%|euros?|dollars|pounds|percent|am|pm)(?!\\p{L}))?)";
/** "29 € instead of 39 €", "the price should be 29 €, not 39 €". */
const FIGURES = new RegExp(
  `${FIGURE}(?: now)?,? (?:instead of|rather than|in place of|and not|not) (?:the )?(?:old )?${FIGURE}[.!]*$`,
  "iu",
);

/** One figure for another that stands in the film's words, whether or not with a blank before its unit. */
function anotherFigure(clause: Clause, film: Film): Understood | null {
  const [, fresh = "", old = ""] = FIGURES.exec(clause.text) ?? [];
  if (old === "" || /\b(?:scene|shot|second)s?\b/iu.test(clause.text)) return null;
  const written = new RegExp(
    `(?<![\\p{L}\\d.,])${[...old.replace(/\s/gu, "")].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("\\s?")}(?![\\p{L}\\d])`,
    "iu",
  );
  const told = wordsOf(film)
    .map((words) => written.exec(words)?.[0])
    .find((words) => words !== undefined);
  return told === undefined
    ? null
    : renameRule({ ...clause, text: `replace "${told}" with "${fresh}"` }, film);
}

/** "Saturday is now Sunday": a word that is read or heard, and the one that takes its place. */
const NOW =
  /^(?:the )?(.{2,40}?) (?:is now|becomes|is actually|should now be|has become|has changed to) (?:an? )?(.{1,40}?)[.!]*$/iu;

/** `"A" should be "B"`, "change « A » en « B »". */
const TWO_QUOTES =
  /^(?:please )?(?:\p{L}+ ){0,4}?["“«„]\s?([^"”»“]+?)\s?["”»“] (?:\p{L}+ ){0,3}?["“«„]\s?([^"”»“]+?)\s?["”»“](?: instead)?[.!]*$/iu;
/** "Text: NO EXCUSES → SHOW UP": the arrow has become a colon. */
const ARROW =
  /^(?:(?:text|title|line|caption|headline|tagline)s?: )?([^:"“«„]{2,60}?): ([^:"“«„]{1,60}?)[.!]*$/iu;

function anotherWord(clause: Clause, film: Film): Understood | null {
  const two = TWO_QUOTES.exec(clause.text);
  const [, old = "", fresh = ""] = two ?? NOW.exec(clause.text) ?? ARROW.exec(clause.text) ?? [];
  const isTold = old !== "" && wordsOf(film).some((words) => holdsWords(words, old));
  return isTold
    ? renameRule({ ...clause, text: `replace "${plain(old)}" with "${plain(fresh)}"` }, film)
    : null;
}

function plain(words: string): string {
  return words.replace(/^["“]|["”]$/gu, "").replace(/[.\s]+$/u, "");
}

/** What the film says on screen and aloud. */
function wordsOf({ scenes, direction }: Film): string[] {
  const said = scenes.flatMap(({ text_overlay, audio }) => [text_overlay?.text, audio.voiceover_text]);
  return [...said, direction.cta.text].filter((words) => typeof words === "string");
}
