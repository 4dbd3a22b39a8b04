import type { Composition, CompositionDetails } from "../../../contracts/reference.ts";
import { roundTo, unitRamp } from "../../kernel/histogram.ts";
import type { ImageFeature } from "./feature.ts";
import { leadingLines } from "./leading-lines.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { symmetryOf } from "./symmetry.ts";
import { emptyShare, textZones } from "./text-area.ts";
import { type ImageView, oncePerView } from "./view.ts";

/** How the picture is built: its leading principle and the figures behind it. */
export const composition: ImageFeature<"composition" | "composition_details"> = {
  name: "composition",
  fields: ["composition", "composition_details"],
  measure: (view) => ({ composition: compositionWord(view), composition_details: details(view) }),
};

const details: (view: ImageView) => CompositionDetails = oncePerView((view) => {
  const subject = subjectOf(view);
  return {
    subject_confidence: subject?.confidence ?? 0,
    thirds: subject === null ? 0 : roundTo(thirdsScore(subject), 2),
    symmetry: roundTo(symmetryOf(view), 2),
    headroom: subject === null ? null : subject.box.y,
    negative_space: roundTo(emptyShare(view), 2),
    text_zones: textZones(view),
  };
});

const THIRD = 1 / 3;
/** Farther than this (in frame sides) from every power point counts as 0. */
const THIRDS_REACH = 0.2;

function thirdsScore({ box }: Subject): number {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const nearest = Math.hypot(nearestThird(x), nearestThird(y));
  return 1 - unitRamp(nearest, 0, THIRDS_REACH);
}

function nearestThird(position: number): number {
  return Math.min(Math.abs(position - THIRD), Math.abs(position - 2 * THIRD));
}

const SYMMETRICAL = 0.8;
const MOSTLY_EMPTY = 0.55;
const SMALL_SUBJECT = 0.2;
const CENTRED_REACH = 0.1;
const ON_THIRD = 0.4;
const SURE_SUBJECT = 0.3;
const STRONG_LINES = 0.6;

function compositionWord(view: ImageView): Composition {
  const { symmetry, negative_space: empty, thirds } = details(view);
  const subject = subjectOf(view);
  if (symmetry >= SYMMETRICAL) return "symmetrical";
  const sure = subject !== null && subject.confidence >= SURE_SUBJECT;
  if (!sure && leadingLines(view) >= STRONG_LINES) return "leading_lines";
  if (subject === null || !sure) return empty >= MOSTLY_EMPTY ? "negative_space" : "full_frame";
  if (empty >= MOSTLY_EMPTY && subject.box.width * subject.box.height <= SMALL_SUBJECT)
    return "negative_space";
  const offCentre = Math.abs(subject.box.x + subject.box.width / 2 - 1 / 2);
  if (offCentre <= CENTRED_REACH) return "centered";
  if (thirds >= ON_THIRD || nearestThird(subject.box.x + subject.box.width / 2) <= CENTRED_REACH)
    return "rule_of_thirds";
  return "full_frame";
}
