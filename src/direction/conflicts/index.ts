import { ADVERTISING_RULES } from "./advertising/index.ts";
import { avoidedAndAsked } from "./avoided-and-asked.ts";
import { avoidedColor } from "./avoided-color.ts";
import { brandColorBan } from "./brand-color-ban.ts";
import { brandFont } from "./brand-font.ts";
import type { ConflictRule } from "./conflict-rule.ts";
import { languageAndWords } from "./language-and-words.ts";
import { lookOpposites } from "./look-opposites.ts";
import { momentsOutOfTime } from "./moments-out-of-time.ts";
import { musicAndSilence } from "./music-and-silence.ts";
import { oneTake } from "./one-take.ts";
import { paceAndCuts } from "./pace-and-cuts.ts";
import { platformLength } from "./platform-length.ts";
import { platformShape } from "./platform-shape.ts";
import { referenceAndText } from "./reference-and-text.ts";
import { sceneLengths } from "./scene-lengths.ts";
import { sceneOpposites } from "./scene-opposites.ts";
import { scenesInTime } from "./scenes-in-time.ts";
import { scriptCount } from "./script-count.ts";
import { scriptSum } from "./script-sum.ts";
import { speechAndSilence } from "./speech-and-silence.ts";
import { speechAndTime } from "./speech-and-time.ts";
import { textAndNoText } from "./text-and-no-text.ts";
import { twoHours } from "./two-hours.ts";
import { twoLengths } from "./two-lengths.ts";
import { twoShapes } from "./two-shapes.ts";

/** Every kind of contradiction that is looked for. Adding one is one file and one line. */
export const CONFLICT_RULES: readonly ConflictRule[] = [
  twoLengths,
  twoShapes,
  platformShape,
  platformLength,
  scenesInTime,
  sceneLengths,
  scriptSum,
  scriptCount,
  paceAndCuts,
  oneTake,
  momentsOutOfTime,
  avoidedAndAsked,
  avoidedColor,
  textAndNoText,
  speechAndTime,
  speechAndSilence,
  musicAndSilence,
  languageAndWords,
  lookOpposites,
  twoHours,
  sceneOpposites,
  brandColorBan,
  brandFont,
  referenceAndText,
  ...ADVERTISING_RULES,
];
