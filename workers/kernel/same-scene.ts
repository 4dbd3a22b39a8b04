import type { Luma } from "./block-motion.ts";
import { insideBarsOf } from "./picture-area.ts";

/** Share of the frame that the two must have in common. */
const LEAST_OVERLAP = 0.3;
/** Correlation of fine detail in the overlap, where nothing else is known: unlike pictures reach 0.72 at their best place, a camera that went on 0.76 and more. */
const LEAST_LIKENESS: Likeness = { inPlace: 0.74, moved: 0.74 };
const EVERY_PIXELS = 2;
/** Turns in radians and sizes that are tried, and the correlation of detail asked of them: unlike pictures reach 0.32 across 200 cuts. */
const TURNS = [8, 12, 16, 20, 24, 28, 32, 36].flatMap((degrees) => [
  (-degrees * Math.PI) / 180,
  (degrees * Math.PI) / 180,
]);
const SIZES = [0.68, 0.74, 0.8, 0.87, 0.93, 1.08, 1.15, 1.25, 1.35, 1.47];
const LEAST_TURNED = 0.5;

interface Detail {
  values: Float32Array;
  width: number;
  height: number;
}

/** Correlation of detail that is asked of two frames, where they are laid one on the other and where one is moved. */
export interface Likeness {
  inPlace: number;
  moved: number;
  /** How much more alike the moved frame must be than where it stands: the edge of a bar fits itself along its whole length. */
  overInPlace?: number;
}

/** Share of a page that is still to be seen when it was scrolled on… */
const LEAST_OF_PAGE = 0.66;
/** …and the correlation of its detail: pages mostly reach 0.5 to 0.96, unlike pictures 0.25 across 129 cuts. */
const LEAST_LIKENESS_OF_PAGE = 0.45;

/** Whether one frame is the other moved straight up or down, as a page is when somebody scrolls: at full size, for lines of text. */
export function isScrolled(one: Luma, other: Luma): boolean {
  const pictures = insideBarsOf(one, other);
  const [before, after] = [detailOf(pictures[0]), detailOf(pictures[1])];
  const reach = Math.floor((1 - LEAST_OF_PAGE) * before.height);
  for (let dy = 1; dy <= reach; dy += 1) {
    for (const shift of [dy, -dy])
      if (likenessAt(before, after, 0, shift) >= LEAST_LIKENESS_OF_PAGE) return true;
  }
  return false;
}

/**
 * Whether a good part of one frame stands in the other, moved: the camera went on over one scene, however much of the frame is new.
 * Tries every shift of the frames' detail at half their size.
 */
export function isSameSceneMoved(one: Luma, other: Luma, least: Likeness = LEAST_LIKENESS): boolean {
  const [before, after] = detailsOf(one, other);
  const { width, height } = before;
  const { overInPlace = Number.NEGATIVE_INFINITY } = least;
  const moved = Math.max(least.moved, likenessAt(before, after, 0, 0) + overInPlace);
  for (let dy = 1 - height; dy < height; dy += 1) {
    for (let dx = 1 - width; dx < width; dx += 1) {
      const overlap = (width - Math.abs(dx)) * (height - Math.abs(dy));
      if (overlap < LEAST_OVERLAP * width * height) continue;
      const wanted = dx === 0 && dy === 0 ? least.inPlace : moved;
      if (likenessAt(before, after, dx, dy) >= wanted) return true;
    }
  }
  return false;
}

/** Whether one frame is the other turned about its middle, as between two frames of a camera that spins: by 8 to 36 degrees. */
export function isTurned(one: Luma, other: Luma): boolean {
  return TURNS.some((turn) => isLikeTurned(one, other, turn, 1));
}

/** Whether one frame is the other enlarged or reduced about its middle, as between two frames of a crash zoom: 0.68 to 1.47 times. */
export function isZoomed(one: Luma, other: Luma): boolean {
  return SIZES.some((size) => isLikeTurned(one, other, 0, size));
}

function isLikeTurned(one: Luma, other: Luma, turn: number, size: number): boolean {
  const [before, after] = insideBarsOf(one, other);
  return (
    likenessAt(detailOf(turned(halved(before), turn, size)), detailOf(halved(after)), 0, 0) >= LEAST_TURNED
  );
}

/** The picture turned by `turn` radians and made `size` times as large about its middle; what was not in it is as at its rim. */
function turned({ values, width, height }: Detail, turn: number, size: number): Detail {
  const [cosine, sine] = [Math.cos(turn) / size, Math.sin(turn) / size];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  const at = (x: number, y: number) =>
    values[Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))] ?? 0;
  const moved = Float32Array.from(values, (_, index) => {
    const [awayX, awayY] = [(index % width) - middleX, Math.floor(index / width) - middleY];
    const [x, y] = [middleX + cosine * awayX + sine * awayY, middleY - sine * awayX + cosine * awayY];
    const [left, top] = [Math.floor(x), Math.floor(y)];
    const upper = at(left, top) + (x - left) * (at(left + 1, top) - at(left, top));
    const lower = at(left, top + 1) + (x - left) * (at(left + 1, top + 1) - at(left, top + 1));
    return upper + (y - top) * (lower - upper);
  });
  return { values: moved, width, height };
}

/** The detail of both at half their size, without bars, which are alike whatever stands between them. */
function detailsOf(one: Luma, other: Luma): [Detail, Detail] {
  const [before, after] = insideBarsOf(one, other);
  return [detailOf(halved(before)), detailOf(halved(after))];
}

/** Normalised correlation where the two overlap, -1 to 1. */
function likenessAt(before: Detail, after: Detail, dx: number, dy: number): number {
  const { width, height } = before;
  let [product, squares, otherSquares] = [0, 0, 0];
  for (let y = Math.max(0, dy); y < Math.min(height, height + dy); y += 1) {
    for (let x = Math.max(0, dx); x < Math.min(width, width + dx); x += 1) {
      const left = before.values[(y - dy) * width + x - dx] ?? 0;
      const right = after.values[y * width + x] ?? 0;
      product += left * right;
      squares += left * left;
      otherSquares += right * right;
    }
  }
  const scale = Math.sqrt(squares * otherSquares);
  return scale === 0 ? 0 : product / scale;
}

function halved({ values, width, height }: Luma): Detail {
  const small = { width: Math.floor(width / EVERY_PIXELS), height: Math.floor(height / EVERY_PIXELS) };
  const means = new Float32Array(small.width * small.height);
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      const at = EVERY_PIXELS * (y * width + x);
      const sum =
        (values[at] ?? 0) + (values[at + 1] ?? 0) + (values[at + width] ?? 0) + (values[at + width + 1] ?? 0);
      means[y * small.width + x] = sum / (EVERY_PIXELS * EVERY_PIXELS);
    }
  }
  return { values: means, ...small };
}

/** What each place has over the mean of the nine around it: large areas of light and dark fit each other anywhere. */
function detailOf({ values, width, height }: Luma | Detail): Detail {
  const detail = Float32Array.from(values, (value, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    let [sum, count] = [0, 0];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
        sum += values[row * width + column] ?? 0;
        count += 1;
      }
    }
    return value - sum / count;
  });
  return { values: detail, width, height };
}
