import { shrinkPlane } from "../../kernel/frame.ts";
import { unitRamp } from "../../kernel/histogram.ts";
import { type ImageView, oncePerView, workingLuma } from "./view.ts";

const STEP = 3;
const SIDE = 192;
const LEAST_GRADIENT = 0.06;
/** Lines nearly level or upright are horizons and walls; only slanting ones lead. */
const LEAST_SLANT = Math.sin((12 * Math.PI) / 180);
const GRID_COLUMNS = 12;
const GRID_ROWS = 9;
/** An edge points at a place when its line passes within this share of the frame's width. */
const NEAR = 0.025;
const LEAST_EDGES = 60;

interface Edge {
  x: number;
  y: number;
  /** Unit normal of the edge's line. */
  normalX: number;
  normalY: number;
  weight: number;
}

/**
 * How strongly slanting edges run together in one point, 0 to 1: the share of their weight whose lines pass the best
 * point, against what a random point would get. A vanishing point by voting over a grid.
 */
export const leadingLines: (view: ImageView) => number = oncePerView((view) => {
  const edges = slantingEdges(view);
  if (edges.length < LEAST_EDGES) return 0;
  const total = edges.reduce((sum, edge) => sum + edge.weight, 0);
  const aspect = view.working.height / view.working.width;
  const votes: number[] = [];
  for (let row = 0; row < GRID_ROWS; row += 1) {
    for (let column = 0; column < GRID_COLUMNS; column += 1) {
      votes.push(votesFor((column + 0.5) / GRID_COLUMNS, ((row + 0.5) / GRID_ROWS) * aspect, edges) / total);
    }
  }
  const mean = votes.reduce((sum, vote) => sum + vote, 0) / votes.length;
  return unitRamp(Math.max(...votes) / Math.max(mean, NEAR), 1.6, 3.2);
});

/** Distance around the point within which an edge is part of the thing there, not a line leading to it. */
const LEAST_DISTANCE = 0.12;

function votesFor(x: number, y: number, edges: readonly Edge[]): number {
  let sum = 0;
  for (const edge of edges) {
    const across = edge.x - x;
    const down = edge.y - y;
    if (Math.abs(across * edge.normalX + down * edge.normalY) > NEAR) continue;
    if (across * across + down * down > LEAST_DISTANCE * LEAST_DISTANCE) sum += edge.weight;
  }
  return sum;
}

function slantingEdges(view: ImageView): Edge[] {
  const luma = workingLuma(view);
  const scale = SIDE / Math.max(luma.width, luma.height, SIDE);
  const { values, width, height } = shrinkPlane(
    luma,
    Math.ceil(luma.width * scale),
    Math.ceil(luma.height * scale),
  );
  const edges: Edge[] = [];
  for (let y = STEP; y < height - STEP; y += STEP) {
    for (let x = STEP; x < width - STEP; x += STEP) {
      const at = y * width + x;
      const across = (values[at + STEP] ?? 0) - (values[at - STEP] ?? 0);
      const down = (values[at + STEP * width] ?? 0) - (values[at - STEP * width] ?? 0);
      const strength = Math.sqrt(across * across + down * down);
      if (strength < LEAST_GRADIENT) continue;
      const [normalX, normalY] = [across / strength, down / strength];
      if (Math.abs(normalX) < LEAST_SLANT || Math.abs(normalY) < LEAST_SLANT) continue;
      edges.push({ x: x / width, y: y / width, normalX, normalY, weight: Math.min(strength, 0.3) });
    }
  }
  return edges;
}
