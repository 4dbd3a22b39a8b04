import { overlap, type Span } from "../words/spans.ts";
import { readMusic } from "./music.ts";
import { before, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";

/** The places that are neither heard nor the name of a font: "minimal electronic track" is no place to run. */
export function seenPlaces(
  page: Page,
  places: readonly Finding<string>[],
  fonts: readonly Span[],
): Finding<string>[] {
  const music = readMusic(page);
  return places.filter(
    (place) =>
      !fonts.some((font) => overlap(font, place)) && !(music !== null && isHeard(page, place, music)),
  );
}

/** What is asked of the music may begin and end a sentence: "K-pop video, five dancers on a mirrored stage, 128 bpm" has a stage. */
function isHeard(page: Page, place: Span, music: Span): boolean {
  if (!overlap(place, music)) return false;
  const isApart = page.folded.slice(music.start, place.start).includes(",");
  return !(isApart && LED_IN.test(before(page, place.start, LEAD_CHARACTERS)));
}

const LED_IN = /\b(?:in|on|at|across|through|inside|around|over) (?:an? |the |our |their |his |her )?$/;
const LEAD_CHARACTERS = 16;
