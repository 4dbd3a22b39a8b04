import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";

/** Cuts a minute that contradict a pace in words (contract's platform table: 10 to 12 moderate, 20 fast). */
const QUICK = 20;
const CALM = 6;
const GREY = 0.08;

/** A reference whose rhythm or colour is the opposite of what the words ask: the words say what the film is. */
export const referenceAndText: ConflictRule = ({ reading, references }, demands) => {
  const found: Contradiction[] = [];
  const { video } = references;
  const pace = reading.paces.at(-1);
  const rate = video && video.shots.length > 1 ? video.cuts_per_minute : null;
  const isOff =
    pace &&
    rate !== null &&
    ((pace.value === "slow" && rate >= QUICK) || (pace.value === "fast" && rate <= CALM));
  if (isOff) {
    found.push({
      between: demandIds(demands, "pacing"),
      givenUp: demandIds(demands, "pacing", ({ source }) => source === "video"),
      explanation: `The brief asks for "${pace.words}", and the reference cuts ${Math.round(rate)} times a minute.`,
      resolution: `The pace is ${pace.value}, as the words say; colours and light still follow the reference.`,
    });
  }
  const saturation =
    video?.saturation ??
    references.images.find(({ source }) => source === "user_upload")?.analysis.saturation;
  const vivid = /\b(?:vibrant|vivid|colou?rful|neon|saturated)\b/i.exec(reading.text);
  if (vivid && saturation !== undefined && saturation < GREY) {
    found.push({
      between: demandIds(demands, ["tone", "color"]),
      givenUp: [],
      explanation: `The brief asks for "${vivid[0]}", and the reference has hardly any colour.`,
      resolution: "Colours follow the words; composition, light and rhythm follow the reference.",
    });
  }
  return found;
};
