import type { FrameChange, ThinFrame } from "./frame-change.ts";
import { quantileOfSorted } from "./histogram.ts";
import { sameness } from "./relight.ts";

/** Content that is new after motion compensation: thresholds in luma levels, found on spliced and hand-checked footage. */
const MIN_RESIDUAL = 9;
const MIN_NEW_SHARE = 0.55;
const MIN_HISTOGRAM_CHANGE = 0.06;
const MIN_ACTIVE_SHARE = 0.04;
/** A cut stands out from the frames around it. */
const NEIGHBOURS = 5;
const NEIGHBOUR_QUANTILE = 0.75;
const NEIGHBOUR_FACTOR = 2;
const NEIGHBOUR_OFFSET = 2;
/** How far away they may be where frames repeat the one before, and the residual under which a frame repeats it. */
const NEIGHBOUR_SECONDS = 0.5;
const REPEATED = 0.5;
/** A change this strong, and this far beyond its neighbours, needs fewer new colours; a page that is scrolled stays below. */
const STRONG = { residual: 20, overLimit: 3, histogramChange: 0.03, sameness: 0.5 };
/** Between pictures that stand still less will do. */
const STANDING_RESIDUAL = 1;
const HELD = { residual: 6, newShare: 0.45, sameness: 0.7 };
/** Colours that change at once, and this many times as much as beside, in a picture that moves fast. */
const NEW_COLOURS = { histogramChange: 0.3, overBeside: 4, newShare: 0.8, overMovement: 1.5 };

/** Whether the change from the frame before to the one at `index` is of another kind than what the shot's movement brings. */
export function standsOut(
  frames: ThinFrame[],
  changes: FrameChange[],
  times: Float64Array,
  index: number,
): boolean {
  const change = changes[index];
  const [before, after] = [frames[index - 1], frames[index]];
  if (change === undefined || before === undefined || after === undefined) return false;
  if (change.activeShare < MIN_ACTIVE_SHARE) return false;
  const beside = [...movingBeside(changes, times, index, -1), ...movingBeside(changes, times, index, 1)];
  const usual = upperQuartile(beside.map(({ residual }) => residual));
  const limit = NEIGHBOUR_FACTOR * usual + NEIGHBOUR_OFFSET;
  if (change.residual < limit) return hasNewColours(change, usual, beside);
  const isNewInColour = change.histogramChange >= MIN_HISTOGRAM_CHANGE * change.activeShare;
  if (change.residual >= MIN_RESIDUAL && change.newShare >= MIN_NEW_SHARE) {
    if (isNewInColour) return true;
    if (change.residual >= Math.max(STRONG.residual, STRONG.overLimit * limit))
      return change.histogramChange >= STRONG.histogramChange && sameness(before, after) < STRONG.sameness;
  }
  if (!isNewInColour || usual > STANDING_RESIDUAL || change.residual < HELD.residual) return false;
  return change.newShare >= HELD.newShare && sameness(before, after) < HELD.sameness;
}

function hasNewColours(change: FrameChange, usual: number, beside: FrameChange[]): boolean {
  const usualColours = upperQuartile(beside.map(({ histogramChange }) => histogramChange));
  return (
    change.newShare >= NEW_COLOURS.newShare &&
    change.residual >= NEW_COLOURS.overMovement * usual &&
    change.histogramChange >= NEW_COLOURS.histogramChange &&
    change.histogramChange >= NEW_COLOURS.overBeside * usualColours
  );
}

/** Of the nearest frames on one side those that show movement: a film shown at a higher rate than it was shot at repeats frames. */
function movingBeside(
  changes: FrameChange[],
  times: Float64Array,
  index: number,
  step: 1 | -1,
): FrameChange[] {
  const moving: FrameChange[] = [];
  const still: FrameChange[] = [];
  for (let at = index + step; at >= 1 && moving.length < NEIGHBOURS; at += step) {
    const change = changes[at];
    if (change === undefined) break;
    const isFar = Math.abs((times[at] ?? 0) - (times[index] ?? 0)) > NEIGHBOUR_SECONDS;
    if (isFar && moving.length + still.length >= NEIGHBOURS) break;
    (change.residual >= REPEATED ? moving : still).push(change);
  }
  return [...moving, ...still].slice(0, NEIGHBOURS);
}

function upperQuartile(values: number[]): number {
  return quantileOfSorted(
    values.sort((left, right) => left - right),
    NEIGHBOUR_QUANTILE,
  );
}
