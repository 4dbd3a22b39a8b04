import { overlap, type Span } from "../words/spans.ts";
import { readMusic } from "./music.ts";
import { before, type Page } from "./page.ts";
import type { BriefReading, Finding } from "./reading.ts";
import { COUNTRIES } from "./words/places.ts";

/** The places that are neither heard nor the name of a font nor where those live who shall buy: "minimal electronic track" is no place to run. */
export function seenPlaces(
  page: Page,
  places: readonly Finding<string>[],
  { fonts, audience, category }: Pick<BriefReading, "fonts" | "audience" | "category">,
): Finding<string>[] {
  const music = readMusic(page);
  const mayBeMarkets = category?.value !== "travel";
  return places.filter(
    (place) =>
      !fonts.some((font) => overlap(font, place)) &&
      !(music !== null && isHeard(page, place, music)) &&
      !(mayBeMarkets && isMarket(page, place, audience)),
  );
}

/** "Operations managers in Germany", "Objective: more sign-ups in Spain": a whole country is a market, and no place to film in. */
function isMarket(page: Page, place: Finding<string>, audience: Span | null): boolean {
  if (!COUNTRIES.has(place.value.toLowerCase())) return false;
  const isAimedAt = page.fields.some(
    ({ label, start, end }) => AIMS.test(label) && start <= place.start && place.end <= end,
  );
  return isAimedAt || (audience !== null && overlap(audience, place));
}

const AIMS = /^(?:objectives?|goals?|aims?|purpose|kpis?|ziele?|objectif|objetivo|obiettivo|markets?)$/;

/** What is asked of the music may begin and end a sentence: "K-pop video, five dancers on a mirrored stage, 128 bpm" has a stage. */
function isHeard(page: Page, place: Span, music: Span): boolean {
  if (!overlap(place, music)) return false;
  const isApart = page.folded.slice(music.start, place.start).includes(",");
  return !(isApart && LED_IN.test(before(page, place.start, LEAD_CHARACTERS)));
}

const LED_IN = /\b(?:in|on|at|across|through|inside|around|over) (?:an? |the |our |their |his |her )?$/;
const LEAD_CHARACTERS = 16;
