import { shapeOf } from "../constraints/aspect-ratio.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import { says } from "../reading/said-in-brief.ts";
import { FORMAT_ASPECTS } from "../reading/words/formats.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";
import { VERSIONS } from "./two-shapes.ts";

/** Platforms that show nothing but upright films well; elsewhere other shapes are usual too. */
const UPRIGHT_ONLY: ReadonlySet<string> = new Set(["tiktok", "snapchat"]);
/** Formats whose screen lies, wherever it hangs. */
const LYING_ONLY: ReadonlySet<string> = new Set(["cinema"]);
const LYING = "16:9";
const SQUARE = 1;

/** A lying film where the platform's format stands, or the other way round. */
export const platformShape: ConflictRule = needing(
  () => ({ read: ["aspectRatios", "resolution"] }),
  ({ reading, aspectRatio, platform, deliverables }, demands) => {
    const said = reading.aspectRatios.at(-1) ?? reading.resolution;
    const formats = reading.formats.filter(({ start }) => !LIKENESS.test(reading.text.slice(0, start)));
    const format =
      formats.find(({ value }) => value.platform === platform.value && value.format !== null) ?? formats[0];
    if (!said || !format || deliverables.length > 1 || says(reading, VERSIONS)) return [];
    const usual = format.value.format ? FORMAT_ASPECTS[format.value.format] : undefined;
    const expected =
      usual ??
      (LYING_ONLY.has(format.value.format ?? "") ? LYING : undefined) ??
      (UPRIGHT_ONLY.has(format.value.platform) || format.value.platform === "tv"
        ? PLATFORMS[format.value.platform].aspectRatio
        : undefined);
    if (!expected || isSameWay(expected, aspectRatio.value)) return [];
    return [
      {
        between: [...demandIds(demands, "platform"), ...demandIds(demands, ["aspect_ratio", "resolution"])],
        givenUp: [],
        explanation: `"${format.words}" is shown at ${expected}, but the brief asks for "${said.words}".`,
        resolution: `The film is ${aspectRatio.value}, as the brief says in so many words; ${format.value.platform === "generic" ? "the place" : PLATFORMS[format.value.platform].label} will show it with bars or cropped.`,
      },
    ];
  },
);

/** "So it feels like cinema". */
const LIKENESS = /\b(?:like|looks? of|feel of|worthy of|as (?:in|at)) (?:an? |the )?$/i;

function isSameWay(left: string, right: string): boolean {
  const way = (ratio: string) => Math.sign(shapeOf(ratio) - SQUARE);
  return way(left) === way(right);
}
