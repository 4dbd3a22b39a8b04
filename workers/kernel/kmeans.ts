import { type Oklab, oklabDistance } from "./colour.ts";

/** A colour that stands for many pixels: how many, and how strongly it pulls on a cluster's centre. */
interface WeightedColour {
  colour: Oklab;
  count: number;
  pull: number;
}

/** A cluster of colours: its centre and its members. */
export interface ColourCluster<Entry extends WeightedColour = WeightedColour> {
  centre: Oklab;
  members: Entry[];
}

const MAX_ROUNDS = 12;
const SETTLED_DISTANCE = 0.002;

/**
 * Weighted k-means in OKLab. Deterministic: the first centre is the heaviest colour, each next one the colour whose pull
 * times squared distance to the nearest centre is largest (k-means++ without the dice; Arthur & Vassilvitskii, 2007).
 */
export function clusterColours<Entry extends WeightedColour>(
  colours: Entry[],
  wanted: number,
): ColourCluster<Entry>[] {
  let centres = firstCentres(colours, wanted);
  const nearest = new Int32Array(colours.length);
  assign(colours, centres, nearest);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const moved = centresOf(colours, centres, nearest);
    const shift = Math.max(
      0,
      ...moved.map((centre, index) => oklabDistance(centre, centres[index] ?? centre)),
    );
    centres = moved;
    assign(colours, centres, nearest);
    if (shift < SETTLED_DISTANCE) break;
  }
  return centres
    .map((centre, cluster) => ({ centre, members: colours.filter((_, at) => nearest[at] === cluster) }))
    .filter(({ members }) => members.length > 0);
}

/** The pull-weighted mean colour, or null of nothing. */
export function centreOf(members: readonly WeightedColour[]): Oklab | null {
  let [pull, lightness, a, b] = [0, 0, 0, 0];
  for (const member of members) {
    pull += member.pull;
    lightness += member.pull * member.colour.lightness;
    a += member.pull * member.colour.a;
    b += member.pull * member.colour.b;
  }
  return pull > 0 ? { lightness: lightness / pull, a: a / pull, b: b / pull } : null;
}

function firstCentres(colours: readonly WeightedColour[], wanted: number): Oklab[] {
  const heaviest = colours.reduce<WeightedColour | null>(
    (best, next) => (best === null || next.pull > best.pull ? next : best),
    null,
  );
  if (heaviest === null) return [];
  const centres = [heaviest.colour];
  const distances = colours.map((entry) => oklabDistance(entry.colour, heaviest.colour));
  while (centres.length < wanted) {
    let best = { score: 0, index: -1 };
    for (let index = 0; index < colours.length; index += 1) {
      const score = (colours[index]?.pull ?? 0) * (distances[index] ?? 0) ** 2;
      if (score > best.score) best = { score, index };
    }
    const chosen = colours[best.index];
    if (chosen === undefined) break;
    centres.push(chosen.colour);
    for (let index = 0; index < colours.length; index += 1) {
      const entry = colours[index];
      if (entry !== undefined)
        distances[index] = Math.min(distances[index] ?? 0, oklabDistance(entry.colour, chosen.colour));
    }
  }
  return centres;
}

/** Writes for each colour the index of its nearest centre. */
function assign(colours: readonly WeightedColour[], centres: readonly Oklab[], nearest: Int32Array): void {
  for (let at = 0; at < colours.length; at += 1) {
    const colour = colours[at]?.colour ?? BLACK;
    let nearestSquared = Number.POSITIVE_INFINITY;
    for (let index = 0; index < centres.length; index += 1) {
      const centre = centres[index] ?? BLACK;
      const lightness = centre.lightness - colour.lightness;
      const a = centre.a - colour.a;
      const b = centre.b - colour.b;
      const squared = lightness * lightness + a * a + b * b;
      if (squared >= nearestSquared) continue;
      nearestSquared = squared;
      nearest[at] = index;
    }
  }
}

const BLACK: Oklab = { lightness: 0, a: 0, b: 0 };

/** The pull-weighted mean of each cluster; an empty one keeps its centre. */
function centresOf(
  colours: readonly WeightedColour[],
  centres: readonly Oklab[],
  nearest: Int32Array,
): Oklab[] {
  const sums = centres.map(() => ({ pull: 0, lightness: 0, a: 0, b: 0 }));
  for (let at = 0; at < colours.length; at += 1) {
    const sum = sums[nearest[at] ?? 0];
    const entry = colours[at];
    if (sum === undefined || entry === undefined) continue;
    sum.pull += entry.pull;
    sum.lightness += entry.pull * entry.colour.lightness;
    sum.a += entry.pull * entry.colour.a;
    sum.b += entry.pull * entry.colour.b;
  }
  return sums.map(({ pull, lightness, a, b }, index) =>
    pull > 0 ? { lightness: lightness / pull, a: a / pull, b: b / pull } : (centres[index] ?? BLACK),
  );
}
