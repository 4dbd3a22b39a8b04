import { darker, lighter, mix } from "./colors.ts";

/** The tones that a composed picture is painted with. */
export interface Tones {
  readonly far: string;
  readonly near: string;
  readonly ground: string;
  readonly light: string;
  readonly subject: string;
  /** Where the light stands, 0 left to 1 right. */
  readonly lightX: number;
}

type Backdrop = (width: number, height: number, horizon: number, tones: Tones) => string;

/** The kind of place that a sentence names, by its words; a plain studio where it names none. */
export function backdropFor(environment: string): Backdrop {
  const known = PLACES.find(({ words }) => words.test(environment))?.paint;
  return known ?? (PROPER_NAME.test(environment) ? city : studio);
}

const interior: Backdrop = (width, height, horizon, tones) => {
  const windowX = tones.lightX < 0.5 ? width * 0.06 : width * 0.6;
  const [paneWidth, paneHeight] = [width * 0.34, horizon * 0.62];
  const beam = tones.lightX < 0.5 ? 1 : -1;
  return `${wall(width, height, tones)}
    <rect x="${windowX}" y="${horizon * 0.14}" width="${paneWidth}" height="${paneHeight}" rx="3" fill="${lighter(tones.light, 0.35)}" opacity="0.8"/>
    <path d="M${windowX + paneWidth / 2} ${horizon * 0.14}v${paneHeight}M${windowX} ${horizon * 0.45}h${paneWidth}" stroke="${tones.far}" stroke-width="${width * 0.012}"/>
    <path d="M${windowX} ${horizon * 0.76} l${paneWidth} 0 l${beam * width * 0.3} ${height} l${-paneWidth * 1.3} 0 z" fill="${tones.light}" opacity="0.16"/>
    ${floor(width, height, horizon, tones)}`;
};

const city: Backdrop = (width, height, horizon, tones) => {
  const rows = [0.55, 0.8].map((depth, row) => {
    const blocks = row === 0 ? 9 : 6;
    const colour = darker(mix(tones.far, tones.near, 1 - depth), 0.16 + row * 0.14);
    return Array.from({ length: blocks }, (_, index) => {
      const blockWidth = width / blocks;
      const rise =
        horizon * (0.25 + 0.5 * wave(index * 3 + row * 5 + tones.lightX * 7)) * (row === 0 ? 1 : 0.62);
      return `<rect x="${index * blockWidth - 1}" y="${horizon - rise}" width="${blockWidth * (row === 0 ? 1.02 : 0.82)}" height="${rise + 2}" fill="${colour}"/>`;
    }).join("");
  });
  return `${sky(width, height, horizon, tones)}${rows.join("")}${floor(width, height, horizon, tones)}`;
};

const water: Backdrop = (width, height, horizon, tones) => {
  const swell = Array.from({ length: 7 }, (_, index) => {
    const y = horizon + ((height - horizon) * (index + 0.6)) / 7;
    const span = width * (0.15 + 0.35 * wave(index + 1));
    const x = width * tones.lightX - span / 2 + (wave(index * 5) - 0.5) * width * 0.3;
    return `<path d="M${x} ${y}h${span}" stroke="${tones.light}" stroke-opacity="${0.55 - index * 0.05}" stroke-width="${1.5 + index * 0.6}" stroke-linecap="round"/>`;
  }).join("");
  return `${sky(width, height, horizon, tones)}<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="${mix(tones.far, tones.ground, 0.7)}"/>${swell}`;
};

const nature: Backdrop = (width, height, horizon, tones) => {
  const ridges = [0.3, 0.6, 0.9].map((depth, row) => {
    const base = horizon + (height - horizon) * row * 0.16;
    const rise = horizon * (0.42 - row * 0.12);
    const points = Array.from({ length: 9 }, (_, index) => {
      const x = (width * index) / 8;
      return `${x} ${base - rise * wave(index * 2.3 + row * 4.1 + tones.lightX * 9)}`;
    });
    return `<path d="M0 ${height} L${points.join(" L")} L${width} ${height}z" fill="${darker(mix(tones.far, tones.ground, depth), row * 0.1)}"/>`;
  });
  return `${sky(width, height, horizon, tones)}${ridges.join("")}`;
};

const studio: Backdrop = (width, height, horizon, tones) =>
  `${wall(width, height, tones)}<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="${tones.ground}" opacity="0.75"/>
  <rect y="${horizon - height * 0.03}" width="${width}" height="${height * 0.06}" fill="${mix(tones.near, tones.ground, 0.5)}" opacity="0.5"/>`;

const PLACES: readonly { readonly words: RegExp; readonly paint: Backdrop }[] = [
  { words: /\b(sea|ocean|beach|lake|river|shore|harbou?r|pool|waves?|coast|boat)\b/i, paint: water },
  {
    words:
      /\b(street|city|urban|rooftops?|skyline|alley|downtown|bridge|highway|road|station|cobbled|square|avenue)\b/i,
    paint: city,
  },
  {
    words:
      /\b(forest|park|mountains?|hills?|field|meadow|garden|trail|desert|valley|woods?|vineyard|countryside|cliffs?|snow|trees?|camp\w*|farm)\b/i,
    paint: nature,
  },
  {
    words:
      /\b(kitchen|room|counter|table\w*|desk|office|caf[eé]|shop|store|bar|restaurant|home|house|bed\w*|bath\w*|gym|loft|workshop|window|interior|hall|lobby|classroom|salon|bakery)\b/i,
    paint: interior,
  },
];

/** A capital inside the phrase, as in "rainy Hamburg": most places with a name are towns. */
const PROPER_NAME = /(?<=\p{Ll}\s)\p{Lu}\p{Ll}{2,}/u;

function sky(width: number, height: number, horizon: number, tones: Tones): string {
  const disc = Math.min(width, height) * 0.11;
  return `${wall(width, height, tones)}<circle cx="${width * tones.lightX}" cy="${horizon * 0.55}" r="${disc * 2.2}" fill="${tones.light}" opacity="0.18"/>
    <circle cx="${width * tones.lightX}" cy="${horizon * 0.55}" r="${disc}" fill="${lighter(tones.light, 0.3)}" opacity="0.9"/>`;
}

/** Upright surface: darkest away from the light. A flat stack of bands, so that no gradient needs an id of its own. */
function wall(width: number, height: number, tones: Tones): string {
  const bands = 24;
  return Array.from({ length: bands }, (_, index) => {
    const share = index / (bands - 1);
    const fill =
      share < 0.5
        ? mix(tones.far, tones.near, share)
        : mix(mix(tones.far, tones.near, 0.5), tones.near, share - 0.5);
    return `<rect y="${(height * index) / bands - 0.5}" width="${width}" height="${height / bands + 1}" fill="${fill}"/>`;
  }).join("");
}

function floor(width: number, height: number, horizon: number, tones: Tones): string {
  return `<rect y="${horizon}" width="${width}" height="${height - horizon}" fill="${tones.ground}"/>
    <rect y="${horizon}" width="${width}" height="${Math.max(2, height * 0.008)}" fill="${darker(tones.ground, 0.3)}" opacity="0.6"/>`;
}

/** A repeatable wobble between 0 and 1. */
function wave(seed: number): number {
  return 0.5 + 0.5 * Math.sin(seed * 1.7 + Math.cos(seed * 0.9) * 2);
}
