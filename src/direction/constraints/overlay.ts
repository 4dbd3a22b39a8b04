import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import type { BriefReading, TextPlace } from "../reading/reading.ts";
import { changeDirection, changeScenes } from "../repair/change-scene.ts";
import { demandedWords } from "../repair/demanded-words.ts";
import { sayOnScreen, sceneAt } from "../repair/say-on-screen.ts";
import { JOINT } from "../words/joint.ts";
import { constraintRule, demandedInText, unverifiable, verdict, violated } from "./constraint-rule.ts";
import { cardWords, holdsWords, idsOf, isCardOf, sameWords, toldWords } from "./film-words.ts";

const Target = z.object({
  text: z.string().nullable(),
  where: z.union([z.enum(["opening", "middle", "ending", "anywhere"]), z.number()]),
  /** Longer lines of the brief's own that hold the words: where one stands, they stand as well. */
  within: z.array(z.string()).optional(),
  /** All that may be read: "no other text". */
  only: z.array(z.string()).optional(),
});

/** Words on screen as they stand in the brief, none beside them, or none at all. */
export const overlayRule = constraintRule({
  kind: "overlay",
  target: Target,
  collect: ({ reading }) => [
    ...demandedInText(reading.overlays, ({ text, where }) => {
      const within = linesOfBrief(reading).filter((line) => holdsWords(line, text) && !sameWords(line, text));
      return { text, where, ...(within.length > 0 && { within }) };
    }),
    ...(reading.noText
      ? [
          {
            statement: reading.noText.words,
            source: "text" as const,
            hard: true,
            target: { text: null, where: "anywhere" as const },
          },
        ]
      : []),
    ...(reading.onlyToldText
      ? [
          {
            statement: reading.onlyToldText.words,
            source: "text" as const,
            hard: true,
            target: { text: null, where: "anywhere" as const, only: linesOfBrief(reading) },
          },
        ]
      : []),
  ],
  check: ({ text, where, within = [], only }, film) => {
    if (only !== undefined) return checkOnlyTold(film, only);
    if (text === null) return checkTextless(film);
    const scenes = film.scenes.filter(({ text_overlay }) =>
      [text, ...within].some((words) => text_overlay !== null && isCardOf(text_overlay.text, words)),
    );
    if (scenes.length === 0) return violated(`"${text}" is not on screen.`);
    const kept = where === "anywhere" || scenes.some((scene) => standsIn(where, scene, film));
    return verdict(
      kept,
      "The words stand on screen as asked.",
      `The words stand on screen, but not ${placeInWords(where)}.`,
      idsOf(scenes),
    );
  },
  repair: ({ text, where, only }, film, others) =>
    text === null ? withoutTexts(film, only) : sayOnScreen(film, text, where, demandedWords(others)),
});

/** All words that the brief itself puts on screen. */
function linesOfBrief({ overlays, cta, script }: BriefReading): string[] {
  return [
    ...overlays.map(({ value }) => value.text),
    ...(cta === null ? [] : [cta.value.text]),
    ...(script ?? []).flatMap(({ value }) => value.overlay ?? []),
  ];
}

/** The middle is what is neither the first scene nor the last; a film of fewer than three has none. */
function standsIn(where: TextPlace, scene: Scene, { scenes }: Film): boolean {
  if (where !== "middle") return scene === sceneAt(scenes, where);
  return scenes.length < LEAST_WITH_A_MIDDLE || (scene !== scenes[0] && scene !== scenes.at(-1));
}

const LEAST_WITH_A_MIDDLE = 3;

function placeInWords(where: TextPlace): string {
  if (typeof where === "number") return `in scene ${where}`;
  return where === "middle" ? "in the middle" : `at the ${where}`;
}

/** The film with no words on screen but those in `spared`. */
export function withoutTexts(film: Film, spared: readonly string[] = []): Film {
  const isGone = ({ text }: { readonly text: string }) => !isMadeOf(text, spared);
  const bare = changeScenes(
    film,
    ({ text_overlay }) => text_overlay !== null && isGone(text_overlay),
    (scene) => ({ ...scene, text_overlay: null }),
  );
  const { text_strategy } = bare.direction;
  return text_strategy.overlays.some(isGone)
    ? changeDirection(bare, {
        text_strategy: { ...text_strategy, overlays: text_strategy.overlays.filter((card) => !isGone(card)) },
      })
    : bare;
}

/** Whether a card says what stands in `lines`, one of them or several joined, and nothing else. */
function isMadeOf(card: string, lines: readonly string[]): boolean {
  return card.split(JOINT).every((part) => lines.some((line) => holdsWords(line, part)));
}

function checkOnlyTold(film: Film, only: readonly string[]) {
  if (only.length === 0 && !film.scenes.some((scene) => scene.text_overlay))
    return unverifiable("No text stands on screen; which words the exception means is not known.");
  const others = film.scenes.filter(({ text_overlay }) => text_overlay && !isMadeOf(text_overlay.text, only));
  const words = others.map(({ text_overlay }) => `"${text_overlay?.text}"`).join(", ");
  return verdict(
    others.length === 0,
    only.length === 0 ? "No text stands on screen." : "Nothing stands on screen but the words asked for.",
    `Other words stand on screen: ${words}.`,
    idsOf(others),
  );
}

function checkTextless(film: Film) {
  const written = film.scenes.filter((scene) => scene.text_overlay);
  const isClean = written.length === 0 && film.direction.text_strategy.overlays.length === 0;
  const rest = `${written.map(toldWords).join(" ")} ${cardWords(film)}`.trim().slice(0, 60);
  return verdict(isClean, "No text stands on screen.", `Texts stand on screen: "${rest}".`, idsOf(written));
}
