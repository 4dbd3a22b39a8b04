import { uncapital } from "../words/capital.ts";
import { isCommonNoun, kindOfNoun } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { isCommonWord } from "./common-words.ts";
import { type Page, sentenceAt } from "./page.ts";
import type { AskedPresence, BriefReading, Finding } from "./reading.ts";

type Read = Partial<Pick<BriefReading, "settings" | "mustInclude" | "listed">>;

/** Open country: a bare name of it among other pictures is looked at, while a room is where the others happen. */
const A_LANDSCAPE =
  /\b(?:coast(?:line)?|cliffs?|shores?|seas?|oceans?|waves|lakes?|rivers?|fjords?|glaciers?|mountains?|alps|peaks?|summits?|hills?|valleys?|moors?|highlands?|desert|dunes?|canyons?|forests?|woods|meadows?|fields?|vineyards?|orchards?|skyline|landscapes?|countryside)$/i;
const OTHER_PICTURES = 2;
/** Goods that go there themselves, or on somebody. */
const OUT_THERE: ReadonlySet<string> = new Set([
  "garment",
  "footwear",
  "headwear",
  "bag",
  "outdoor gear",
  "vehicle",
  "two wheeler",
  "boat",
  "aircraft",
]);
const CONFIDENCE = 0.8;

/** "Scottish coast, storm rolling in, an old distiller checking casks": the coast is the first of the pictures of a film for goods, and not where all of its goods stand. */
export function landscapesShown(page: Page, soFar: BriefReading): Read {
  const { settings, mustInclude, events, listed, product, script, tale, lesson } = soFar;
  const noun = product?.value.noun ?? "";
  const isOutThere = OUT_THERE.has(kindOfNoun(noun)?.name ?? "") || /\bdrones?$/i.test(noun);
  if (product === null || isOutThere || script !== null || tale !== null || lesson !== null) return {};
  const pictures = [...mustInclude, ...events];
  const shown = settings.filter((place) => {
    const sentence = sentenceAt(page, place.start);
    if (sentence === null || !A_LANDSCAPE.test(place.value) || !standsAlone(page, place)) return false;
    const others = pictures.filter((one) => overlap(one, sentence) && !overlap(one, place));
    return others.length >= OTHER_PICTURES;
  });
  if (shown.length === 0) return {};
  const asPictures = shown.map(
    (place): Finding<AskedPresence> => ({
      ...place,
      value: { subject: withoutCapital(place.value), hard: true },
      confidence: CONFIDENCE,
    }),
  );
  const inOrder = <T extends { readonly start: number }>(all: readonly T[]) =>
    all.toSorted((a, b) => a.start - b.start);
  return {
    settings: settings.filter((place) => !shown.includes(place)),
    mustInclude: inOrder([...mustInclude, ...asPictures]),
    listed: inOrder([...listed, ...shown]),
  };
}

/** "Desert" opens a sentence, "Scottish" is a name: there is one such coast. */
function withoutCapital(place: string): string {
  const [first = ""] = place.split(" ", 1);
  if (isCommonNoun(first) || isCommonWord(first.toLowerCase())) return uncapital(place);
  return /^\p{Lu}/u.test(place) ? `the ${place}` : place;
}

/** Between two marks, with an article at most. */
function standsAlone({ text }: Page, { start, end }: Finding<string>): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start)) && /^\s*[,;]/.test(text.slice(end));
}

const REACH = 12;
const BEFORE = /(?:^|[.;:,\n][^\S\n]*)(?:an? |the )?$/i;
