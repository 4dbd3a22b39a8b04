import type { Provenance } from "../../../contracts/parse.ts";
import type { CtaAction } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { CATEGORIES } from "../knowledge/categories.ts";
import { HOOK_LINES } from "../knowledge/hook-lines.ts";
import { CONTACT_WORDS, ctaWords } from "../knowledge/languages.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import { MAX_OVERLAY_CHARACTERS, speakingSeconds } from "../knowledge/reading-speed.ts";
import { capital } from "../words/capital.ts";
import { mentionsAny } from "./prohibited.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { explains, questionOf } from "./topic.ts";
import { isOnlyPictured, productWords, type World } from "./world.ts";

/** The words of one scene. */
export interface SceneWords {
  readonly overlay: string | null;
  readonly overlayOrigin: Provenance;
  readonly voiceover: string | null;
  readonly voiceoverOrigin: Provenance;
}

export interface CtaWords {
  readonly text: string;
  readonly action: CtaAction;
  readonly origin: Provenance;
}

const BY_US: Provenance = { source: "default", confidence: 0.4, evidence: "written by the offline director" };

/** The call to action: the brief's words, else its usual words in the film's language. */
export function writeCta(agreed: AgreedBrief, world: World): CtaWords {
  const { cta, noCta } = agreed.reading;
  if (cta)
    return { ...cta.value, origin: { source: "text", confidence: cta.confidence, evidence: cta.words } };
  if (noCta)
    return {
      text: world.productName,
      action: "custom",
      origin: { source: "text", confidence: noCta.confidence, evidence: noCta.words },
    };
  const { trade } = world;
  const isPlace = goodsOfPlace(productWords(agreed)) !== null;
  const action = trade?.ctaAction ?? (isPlace ? "visit" : CATEGORIES[agreed.category.value].ctaAction);
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const contact =
    trade?.ctaAction === "custom" ? CONTACT_WORDS[agreed.language.value.slice(0, 2)] : undefined;
  const words = contact ?? ctaWords(agreed.language.value, action, agreed.category.value);
  return {
    text: mentionsAny(words, avoided) ? world.productName : words,
    action,
    origin: { ...BY_US, evidence: `usual call of the category ${agreed.category.value}` },
  };
}

/** Overlays and spoken lines for every scene: the brief's word for word, then its features, then the few words a film needs. */
export function writeWords(
  agreed: AgreedBrief,
  ideas: readonly SceneIdea[],
  cta: CtaWords,
  world: World,
): SceneWords[] {
  const overlays = placeOverlays(agreed, ideas, cta, world);
  const lines = placeLines(agreed, ideas, cta, world);
  return ideas.map((_, index) => ({
    overlay: overlays[index]?.text ?? null,
    overlayOrigin: overlays[index]?.origin ?? { source: "computed", confidence: 1 },
    voiceover: lines[index]?.text ?? null,
    voiceoverOrigin: lines[index]?.origin ?? { source: "computed", confidence: 1 },
  }));
}

interface Words {
  readonly text: string;
  readonly origin: Provenance;
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
  const hasCta = agreed.reading.noCta === null;
  const ctaIsSaid = placed.some((words) => words?.text.includes(cta.text));
  const isScript = agreed.reading.script !== null;
  // A script is completed, not rewritten: it gets a call on screen only where it asks for one.
  if (hasCta && !ctaIsSaid && (!isScript || agreed.reading.cta)) {
    placed[last] ??= { text: cta.text, origin: cta.origin };
  }
  for (const finding of agreed.reading.overlays) {
    if (placed.some((words) => words?.text === finding.value.text)) continue;
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
  return fillOverlays(agreed, placed, world, cta);
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
  world: World,
  cta: CtaWords,
): (Words | null)[] {
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const isAllowed = (text: string) =>
    text.length <= MAX_OVERLAY_CHARACTERS && bare(text) !== bare(cta.text) && !mentionsAny(text, avoided);
  const product = agreed.reading.product;
  const isEnglish = agreed.language.value.startsWith("en");
  const isSongFilm = agreed.filmKind.value === "music_video";
  const hooks =
    isEnglish && !isSongFilm && !isOnlyPictured(agreed)
      ? world.chance.shuffle(HOOK_LINES[agreed.category.value].filter(isAllowed))
      : [];
  const name: Words | null = product
    ? {
        text: product.value.name,
        origin: { source: "text", confidence: product.confidence, evidence: product.words },
      }
    : null;
  const features: Words[] = (product?.value.features ?? [])
    .map((feature) => capital(feature.trim()))
    .filter(isAllowed)
    .map((text) => ({ text, origin: { source: "text", confidence: 0.8, evidence: text } }));
  const question = explains(agreed) ? questionOf(agreed) : null;
  const opening = question ?? (explains(agreed) ? undefined : hooks[0]);
  const hook = opening ? { text: opening, origin: BY_US } : name;
  if (placed.length > 1 && hook && isAllowed(hook.text)) placed[0] ??= hook;
  const isMuted = PLATFORMS[agreed.platform.value].mostlyMuted || agreed.reading.soundOff !== null;
  const room = Math.max(1, Math.floor(placed.length / (isMuted ? 2 : 3)));
  const queue = [...features, ...(name && hook !== name && isAllowed(name.text) ? [name] : [])].slice(
    0,
    room,
  );
  const open = placed.flatMap((words, index) => (words === null && index > 0 ? [index] : []));
  for (const [order, words] of queue.entries()) {
    const index = open[Math.floor(((order + 0.5) * open.length) / queue.length)];
    if (index !== undefined) placed[index] ??= words;
  }
  return placed;
}

function placeLines(
  agreed: AgreedBrief,
  ideas: readonly SceneIdea[],
  cta: CtaWords,
  world: World,
): (Words | null)[] {
  const placed: (Words | null)[] = ideas.map((idea) =>
    idea.voiceover ? { text: idea.voiceover, origin: idea.origin } : null,
  );
  const { speech, script } = agreed.reading;
  if (speech?.value.wanted === false) return ideas.map(() => null);
  const written = placed.some((words) => words !== null);
  const lines: Words[] = (speech?.value.lines ?? [])
    .filter((line) => !placed.some((words) => words !== null && bare(words.text).includes(bare(line))))
    .map((text) => ({
      text,
      origin: { source: "text", confidence: speech?.confidence ?? 1, evidence: speech?.words ?? text },
    }));
  if (lines.length === 0 && !written && !script) lines.push(...ownLines(agreed, cta, world));
  return spreadLines(lines, placed);
}

/** Lines where a voice is wanted and no words are given: what the brief says of the product, the call at the end. Nothing is claimed that it does not say. */
function ownLines(agreed: AgreedBrief, cta: CtaWords, world: World): Words[] {
  const { speech, product, soundOff } = agreed.reading;
  const isWanted =
    speech?.value.wanted === true || (agreed.filmKind.value === "explainer" && soundOff === null);
  if (!isWanted) return [];
  const description = product?.value.description ?? null;
  const texts = [
    ...openingLine(agreed, cta),
    ...(product ? [sentence(description ? `${world.productName}: ${description}` : world.productName)] : []),
    ...(product?.value.features ?? []).map((feature) => sentence(capital(feature))),
    sentence(cta.text),
  ];
  const budgetSeconds = agreed.durationSeconds.value * 0.9;
  let spent = 0;
  return texts
    .filter((text) => {
      const seconds = speakingSeconds(text);
      if (spent + seconds > budgetSeconds) return false;
      spent += seconds;
      return true;
    })
    .map((text) => ({ text, origin: BY_US }));
}

function openingLine(agreed: AgreedBrief, cta: CtaWords): string[] {
  if (!agreed.language.value.startsWith("en")) return [];
  const question = explains(agreed) ? questionOf(agreed) : null;
  // The last of the lines: the overlay's own choice comes from a shuffle, and hearing what one reads tires.
  const lines = HOOK_LINES[agreed.category.value].filter((line) => bare(line) !== bare(cta.text));
  return [question ?? lines.at(-1) ?? ""].filter((line) => line !== "");
}

/** Lines over the scenes in order, evenly; several share a scene when there are more lines than scenes. */
function spreadLines(lines: readonly Words[], placed: readonly (Words | null)[]): (Words | null)[] {
  const result = [...placed];
  const open = result.flatMap((words, index) => (words === null ? [index] : []));
  if (open.length === 0) return result;
  for (const [order, line] of lines.entries()) {
    const isLast = order === lines.length - 1 && lines.length > 1;
    const index = isLast
      ? (open.at(-1) as number)
      : (open[Math.floor((order * open.length) / lines.length)] as number);
    const before = result[index];
    result[index] = before ? { text: `${before.text} ${line.text}`, origin: before.origin } : line;
  }
  return result;
}

/** Letters and digits only, for telling whether two lines say the same. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?。！？…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
