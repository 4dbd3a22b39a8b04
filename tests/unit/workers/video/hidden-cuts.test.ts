import { describe, expect, test } from "bun:test";
import { type ComparedFrame, hiddenCuts } from "../../../../workers/film/hidden-cuts.ts";
import type { FrameChange } from "../../../../workers/kernel/frame-change.ts";

const CUT: FrameChange = { residual: 30, newShare: 0.9, activeShare: 1, histogramChange: 0.3 };

/** Every second frame is drawn, but for the ends; `residuals` are those of each frame from the one before it, colours change with them. */
function film(residuals: number[]): ComparedFrame[] {
  return residuals.map((residual, index) => ({
    time: index / 25,
    isDrawn: index % 2 === 1 && index > 4 && index < residuals.length - 4,
    change:
      index === 0
        ? null
        : { residual, newShare: residual / 40, activeShare: 1, histogramChange: residual / 100 },
  }));
}

describe("a frame that was left out", () => {
  test("may hide a cut where both halves of the change stand out", () => {
    const cut = film([0, 2, 2, 2, 2, 15, 16, 2, 2, 2, 2]);
    expect(hiddenCuts(cut, () => CUT)).toEqual([5 / 25]);
  });

  test("hides none where its neighbours are alike after all", () => {
    const cut = film([0, 2, 2, 2, 2, 15, 16, 2, 2, 2, 2]);
    expect(hiddenCuts(cut, () => ({ ...CUT, newShare: 0.2 }))).toEqual([]);
    expect(hiddenCuts(cut, () => null)).toEqual([]);
  });

  test("hides none in an even movement, however fast, and the neighbours are not compared", () => {
    const compared: number[] = [];
    const across = (index: number) => {
      compared.push(index);
      return CUT;
    };
    for (const speed of [0.5, 4, 14]) expect(hiddenCuts(film(new Array(20).fill(speed)), across)).toEqual([]);
    expect(compared).toEqual([]);
  });

  test("may hide a cut between cards that stand still and are little unlike", () => {
    expect(hiddenCuts(film([0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0]), () => CUT)).toEqual([5 / 25]);
  });
});
