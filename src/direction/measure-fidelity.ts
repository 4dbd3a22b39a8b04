import { z } from "zod";
import type { ReferenceFidelity } from "../../contracts/parse.ts";
import type { ExtractedReferences } from "../../contracts/reference.ts";
import { asShare } from "./as-share.ts";
import type { Film } from "./film.ts";
import { LIGHTING } from "./knowledge/lighting.ts";
import { colorDistance } from "./words/color-families.ts";

/** CIEDE2000 at which a colour counts as wholly other. */
const OTHER_COLOR = 30;
/** Fidelity of a light that is neither the measured class nor one that keeps it. */
const OTHER_LIGHT = 0.3;
/** A still has no rhythm or movement to lose. */
const NOTHING_TO_KEEP = 1;

/** What a film can keep of a reference. */
export const Measured = z.object({
  palette: z.array(z.object({ hex: z.string(), weight: z.number() })),
  lighting: z.string(),
  /** Seconds; null for a still. */
  average_shot_length: z.number().nullable(),
  /** Shares of screen time, 0 to 1, by camera movement; null for a still. */
  movements: z.record(z.string(), z.number()).nullable(),
});
/** What was measured on references, as far as a film can be held against it. */
export type Measured = z.infer<typeof Measured>;

/** How far the written film keeps the reference's palette, light, rhythm and movement, each 0 to 1; null without anything seen. */
export function measureFidelity(
  references: ExtractedReferences,
  film: Film,
): z.infer<typeof ReferenceFidelity> | null {
  const measured = measuredOf(references);
  return measured && fidelityTo(measured, film);
}

/** The film among the references before the first picture that somebody sent; null where nothing was seen. */
export function measuredOf({ video, images }: ExtractedReferences): Measured | null {
  if (video?.shots.length) {
    return {
      palette: bare(video.palette),
      lighting: video.lighting,
      average_shot_length: video.average_shot_length,
      movements: sharesOf(
        video.shots.map((shot) => [
          shot.camera_movement === "roll" ? "orbital" : shot.camera_movement,
          shot.end_time - shot.start_time,
        ]),
      ),
    };
  }
  const upload = images.find((image) => image.source === "user_upload")?.analysis;
  if (!upload) return null;
  return {
    palette: bare(upload.palette),
    lighting: upload.lighting,
    average_shot_length: null,
    movements: null,
  };
}

function bare(palette: readonly { hex: string; weight: number }[]): Measured["palette"] {
  return palette.map(({ hex, weight }) => ({ hex, weight }));
}

/** How far a film keeps what was measured, each 0 to 1. */
export function fidelityTo(measured: Measured, film: Film): z.infer<typeof ReferenceFidelity> {
  return {
    palette: asShare(paletteKept(measured.palette, film)),
    lighting: asShare(lightKept(measured.lighting, film)),
    rhythm: asShare(rhythmKept(measured, film)),
    movement: asShare(movementKept(measured, film)),
  };
}

/** Weighted nearness of each measured colour to the film's nearest one. */
function paletteKept(palette: Measured["palette"], film: Film): number {
  const colors = film.direction.visual_direction.color_palette.map(({ hex }) => hex);
  const total = palette.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || colors.length === 0) return 0;
  const kept = palette.reduce((sum, { hex, weight }) => {
    const nearest = Math.min(...colors.map((color) => colorDistance(hex, color)));
    return sum + weight * Math.max(0, 1 - nearest / OTHER_COLOR);
  }, 0);
  return kept / total;
}

function lightKept(measured: string, film: Film): number {
  const term = film.direction.visual_direction.lighting_style;
  if (term === measured) return 1;
  return LIGHTING[term]?.keeps.includes(measured) ? 0.9 : OTHER_LIGHT;
}

/** The ratio of the two average shot lengths, the smaller to the larger. */
function rhythmKept({ average_shot_length: theirs }: Measured, film: Film): number {
  if (theirs === null) return NOTHING_TO_KEEP;
  const ours = film.direction.pacing.scene_duration_avg;
  if (ours <= 0 || theirs <= 0) return 0;
  return Math.min(ours, theirs) / Math.max(ours, theirs);
}

/** The overlap of the shares of screen time that each camera movement has. */
function movementKept({ movements: theirs }: Measured, film: Film): number {
  if (theirs === null) return NOTHING_TO_KEEP;
  const ours = sharesOf(film.scenes.map((scene) => [scene.visual.camera_movement, scene.duration]));
  return Object.entries(theirs).reduce(
    (sum, [movement, share]) => sum + Math.min(share, ours[movement] ?? 0),
    0,
  );
}

function sharesOf(rows: readonly (readonly [string, number])[]): Record<string, number> {
  const total = rows.reduce((sum, [, seconds]) => sum + seconds, 0) || 1;
  const shares: Record<string, number> = {};
  for (const [name, seconds] of rows) shares[name] = (shares[name] ?? 0) + seconds / total;
  return shares;
}
