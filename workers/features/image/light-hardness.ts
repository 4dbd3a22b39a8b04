import { unitRamp } from "../../kernel/histogram.ts";
import { type ImageView, oncePerView, smallColours } from "./view.ts";

/** Pixels on each side over which a soft shadow's edge may run on the small copy. */
const REACH = 4;
/** An edge of light is at least this many stops deep. */
const LEAST_STOPS = 0.8;
/** A shadow scales all of linear RGB alike, so a/L and b/L stay what they were; a change of material moves them. */
const SAME_MATERIAL = 0.045;
const DARKEST = 0.002;
const SOFT_NARROWNESS = 0.3;
const HARD_NARROWNESS = 0.75;
/** Below this many edges a thousand pixels the light draws no shadows at all: soft. */
const LEAST_DENSITY = 0.004;
const FULL_DENSITY = 0.03;

/** So many edges are leaves, fur and gravel, not shadows: the figure then moves to the middle. */
const TEXTURE_DENSITY = 0.04;
const ALL_TEXTURE_DENSITY = 0.12;
const UNDECIDED = 0.45;

/**
 * How hard the light is, 0 to 1: how narrow the edges are where the light changes but the material does not, and how
 * much of the picture has such edges. Chromaticity-constant edges as shadow edges: Finlayson et al. (2006).
 */
export const lightHardness: (view: ImageView) => number = oncePerView((view) => {
  const edges = { narrowness: 0, weight: 0, count: 0 };
  const { width, height } = view.small;
  for (let y = REACH; y < height - REACH; y += 1) {
    for (let x = REACH; x < width - REACH; x += 1) {
      addEdge(view, y * width + x, 1, edges);
      addEdge(view, y * width + x, width, edges);
    }
  }
  if (edges.weight === 0) return 0;
  const density = edges.count / (width * height);
  const narrow = unitRamp(edges.narrowness / edges.weight, SOFT_NARROWNESS, HARD_NARROWNESS);
  const measured = narrow * unitRamp(density, LEAST_DENSITY, FULL_DENSITY);
  return measured + (UNDECIDED - measured) * unitRamp(density, TEXTURE_DENSITY, ALL_TEXTURE_DENSITY);
});

/** Adds the edge of light at `at` along `step`, if there is one and it is steepest here. */
function addEdge(
  view: ImageView,
  at: number,
  step: number,
  edges: { narrowness: number; weight: number; count: number },
): void {
  const { lightness, a, b } = smallColours(view);
  const far = stopsBetween(lightness, at - REACH * step, at + REACH * step);
  if (Math.abs(far) < LEAST_STOPS) return;
  const near = stopsBetween(lightness, at - step, at + step);
  const before = stopsBetween(lightness, at - 2 * step, at);
  const after = stopsBetween(lightness, at, at + 2 * step);
  if (Math.abs(near) < Math.abs(before) || Math.abs(near) <= Math.abs(after) || near * far < 0) return;
  const [one, other] = [at - REACH * step, at + REACH * step];
  const shift = Math.hypot(
    ratio(a, lightness, one) - ratio(a, lightness, other),
    ratio(b, lightness, one) - ratio(b, lightness, other),
  );
  if (shift > SAME_MATERIAL) return;
  edges.count += 1;
  edges.weight += Math.abs(far);
  edges.narrowness += Math.abs(far) * Math.min(1, near / far);
}

/** OKLab lightness is a cube root of light, so a stop is a third of a doubling of it. */
const CUBE = 3;

function stopsBetween(lightness: Float32Array, from: number, to: number): number {
  return (
    CUBE *
    Math.log2(
      ((lightness[to] ?? 0) + DARKEST ** (1 / CUBE)) / ((lightness[from] ?? 0) + DARKEST ** (1 / CUBE)),
    )
  );
}

function ratio(channel: Float32Array, lightness: Float32Array, at: number): number {
  return (channel[at] ?? 0) / Math.max(0.1, lightness[at] ?? 0);
}
