import type { Scene } from "../../../contracts/scene.ts";
import type { ShotType } from "../../../contracts/vocabulary.ts";
import { backdropFor, type Tones } from "./backdrops.ts";
import { lighter, lightness, luminance, mix, mostDistinct, toned } from "./colors.ts";
import { subjectFor } from "./subjects.ts";

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

const DARK_LIGHTS = /low.?key|dramatic|noir|night|dark|moody|neon|dusk|high.?contrast/i;
/** OKLab lightness of ground and sky: a dark picture still shows its place, a light one still has weight. */
const DARK_RANGE = [0.22, 0.42] as const;
const LIGHT_RANGE = [0.5, 0.84] as const;
const SUBJECT_RANGE = [0.28, 0.94] as const;
const CLEARLY_APART = 0.28;
const THIRDS = [0.38, 0.62, 0.5] as const;
const LIGHTS_FROM = [0.24, 0.78, 0.3, 0.7] as const;

/**
 * A composed picture for a scene without a reference: place, subject and light in the film's palette, as large as the
 * shot size says. A sketch to direct by, the same for the same scene.
 */
export function composePicture(
  scene: Scene,
  palette: readonly string[],
  lightingStyle: string,
  width: number,
  height: number,
): string {
  const tones = tonesFor(scene, palette, lightingStyle);
  const staging = STAGING[scene.visual.shot_type];
  const size = Math.min(width, height) * staging.subject;
  const share = scene.purpose === "cta" ? 0.5 : (THIRDS[scene.scene_number % THIRDS.length] ?? 0.5);
  const [x, y] = [width * share, Math.min(height * staging.foot, height * 0.5 + size * 0.62)];
  const shadow = `<ellipse cx="${x}" cy="${y}" rx="${size * 0.42}" ry="${size * 0.05}" fill="#000" opacity="0.28"/>`;
  const draw = subjectFor(scene.visual.subject);
  return `${backdropFor(scene.visual.environment)(width, height, height * staging.horizon, tones)}
    ${blur(staging, width, height, tones)}${shadow}
    <g transform="translate(${x} ${y})">${draw(size, tones.subject, tones.lightX)}</g>
    ${vignette(width, height)}`;
}

function tonesFor(scene: Scene, palette: readonly string[], lightingStyle: string): Tones {
  const turn = scene.scene_number - 1;
  const base = palette[turn % palette.length] ?? "#808080";
  const other = palette[(turn + 1) % palette.length] ?? base;
  const isDark = DARK_LIGHTS.test(`${lightingStyle} ${scene.visual.environment}`);
  const [lowest, highest] = isDark ? DARK_RANGE : LIGHT_RANGE;
  const near = toned(base, highest);
  const far = toned(mix(base, other, 0.4), (lowest + highest) / 2);
  const ground = toned(mix(base, other, 0.25), lowest);
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
