import type { Span } from "../words/spans.ts";
import type { Page } from "./page.ts";
import type { BriefReading } from "./reading.ts";

/** What has been read and is no picture. */
export interface SaidOtherwise {
  readonly said: readonly Span[];
  /** Hour, season and weather: more than a word beside them makes a picture. */
  readonly when: readonly Span[];
  /** "Smoke" is a colour and a thing; two colours in a piece are a palette. */
  readonly colors: readonly Span[];
}

/** What the brief says of the film, of its goods, of its words and of its sound. */
export function saidOtherwise(page: Page, soFar: BriefReading): SaidOtherwise {
  const single = [
    namePart(soFar.product),
    soFar.filmKind,
    soFar.priceTier,
    soFar.language,
    soFar.resolution,
    soFar.fps,
    soFar.energyCurve,
    soFar.speech,
    soFar.cta,
    soFar.logo,
    soFar.safeZone,
    soFar.soundOff,
    shortOnly(soFar.music),
    soFar.lens,
    soFar.transition,
    soFar.cutsPerMinute,
    soFar.shortestScene,
  ].filter((one) => one !== null);
  const lists = [
    soFar.durations,
    soFar.formats,
    soFar.aspectRatios,
    soFar.sceneCounts,
    soFar.tones,
    soFar.styles,
    soFar.fonts,
    soFar.paces,
    soFar.overlays,
    soFar.mustAvoid,
    soFar.deliverables,
    soFar.avoidedColors,
    soFar.cameraMovements,
    soFar.shotTypes,
  ].flat();
  const fields = page.fields
    .filter(({ slot }) => !TELLS.has(slot))
    .map(({ labelStart, end }) => ({ start: labelStart, end }));
  const when = [soFar.timeOfDay, soFar.season, soFar.weather].filter((one) => one !== null);
  return { said: [...single, ...lists, ...fields], when, colors: soFar.colors };
}

const LONGEST_NAME = 40;

/** A genre and a tempo far apart hold other words between them. */
function shortOnly(music: Span | null): Span | null {
  return music !== null && music.end - music.start <= LONGEST_NAME ? music : null;
}

/** Of a product its name; what is told behind it may be the film. */
function namePart(product: BriefReading["product"]): Span | null {
  return product === null
    ? null
    : { start: product.start, end: Math.min(product.end, product.start + LONGEST_NAME) };
}

const TELLS = new Set(["story", "opening", "ending", "include", "characters"]);

/** How much of a stretch others cover, 0 to 1. */
export function sharedBy(spans: readonly Span[], { start, end }: Span): number {
  const covered = spans.map((one) => Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)));
  return covered.reduce((sum, length) => sum + length, 0) / Math.max(1, end - start);
}
