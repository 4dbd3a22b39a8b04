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
  let clusters = assign(colours, centres);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const moved = clusters.map((cluster) => centreOf(cluster.members) ?? cluster.centre);
    const shift = Math.max(
      0,
      ...moved.map((centre, index) => oklabDistance(centre, centres[index] ?? centre)),
    );
    centres = moved;
    clusters = assign(colours, centres);
    if (shift < SETTLED_DISTANCE) break;
  }
  return clusters.filter((cluster) => cluster.members.length > 0);
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

function assign<Entry extends WeightedColour>(
  colours: readonly Entry[],
  centres: readonly Oklab[],
): ColourCluster<Entry>[] {
  const clusters: ColourCluster<Entry>[] = centres.map((centre) => ({ centre, members: [] }));
  for (const entry of colours) {
    let nearest: ColourCluster<Entry> | undefined;
    let nearestSquared = Number.POSITIVE_INFINITY;
    for (const cluster of clusters) {
      const { centre } = cluster;
      const { colour } = entry;
      const squared =
        (centre.lightness - colour.lightness) ** 2 + (centre.a - colour.a) ** 2 + (centre.b - colour.b) ** 2;
      if (squared < nearestSquared) [nearest, nearestSquared] = [cluster, squared];
    }
    nearest?.members.push(entry);
  }
  return clusters;
}
