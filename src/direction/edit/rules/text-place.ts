import type { OverlayPosition } from "../../../../contracts/vocabulary.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { type Clause, type Understood, wholly } from "../change.ts";
import { changeNumbered, chosen, sceneWords } from "../scene-choice.ts";

const POSITIONS: readonly (readonly [RegExp, OverlayPosition])[] = [
  [/\b(?:top|upper)[- ](?:cent(?:er|re)|middle)\b/iu, "top_third"],
  [/\b(?:bottom|lower)[- ](?:cent(?:er|re)|middle)\b|\blower third\b/iu, "bottom_third"],
  [/\b(?:to|at|in) the (?:very )?(?:top|upper)\b/iu, "top_third"],
  [/\b(?:to|at|in) the (?:very )?(?:bottom|lower)\b/iu, "bottom_third"],
  [/\b(?:to|at|in) the (?:very )?(?:cent(?:er|re)|middle)\b|\bcent(?:er|re)(?:ed)?\b/iu, "center"],
];

const PART = "(?:top|upper|bottom|lower|left|right|cent(?:er|re)|middle)";
/** "To the top right corner of the screen", and nothing but the scene behind it. */
const ONLY_A_PLACE = new RegExp(
  `\\bto the (?:very )?${PART}(?:[- ]${PART})*(?:[- ](?:hand|third|half|corner|edge|side|part|area))*` +
    "(?: of (?:the |its |that )?(?:screen|frame|picture|image|film|video))?" +
    "(?: (?:in|of|for|on|during) (?:the )?(?:[a-z]+ )?(?:scenes?|shots?)(?:[\\d\\s,&]|and)*)?[\\s.!]*$",
  "iu",
);
const SIDEWAYS = /\b(?:left|right)\b/iu;
const NO_SIDES = "; it keeps to the middle of the width, a text has no left or right of its own";

/** Whether a wish about a text says where on the screen it shall stand, and no words that it shall read. */
export function namesOnlyAPlace(text: string): boolean {
  return ONLY_A_PLACE.test(text);
}

/** The place on the screen that words name. */
export function placeNamed(text: string): OverlayPosition | null {
  return POSITIONS.find(([words]) => words.test(text))?.[1] ?? null;
}

/** Words that stand on screen get another place there. */
export function placing(clause: Clause): Understood | null {
  const position = placeNamed(clause.text);
  if (position === null || clause.scenes?.length === 0) return null;
  return wholly({
    kind: "overlay_position",
    words: clause.text,
    apply: (film) => {
      const { text_strategy } = film.direction;
      const places = chosen(film, clause.scenes);
      const overlays = text_strategy.overlays.map((overlay) =>
        places.some(
          (scene) => overlay.start_time >= scene.start_time - 0.01 && overlay.start_time < scene.end_time,
        )
          ? { ...overlay, position }
          : overlay,
      );
      const moved = changeNumbered(film, clause.scenes, (scene) =>
        scene.text_overlay ? { ...scene, text_overlay: { ...scene.text_overlay, position } } : scene,
      );
      return {
        film: changeDirection(moved, { text_strategy: { ...text_strategy, overlays } }),
        sentence: `Moved the text of ${sceneWords(clause.scenes)} to the ${position.replace("_", " ")}${SIDEWAYS.test(clause.text) ? NO_SIDES : ""}.`,
      };
    },
  });
}
