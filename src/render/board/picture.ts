import type { CreativeDirection } from "../../../contracts/direction.ts";
import type { Scene } from "../../../contracts/scene.ts";
import type { ShotType } from "../../../contracts/vocabulary.ts";
import { backdropFor, type Tones } from "./backdrops.ts";
import { lighter, lightness, luminance, mix, mostDistinct, toned } from "./colors.ts";
import { categoryShape, lightPlay, plainForm, type SubjectShape, subjectFor } from "./subjects.ts";

interface Staging {
  /** Height of the subject as a share of the frame's shorter side. */
  readonly subject: number;
  /** Where the horizon lies, a share of the frame's height. */
  readonly horizon: number;
  /** Where the subject stands, a share of the frame's height. */
  readonly foot: number;
}

/** How much of the frame each shot size gives its subject, after the usual framing of a standing person. */
const STAGING: Readonly<Record<ShotType, Staging>> = {
  extreme_close_up: { subject: 1.5, horizon: 0.9, foot: 1.4 },
  close_up: { subject: 1.05, horizon: 0.82, foot: 1.06 },
  medium_close_up: { subject: 0.8, horizon: 0.74, foot: 0.94 },
  medium_shot: { subject: 0.58, horizon: 0.68, foot: 0.84 },
  wide_shot: { subject: 0.32, horizon: 0.62, foot: 0.76 },
  establishing: { subject: 0.16, horizon: 0.66, foot: 0.74 },
};

const BRIGHT_LIGHTS = /high.?key|bright|clean|airy|sunny/i;
const DARK_LIGHTS = /low.?key|dramatic|noir|night|dark|moody|neon|dusk|high.?contrast/i;
/** OKLab lightness of ground and sky: a dark picture still shows its place, a light one still has weight. */
const DARK_RANGE = [0.22, 0.42] as const;
const LIGHT_RANGE = [0.5, 0.84] as const;
const BRIGHT_RANGE = [0.62, 0.92] as const;
const SUBJECT_RANGE = [0.28, 0.94] as const;
const CLEARLY_APART = 0.28;
/** How far a ground leans to the next colour of the palette; more would turn opposite colours grey. */
const TINGE = 0.12;
const FAR_SHOTS: ReadonlySet<ShotType> = new Set(["wide_shot", "establishing"]);
const CLOSE_SHOTS: ReadonlySet<ShotType> = new Set(["extreme_close_up", "close_up"]);
const LIGHT_WORDS = /\b(light|reflections?|shadows?|glow|beam|sparks?|haze|steam)\b/i;
/** Counted where the sentence begins with it; further on it may count something else. */
const COUNTS: readonly { readonly words: RegExp; readonly count: number }[] = [
  { words: /^(?:the |these )?(?:two|a couple|a pair|both)\b/i, count: 2 },
  {
    words:
      /^(?:a |the |these |some )?(?:small )?(?:three|four|five|row|several|group|circle|crowd|team|people|friends|family|kids|children|runners|guests|cans|bottles)\b/i,
    count: 3,
  },
];
const HANDS = /\b(hands?|fingers?|thumb)\b/i;
const DROPS = 46;
const THIRDS = [0.38, 0.62, 0.5] as const;
const LIGHTS_FROM = [0.24, 0.78, 0.3, 0.7] as const;

/**
 * A composed picture for a scene without a reference: place, subject and light in the film's palette, as large as the
 * shot size says. A sketch to direct by, the same for the same scene.
 */
export function composePicture(
  scene: Scene,
  { product, visual_direction: look }: CreativeDirection,
  width: number,
  height: number,
): string {
  const palette = look.color_palette.map(({ hex }) => hex);
  const tones = tonesFor(scene, palette, look.lighting_style);
  const staging = STAGING[scene.visual.shot_type];
  const size = Math.min(width, height) * staging.subject;
  const share = scene.purpose === "cta" ? 0.5 : (THIRDS[scene.scene_number % THIRDS.length] ?? 0.5);
  const [x, y] = [width * share, Math.min(height * staging.foot, height * 0.5 + size * 0.62)];
  const draw = shapeFor(scene, {
    words: `${product.name} ${product.description}`,
    category: product.category,
  });
  const casts = draw !== null && draw !== lightPlay;
  const shadow = casts
    ? `<ellipse cx="${x}" cy="${y}" rx="${size * 0.42}" ry="${size * 0.05}" fill="#000" opacity="0.28"/>`
    : "";
  const subject =
    draw === null ? "" : `<g transform="translate(${x} ${y})">${several(draw, scene, size, tones)}</g>`;
  return `${backdropFor(scene.visual.environment)(width, height, height * staging.horizon, tones)}
    ${blur(staging, width, height, tones)}${shadow}
    ${subject}${weather(scene, width, height)}${vignette(width, height)}`;
}

/** In a far shot without a known subject the place is the subject; in a near one it is the product, or the light. */
function shapeFor(
  { visual, purpose }: Scene,
  product: { words: string; category: string },
): SubjectShape | null {
  const known = subjectFor(visual.subject);
  if (known !== null) return known;
  if (FAR_SHOTS.has(visual.shot_type)) return null;
  if (LIGHT_WORDS.test(visual.subject) || HANDS.test(visual.subject)) return lightPlay;
  const showsProduct = purpose === "product_showcase" || purpose === "cta" || purpose === "hook";
  return showsProduct
    ? (subjectFor(product.words) ?? categoryShape(product.category) ?? plainForm)
    : lightPlay;
}

/** The shape once, or side by side as often as the sentence counts; near shots show one. */
function several(draw: SubjectShape, { visual }: Scene, size: number, tones: Tones): string {
  const counted = COUNTS.find(({ words }) => words.test(visual.subject))?.count ?? 1;
  const count = CLOSE_SHOTS.has(visual.shot_type) ? 1 : counted;
  return Array.from({ length: count }, (_, index) => {
    const shift = (index - (count - 1) / 2) * size * 0.56;
    const share = index % 2 === 0 ? 1 : 0.92;
    return `<g transform="translate(${shift} 0)">${draw(size * share, tones.subject, tones.lightX)}</g>`;
  }).join("");
}

/** Rain as slanted strokes, snow as dots, where the scene names them. */
function weather(scene: Scene, width: number, height: number): string {
  const words = `${scene.visual.subject} ${scene.visual.environment}`;
  const isSnow = /\b(snow\w*|blizzard)\b/i.test(words);
  if (!isSnow && !/\b(rain\w*|storm\w*|drizzle)\b/i.test(words)) return "";
  const unit = Math.min(width, height);
  const drops = Array.from({ length: DROPS }, (_, index) => {
    const x = (((index * 61.8) % 100) / 100) * width * 1.1;
    const y = (((index * 37.3) % 100) / 100) * height;
    return isSnow
      ? `<circle cx="${x}" cy="${y}" r="${unit * (0.006 + 0.004 * (index % 3))}" fill="#fff" opacity="0.7"/>`
      : `<path d="M${x} ${y}l${-unit * 0.02} ${unit * 0.09}"/>`;
  }).join("");
  return isSnow
    ? drops
    : `<g stroke="#fff" stroke-opacity="0.34" stroke-width="${unit * 0.005}" stroke-linecap="round">${drops}</g>`;
}

function tonesFor(scene: Scene, palette: readonly string[], lightingStyle: string): Tones {
  const turn = scene.scene_number - 1;
  const base = palette[turn % palette.length] ?? "#808080";
  const other = palette[(turn + 1) % palette.length] ?? base;
  const isDark = DARK_LIGHTS.test(`${lightingStyle} ${scene.visual.environment}`);
  const [lowest, highest] = rangeFor(isDark, lightingStyle);
  const near = toned(base, highest);
  const far = toned(mix(base, other, TINGE), (lowest + highest) / 2);
  const ground = toned(mix(base, other, TINGE), lowest);
  const brightest = palette.reduce((best, hex) => (luminance(hex) > luminance(best) ? hex : best), base);
  const subjects = palette.map((hex) => toned(hex, clamp(lightness(hex), SUBJECT_RANGE)));
  return {
    far,
    near,
    ground,
    light: lighter(brightest, isDark ? 0.1 : 0.4),
    subject: subjectTone(subjects, mix(far, near, 0.6)),
    lightX: LIGHTS_FROM[turn % LIGHTS_FROM.length] ?? 0.3,
  };
}

function rangeFor(isDark: boolean, lightingStyle: string): readonly [number, number] {
  if (isDark) return DARK_RANGE;
  return BRIGHT_LIGHTS.test(lightingStyle) ? BRIGHT_RANGE : LIGHT_RANGE;
}

/** A palette colour that stands out from the ground behind it; without one, the ground's own hue far lighter or darker. */
function subjectTone(candidates: readonly string[], behind: string): string {
  const best = mostDistinct(candidates, behind);
  const apart = Math.abs(lightness(best) - lightness(behind));
  if (apart >= CLEARLY_APART) return best;
  return toned(best, lightness(behind) > 0.55 ? SUBJECT_RANGE[0] : SUBJECT_RANGE[1]);
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(Math.max(value, low), high);
}

/** Out-of-focus lights where the camera is close; far shots are sharp throughout. */
function blur(staging: Staging, width: number, height: number, tones: Tones): string {
  if (staging.subject < 0.7) return "";
  return [0.12, 0.3, 0.52, 0.74, 0.9]
    .map((share, index) => {
      const radius = Math.min(width, height) * (0.05 + 0.035 * (index % 3));
      const y = height * (0.18 + 0.16 * ((index * 2) % 3));
      return `<circle cx="${width * share}" cy="${y}" r="${radius}" fill="${tones.light}" opacity="${0.1 + 0.05 * (index % 2)}"/>`;
    })
    .join("");
}

function vignette(width: number, height: number): string {
  return `<rect width="${width}" height="${height}" fill="url(#vignette)"/>`;
}
