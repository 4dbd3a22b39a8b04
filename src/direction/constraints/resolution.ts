import { z } from "zod";
import { constraintRule, verdict } from "./constraint-rule.ts";

/** The asked size in pixels. */
export const resolutionRule = constraintRule({
  kind: "resolution",
  target: z.object({ resolution: z.string() }),
  collect: ({ reading, resolution }) =>
    reading.resolution
      ? [
          {
            statement: reading.resolution.words,
            source: "text",
            hard: true,
            target: { resolution: resolution.value },
          },
        ]
      : [],
  check: ({ resolution }, film) => {
    const actual = film.direction.technical_specs.resolution;
    return verdict(
      actual === resolution,
      `The film is ${actual}.`,
      `The film is ${actual} instead of ${resolution}.`,
    );
  },
});
