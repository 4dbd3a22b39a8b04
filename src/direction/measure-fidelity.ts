import type { z } from "zod";
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

/** How far the written film keeps the reference's palette, light, rhythm and movement, each 0 to 1; null without a reference. */
export function measureFidelity(
  references: ExtractedReferences,
  film: Film,
): z.infer<typeof ReferenceFidelity> | null {
  const { video } = references;
  const upload = references.images.find((image) => image.source === "user_upload");
  const measured = video ?? upload?.analysis;
  if (!measured) return null;
  return {
    palette: asShare(paletteKept(measured.palette, film)),
    lighting: asShare(lightKept(measured.lighting, film)),
    rhythm: video ? asShare(rhythmKept(video, film)) : NOTHING_TO_KEEP,
    movement: video ? asShare(movementKept(video, film)) : NOTHING_TO_KEEP,
  };
}

/** Weighted nearness of each measured colour to the film's nearest one. */
function paletteKept(palette: readonly { hex: string; weight: number }[], film: Film): number {
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
function rhythmKept(video: { average_shot_length: number }, film: Film): number {
  const ours = film.direction.pacing.scene_duration_avg;
  const theirs = video.average_shot_length;
  if (ours <= 0 || theirs <= 0) return 0;
  return Math.min(ours, theirs) / Math.max(ours, theirs);
}

/** The overlap of the shares of screen time that each camera movement has. */
function movementKept(video: NonNullable<ExtractedReferences["video"]>, film: Film): number {
  const theirs = sharesOf(
    video.shots.map((shot) => [
      shot.camera_movement === "roll" ? "orbital" : shot.camera_movement,
      shot.end_time - shot.start_time,
    ]),
  );
  const ours = sharesOf(film.scenes.map((scene) => [scene.visual.camera_movement, scene.duration]));
  return [...theirs].reduce((sum, [movement, share]) => sum + Math.min(share, ours.get(movement) ?? 0), 0);
}

function sharesOf(rows: readonly (readonly [string, number])[]): Map<string, number> {
  const total = rows.reduce((sum, [, seconds]) => sum + seconds, 0) || 1;
  const shares = new Map<string, number>();
  for (const [name, seconds] of rows) shares.set(name, (shares.get(name) ?? 0) + seconds / total);
  return shares;
}
