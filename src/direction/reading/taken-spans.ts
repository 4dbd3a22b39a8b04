import type { Span } from "../words/spans.ts";
import type { Page } from "./page.ts";
import type { BriefReading, Finding } from "./reading.ts";
import { toldOfScenes } from "./said-of-scenes.ts";

/** A stretch of the text that means something already. */
export interface TakenSpan extends Span {
  readonly isNamed?: boolean;
}

/** What has been read already and is something else than a further thing to be seen: the film's own, and the pictures known so far. */
export function spansOf(soFar: BriefReading): TakenSpan[] {
  const { product } = soFar;
  const named =
    product === null || isGuessedLater(product, soFar.text) ? [] : [{ ...product, isNamed: true }];
  return [
    ...named,
    ...saidOfTheFilm(soFar),
    ...found(soFar.audience, soFar.timeOfDay, soFar.lighting),
    ...soFar.settings,
    ...soFar.characters,
    ...soFar.events,
    ...soFar.mustInclude,
    ...soFar.colors.filter((one) => one.confidence >= SURE_COLOR),
  ];
}

const SURE = 0.7;
const SURE_COLOR = 0.6;

/** A product guessed later than in the first clause is a thing of the story. */
function isGuessedLater(product: Finding<unknown>, text: string): boolean {
  return product.confidence < SURE && /[.!?,\n]/.test(text.slice(0, product.start));
}

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
  const fields = page.fields
    .filter(({ slot }) => !TELLS.has(slot))
    .map(({ labelStart, end }) => ({ start: labelStart, end }));
  return {
    said: [...namePart(soFar), ...saidOfTheFilm(soFar), ...fields],
    when: found(soFar.timeOfDay, soFar.season, soFar.weather),
    colors: soFar.colors,
  };
}

const TELLS = new Set(["story", "opening", "ending", "include", "characters"]);

/** Of a product its name; what is told behind it may be the film. */
function namePart({ product, text }: BriefReading): Span[] {
  return product === null || isGuessedLater(product, text)
    ? []
    : [{ start: product.start, end: Math.min(product.end, product.start + LONGEST_NAME) }];
}

const LONGEST_NAME = 40;

/** How the film is made, written, heard and sold: pictures for neither reader. */
function saidOfTheFilm(soFar: BriefReading): Span[] {
  const { music } = soFar;
  const single = found(
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
    music !== null && isInOneBreath(music) ? music : null,
    soFar.lens,
    soFar.transition,
    soFar.cutsPerMinute,
  );
  const lists = [
    soFar.durations,
    soFar.formats,
    soFar.aspectRatios,
    soFar.sceneCounts,
    soFar.sceneLengths,
    soFar.tones,
    soFar.styles,
    soFar.fonts,
    soFar.paces,
    soFar.overlays,
    soFar.textLooks,
    soFar.wordOrders,
    soFar.mustAvoid,
    soFar.deliverables,
    soFar.avoidedColors,
    soFar.cameraMovements,
    soFar.shotTypes,
    toldOfScenes(soFar),
  ];
  return [...single, ...lists.flat()];
}

const MAX_MUSIC_CHARACTERS = 40;

/** A genre and a tempo far apart hold other words between them. */
function isInOneBreath({ start, end, words }: Finding<unknown>): boolean {
  return end - start <= MAX_MUSIC_CHARACTERS || !/[,.;\n]/.test(words);
}

function found(...findings: readonly (Span | null)[]): Span[] {
  return findings.filter((one) => one !== null);
}
