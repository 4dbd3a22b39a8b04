import type { FrameChange } from "../kernel/frame-change.ts";

/** A frame, and its change from the one before it; null for the first. */
export interface ComparedFrame {
  time: number;
  /** It was not decoded: the mean of its neighbours stands for it. */
  isDrawn: boolean;
  change: FrameChange | null;
}

/**
 * Half of a cut shows before a drawn frame, half after it. Both halves together must reach so much, and so many times the usual
 * change around…
 */
const LEAST = { residual: 4.5, histogramChange: 0.03 };
const OVER_USUAL = { factor: 3.4, offset: 2 };
/** …or be new colours at once, though the picture moves as fast as before… */
const NEW_COLOURS = { histogramChange: 0.25, overUsual: 3 };
/** …and the frames before and after must differ by this. All stay below what a cut must show: a second look only costs time. */
const LEAST_ACROSS = { residual: 5, newShare: 0.4 };
/** The changes around the two halves. Key frames are never so near, so that these lie in one stretch however the film is parted. */
const AROUND = [-2, -1, 2, 3];

/** When drawn frames stand where a cut may be; `across` compares the frame before one, by its index, with the frame after it. */
export function hiddenCuts(
  frames: readonly ComparedFrame[],
  across: (index: number) => FrameChange | null,
): number[] {
  return frames.flatMap(({ time, isDrawn }, index) => {
    if (!isDrawn || !standsOut(frames, index)) return [];
    const { residual, newShare } = across(index) ?? { residual: 0, newShare: 0 };
    return residual >= LEAST_ACROSS.residual && newShare >= LEAST_ACROSS.newShare ? time : [];
  });
}

function standsOut(frames: readonly ComparedFrame[], index: number): boolean {
  const colours = bothHalves(frames, index, "histogramChange");
  const usualColours = usual(frames, index, "histogramChange");
  if (colours >= Math.max(NEW_COLOURS.histogramChange, NEW_COLOURS.overUsual * usualColours)) return true;
  const limit = OVER_USUAL.factor * usual(frames, index, "residual") + OVER_USUAL.offset;
  const residual = bothHalves(frames, index, "residual");
  return residual >= Math.max(LEAST.residual, limit) && colours >= LEAST.histogramChange;
}

type Measure = "residual" | "histogramChange";

function bothHalves(frames: readonly ComparedFrame[], index: number, measure: Measure): number {
  return changeAt(frames, index, measure) + changeAt(frames, index + 1, measure);
}

/** The mean of the two in the middle of the four around. */
function usual(frames: readonly ComparedFrame[], index: number, measure: Measure): number {
  const around = AROUND.map((offset) => changeAt(frames, index + offset, measure));
  const [, low = 0, high = 0] = around.sort((left, right) => left - right);
  return (low + high) / 2;
}

function changeAt(frames: readonly ComparedFrame[], index: number, measure: Measure): number {
  return frames[index]?.change?.[measure] ?? 0;
}
