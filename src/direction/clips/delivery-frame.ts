import { even, frameSize, ratioOf, shortSide } from "../../targets/frame-size.ts";

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

const SAME_RATIO = 0.01;
const CENTS = 100;

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

/** Resolutions from the smallest that fills the delivered frame downwards; from the largest where none does. */
export function resolutionsFor(delivery: Delivery, madeRatio: string, offered: readonly string[]): string[] {
  const ascending = offered.toSorted((one, other) => shortSide(one) - shortSide(other));
  const enough = ascending.findIndex((resolution) => madeFrame(delivery, madeRatio, resolution).enlarge <= 1);
  return ascending.slice(0, enough < 0 ? ascending.length : enough + 1).reverse();
}

/** What the model's picture becomes: its crop to the delivered ratio and how much it must be enlarged. */
export function madeFrame(delivery: Delivery, madeRatio: string, resolution: string): MadeFrame {
  const source = frameSize(madeRatio, resolution);
  const wanted = ratioOf(delivery.aspectRatio);
  const [deliveredWidth = 0, deliveredHeight = 0] = delivery.resolution.split("x").map(Number);
  const isSame = Math.abs(ratioOf(madeRatio) / wanted - 1) < SAME_RATIO;
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
