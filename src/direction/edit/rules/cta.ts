import type { CtaAction } from "../../../../contracts/vocabulary.ts";
import { ctaRule as ctaConstraint } from "../../constraints/cta.ts";
import { holdsWords } from "../../constraints/film-words.ts";
import type { Film } from "../../film.ts";
import { changeDirection, changeScenes } from "../../repair/change-scene.ts";
import { sayOnScreen } from "../../repair/say-on-screen.ts";
import { type EditRule, partly, quoted, REMOVAL, wholly } from "../change.ts";
import { namesOnlyAPlace, placing } from "./text-place.ts";

const NAMES = "(?:cta|call[- ]to[- ]action|button(?: text)?|closing line|end line)";
const SET = new RegExp(
  `\\b(?:new|change|set|make|update|replace|use|switch|the)?\\s*(?:the\\s+)?${NAMES}(?:\\s+(?:text|copy|words?|line))?\\s*(?::|=|-|–|—|\\bto(?:\\s+(?:say|read|be))?\\b|\\bshould\\s+(?:say|read|be)\\b|\\bsays?\\b|\\breads?\\b|\\bis\\b|\\bas\\b|\\bwith\\b|\\binto\\b|(?=["“«„'‘]))\\s*(.+)$`,
  "iu",
);
const END_WITH =
  /\b(?:end|close|finish)(?:s|ing)?\s+(?:it\s+)?(?:with|on)\s+(?:the\s+words?\s+)?(["“«„'‘].+)$/iu;
const REMOVE = new RegExp(`\\b${REMOVAL}\\s+(?:a\\s+|the\\s+|any\\s+)?${NAMES}\\b`, "iu");

/** What the call to action asks for, by its words. */
const ACTIONS: readonly (readonly [RegExp, CtaAction])[] = [
  [/\b(?:shop|buy|order|get yours|add to cart|purchase|kaufen|acheter|compra)/iu, "shop_now"],
  [
    /\b(?:sign up|register|join|subscribe|enrol|enroll|start (?:your )?(?:free )?trial|anmelden)/iu,
    "sign_up",
  ],
  [/\b(?:learn|discover|find out|read more|see how|explore)\b/iu, "learn_more"],
  [/\b(?:visit|come (?:by|in|see)|find us|stop by|drop in)\b/iu, "visit"],
];

/** New words for the call to action, or none at all; where it stood on screen or was spoken, it follows. */
export const ctaRule: EditRule = (clause, before) => {
  const denial = REMOVE.exec(clause.text);
  if (denial) {
    return partly(clause, denial[0], {
      kind: "cta",
      words: clause.text,
      supersedes: ["cta"],
      demands: [{ kind: "cta", hard: true, target: { text: null } }],
      apply: (film) => {
        const demand = {
          id: "edit",
          kind: "cta" as const,
          statement: clause.text,
          source: "text" as const,
          hard: true,
          target: { text: null },
        };
        return {
          film: ctaConstraint.repair(demand, film),
          sentence: "Took the call to action out of every scene.",
        };
      },
    });
  }
  if (SET.test(clause.text) && namesOnlyAPlace(clause.text))
    return placing({ ...clause, scenes: clause.scenes ?? scenesReading(before.direction.cta.text, before) });
  const told = SET.exec(clause.text)?.[1] ?? END_WITH.exec(clause.text)?.[1];
  // "CTA: Start free → Try it tonight": the arrow has become a colon.
  const old = `${before.direction.cta.text}: `;
  const raw = told?.startsWith(old) ? told.slice(old.length) : told;
  const text = raw === undefined ? undefined : (quoted(raw) ?? unquoted(raw.replace(/\s+instead\s*$/iu, "")));
  if (!text) return null;
  return wholly({
    kind: "cta",
    words: clause.text,
    supersedes: ["cta"],
    demands: [{ kind: "cta", hard: true, target: { text } }],
    apply: (film) => ({
      film: withNewCta(film, text),
      sentence: `Changed the call to action from "${film.direction.cta.text}" to "${text}".`,
    }),
  });
};

function scenesReading(words: string, { scenes }: Film): number[] {
  return scenes.flatMap(({ text_overlay }, index) =>
    holdsWords(text_overlay?.text ?? "", words) ? [index + 1] : [],
  );
}

function withNewCta(film: Film, text: string): Film {
  const { cta, text_strategy } = film.direction;
  const replaced = (words: string) => replaceWords(words, cta.text, text);
  const shown = changeScenes(
    film,
    ({ text_overlay, audio }) =>
      holdsWords(text_overlay?.text ?? "", cta.text) || holdsWords(audio.voiceover_text ?? "", cta.text),
    (scene) => ({
      ...scene,
      audio: {
        ...scene.audio,
        voiceover_text: scene.audio.voiceover_text && replaced(scene.audio.voiceover_text),
      },
      text_overlay: scene.text_overlay && { ...scene.text_overlay, text: replaced(scene.text_overlay.text) },
    }),
  );
  const overlays = text_strategy.overlays.map((overlay) =>
    holdsWords(overlay.text, cta.text) ? { ...overlay, text: replaced(overlay.text) } : overlay,
  );
  const reworded = changeDirection(shown, {
    text_strategy: { ...text_strategy, overlays },
    cta: { ...cta, text, action: actionOf(text) ?? cta.action },
  });
  const hadTexts = film.scenes.some(({ text_overlay }) => text_overlay !== null);
  const isSaid =
    shown !== film || overlays.some((overlay, index) => overlay !== text_strategy.overlays[index]);
  return hadTexts && !isSaid ? sayOnScreen(reworded, text, "ending") : reworded;
}

/** null where the words say nothing of it: what they lead to stays as it was. */
function actionOf(text: string): CtaAction | null {
  return ACTIONS.find(([words]) => words.test(text))?.[1] ?? null;
}

function replaceWords(words: string, old: string, fresh: string): string {
  const at = words.toLowerCase().indexOf(old.toLowerCase());
  return at < 0 ? fresh : words.slice(0, at) + fresh + words.slice(at + old.length);
}

/** Unquoted words without the quotes of another kind and a closing stop. */
function unquoted(words: string): string {
  return words
    .trim()
    .replace(/^["“'‘«]|["”'’»]$/gu, "")
    .replace(/\.$/, "")
    .trim();
}
