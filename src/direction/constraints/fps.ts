import { z } from "zod";
import { constraintRule, verdict } from "./constraint-rule.ts";

const SAME_RATE = 0.01;

/** The asked frame rate. */
export const fpsRule = constraintRule({
  kind: "fps",
  target: z.object({ fps: z.number() }),
  collect: ({ reading }) =>
    reading.fps
      ? [{ statement: reading.fps.words, source: "text", hard: true, target: { fps: reading.fps.value } }]
      : [],
  check: ({ fps }, film) => {
    const actual = film.direction.technical_specs.fps;
    return verdict(
      Math.abs(actual - fps) < SAME_RATE,
      `The film runs at ${actual} fps.`,
      `The film runs at ${actual} fps instead of ${fps}.`,
    );
  },
});
