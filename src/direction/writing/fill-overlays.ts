import type { AgreedBrief } from "../agreed-brief.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import { capital } from "../words/capital.ts";
import { type FactToRead, factsFor, factsToRead, leadingOffer, saysTheSame } from "./facts.ts";
import { nameplate } from "./nameplate.ts";
import { sellsNothing } from "./only-story.ts";
import { openingLines } from "./opening-lines.ts";
import { isCalledWhatItIs } from "./plain-name.ts";
import { mentionsAny } from "./prohibited.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { ownQuestion } from "./told-in-english.ts";
import { explains, questionOf } from "./topic.ts";
import { BY_US, bare, type CtaWords, type Words } from "./words-parts.ts";
import { isOnlyPictured, type World } from "./world.ts";
import { isInFilmsLanguage } from "./write-cta.ts";

/** Own words, sparingly: a hook, the product's name, what the brief says a viewer must know. On muted platforms every second scene may carry words. */
export function fillOverlays(
  agreed: AgreedBrief,
  placed: (Words | null)[],
  ideas: readonly SceneIdea[],
  world: World,
  cta: CtaWords,
): (Words | null)[] {
  // A trailer says when and where; its name stands on the last card.
  const isTrailer = agreed.reading.tale?.value.kind === "trailer";
  if (sellsNothing(agreed) && !isTrailer && !INVITES.test(agreed.reading.text)) return placed;
  const isAllowed = allowedBeside(agreed, cta);
  const told = isInFilmsLanguage(agreed)
    ? factsToRead(agreed, cta).filter(({ text }) => isAllowed(text))
    : [];
  const name = isTrailer ? null : nameToRead(agreed, world);
  const hooks = isTrailer ? [] : hooksFor(agreed, world).filter(isAllowed);
  // "Sneakers" over sneakers is nothing to open with.
  const hook = hookOf(agreed, told, hooks[0], ideas[0]) ?? (isCalledWhatItIs(agreed) ? null : name);
  captionLesson(agreed, placed, ideas, isAllowed);
  if (placed.length > 1 && hook && isAllowed(hook.text) && !OPENS_WITHOUT_WORDS.test(agreed.reading.text))
    placed[0] ??= hook;
  const isNew = ({ text }: Words) => !placed.some((words) => words && saysTheSame(words.text, text));
  const open = placed.flatMap((words, index) => (words === null && index > 0 ? [index] : []));
  const plate = hook === name || explains(agreed) || isCalledWhatItIs(agreed) ? null : name;
  const plateToRead = plate && isAllowed(plate.text) && isNew(plate) ? plate : undefined;
  // A name is worth reading; "Sneakers" over sneakers is not. A film that never says whose it is has failed: its name is read before the last thing said in passing.
  const mustBeRead = told.filter((fact) => fact.kind !== "claim" && isNew(fact)).length;
  const keepsName = plateToRead !== undefined && mustBeRead < open.length;
  const facts = factsFor(open.length - (keepsName ? 1 : 0), told.filter(isNew));
  const isMuted = isSeenMuted(agreed);
  const room = Math.max(facts.length + (keepsName ? 1 : 0), 1, Math.floor(placed.length / (isMuted ? 2 : 3)));
  const features = (isToldInEnglishOnly(agreed) ? [] : featuresToRead(agreed)).filter(
    (words) =>
      isAllowed(words.text) && isNew(words) && !told.some(({ text }) => saysTheSame(text, words.text)),
  );
  const others = [...(plateToRead ? [plateToRead] : []), ...features].slice(0, room - facts.length);
  const unseen = overTheirPictures(placed, facts, ideas);
  spread(placed, open, [...others, ...unseen]);
  return placed;
}

function isSeenMuted({ platform, reading }: AgreedBrief): boolean {
  return PLATFORMS[platform.value].mostlyMuted || reading.soundOff !== null;
}

/** What it is and does first; what it costs and when, shortly before the call. */
function spread(placed: (Words | null)[], open: readonly number[], all: readonly Words[]): void {
  const left = open.filter((index) => placed[index] === null);
  for (const [order, words] of all.entries()) {
    const index = left[Math.floor(((order + 0.5) * left.length) / all.length)];
    if (index !== undefined) placed[index] ??= words;
  }
}

/** "Cover the problem of water loss": told to those who make the film. */
const TO_FILM_MAKERS =
  /^(?:cover|explain|mention|include|highlight|describe|feature|emphasi[sz]e|showcase) (?:the|how|why|what|our|that|its)\b/i;

function allowedBeside(agreed: AgreedBrief, cta: CtaWords): (text: string) => boolean {
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  return (text) =>
    text !== "" &&
    !TO_FILM_MAKERS.test(text) &&
    text.length <= MAX_OVERLAY_CHARACTERS &&
    bare(text) !== bare(cta.text) &&
    !mentionsAny(text, avoided);
}

function nameToRead(agreed: AgreedBrief, world: World): Words | null {
  const { product } = agreed.reading;
  if (product === null) return null;
  return {
    text: nameplate(agreed, world),
    origin: { source: "text", confidence: product.confidence, evidence: product.words },
  };
}

function hooksFor(agreed: AgreedBrief, world: World): readonly string[] {
  const isSongFilm = agreed.filmKind.value === "music_video";
  const isUnsaid = isSongFilm || isOnlyPictured(agreed) || agreed.reading.product === null;
  return isUnsaid ? [] : openingLines(agreed, world);
}

/** The viewer's question, else the offer, else what the first picture shows, else a line; null leaves it to the name. */
function hookOf(
  agreed: AgreedBrief,
  told: readonly FactToRead[],
  line: string | undefined,
  first: SceneIdea | undefined,
): Words | null {
  if (explains(agreed)) {
    const question = ownQuestion(agreed) ?? questionOf(agreed);
    if (question) return { text: question, origin: BY_US };
  }
  if (agreed.reading.lesson !== null && first?.line && !isToldInEnglishOnly(agreed))
    return { text: (first.line.split(/[.!?]\s/)[0] ?? "").replace(/\.$/, ""), origin: BY_US };
  const shown = told.find((fact) => fact.kind === "claim" && isShownBy(first, fact));
  const fact = leadingOffer(agreed, told) ?? shown;
  if (fact) return fact;
  return line === undefined || explains(agreed) ? null : { text: line, origin: BY_US };
}

/** Kinds of lessons whose points are read as well as heard. */
const CAPTIONED: ReadonlySet<string | undefined> = new Set([
  "explain",
  "news",
  "rules",
  "welcome",
  "how_to",
  "walkthrough",
  "advice",
]);
const ASKS_FOR_CAPTIONS =
  /\bcaptions?\b|\bsubtitles?\b|\bon-?screen (?:\p{L}+ )?(?:text|steps?|instructions|titles|labels|list|ingredients?|captions?|tips)\b|\b(?:text|step|steps|words|instructions) (?:steps? )?on (?:the )?screen\b|\btext(?:s| steps?)? (?:only\b|for (?:the |each )?(?:ingredients?|steps?))|\bnumbered (?:text|steps)\b/iu;

/** An English brief for a film in another language has no words that may be read there. */
function isToldInEnglishOnly(agreed: AgreedBrief): boolean {
  return agreed.reading.abroad === null && !isInFilmsLanguage(agreed);
}

/** The points of a lesson over their own pictures: the brief's words, and our book's where captions are asked for. */
function captionLesson(
  agreed: AgreedBrief,
  placed: (Words | null)[],
  ideas: readonly SceneIdea[],
  isAllowed: (text: string) => boolean,
): void {
  const { lesson, speech, text } = agreed.reading;
  if (lesson === null || isToldInEnglishOnly(agreed)) return;
  // What nobody says must be read.
  const areAsked = ASKS_FOR_CAPTIONS.test(text) || speech?.value.wanted === false;
  for (const [index, { line, origin }] of ideas.entries()) {
    const isTold = origin.source === "computed" && CAPTIONED.has(lesson.value);
    const words = isTold ? (origin.evidence ?? "") : (line ?? "");
    const caption = captionOf(words);
    if (index === 0 || !line || !(isTold || areAsked) || !isAllowed(caption)) continue;
    placed[index] ??= { text: caption, origin };
  }
}

/** An invitation says where and when. */
const INVITES =
  /\b(?:invit(?:e|es|ation|ations|ing)|save the date|you are invited|come and celebrate|rsvp)\b/i;

/** The whole line where it can be read, else its first clause. */
function captionOf(words: string): string {
  const whole = words.trim().replace(/\.$/, "");
  const [first = whole] = whole.split(/[.,;:?!]\s/);
  return capital(whole.length <= MAX_OVERLAY_CHARACTERS ? whole : first);
}

/** "No text in the first 2 seconds." */
const OPENS_WITHOUT_WORDS =
  /\bno (?:on-?screen )?(?:text|words|captions?|titles?|overlays?)\b[^.;,]{0,12}\b(?:in|for|during|over|within) the (?:first|opening)\b/i;

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

/** "With my dog next to me", "medieval fanfare": what nobody would read off a screen. */
const NO_FEATURE =
  /^the\s|^(?:with|for|in|at|by|made by) (?:my|me|his|her|kids|children|people|families)\b|\b(?:fanfare|music|guitar|piano|fiddle|drums?|soundtrack|strings)$/i;

/** What is demanded as a picture is seen. */
function isPictured(feature: string, mustInclude: AgreedBrief["mustInclude"]): boolean {
  return mustInclude.some(({ value, evidence }) => saysTheSame(evidence ?? value.subject, feature));
}

function featuresToRead({ reading, mustInclude }: AgreedBrief): Words[] {
  const { name = "", features = [] } = reading.product?.value ?? {};
  return (
    features
      .filter((feature) => !saysTheSame(feature, name))
      // What is told to happen is seen.
      .filter((feature) => !reading.events.some(({ value }) => saysTheSame(value.action, feature)))
      .filter((feature) => !NO_FEATURE.test(feature) && !isPictured(feature, mustInclude))
      .map((feature) => capital(feature.trim().replace(/^with (?:an?|its) /i, "")))
      .map((text) => ({ text, origin: { source: "text", confidence: 0.8, evidence: text } }))
  );
}
