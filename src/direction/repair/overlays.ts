import type { Overlay } from "../../../contracts/direction.ts";
import type { Scene } from "../../../contracts/scene.ts";
import { secondsFromFrames, snapToFrame } from "../../../contracts/timecode.ts";
import { sameWords } from "../constraints/film-words.ts";
import type { Film } from "../film.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";
import { secondsBetween } from "./timeline.ts";

const ROUNDING_SECONDS = 1e-6;

/**
 * The timed overlays and the scenes' overlays say the same: each scene's text has a card inside its scene, a card without a
 * scene's text gives it to a scene that has none or goes, and the call to action stands inside the film.
 */
export function withAgreeingOverlays(film: Film): Film {
  const adopted = withAdoptedCards(film);
  const { text_strategy } = adopted.direction;
  const overlays = adopted.scenes.flatMap((scene) => cardOf(scene, adopted));
  const isSame = JSON.stringify(overlays) === JSON.stringify(text_strategy.overlays);
  return withCtaInside(
    isSame ? adopted : changeDirection(adopted, { text_strategy: { ...text_strategy, overlays } }),
  );
}

/** Cards whose words no scene has are given to the scene they stand in, where that has no text yet. */
function withAdoptedCards(film: Film): Film {
  const homeless = film.direction.text_strategy.overlays.filter(
    (card) => !film.scenes.some((scene) => isCardOf(card, scene)),
  );
  return homeless.reduce((next, card) => {
    const home = next.scenes.find((scene) => card.start_time < scene.end_time - ROUNDING_SECONDS);
    if (!home || home.text_overlay) return next;
    const { text, style, position, animation } = card;
    return changeScenes(
      next,
      (scene) => scene === home,
      (scene) => ({ ...scene, text_overlay: { text, style, position, animation } }),
    );
  }, film);
}

function isCardOf(card: Overlay, scene: Scene): boolean {
  return scene.text_overlay !== null && sameWords(card.text, scene.text_overlay.text);
}

function cardOf(scene: Scene, film: Film): Overlay[] {
  const overlay = scene.text_overlay;
  if (!overlay) return [];
  const { fps } = film.direction.technical_specs;
  const cards = film.direction.text_strategy.overlays;
  const own = cards.filter((card) => isCardOf(card, scene));
  const overlapping = own.find(
    (card) => card.start_time < scene.end_time && card.end_time > scene.start_time,
  );
  const others = film.scenes.filter(
    (other) => other !== scene && other.text_overlay && sameWords(other.text_overlay.text, overlay.text),
  );
  const card = overlapping ?? (others.length === 0 ? own[0] : undefined);
  const font_size = card?.font_size ?? "medium";
  if (!overlapping) {
    return [{ ...card, ...overlay, start_time: scene.start_time, end_time: scene.end_time, font_size }];
  }
  const start = inside(overlapping.start_time, scene, fps);
  const end = inside(overlapping.end_time, scene, fps);
  const isStanding = end - start > 1 / fps - ROUNDING_SECONDS;
  return [
    {
      ...overlapping,
      text: overlay.text,
      position: overlay.position,
      start_time: isStanding ? start : scene.start_time,
      end_time: isStanding ? end : scene.end_time,
    },
  ];
}

function inside(seconds: number, scene: Scene, fps: number): number {
  const clamped = Math.min(Math.max(seconds, scene.start_time), scene.end_time);
  return clamped === scene.start_time || clamped === scene.end_time ? clamped : snapToFrame(clamped, fps);
}

/** The call to action inside the film; one that lies outside moves to the last scene. */
function withCtaInside(film: Film): Film {
  const { cta, technical_specs } = film.direction;
  const { fps, duration } = technical_specs;
  const last = film.scenes.at(-1);
  if (!last) return film;
  const end = Math.min(duration, cta.start_time + cta.duration);
  const isInside =
    cta.start_time >= 0 &&
    cta.start_time < duration - ROUNDING_SECONDS &&
    Number.isFinite(cta.duration) &&
    cta.duration > 0;
  const start_time = isInside ? snapToFrame(cta.start_time, fps) : last.start_time;
  const length = isInside ? secondsBetween(start_time, end, fps) : last.duration;
  const kept = Math.max(secondsFromFrames(1, fps), length);
  if (start_time === cta.start_time && kept === cta.duration) return film;
  return changeDirection(film, { cta: { ...cta, start_time, duration: kept } });
}
