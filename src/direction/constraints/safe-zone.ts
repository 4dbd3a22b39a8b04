import { z } from "zod";
import type { OverlayPosition } from "../../../contracts/vocabulary.ts";
import { changeDirection, changeScenes } from "../repair/change-scene.ts";
import { shapeOf } from "./aspect-ratio.ts";
import { constraintRule, satisfied, verdict } from "./constraint-rule.ts";
import { idsOf } from "./film-words.ts";

const TALLER_THAN = 0.7;

/**
 * Texts keep clear of what a feed lays over a tall film: the top 14 %, the bottom 35 % and 6 % at the sides
 * (wire contract v1). The top and middle thirds can, the bottom third cannot.
 */
export const safeZoneRule = constraintRule({
  kind: "safe_zone",
  target: z.object({}),
  collect: ({ reading }) =>
    reading.safeZone ? [{ statement: reading.safeZone.words, source: "text", hard: true, target: {} }] : [],
  check: (_, film) => {
    if (!isTall(film.direction.technical_specs.aspect_ratio)) {
      return satisfied("Text bands of this format lie inside the title-safe area.");
    }
    const low = film.scenes.filter((scene) => scene.text_overlay && isCovered(scene.text_overlay.position));
    const isLowCard = film.direction.text_strategy.overlays.some((overlay) => isCovered(overlay.position));
    return verdict(
      low.length === 0 && !isLowCard,
      "No text stands in the top 14 %, the bottom 35 % or 6 % at the sides.",
      "Texts stand in the bottom third, under the feed's own captions.",
      idsOf(low),
    );
  },
  repair: (_, film) => (isTall(film.direction.technical_specs.aspect_ratio) ? withTextsRaised(film) : film),
});

function withTextsRaised(film: Parameters<typeof changeScenes>[0]) {
  const raised = changeScenes(
    film,
    (scene) => scene.text_overlay !== null && isCovered(scene.text_overlay.position),
    (scene) => ({
      ...scene,
      text_overlay: scene.text_overlay && { ...scene.text_overlay, position: "center" },
    }),
  );
  const { text_strategy } = raised.direction;
  if (!text_strategy.overlays.some(({ position }) => isCovered(position))) return raised;
  const overlays = text_strategy.overlays.map((overlay) =>
    isCovered(overlay.position) ? { ...overlay, position: "center" as const } : overlay,
  );
  return changeDirection(raised, { text_strategy: { ...text_strategy, overlays } });
}

/** Whether a feed lays its own buttons and captions over a frame of this shape. */
export function isTall(aspectRatio: string): boolean {
  return shapeOf(aspectRatio) < TALLER_THAN;
}

function isCovered(position: OverlayPosition): boolean {
  return position === "bottom_third";
}
