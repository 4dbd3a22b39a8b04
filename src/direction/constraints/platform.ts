import { z } from "zod";
import { Platform } from "../../../contracts/vocabulary.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import { constraintRule, demandedInText, verdict } from "./constraint-rule.ts";

/** The asked place to show the film. */
export const platformRule = constraintRule({
  kind: "platform",
  target: z.object({ platform: Platform }),
  collect: ({ reading, deliverables, platform }) =>
    demandedInText(
      reading.formats.filter(({ value }) => deliverables.length < 2 || value.platform === platform.value),
      ({ platform }) => ({ platform }),
    ),
  check: ({ platform }, film) => {
    const actual = film.direction.technical_specs.platform;
    return verdict(
      actual === platform,
      `The film is made for ${PLATFORMS[actual].label}.`,
      `The film is made for ${PLATFORMS[actual].label} instead of ${PLATFORMS[platform].label}.`,
    );
  },
});
