import type { Provenance } from "../../../contracts/parse.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import type { AskedOverlay, Finding } from "../reading/reading.ts";
import { JOINT } from "../words/joint.ts";
import { fillOverlays } from "./fill-overlays.ts";
import { isBrandsStory, sellsNothing, titleOnCard } from "./only-story.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { wordsToRead } from "./told-in-english.ts";
import type { CtaWords, Words } from "./words-parts.ts";
import type { World } from "./world.ts";
import { placeLines } from "./write-lines.ts";

/** The words of one scene. */
export interface SceneWords {
  readonly overlay: string | null;
  readonly overlayOrigin: Provenance;
  readonly voiceover: string | null;
  readonly voiceoverOrigin: Provenance;
}

/** Overlays and spoken lines for every scene: the brief's word for word, then its features, then the few words a film needs. Lines are spoken in the language that `spoken` is written in. */
export function writeWords(
  agreed: AgreedBrief,
  ideas: readonly SceneIdea[],
  cta: CtaWords,
  world: World,
  spoken: AgreedBrief,
): SceneWords[] {
  const overlays = placeOverlays(agreed, ideas, cta, world).map(
    (words) => words && wordsToRead(agreed, words),
  );
  const lines = placeLines(spoken, ideas, cta, world);
  return ideas.map((_, index) => ({
    overlay: overlays[index]?.text ?? null,
    overlayOrigin: overlays[index]?.origin ?? { source: "computed", confidence: 1 },
    voiceover: lines[index]?.text ?? null,
    voiceoverOrigin: lines[index]?.origin ?? { source: "computed", confidence: 1 },
  }));
}

function placeOverlays(
  agreed: AgreedBrief,
  ideas: readonly SceneIdea[],
  cta: CtaWords,
  world: World,
): (Words | null)[] {
  const placed: (Words | null)[] = ideas.map((idea) =>
    idea.overlay ? { text: idea.overlay, origin: idea.origin } : null,
  );
  if (agreed.reading.noText) return placed;
  const last = ideas.length - 1;
  // A story without a title has nothing to read at its end.
  const isUntitled = sellsNothing(agreed) && agreed.reading.cta === null && titleOnCard(agreed) === null;
  const isOnlyTold = agreed.reading.onlyToldText !== null;
  const isOurCall = agreed.reading.cta === null;
  const hasCta = agreed.reading.noCta === null && !isUntitled && !(isOnlyTold && isOurCall);
  const ctaIsSaid = placed.some((words) => words?.text.includes(cta.text));
  const isScript = agreed.reading.script !== null;
  // A script is completed, not rewritten: it gets a call on screen only where it asks for one.
  if (hasCta && !ctaIsSaid && (!isScript || agreed.reading.cta)) {
    placed[last] ??= { text: cta.text, origin: cta.origin };
  }
  placeAsked(agreed, placed, cta);
  if (isOnlyTold) return placed;
  if (isBrandsStory(agreed)) signWithBrand(agreed, placed);
  if (isScript) return placed;
  return fillOverlays(agreed, placed, ideas, world, cta);
}

/** A brand's story has one card: whose story it was. */
function signWithBrand({ reading }: AgreedBrief, placed: (Words | null)[]): void {
  const { product } = reading;
  const last = placed.length - 1;
  if (product === null || placed.some((words) => words?.text.includes(product.value.name))) return;
  const said = placed[last];
  const text = said ? `${said.text}${JOINT}${product.value.name}` : product.value.name;
  if (text.length > MAX_OVERLAY_CHARACTERS) return;
  const origin = said?.origin ?? { source: "text", confidence: product.confidence, evidence: product.words };
  placed[last] = { text, origin };
}

/** The brief's own words where it wants them; "Apply at nightline.ie" says the address, too. */
function placeAsked(agreed: AgreedBrief, placed: (Words | null)[], cta: CtaWords): void {
  const last = placed.length - 1;
  const { overlays } = agreed.reading;
  const isClosed = overlays.some(({ value }) => value.where === "ending" && value.reaches !== true);
  const isFree = ({ value }: Finding<AskedOverlay>) => Number(value.where === "anywhere");
  for (const { value, confidence, words } of overlays.toSorted((a, b) => isFree(a) - isFree(b))) {
    const isCall = placed[last]?.origin === cta.origin;
    if (placed.some((other) => other?.text === value.text)) continue;
    if (isCall && cta.text.includes(value.text)) continue;
    const asked: Words = { text: value.text, origin: { source: "text", confidence, evidence: words } };
    // A story's only words are those of its last card.
    const isLast =
      value.where === "ending" || (value.where === "anywhere" && !isClosed && sellsNothing(agreed));
    const card = isLast && isCall ? endCard(agreed, value, cta) : null;
    if (isLast && isCall && card === null && agreed.reading.cta === null) placed[last] = null;
    const index = sceneToRead(value, placed, isLast);
    if (card !== null) placed[last] = { ...asked, text: card };
    else if (index !== null) placed[index] = asked;
  }
}

/** The open scene for words asked; how to come or call is told shortly before the end. */
function sceneToRead(
  { where, reaches }: AskedOverlay,
  placed: readonly (Words | null)[],
  isLast: boolean,
): number | null {
  const last = placed.length - 1;
  const late = isLast ? last : last - 1;
  const isLate = isLast || reaches === true;
  const from =
    typeof where === "number"
      ? Math.min(where - 1, last)
      : { opening: 0, middle: Math.floor(placed.length / 2), ending: last, anywhere: isLate ? late : 1 }[
          where
        ];
  return openSlot(placed, from, isLate);
}

/** The closing line and the call that was asked for as one card; null where no call was, or where they do not fit. */
function endCard({ reading }: AgreedBrief, { text, reaches }: AskedOverlay, cta: CtaWords): string | null {
  // What a film is called is read before where it can be seen.
  const isTitle = reading.cta === null && reading.tale !== null && reading.tale.value.title !== null;
  const isSmall = reading.textLooks.some(
    ({ value: { of, font_size } }) => typeof of === "object" && of.text === text && font_size === "small",
  );
  const isCallFirst = isTitle || reaches || isSmall || SMALL_PRINT.test(text);
  const card = isCallFirst ? `${cta.text}${JOINT}${text}` : `${text}${JOINT}${cta.text}`;
  return (reading.cta !== null || isCallFirst) && card.length <= MAX_OVERLAY_CHARACTERS ? card : null;
}

/** What is to be read for the law's sake stands under the call. */
const SMALL_PRINT =
  /\bsubject to\b|\bresults may vary\b|\bt(?:erms)?\s?&\s?c|\bterms\b|\b(?:conditions|offers?|fees) appl(?:y|ies)\b|\bresponsibly\b|\bat risk\b|\bcharity (?:no|number|reg)|\bby volume\b|\bcontains (?:small|less|nuts|traces)|\bdoes not (?:replace|constitute)\b|\b(?:under|over) 18\b|\b18\s?\+|^\*/i;

/** The first scene without words from `from` on (backwards when asked), wrapping round; null when all have some. */
function openSlot(placed: readonly (Words | null)[], from: number, backwards: boolean): number | null {
  const step = backwards ? -1 : 1;
  for (let offset = 0; offset < placed.length; offset += 1) {
    const index = (from + step * offset + placed.length) % placed.length;
    if (placed[index] === null) return index;
  }
  return null;
}
