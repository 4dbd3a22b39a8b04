import { z } from "zod";
import { overlap } from "../words/spans.ts";
import { constraintRule, type SettledBrief, verdict } from "./constraint-rule.ts";

const TOLERANCE = 0.02;

/** The asked shape of the frame. */
export const aspectRatioRule = constraintRule({
  kind: "aspect_ratio",
  target: z.object({ ratio: z.string() }),
  collect: ({ reading, deliverables, aspectRatio }) =>
    deliverables.length > 1 && !areOneShape(reading)
      ? []
      : reading.aspectRatios.map(({ value, words }) => ({
          statement: words,
          source: "text",
          hard: true,
          target: { ratio: isMoreExactly(aspectRatio.value, { value, words }) ? aspectRatio.value : value },
        })),
  check: ({ ratio }, film) => {
    const { aspect_ratio, resolution } = film.direction.technical_specs;
    const kept = sameShape(aspect_ratio, ratio) && sameShape(resolution, ratio);
    return verdict(
      kept,
      `The film is ${aspect_ratio} at ${resolution}.`,
      `The film is ${aspect_ratio} at ${resolution} instead of ${ratio}.`,
    );
  },
});

type Span = { readonly start: number; readonly end: number };

/** Several versions may all be asked in the one shape that the brief names. */
function areOneShape({ aspectRatios, deliverables }: SettledBrief["reading"]): boolean {
  // "60 sec for TV + 20 sec cutdown for social 1:1": the shape of one of them.
  const isOfOne = (ratio: Span) =>
    deliverables.some((film) => film.value.aspectRatio !== null && overlap(film, ratio));
  const shared = aspectRatios.find((ratio) => !isOfOne(ratio))?.value ?? "its own";
  const shapes = [...aspectRatios, ...deliverables].map(({ value }) =>
    typeof value === "string" ? value : (value.aspectRatio ?? shared),
  );
  return new Set(shapes).size === 1;
}

/** Whether `settled` is a finer word for a shape that was named without figures: 2:3 is what "portrait" asks for too. */
export function isMoreExactly(
  settled: string,
  asked: { readonly value: string; readonly words: string },
): boolean {
  const lies = (format: string) => Math.sign(shapeOf(format) - 1);
  return !/\d/.test(asked.words) && lies(settled) === lies(asked.value);
}

/** Whether two of "9:16", "1080x1920" have the same shape within 2 %, which even pixel numbers need. */
export function sameShape(left: string, right: string): boolean {
  return Math.abs(shapeOf(left) / shapeOf(right) - 1) <= TOLERANCE;
}

/** Width over height of "9:16" or "1080x1920". */
export function shapeOf(format: string): number {
  const [width, height] = format.split(/[:x]/).map(Number);
  return (width ?? 1) / (height ?? 1);
}
