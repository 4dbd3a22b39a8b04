import { isMoreExactly, sameShape } from "../constraints/aspect-ratio.ts";
import { says } from "../reading/said-in-brief.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** Several films are asked for, whether or not the reader could tell them apart. */
export const VERSIONS =
  /\b(?:two|three|both|several|different|multiple) (?:versions?|formats|cuts|edits|aspect ratios|shapes|files|deliverables)\b|\b(?:versions?|formats|deliverables) ?:|\b(?:a|one) (?:second|vertical|square|horizontal) version\b/i;

/** Two shapes for one frame, or a size that has another shape: what was settled is named. */
export const twoShapes: ConflictRule = needing(
  () => ({ read: ["aspectRatios", "resolution"] }),
  ({ reading, aspectRatio, resolution, deliverables }, demands) => {
    if (deliverables.length > 1 || says(reading, VERSIONS)) return [];
    const ratios = reading.aspectRatios.filter(
      (asked) =>
        !OF_FOOTAGE.test(reading.text.slice(asked.end)) &&
        !sameShape(asked.value, aspectRatio.value) &&
        !isMoreExactly(aspectRatio.value, asked),
    );
    const isOtherSize =
      PIXELS.test(reading.resolution?.value ?? "") &&
      !sameShape(reading.resolution?.value ?? "", aspectRatio.value);
    if (ratios.length === 0 && !isOtherSize) return [];
    const all = [...reading.aspectRatios, ...(reading.resolution ? [reading.resolution] : [])];
    const said = [...new Set(all.map(({ words }) => `"${words}"`))];
    const lost = ratios.map(({ words }) => words);
    return [
      {
        between: demandIds(demands, ["aspect_ratio", "resolution"]),
        givenUp: [
          ...demandIds(demands, "aspect_ratio", ({ statement }) => lost.includes(statement)),
          ...(isOtherSize ? demandIds(demands, "resolution") : []),
        ],
        explanation: `The brief gives shapes of the frame that differ: ${said.join(" and ")}.`,
        resolution: `The film is ${aspectRatio.value} at ${resolution.value}: ${reading.resolution && !isOtherSize ? "a size in pixels is the more specific" : "the later word wins"}.`,
      },
    ];
  },
);

/** "4:3 archive clips inside a vertical frame": of what is shown in the frame. */
const OF_FOOTAGE =
  /^ (?:\p{L}+ )?(?:clips?|footage|archive|material|photos?|pictures?|images|video|inserts?) (?:inside|within|framed|in|on) (?:an? |the )/iu;

/** A size named by its lines, "1080p", has any shape. */
const PIXELS = /^\d+x\d+$/;
