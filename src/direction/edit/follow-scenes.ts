import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { changeDirection } from "../repair/change-scene.ts";
import { beginsIn } from "../repair/timeline.ts";

/** The film without the timed texts that stand in `scene`, which is about to go; the call to action moves to the last that stays. */
export function withFewerTexts(film: Film, scene: Scene): Film {
  const { text_strategy, cta } = film.direction;
  const isInside = (seconds: number) => beginsIn(seconds, scene);
  const overlays = text_strategy.overlays.filter((overlay) => !isInside(overlay.start_time));
  const remaining = film.scenes.filter((other) => other !== scene);
  const last = remaining.at(-1);
  const moved =
    isInside(cta.start_time) && last ? { ...cta, start_time: last.start_time, duration: last.duration } : cta;
  return changeDirection(film, { text_strategy: { ...text_strategy, overlays }, cta: moved });
}
