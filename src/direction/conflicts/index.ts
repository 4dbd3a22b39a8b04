import { boundActsIn } from "./advertising/bound-acts.ts";
import { ADVERTISING_RULES } from "./advertising/index.ts";
import { agesApart } from "./ages-apart.ts";
import { avoidedAndAsked } from "./avoided-and-asked.ts";
import { avoidedColor } from "./avoided-color.ts";
import { avoidedWarmth } from "./avoided-warmth.ts";
import { bannedShot } from "./banned-shot.ts";
import { bannedWays, brandWays } from "./banned-ways.ts";
import { brandBans } from "./brand-bans.ts";
import { brandColorBan } from "./brand-color-ban.ts";
import { brandFont } from "./brand-font.ts";
import { castCount } from "./cast-count.ts";
import { closedPalette } from "./closed-palette.ts";
import type { ConflictRule, Contradiction } from "./conflict-rule.ts";
import { contradictionsAbroad } from "./contradictions-abroad.ts";
import { countAndRhythm } from "./count-and-rhythm.ts";
import { countedList } from "./counted-list.ts";
import { coveredEdge } from "./covered-edge.ts";
import { factsApart } from "./facts-apart.ts";
import { firstAndLast } from "./first-and-last.ts";
import { freeAndPrice } from "./free-and-price.ts";
import { freeOf } from "./free-of.ts";
import { languageAndWords } from "./language-and-words.ts";
import { listedPartsApart } from "./listed-parts.ts";
import { loneInstrument } from "./lone-instrument.ts";
import { modelLimits } from "./model-limits.ts";
import { momentsOutOfTime } from "./moments-out-of-time.ts";
import { musicAndSilence } from "./music-and-silence.ts";
import { nameBanned } from "./name-banned.ts";
import { nameTwice } from "./name-twice.ts";
import { namedHex } from "./named-hex.ts";
import { pickerOf } from "./needs.ts";
import { neverAndShown } from "./never-and-shown.ts";
import { neverNeeded } from "./never-needed.ts";
import { oneFilmOnly } from "./one-film-only.ts";
import { onePlace } from "./one-place.ts";
import { paceAndCuts } from "./pace-and-cuts.ts";
import { partsInTime } from "./parts-in-time.ts";
import { pastTheEnd } from "./past-the-end.ts";
import { platformLength } from "./platform-length.ts";
import { platformShape } from "./platform-shape.ts";
import { productOrder } from "./product-order.ts";
import { referenceAndText } from "./reference-and-text.ts";
import { registerAndLines } from "./register-and-lines.ts";
import { sceneLengths } from "./scene-lengths.ts";
import { scenesInTime } from "./scenes-in-time.ts";
import { scriptCount } from "./script-count.ts";
import { scriptSum } from "./script-sum.ts";
import { separateScenes } from "./separate-scenes.ts";
import { speechAndSilence } from "./speech-and-silence.ts";
import { speechAndTime } from "./speech-and-time.ts";
import { talkInTime } from "./talk-in-time.ts";
import { textAndNoText } from "./text-and-no-text.ts";
import { toneApart } from "./tone-apart.ts";
import { trackInTime } from "./track-in-time.ts";
import { twoCalls } from "./two-calls.ts";
import { twoLanguages } from "./two-languages.ts";
import { twoLengths } from "./two-lengths.ts";
import { twoShapes } from "./two-shapes.ts";
import { twoSizes } from "./two-sizes.ts";
import { twoTempos } from "./two-tempos.ts";
import { twoValues } from "./two-values.ts";
import { typeAndHand } from "./type-and-hand.ts";
import { withoutColor } from "./without-color.ts";
import { wordsLimit } from "./words-limit.ts";

/** Every kind of contradiction that is looked for. Adding one is one file and one line. */
export const CONFLICT_RULES: readonly ConflictRule[] = [
  twoLengths,
  twoShapes,
  twoSizes,
  platformShape,
  platformLength,
  scenesInTime,
  separateScenes,
  sceneLengths,
  partsInTime,
  listedPartsApart,
  scriptSum,
  scriptCount,
  paceAndCuts,
  momentsOutOfTime,
  pastTheEnd,
  productOrder,
  avoidedAndAsked,
  avoidedColor,
  avoidedWarmth,
  bannedShot,
  textAndNoText,
  wordsLimit,
  twoCalls,
  speechAndTime,
  talkInTime,
  trackInTime,
  speechAndSilence,
  musicAndSilence,
  loneInstrument,
  twoTempos,
  languageAndWords,
  twoLanguages,
  withoutColor,
  closedPalette,
  agesApart,
  brandColorBan,
  brandFont,
  typeAndHand,
  referenceAndText,
  freeOf,
  registerAndLines,
  ...ADVERTISING_RULES,
];

/** Tables over all that a brief states; they speak where no rule of its own has spoken. */
const TABLES: readonly ConflictRule[] = [
  brandWays,
  brandBans,
  neverAndShown,
  twoValues,
  freeAndPrice,
  nameTwice,
  nameBanned,
  oneFilmOnly,
  coveredEdge,
  countAndRhythm,
  countedList,
  firstAndLast,
  namedHex,
  modelLimits,
  neverNeeded,
  castCount,
];

/** The same, behind the acts that advertising binds. */
const LATER_TABLES: readonly ConflictRule[] = [factsApart, onePlace, toneApart, bannedWays];

/** All of them that stand in tables. */
export const ALL_RULES: readonly ConflictRule[] = [...CONFLICT_RULES, ...TABLES, ...LATER_TABLES];

const [ownRules, tables, laterTables] = [pickerOf(CONFLICT_RULES), pickerOf(TABLES), pickerOf(LATER_TABLES)];

/** All contradictions of a brief, each named once. */
export function contradictionsIn(...[brief, demands]: Parameters<ConflictRule>): readonly Contradiction[] {
  const found = contradictionsSaid(brief, demands);
  const abroad = contradictionsAbroad(brief, demands, contradictionsSaid);
  return [...found, ...abroad.filter((one) => isNewBeside(found, one))];
}

const contradictionsSaid: ConflictRule = (brief, demands) => {
  const found = ownRules(brief).flatMap((rule) => rule(brief, demands));
  const asked = [...tables(brief), ...boundActsIn(brief), ...laterTables(brief)];
  for (const table of asked) {
    const told = table(brief, demands);
    if (told.length > 0) found.push(...told.filter((one) => isNewBeside([...found], one)));
  }
  return found;
};

/** Whether none of the words that it quotes have been quoted already. */
function isNewBeside(found: readonly Contradiction[], { explanation }: Contradiction): boolean {
  const said = found.flatMap((one) => quotedIn(one.explanation));
  return (
    found.every((one) => one.explanation !== explanation) &&
    quotedIn(explanation).every(
      (words) => !said.some((other) => other.includes(words) || words.includes(other)),
    )
  );
}

function quotedIn(explanation: string): string[] {
  return [...explanation.matchAll(/"([^"]+)"/g)].map((match) => (match[1] ?? "").toLowerCase());
}
