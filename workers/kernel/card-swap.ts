import { type BlockGrid, blockDifference, type Luma } from "./block-motion.ts";
import { type FrameChange, residualAt, type ThinFrame } from "./frame-change.ts";
import { sameness } from "./relight.ts";

/** Frames on both sides that stand still, and how still: a card is held. */
const STILL_FRAMES = 4;
const STILL_RESIDUAL = 1.5;
const MIN_RESIDUAL = 5;
/** Below this correlation of luma the picture as a whole is another one. */
const MAX_SAMENESS = 0.75;
/** A block with letters has at least this spread, in levels; with others in their place it differs by so much. */
const LETTER_SPREAD = 12;
const OTHER_LETTERS = 6;
/** Of the letters of either card at least so many must be gone or new; at fewer, words were added to those that stay. */
const MIN_OTHER_SHARE = 0.7;
const MIN_LETTER_BLOCKS = 3;
/** The ground between the letters has at most this spread in most of its blocks: a screen in a room hangs on a wall, which has more. */
const PLAIN_SPREAD = 5;
const MIN_PLAIN_SHARE = 0.8;
/** With more letters it is a page, and one that jumps on when somebody scrolls is no new shot. */
const MAX_LETTER_SHARE = 0.35;

/**
 * Whether a held card with words or a drawing on a plain ground gives way to another at `index`. The ground stays and strokes find
 * strokes elsewhere, so that block matching sees little that is new; but in their own places the strokes are others.
 */
export function isCardSwap(
  frames: ThinFrame[],
  changes: FrameChange[],
  index: number,
  grid: BlockGrid,
): boolean {
  const [before, after] = [frames[index - 1], frames[index]];
  if (before === undefined || after === undefined) return false;
  if (residualAt(changes, index) < MIN_RESIDUAL || !isHeldAround(changes, index)) return false;
  if (sameness(before, after) >= MAX_SAMENESS) return false;
  return (
    otherShare(before.luma, after.luma, grid) >= MIN_OTHER_SHARE &&
    otherShare(after.luma, before.luma, grid) >= MIN_OTHER_SHARE
  );
}

function isHeldAround(changes: FrameChange[], index: number): boolean {
  for (let offset = 1; offset <= STILL_FRAMES; offset += 1) {
    for (const at of [index - offset, index + offset])
      if (at >= 1 && (changes[at]?.residual ?? Number.POSITIVE_INFINITY) > STILL_RESIDUAL) return false;
  }
  return true;
}

/** Share of the blocks with letters in `one` whose place shows something else in `other`; 0 where it is no card. */
function otherShare(one: Luma, other: Luma, grid: BlockGrid): number {
  const pixels = grid.blockWidth * grid.blockHeight;
  const count = grid.columns * grid.rows;
  let [letters, gone, plain] = [0, 0, 0];
  for (let block = 0; block < count; block += 1) {
    const x = grid.left + (block % grid.columns) * grid.blockWidth;
    const y = grid.top + Math.floor(block / grid.columns) * grid.blockHeight;
    const spread = spreadIn(one, grid, x, y);
    if (spread <= PLAIN_SPREAD) plain += 1;
    if (spread < LETTER_SPREAD) continue;
    letters += 1;
    const difference = blockDifference(other, one, grid, x, y, 0, 0, Number.POSITIVE_INFINITY);
    if (difference >= OTHER_LETTERS * pixels) gone += 1;
  }
  const isPlain = plain >= MIN_PLAIN_SHARE * (count - letters);
  const isCard = letters >= MIN_LETTER_BLOCKS && letters <= MAX_LETTER_SHARE * count && isPlain;
  return isCard ? gone / letters : 0;
}

function spreadIn({ values, width }: Luma, grid: BlockGrid, left: number, top: number): number {
  let [sum, squares] = [0, 0];
  for (let y = top; y < top + grid.blockHeight; y += 1) {
    for (let x = left; x < left + grid.blockWidth; x += 1) {
      const value = values[y * width + x] ?? 0;
      sum += value;
      squares += value * value;
    }
  }
  const count = grid.blockWidth * grid.blockHeight;
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}
