import type { Film } from "../film.ts";
import { contrastBetween } from "../words/contrast.ts";
import { changeDirection } from "./change-scene.ts";

/** Least contrast of text with what is behind it: WCAG 2.2, success criterion 1.4.3 (AA). */
export const LEAST_CONTRAST = 4.5;
const LIGHT = "#FFFFFF";
const DARK = "#000000";

/** The film whose text stands 4.5:1 against its outline: the outline gives way first, since the text's colour may be the brand's. */
export function withReadableText(film: Film): Film {
  const { text_strategy } = film.direction;
  if (contrastOf(film) >= LEAST_CONTRAST) return film;
  const { text_color } = text_strategy;
  const outline_color = contrastBetween(text_color, LIGHT) > contrastBetween(text_color, DARK) ? LIGHT : DARK;
  return changeDirection(film, { text_strategy: { ...text_strategy, outline_color } });
}

/** Contrast of the film's texts with their outline, 1 to 21. */
export function contrastOf(film: Film): number {
  const { text_color, outline_color } = film.direction.text_strategy;
  return contrastBetween(text_color, outline_color);
}
