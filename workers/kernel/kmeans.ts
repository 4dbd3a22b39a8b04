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
  const flat = flatten(colours);
  let centres = firstCentres(flat, wanted);
  const nearest = new Int32Array(colours.length);
  assign(flat, centres, nearest);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const moved = centresOf(flat, centres, nearest);
    const shift = Math.max(
      0,
      ...moved.map((centre, index) => oklabDistance(centre, centres[index] ?? centre)),
    );
    centres = moved;
    assign(flat, centres, nearest);
    if (shift < SETTLED_DISTANCE) break;
  }
  return clustersOf(colours, centres, nearest);
}

function clustersOf<Entry extends WeightedColour>(
  colours: readonly Entry[],
  centres: readonly Oklab[],
  nearest: Int32Array,
): ColourCluster<Entry>[] {
  const clusters = centres.map((centre): ColourCluster<Entry> => ({ centre, members: [] }));
  for (const [at, entry] of colours.entries()) clusters[nearest[at] ?? 0]?.members.push(entry);
  return clusters.filter(({ members }) => members.length > 0);
}

/** The colours as numbers in rows: every round goes over all of them. */
interface FlatColours {
  count: number;
  lightness: Float64Array;
  a: Float64Array;
  b: Float64Array;
  pull: Float64Array;
}

function flatten(colours: readonly WeightedColour[]): FlatColours {
  const count = colours.length;
  const [lightness, a, b] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const pull = new Float64Array(count);
  for (const [at, entry] of colours.entries()) {
    lightness[at] = entry.colour.lightness;
    a[at] = entry.colour.a;
    b[at] = entry.colour.b;
    pull[at] = entry.pull;
  }
  return { count, lightness, a, b, pull };
}

function colourAt({ lightness, a, b }: FlatColours, at: number): Oklab {
  return { lightness: lightness[at] ?? 0, a: a[at] ?? 0, b: b[at] ?? 0 };
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

function firstCentres(colours: FlatColours, wanted: number): Oklab[] {
  if (colours.count === 0) return [];
  let heaviest = 0;
  for (let at = 1; at < colours.count; at += 1)
    if ((colours.pull[at] ?? 0) > (colours.pull[heaviest] ?? 0)) heaviest = at;
  const centres = [colourAt(colours, heaviest)];
  const distances = new Float64Array(colours.count).fill(Number.POSITIVE_INFINITY);
  while (centres.length < wanted) {
    const next = farthest(colours, centres.at(-1) ?? BLACK, distances);
    if (next === null) break;
    centres.push(colourAt(colours, next));
  }
  return centres;
}

/** Brings the squared distances to the nearest centre up to date with the latest one; the colour that pulls most by them, if any. */
function farthest(colours: FlatColours, latest: Oklab, distances: Float64Array): number | null {
  let most = 0;
  let best = null;
  for (let at = 0; at < colours.count; at += 1) {
    const distance = Math.min(distances[at] ?? 0, squaredDistance(colours, at, latest));
    distances[at] = distance;
    const score = (colours.pull[at] ?? 0) * distance;
    if (score <= most) continue;
    most = score;
    best = at;
  }
  return best;
}

function squaredDistance(colours: FlatColours, at: number, centre: Oklab): number {
  const lightness = centre.lightness - (colours.lightness[at] ?? 0);
  const a = centre.a - (colours.a[at] ?? 0);
  const b = centre.b - (colours.b[at] ?? 0);
  return lightness * lightness + a * a + b * b;
}

/** Writes for each colour the index of its nearest centre. */
function assign(colours: FlatColours, centres: readonly Oklab[], nearest: Int32Array): void {
  const distances = new Float64Array(colours.count).fill(Number.POSITIVE_INFINITY);
  for (const [index, centre] of centres.entries()) {
    for (let at = 0; at < colours.count; at += 1) {
      const squared = squaredDistance(colours, at, centre);
      if (squared >= (distances[at] ?? 0)) continue;
      distances[at] = squared;
      nearest[at] = index;
    }
  }
}

const BLACK: Oklab = { lightness: 0, a: 0, b: 0 };

/** The pull-weighted mean of each cluster; an empty one keeps its centre. */
function centresOf(colours: FlatColours, centres: readonly Oklab[], nearest: Int32Array): Oklab[] {
  const sums = centres.map(() => ({ pull: 0, lightness: 0, a: 0, b: 0 }));
  for (let at = 0; at < colours.count; at += 1) {
    const sum = sums[nearest[at] ?? 0];
    const pull = colours.pull[at] ?? 0;
    if (sum === undefined) continue;
    sum.pull += pull;
    sum.lightness += pull * (colours.lightness[at] ?? 0);
    sum.a += pull * (colours.a[at] ?? 0);
    sum.b += pull * (colours.b[at] ?? 0);
  }
  return sums.map(({ pull, lightness, a, b }, index) =>
    pull > 0 ? { lightness: lightness / pull, a: a / pull, b: b / pull } : (centres[index] ?? BLACK),
  );
}
