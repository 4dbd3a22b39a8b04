import type { AgreedBrief } from "../agreed-brief.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import { capital } from "../words/capital.ts";
import { happeningIn } from "./happening.ts";
import { mentionsAsked } from "./mentions-asked.ts";
import { sellsNothing } from "./only-story.ts";
import { productWords } from "./product-words.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { sentence, spokenText } from "./spoken-text.ts";
import { statementsOf } from "./statements.ts";
import { explains, questionOf } from "./topic.ts";
import { BY_US, bare, type CtaWords, type Words } from "./words-parts.ts";
import type { World } from "./world.ts";

/** The spoken line of every scene: the brief's word for word; where a voice is wanted and none are given, our own. */
export function placeLines(
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
  // What is only to be mentioned is said among our own lines.
  const mentioned = wantsOurLines(agreed) ? mentionsAsked(agreed).map(bare) : [];
  const lines: Words[] = (speech?.value.lines ?? [])
    .filter((line) => !mentioned.includes(bare(line)))
    .filter((line) => !placed.some((words) => words !== null && bare(words.text).includes(bare(line))))
    .map((text) => ({
      text,
      origin: { source: "text", confidence: speech?.confidence ?? 1, evidence: speech?.words ?? text },
    }));
  if (lines.length > 0 || written || script || !wantsOurLines(agreed))
    return script ? spreadLines(lines, placed) : spreadAsked(agreed, ideas, lines, placed);
  const tale = linesOfTale(agreed, ideas);
  if (tale !== null) return tale;
  // A house is no topic: what it does is told, not what everybody asks of it.
  const isTaughtThere =
    /^(?:rules|welcome|advice)$/.test(agreed.reading.lesson?.value ?? "") ||
    statementsOf(agreed).length >= POINTS_THAT_EXPLAIN;
  const isHouse = !isTaughtThere && goodsOfPlace(productWords(agreed)) !== null;
  const told = !isHouse && ideas.some((idea) => idea.line) ? linesOfPictures(agreed, ideas, cta) : null;
  return told ?? spreadLines(spokenText(agreed, cta, world), placed);
}

const POINTS_THAT_EXPLAIN = 2;

function wantsOurLines({ reading, filmKind }: AgreedBrief): boolean {
  return (
    reading.speech?.value.wanted === true ||
    (filmKind.value === "explainer" &&
      (reading.soundOff === null || WRITES_WHAT_IS_SAID.test(reading.soundOff.words)))
  );
}

/** A story's narrator tells what the brief tells, over its pictures; null where the film has something to sell or nothing told. */
function linesOfTale(agreed: AgreedBrief, ideas: readonly SceneIdea[]): (Words | null)[] | null {
  if (!sellsNothing(agreed) || !agreed.language.value.startsWith("en")) return null;
  const told = ideas.map(({ origin, subject }) =>
    origin.source === "text" && happeningIn(subject) !== null
      ? { text: sentence(capital(subject)), origin: BY_US }
      : null,
  );
  return told.some((words) => words !== null) ? told : null;
}

/** Subtitles are of something spoken. */
const WRITES_WHAT_IS_SAID = /subtit|caption/i;

/** What the pictures themselves would have a narrator say, begun with the viewer's question and closed with the call. */
function linesOfPictures(agreed: AgreedBrief, ideas: readonly SceneIdea[], cta: CtaWords): (Words | null)[] {
  if (!agreed.language.value.startsWith("en")) return ideas.map(() => null);
  const question = explains(agreed) ? questionOf(agreed) : null;
  const last = ideas.length - 1;
  const said = ideas.map(({ line }) => bare(line ?? "")).join(" ");
  const unsaid = mentionsAsked(agreed).filter((mention) => !said.includes(bare(mention)));
  const before = ideas.findLastIndex(({ line }, index) => index < last && Boolean(line));
  return ideas.map((idea, index) => {
    if (index === before && unsaid.length > 0)
      return { text: [idea.line, ...unsaid].join(" "), origin: BY_US };
    const opening = index === 0 ? question : null;
    const close = explains(agreed) && idea.line ? idea.line : sentence(cta.text);
    const text = opening ?? (index === last ? close : idea.line);
    return text ? { text, origin: BY_US } : null;
  });
}

/** Lines that the brief gives: those of somebody in a told picture over that picture, a closing one at the end, the others over the film. */
function spreadAsked(
  { reading }: AgreedBrief,
  ideas: readonly SceneIdea[],
  lines: readonly Words[],
  placed: readonly (Words | null)[],
): (Words | null)[] {
  const result = [...placed];
  const open: Words[] = [];
  for (const [order, line] of lines.entries()) {
    const isLast = order === lines.length - 1;
    const speaker = result.length < 2 ? -1 : sceneOfSpeaker(reading.text, line.text, ideas);
    const closes =
      isLast && (reading.speech?.value.closes === true || (lines.length === 1 && signsOff(line)));
    const index = closes ? result.length - 1 : speaker;
    if (index >= 0 && result[index] === null) result[index] = line;
    else open.push(line);
  }
  return spreadLines(open.length === 1 ? sentencesOf(open[0] as Words) : open, result);
}

/** The scene whose picture tells who says the line, just before it or around it; -1 where none does. */
function sceneOfSpeaker(text: string, line: string, ideas: readonly SceneIdea[]): number {
  const at = text.indexOf(line);
  if (at < 0) return -1;
  return ideas.findIndex(({ origin }) => {
    if (origin.source !== "text" || !origin.evidence) return false;
    const start = text.indexOf(origin.evidence);
    const end = start + origin.evidence.length;
    return start >= 0 && start < at && /^[\s,:"“„«'‘–—-]{0,4}$/.test(text.slice(Math.min(end, at), at));
  });
}

/** "Worn once. Loved twice.": said in one breath, when all has been seen. */
function signsOff({ text }: Words): boolean {
  return text.split(/\s+/).length <= MOST_WORDS_OF_A_BREATH && /[.!?…]\s+\S/u.test(text);
}

/** A narrator's text goes along with the film, sentence by sentence. */
function sentencesOf(line: Words): Words[] {
  const parts = line.text.match(/[^.!?…。！？]+[.!?…。！？]+["”»]?\s*/gu) ?? [];
  const isWhole = parts.join("").trim() === line.text.trim();
  // "Worn once. Loved twice." is said in one breath.
  const isLong = line.text.split(/\s+/).length > MOST_WORDS_OF_A_BREATH;
  return isWhole && isLong && parts.length > 1
    ? parts.map((text) => ({ ...line, text: text.trim() }))
    : [line];
}

const MOST_WORDS_OF_A_BREATH = 8;

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
