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
  const field = lightField(view);
  const edges: EdgeSums = { narrowness: 0, weight: 0, count: 0 };
  const { width, height } = view.small;
  for (let y = REACH; y < height - REACH; y += 1) {
    for (let x = REACH; x < width - REACH; x += 1) {
      addEdge(field, y * width + x, 1, edges);
      addEdge(field, y * width + x, width, edges);
    }
  }
  if (edges.weight === 0) return 0;
  const density = edges.count / (width * height);
  const narrow = unitRamp(edges.narrowness / edges.weight, SOFT_NARROWNESS, HARD_NARROWNESS);
  const measured = narrow * unitRamp(density, LEAST_DENSITY, FULL_DENSITY);
  return measured + (UNDECIDED - measured) * unitRamp(density, TEXTURE_DENSITY, ALL_TEXTURE_DENSITY);
});

interface EdgeSums {
  narrowness: number;
  weight: number;
  count: number;
}

/** Light in stops, and the two ratios that a shadow leaves alone. */
interface LightField {
  stops: Float32Array;
  a: Float32Array;
  b: Float32Array;
}

/** OKLab lightness is a cube root of light, so doubling it is three stops. */
const CUBE = 3;
const LEAST_LIGHTNESS = 0.1;

function lightField(view: ImageView): LightField {
  const { lightness, a, b } = smallColours(view);
  const floor = DARKEST ** (1 / CUBE);
  const field = { stops: lightness.slice(), a: a.slice(), b: b.slice() };
  for (let at = 0; at < lightness.length; at += 1) {
    const light = lightness[at] ?? 0;
    const divisor = Math.max(LEAST_LIGHTNESS, light);
    field.stops[at] = CUBE * Math.log2(light + floor);
    field.a[at] = (a[at] ?? 0) / divisor;
    field.b[at] = (b[at] ?? 0) / divisor;
  }
  return field;
}

/** Adds the edge of light at `at` along `step`, if there is one and it is steepest here. */
function addEdge({ stops, a, b }: LightField, at: number, step: number, edges: EdgeSums): void {
  const [one, other] = [at - REACH * step, at + REACH * step];
  const far = (stops[other] ?? 0) - (stops[one] ?? 0);
  if (Math.abs(far) < LEAST_STOPS) return;
  const near = (stops[at + step] ?? 0) - (stops[at - step] ?? 0);
  const before = (stops[at] ?? 0) - (stops[at - 2 * step] ?? 0);
  const after = (stops[at + 2 * step] ?? 0) - (stops[at] ?? 0);
  if (Math.abs(near) < Math.abs(before) || Math.abs(near) <= Math.abs(after) || near * far < 0) return;
  const shiftA = (a[one] ?? 0) - (a[other] ?? 0);
  const shiftB = (b[one] ?? 0) - (b[other] ?? 0);
  if (shiftA * shiftA + shiftB * shiftB > SAME_MATERIAL * SAME_MATERIAL) return;
  edges.count += 1;
  edges.weight += Math.abs(far);
  edges.narrowness += Math.abs(far) * Math.min(1, near / far);
}
