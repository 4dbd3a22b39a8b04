import type { WeightedColor } from "../../../contracts/reference.ts";
import type { ColorRole } from "../../../contracts/vocabulary.ts";
import { withoutBars } from "../../kernel/bars.ts";
import { chromaOf, hexOfOklab, type Oklab, oklabDistance, oklabPlanes } from "../../kernel/colour.ts";
import { type ColourBin, colourBins } from "../../kernel/colour-bins.ts";
import { type Frame, shrinkFrame } from "../../kernel/frame.ts";
import { roundTo } from "../../kernel/histogram.ts";
import { type ColourCluster, centreOf, clusterColours } from "../../kernel/kmeans.ts";
import type { ImageFeature } from "./feature.ts";
import { type ImageView, oncePerView, saliency, saliencyOf, smallColours } from "./view.ts";

/** The palette in OKLab by k-means, colours that are really in the picture, each with its share and role. */
export const palette: ImageFeature<"palette" | "dominant_colors" | "is_greyscale"> = {
  name: "palette",
  fields: ["palette", "dominant_colors", "is_greyscale"],
  measure: (view) => {
    const colors = paletteOf(view);
    return {
      palette: colors,
      dominant_colors: colors.map((color) => color.hex),
      is_greyscale: isGreyscale(view),
    };
  },
};

/** The palette of one view, heaviest colour first; at most six colours. */
export const paletteOf: (view: ImageView) => WeightedColor[] = oncePerView((view) =>
  paletteFromBins(colourBins({ frame: view.small, colours: smallColours(view), attention: saliency(view) })),
);

const FILM_FRAME_SIDE = 96;

/** One palette over several frames (the key frames of a film), each counted by its weight (its shot's seconds, say). */
export function filmPalette(frames: readonly { frame: Frame; weight: number }[]): WeightedColor[] {
  const bins = frames.flatMap(({ frame, weight }) => {
    const small = withoutBars(shrinkFrame(frame, FILM_FRAME_SIDE)).frame;
    const colours = oklabPlanes(small.pixels);
    const attention = saliencyOf(colours, small);
    const share = weight / (small.width * small.height);
    return colourBins({ frame: small, colours, attention }).map((bin) => ({
      ...bin,
      count: bin.count * share,
      rim: bin.rim * share,
      attention: bin.attention * share,
    }));
  });
  return paletteFromBins(bins);
}

/** Nearly all chroma under what the eye calls grey; JPEG noise stays under it too. */
const GREY_CHROMA = 0.012;
const GREY_SHARE = 0.98;

/** Whether the picture has no colour worth the name. */
export const isGreyscale: (view: ImageView) => boolean = oncePerView((view) => {
  const { a, b } = smallColours(view);
  let colourful = 0;
  for (let at = 0; at < a.length; at += 1) {
    if ((a[at] ?? 0) ** 2 + (b[at] ?? 0) ** 2 >= GREY_CHROMA ** 2) colourful += 1;
  }
  return colourful <= (1 - GREY_SHARE) * a.length;
});

const FIRST_CLUSTERS = 16;
const MOST_CLUSTERS = 7;
const MAX_COLOURS = 6;
/** Clusters nearer than this are one colour to a viewer: about two just noticeable differences. */
const SAME_COLOUR = 0.045;
const LEAST_WEIGHT = 0.02;
const LEAST_VIVID_WEIGHT = 0.003;
const VIVID_CHROMA = 0.11;
/** How much more a vivid pixel pulls than a grey one: small strong colours are what people remember of a picture. */
const CHROMA_PULL = 10;

type PulledBin = ColourBin & { pull: number };

interface Swatch {
  colour: Oklab;
  weight: number;
  rim: number;
  attention: number;
}

function paletteFromBins(bins: readonly ColourBin[]): WeightedColor[] {
  const pulled = bins.map((bin) => ({ ...bin, pull: bin.count * (1 + CHROMA_PULL * chromaOf(bin.colour)) }));
  const swatches = swatchesOf(mergeAlike(clusterColours(pulled, FIRST_CLUSTERS)), bins);
  const kept = keepTelling(swatches);
  const total = kept.reduce((sum, swatch) => sum + swatch.weight, 0);
  const roles = rolesOf(kept);
  return kept
    .map((swatch, index) => ({
      hex: hexOfOklab(swatch.colour),
      weight: roundTo(swatch.weight / total, 4),
      role: roles[index] ?? "secondary",
    }))
    .sort((left, right) => right.weight - left.weight);
}

/** Merges the two nearest clusters until few enough are left and all are told apart at a glance. */
function mergeAlike(clusters: ColourCluster<PulledBin>[]): ColourCluster<PulledBin>[] {
  const merged = [...clusters];
  for (;;) {
    const limit = merged.length > MOST_CLUSTERS ? Number.POSITIVE_INFINITY : SAME_COLOUR;
    let nearest = { distance: limit, left: -1, right: -1 };
    for (let left = 0; left < merged.length; left += 1) {
      for (let right = left + 1; right < merged.length; right += 1) {
        const distance = alikeness(merged[left], merged[right]);
        if (distance < nearest.distance) nearest = { distance, left, right };
      }
    }
    const [kept, gone] = [merged[nearest.left], merged[nearest.right]];
    if (kept === undefined || gone === undefined) return merged;
    const members = [...kept.members, ...gone.members];
    merged[nearest.left] = { centre: centreOf(members) ?? kept.centre, members };
    merged.splice(nearest.right, 1);
  }
}

/** Distance between centres; lightness counts less than hue and chroma, since light falls unevenly on one surface. */
const LIGHTNESS_SHARE = 0.5;

function alikeness(left: ColourCluster | undefined, right: ColourCluster | undefined): number {
  if (left === undefined || right === undefined) return Number.POSITIVE_INFINITY;
  const lightness = (left.centre.lightness - right.centre.lightness) * LIGHTNESS_SHARE;
  return Math.hypot(lightness, left.centre.a - right.centre.a, left.centre.b - right.centre.b);
}

function swatchesOf(clusters: ColourCluster<PulledBin>[], bins: readonly ColourBin[]): Swatch[] {
  const everything = totals(bins);
  return clusters.map((cluster) => {
    const own = totals(cluster.members);
    return {
      colour: typicalColour(cluster.members, cluster.centre),
      weight: own.count / everything.count,
      rim: own.rim / Math.max(1e-9, everything.rim),
      attention: own.attention / Math.max(1e-9, everything.attention),
    };
  });
}

function totals(bins: readonly ColourBin[]): { count: number; rim: number; attention: number } {
  const sum = { count: 0, rim: 0, attention: 0 };
  for (const bin of bins) {
    sum.count += bin.count;
    sum.rim += bin.rim;
    sum.attention += bin.attention;
  }
  return sum;
}

const TYPICAL_REACH = 0.03;

/** The colour of the picture that best stands for a cluster: frequent, and near the centre. */
function typicalColour(members: readonly ColourBin[], centre: Oklab): Oklab {
  let best = { score: -1, colour: centre };
  for (const member of members) {
    const score = member.count * Math.exp(-((oklabDistance(member.colour, centre) / TYPICAL_REACH) ** 2));
    if (score > best.score) best = { score, colour: member.colour };
  }
  return best.colour;
}

/** Drops specks, keeps at most six: the heaviest, and always the most vivid one. */
function keepTelling(swatches: Swatch[]): Swatch[] {
  const seen = swatches.filter(
    ({ weight, colour }) =>
      weight >= LEAST_WEIGHT || (weight >= LEAST_VIVID_WEIGHT && chromaOf(colour) >= VIVID_CHROMA),
  );
  const byWeight = (seen.length > 0 ? seen : swatches).toSorted((left, right) => right.weight - left.weight);
  const kept = byWeight.slice(0, MAX_COLOURS);
  const vivid = byWeight
    .slice(MAX_COLOURS)
    .toSorted((left, right) => chromaOf(right.colour) - chromaOf(left.colour))[0];
  const keptChroma = Math.max(0, ...kept.map((swatch) => chromaOf(swatch.colour)));
  if (vivid !== undefined && chromaOf(vivid.colour) > keptChroma) kept[MAX_COLOURS - 1] = vivid;
  return kept;
}

const RIM_OWNED = 0.3;
const ACCENT_CHROMA = 0.07;
const ACCENT_MOST_WEIGHT = 0.15;

/**
 * Background: what owns the rim, else the heaviest. Accent: a small vivid colour unlike the rest. Primary: what the eye
 * rests on among the others. All else is secondary.
 */
function rolesOf(swatches: readonly Swatch[]): ColorRole[] {
  if (swatches.length === 1) return ["primary"];
  const roles: ColorRole[] = swatches.map(() => "secondary");
  const background = bestOf(
    swatches,
    roles,
    (swatch) => (swatch.rim >= RIM_OWNED ? 1 : 0) + swatch.rim + swatch.weight / 2,
  );
  if (background >= 0) roles[background] = "background";
  const accent =
    swatches.length > 2 ? bestOf(swatches, roles, (swatch) => accentScore(swatch, swatches)) : -1;
  if (accent >= 0) roles[accent] = "accent";
  const primary = bestOf(swatches, roles, (swatch) => swatch.attention + swatch.weight);
  if (primary >= 0) roles[primary] = "primary";
  return roles;
}

function accentScore(swatch: Swatch, swatches: readonly Swatch[]): number {
  const chroma = chromaOf(swatch.colour);
  if (chroma < ACCENT_CHROMA || swatch.weight > ACCENT_MOST_WEIGHT) return 0;
  const heavier = swatches.filter((other) => other.weight > swatch.weight);
  const apart = heavier.map((other) =>
    Math.hypot(other.colour.a - swatch.colour.a, other.colour.b - swatch.colour.b),
  );
  return chroma * Math.min(...apart, 1);
}

function bestOf(
  swatches: readonly Swatch[],
  roles: readonly ColorRole[],
  score: (swatch: Swatch) => number,
): number {
  let best = { score: 0, index: -1 };
  for (const [index, swatch] of swatches.entries()) {
    const own = roles[index] === "secondary" ? score(swatch) : 0;
    if (own > best.score) best = { score: own, index };
  }
  return best.index;
}
