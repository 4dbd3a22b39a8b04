import type { Span } from "../words/spans.ts";
import type { BriefReading, Finding } from "./reading.ts";

const SURE = 0.7;
const SURE_COLOR = 0.6;

/** A stretch of the text that means something already. */
export interface TakenSpan extends Span {
  readonly isNamed?: boolean;
}

const MAX_MUSIC_CHARACTERS = 40;

/** A genre and a tempo far apart hold other words between them. */
function isShort(music: BriefReading["music"]): boolean {
  return music !== null && (music.end - music.start <= MAX_MUSIC_CHARACTERS || !/[,.;\n]/.test(music.words));
}

/** A product guessed later than in the first clause is a thing of the story. */
function isGuessedLater(product: Finding<unknown>, text: string): boolean {
  return product.confidence < SURE && /[.!?,\n]/.test(text.slice(0, product.start));
}

/** What has been read already and is something else than a thing to be seen. */
export function spansOf(soFar: BriefReading): TakenSpan[] {
  const { product } = soFar;
  const named =
    product === null || isGuessedLater(product, soFar.text) ? [] : [{ ...product, isNamed: true }];
  const single = [
    soFar.language,
    soFar.resolution,
    soFar.audience,
    soFar.filmKind,
    soFar.timeOfDay,
    soFar.lighting,
    soFar.energyCurve,
    isShort(soFar.music) ? soFar.music : null,
    soFar.speech,
    soFar.cta,
    soFar.logo,
    soFar.safeZone,
    soFar.soundOff,
    soFar.shortestScene,
  ];
  const lists = [
    soFar.durations,
    soFar.formats,
    soFar.aspectRatios,
    soFar.tones,
    soFar.styles,
    soFar.fonts,
    soFar.settings,
    soFar.characters,
    soFar.events,
    soFar.cameraMovements,
    soFar.shotTypes,
    soFar.paces,
    soFar.overlays,
    soFar.mustInclude,
    soFar.mustAvoid,
    soFar.deliverables,
    soFar.colors.filter((one) => one.confidence >= SURE_COLOR),
    soFar.avoidedColors,
  ];
  return [...named, ...single.filter((one) => one !== null), ...lists.flat()];
}
