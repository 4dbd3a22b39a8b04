import type { Constraint } from "../../../../contracts/constraint.ts";
import { holdsWords } from "../../constraints/film-words.ts";
import type { Film } from "../../film.ts";
import type { TextLook } from "../../reading/reading.ts";
import { withTrueFigures } from "../../repair/figures.ts";
import { withTextLook } from "../../repair/text-looks.ts";
import { AskedTextLook } from "../../repair/text-times.ts";
import { type Clause, type EditRule, quoted, wholly } from "../change.ts";
import { timeOfText } from "../times-of-text.ts";
import { factOnScreen } from "./facts.ts";
import { textMeant } from "./words-on-screen.ts";

const CTA = /\b(?:cta|call[- ]to[- ]action|button)\b/iu;

/** When words stand on screen: "show the text from second 3 to 5", "the CTA from second 10". */
export const textTimesRule: EditRule = (clause, film) => {
  const asked = timeOfText(clause.text);
  const words = asked && wordsCalled(asked.called, clause, film);
  if (!asked || !words) return null;
  const card = film.direction.text_strategy.overlays.find(({ text }) => holdsWords(text, words));
  const { duration } = film.direction.technical_specs;
  const from =
    asked.from ??
    (asked.last === null ? undefined : Math.max(0, duration - asked.last)) ??
    card?.start_time ??
    0;
  if (asked.to !== null && asked.to <= from) return null;
  const isCta = holdsWords(film.direction.cta.text, words);
  const to = asked.to ?? (isCta || asked.last !== null ? null : undefined);
  const look: TextLook = { of: isCta ? "cta" : { text: words }, from, ...(to === undefined ? {} : { to }) };
  return wholly({
    kind: "text_time",
    words: clause.text,
    demands: [{ kind: "text_look", hard: true, target: look }],
    overrules: (entry) => isTimeOf(entry, words, film),
    apply: (before) => {
      if (Math.max(from, asked.to ?? 0) > before.direction.technical_specs.duration) return null;
      const timed = withTextLook(before, look);
      const shown = timed.direction.text_strategy.overlays.find(({ text }) => holdsWords(text, words));
      return {
        film: withTrueFigures(timed),
        sentence: `"${words}" stands on screen from ${rounded(shown?.start_time ?? from)} to ${rounded(shown?.end_time ?? from)} s.`,
      };
    },
  });
};

/** The words on screen that a wish calls by a name, or repeats. */
function wordsCalled(called: string, clause: Clause, film: Film): string | null {
  const told = quoted(called);
  if (told !== undefined)
    return film.scenes.some(({ text_overlay }) => holdsWords(text_overlay?.text ?? "", told)) ? told : null;
  if (CTA.test(called)) return film.direction.cta.text;
  return factOnScreen(called, film) ?? textMeant(clause, film);
}

function isTimeOf({ kind, expected }: Constraint, words: string, film: Film): boolean {
  const look = kind === "text_look" ? AskedTextLook.safeParse(expected).data : undefined;
  if (look?.from === undefined) return false;
  const of = typeof look.of === "object" ? look.of.text : film.direction.cta.text;
  return holdsWords(words, of) || holdsWords(of, words);
}

function rounded(seconds: number): number {
  return Number(seconds.toFixed(2));
}
