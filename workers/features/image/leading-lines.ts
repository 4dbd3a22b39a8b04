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
const LEAST_EDGES = 120;

interface Edge {
  x: number;
  y: number;
  /** Unit normal of the edge's line. */
  normalX: number;
  normalY: number;
  weight: number;
}

/** What the lines through one point weigh, and the sum of their doubled directions (alike ones add up, crossing ones cancel). */
interface Votes {
  weight: number;
  across: number;
  down: number;
}

/**
 * How strongly slanting edges run together in one point, 0 to 1: what the lines through the best point weigh against those through
 * a random one, less when they are all the same line. A vanishing point by voting over a grid.
 */
export const leadingLines: (view: ImageView) => number = oncePerView((view) => {
  const edges = slantingEdges(view);
  if (edges.length < LEAST_EDGES) return 0;
  const aspect = view.working.height / view.working.width;
  const votes: Votes[] = [];
  for (let row = 0; row < GRID_ROWS; row += 1) {
    for (let column = 0; column < GRID_COLUMNS; column += 1) {
      votes.push(votesFor((column + 0.5) / GRID_COLUMNS, ((row + 0.5) / GRID_ROWS) * aspect, edges));
    }
  }
  const total = edges.reduce((sum, edge) => sum + edge.weight, 0);
  const mean = votes.reduce((sum, vote) => sum + vote.weight, 0) / votes.length;
  const best = votes.reduce((most, vote) => (vote.weight > most.weight ? vote : most));
  const alike = best.weight === 0 ? 1 : Math.hypot(best.across, best.down) / best.weight;
  return (
    unitRamp(best.weight / Math.max(mean, NEAR * total), CHANCE, CLEAR) *
    (1 - unitRamp(alike, CROSSING, PARALLEL))
  );
});

/** How often the best point is passed more than a random one: by chance, and where lines clearly lead to it. */
const CHANCE = 1.6;
const CLEAR = 3.2;
const CROSSING = 0.55;
const PARALLEL = 0.85;

/** Distance around the point within which an edge is part of the thing there, not a line leading to it. */
const LEAST_DISTANCE = 0.12;

function votesFor(x: number, y: number, edges: readonly Edge[]): Votes {
  const votes: Votes = { weight: 0, across: 0, down: 0 };
  for (let index = 0; index < edges.length; index += 1) {
    const edge = edges[index];
    if (edge === undefined) continue;
    const across = edge.x - x;
    const down = edge.y - y;
    const away = across * edge.normalX + down * edge.normalY;
    if (away > NEAR || away < -NEAR) continue;
    if (across * across + down * down <= LEAST_DISTANCE * LEAST_DISTANCE) continue;
    votes.weight += edge.weight;
    votes.across += edge.weight * (edge.normalX * edge.normalX - edge.normalY * edge.normalY);
    votes.down += edge.weight * 2 * edge.normalX * edge.normalY;
  }
  return votes;
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
