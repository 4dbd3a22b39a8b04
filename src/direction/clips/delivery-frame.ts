import { even, frameSize, ratioOf, sameRatio, shortSide } from "../../targets/frame-size.ts";

export interface Delivery {
  readonly aspectRatio: string;
  /** "1080x1920" */
  readonly resolution: string;
}

export interface MadeFrame {
  /** The ratio that the model is asked for. */
  readonly aspectRatio: string;
  readonly resolution: string;
  /** How the delivered format is cut from it; null where the model makes it itself. */
  readonly reframe: string | null;
  /** How many times the made picture has to be enlarged; 1 where it is large enough. */
  readonly enlarge: number;
}

const CENTS = 100;
/** 480 lines for a delivery of 1080: the least that is still sold as a picture. */
const MAX_ENLARGE = 2.25;

/** The offered ratio of which the delivered one leaves most: the nearest wider or taller one. */
export function nearestRatio(wanted: string, offered: readonly string[]): string {
  const kept = (ratio: string) => {
    const [one, other] = [ratioOf(wanted), ratioOf(ratio)];
    return Math.min(one, other) / Math.max(one, other);
  };
  return offered.reduce(
    (best, ratio) => (kept(ratio) > kept(best) + Number.EPSILON ? ratio : best),
    offered[0] ?? wanted,
  );
}

/**
 * Resolutions from the smallest that fills the delivered frame downwards, from the largest where none does. One that
 * would have to be enlarged beyond reason is a draft and left out, unless there is no other.
 */
export function resolutionsFor(delivery: Delivery, madeRatio: string, offered: readonly string[]): string[] {
  const descending = offered
    .map((resolution) => ({ resolution, enlarge: madeFrame(delivery, madeRatio, resolution).enlarge }))
    .sort((one, other) => shortSide(other.resolution) - shortSide(one.resolution));
  const filling = descending.filter(({ enlarge }) => enlarge <= 1).length;
  const [best, ...lower] = descending.slice(Math.max(0, filling - 1));
  if (!best) return [];
  return [best, ...lower.filter(({ enlarge }) => enlarge <= MAX_ENLARGE)].map(({ resolution }) => resolution);
}

/** What the model's picture becomes: its crop to the delivered ratio and how much it must be enlarged. */
export function madeFrame(delivery: Delivery, madeRatio: string, resolution: string): MadeFrame {
  const source = frameSize(madeRatio, resolution);
  const wanted = ratioOf(delivery.aspectRatio);
  const [deliveredWidth = 0, deliveredHeight = 0] = delivery.resolution.split("x").map(Number);
  const isSame = sameRatio(madeRatio, delivery.aspectRatio);
  const crop = isSame ? source : cropTo(source, wanted);
  const needed = Math.max(deliveredWidth / crop.width, deliveredHeight / crop.height);
  const enlarge = Math.max(1, Math.round(needed * CENTS) / CENTS);
  if (isSame) return { aspectRatio: madeRatio, resolution, reframe: null, enlarge };
  const [x, y] = [even((source.width - crop.width) / 2 || 0), even((source.height - crop.height) / 2 || 0)];
  const left = source.width === crop.width ? 0 : x;
  const top = source.height === crop.height ? 0 : y;
  return {
    aspectRatio: madeRatio,
    resolution,
    enlarge,
    reframe: `Made in ${madeRatio} (${source.width}x${source.height}) with the action in the middle: crop ${crop.width}x${crop.height} at x ${left}, y ${top}, then scale to ${delivery.resolution} (${delivery.aspectRatio}).`,
  };
}

function cropTo(source: { width: number; height: number }, ratio: number): { width: number; height: number } {
  const isWider = source.width / source.height > ratio;
  return isWider
    ? { width: Math.min(source.width, even(source.height * ratio)), height: source.height }
    : { width: source.width, height: Math.min(source.height, even(source.width / ratio)) };
}
