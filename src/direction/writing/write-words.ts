import type { Provenance } from "../../../contracts/parse.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import { capital } from "../words/capital.ts";
import { type FactToRead, factsFor, factsToRead, leadingOffer, saysTheSame } from "./facts.ts";
import { nameplate } from "./nameplate.ts";
import { sellsNothing, titleOfTale } from "./only-story.ts";
import { openingLines } from "./opening-lines.ts";
import { isCalledWhatItIs } from "./plain-name.ts";
import { mentionsAny } from "./prohibited.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { ownQuestion, wordsToRead } from "./told-in-english.ts";
import { explains, questionOf } from "./topic.ts";
import { BY_US, bare, type CtaWords, type Words } from "./words-parts.ts";
import { isOnlyPictured, type World } from "./world.ts";
import { isInFilmsLanguage } from "./write-cta.ts";
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
  const overlays = placeOverlays(agreed, ideas, cta, world).map((words) => words && wordsToRead(agreed, words));
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
  const isUntitled = sellsNothing(agreed) && agreed.reading.cta === null && titleOfTale(agreed) === null;
  const hasCta = agreed.reading.noCta === null && !isUntitled;
  const ctaIsSaid = placed.some((words) => words?.text.includes(cta.text));
  const isScript = agreed.reading.script !== null;
  // A script is completed, not rewritten: it gets a call on screen only where it asks for one.
  if (hasCta && !ctaIsSaid && (!isScript || agreed.reading.cta)) {
    placed[last] ??= { text: cta.text, origin: cta.origin };
  }
  for (const finding of agreed.reading.overlays) {
    if (placed.some((words) => words?.text === finding.value.text)) continue;
    // "Apply at nightline.ie" says the address, too.
    if (placed[last]?.origin === cta.origin && cta.text.includes(finding.value.text)) continue;
    const words = {
      text: finding.value.text,
      origin: { source: "text" as const, confidence: finding.confidence, evidence: finding.words },
    };
    const { where } = finding.value;
    if (where === "ending" && placed[last]?.origin === cta.origin) placed[last] = null;
    const index = openSlot(placed, { opening: 0, ending: last, anywhere: 1 }[where], where === "ending");
    if (index !== null) placed[index] = words;
  }
  if (isScript) return placed;
  return fillOverlays(agreed, placed, ideas, world, cta);
}

/** The first scene without words from `from` on (backwards when asked), wrapping round; null when all have some. */
function openSlot(placed: readonly (Words | null)[], from: number, backwards: boolean): number | null {
  const step = backwards ? -1 : 1;
  for (let offset = 0; offset < placed.length; offset += 1) {
    const index = (from + step * offset + placed.length) % placed.length;
    if (placed[index] === null) return index;
  }
  return null;
}

/** Own words, sparingly: a hook, the product's name, its features. On muted platforms every second scene may carry words. */
function fillOverlays(
  agreed: AgreedBrief,
  placed: (Words | null)[],
  ideas: readonly SceneIdea[],
  world: World,
  cta: CtaWords,
): (Words | null)[] {
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const isAllowed = (text: string) =>
    text.length <= MAX_OVERLAY_CHARACTERS && bare(text) !== bare(cta.text) && !mentionsAny(text, avoided);
  const product = agreed.reading.product;
  const isSongFilm = agreed.filmKind.value === "music_video";
  // A trailer says when and where; its name stands on the last card.
  const isTrailer = agreed.reading.tale?.value.kind === "trailer";
  if (sellsNothing(agreed) && !isTrailer) return placed;
  const hooks =
    isSongFilm || isTrailer || isOnlyPictured(agreed) || product === null
      ? []
      : openingLines(agreed, world).filter(isAllowed);
  const name: Words | null = product && !isTrailer
    ? {
        text: nameplate(agreed, world),
        origin: { source: "text", confidence: product.confidence, evidence: product.words },
      }
    : null;
  const told = isInFilmsLanguage(agreed)
    ? factsToRead(agreed, cta).filter(({ text }) => isAllowed(text))
    : [];
  const offer = leadingOffer(agreed, told);
  const question = explains(agreed) ? ownQuestion(agreed) ?? questionOf(agreed) : null;
  const opening = question ?? (explains(agreed) ? undefined : hooks[0]);
  const shown = told.find((fact) => fact.kind === "claim" && isShownBy(ideas[0], fact));
  const own: Words | null = shown ?? (opening ? { text: opening, origin: BY_US } : name);
  const hook = question === null && offer ? offer : own;
  if (placed.length > 1 && hook && isAllowed(hook.text)) placed[0] ??= hook;
  const isMuted = PLATFORMS[agreed.platform.value].mostlyMuted || agreed.reading.soundOff !== null;
  const open = placed.flatMap((words, index) => (words === null && index > 0 ? [index] : []));
  const facts = factsFor(
    open.length,
    told.filter(({ text }) => !placed.some((words) => words && saysTheSame(words.text, text))),
  );
  const room = Math.max(facts.length, 1, Math.floor(placed.length / (isMuted ? 2 : 3)));
  const others = [...featuresToRead(agreed), ...nameOrSecondLine(agreed, name, hook, hooks[offer ? 0 : 1])]
    .filter(
      ({ text }) =>
        isAllowed(text) && ![...placed, ...told].some((words) => words && saysTheSame(words.text, text)),
    )
    .slice(0, room - facts.length);
  const unseen = overTheirPictures(placed, facts, ideas);
  const left = open.filter((index) => placed[index] === null);
  // What it is and does first; what it costs and when, shortly before the call.
  for (const [order, words] of [...others, ...unseen].entries()) {
    const index = left[Math.floor(((order + 0.5) * left.length) / (others.length + unseen.length))];
    if (index !== undefined) placed[index] ??= words;
  }
  return placed;
}

/** Puts every fact that a picture shows over that picture; answers the others. */
function overTheirPictures(
  placed: (Words | null)[],
  facts: readonly FactToRead[],
  ideas: readonly SceneIdea[],
): readonly FactToRead[] {
  return facts.filter((fact) => {
    const index = ideas.findIndex((idea, at) => at > 0 && placed[at] === null && isShownBy(idea, fact));
    if (index >= 0) placed[index] = fact;
    return index < 0;
  });
}

/** Whether a picture was made of the very words of a fact. */
function isShownBy(idea: SceneIdea | undefined, { origin }: Words): boolean {
  const because = idea?.origin.source === "computed" ? idea.origin.evidence : undefined;
  return because !== undefined && origin.evidence !== undefined && saysTheSame(because, origin.evidence);
}

function featuresToRead({ reading }: AgreedBrief): Words[] {
  const { name = "", features = [] } = reading.product?.value ?? {};
  return features
    .filter((feature) => !saysTheSame(feature, name))
    .map((feature) => capital(feature.trim()))
    .map((text) => ({ text, origin: { source: "text", confidence: 0.8, evidence: text } }));
}

/** A name is worth reading; "Sneakers" over sneakers is not. */
function nameOrSecondLine(
  agreed: AgreedBrief,
  name: Words | null,
  hook: Words | null,
  second: string | undefined,
): Words[] {
  if (hook === name || explains(agreed)) return [];
  if (name && !isCalledWhatItIs(agreed)) return [name];
  return second === undefined ? [] : [{ text: second, origin: BY_US }];
}
