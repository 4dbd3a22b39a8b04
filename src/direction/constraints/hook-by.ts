import { z } from "zod";
import { endScenesBy } from "../repair/hasten.ts";
import { constraintRule, verdict } from "./constraint-rule.ts";

const ROUNDING_SECONDS = 0.001;

/** "Hook in the first 2 seconds": the opening scene has landed by then. */
export const hookByRule = constraintRule({
  kind: "hook_by",
  target: z.object({ seconds: z.number() }),
  collect: ({ reading }) =>
    reading.hookBySeconds
      ? [
          {
            statement: reading.hookBySeconds.words,
            source: "text",
            hard: true,
            target: { seconds: reading.hookBySeconds.value },
          },
        ]
      : [],
  check: ({ seconds }, film) => {
    const first = film.scenes[0];
    const ends = first?.end_time ?? 0;
    const kept = first?.purpose === "hook" && ends <= seconds + ROUNDING_SECONDS;
    return verdict(
      kept,
      `The hook has landed by ${ends} s.`,
      `The opening scene runs until ${ends} s.`,
      first ? [first.id] : [],
    );
  },
  repair: ({ seconds }, film) => {
    const first = film.scenes[0];
    if (!first) return film;
    const id = `scene_${first.scene_number}_hook`;
    const scenes =
      first.purpose === "hook"
        ? film.scenes
        : [{ ...first, purpose: "hook" as const, id }, ...film.scenes.slice(1)];
    return endScenesBy({ ...film, scenes }, 1, seconds);
  },
});
