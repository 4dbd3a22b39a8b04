import { figureOf, numberOf } from "./numbers.ts";
import { blocksFrom } from "./script-blocks.ts";
import { craftOfShot } from "./script-craft.ts";
import type { ScriptLine } from "./script-lines.ts";
import { REQUIREMENT } from "./script-requirement.ts";
import { lengthIn, rangeIn, withoutLength } from "./script-times.ts";
import type { ShotBlock } from "./shot-block.ts";

const FEWEST_SHOTS = 3;
/** Of the lines of a list so many must name a length, a size or a movement. */
const MOST = 0.6;
/** Where so many ask for something, they are no shots unless each has its length. */
const ASKING = 0.3;
/** "SC 1", "Viñeta 1", "Shot A", "#1", "(1)", "b)": a word or none, and what counts up. */
const HEAD =
  /^(?:[-*•>]+\s*)?(?:\*\*)?(?:(?!(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten):)(\p{L}[\p{L}.]{1,14})\s?(?:#|no\.?|nr\.?|n°)?\s?|([A-Z])(?=\d)|#\s?|\()?(\d{1,2}|[A-Ha-h]|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?=:))(?![\p{L}\d'’]|[.,:]\d|\s?(?:s|secs?|seconds?)\b)[).:\]]{0,2}(?:\*\*)?\s*(?=[^\s\d%x×]|\d{1,2}(?:[.,]\d)?\s?(?:s|secs?|seconds?)\s)/u;
/** "One: a beekeeper …": nothing but the pictures of a film is counted so. */
const IN_WORDS = /^(?:\*\*)?(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten):/u;
/** What is counted up and is no shot. */
const NO_SHOT =
  /^(?:versions?|options?|variants?|films?|videos?|ads?|spots?|days?|weeks?|deliverables?|concepts?|ideas?|phases?|tiers?|routes?|rules?|points?|goals?|notes?|requirements?|demands?|wishes?|fassung|variante|tag|jour|día)$/i;

interface Counted {
  readonly word: string;
  readonly count: number;
  readonly length: number;
}

/** Lines that count up under one word, whatever the word is, most of which name a length or how they are filmed. */
export function readEnumerated(lines: readonly ScriptLine[]): ShotBlock[] {
  const words = new Set(lines.flatMap((line) => headOf(line)?.word ?? []));
  for (const word of words) {
    const heads = headsUnder(word, lines);
    if (heads.size < FEWEST_SHOTS) continue;
    const blocks = blocksFrom(lines, (line) => {
      const head = heads.get(line);
      return head === undefined ? null : { label: null, seconds: null, length: head.length };
    });
    const timed = withRanges(blocks) ?? blocks.map(withLength);
    const telling = timed.filter(({ seconds, body }) => seconds !== null || namesCraft(body));
    const asking = timed.filter(({ seconds, body }) => seconds === null && REQUIREMENT.test(body.trim()));
    const isOfOrders = asking.length >= timed.length * ASKING;
    const isInWords = [...heads.keys()].every(({ text }) => IN_WORDS.test(text));
    if ((isInWords || telling.length >= timed.length * MOST) && !isOfOrders) return timed;
  }
  return [];
}

/** "Opening: a hand on a chalkboard (2s)": lines under any names, each with its length in brackets. */
export function readLengthened(lines: readonly ScriptLine[]): ShotBlock[] {
  const timed = lines.filter(({ text }) => IN_BRACKETS.test(text));
  if (timed.length < FEWEST_SHOTS || timed.length < lines.length * MOST) return [];
  return blocksFrom(lines, (line) =>
    IN_BRACKETS.test(line.text)
      ? { label: null, seconds: null, length: NAME_OF_PART.exec(line.text)?.[0].length ?? 0 }
      : null,
  ).map((block) => {
    const seconds = lengthIn(block.body);
    return seconds === null ? block : { ...block, seconds, body: withoutLength(block.body) };
  });
}

const IN_BRACKETS = /[([]\s?\d{1,2}(?:[.,]\d)?\s?(?:s|secs?|seconds?|sek|")\.?\s?[)\]]/iu;
const NAME_OF_PART = /^(?:[-*•]\s*)?\p{Lu}[\p{L}\d ]{1,18}:\s+/u;

/** The lines that count from one, or from A, without a gap. */
function headsUnder(word: string, lines: readonly ScriptLine[]): Map<ScriptLine, Counted> {
  const heads = new Map<ScriptLine, Counted>();
  for (const line of lines) {
    const head = headOf(line);
    if (head?.word === word && head.count === heads.size + 1) heads.set(line, head);
  }
  return heads;
}

function headOf({ text }: ScriptLine): Counted | null {
  const match = HEAD.exec(text);
  const [said = "", named = "", letter = "", counter = ""] = match ?? [];
  const word = named || letter;
  if (match === null || NO_SHOT.test(word)) return null;
  const isBare = word === "" && !/[#()\].:]/u.test(said);
  if (isBare) return null;
  const count = counted(counter.toLowerCase());
  return { word: word.toLowerCase(), count, length: said.length };
}

function counted(counter: string): number {
  if (/\d/.test(counter)) return Number(counter);
  return counter.length > 1 ? (numberOf(counter) ?? 0) : counter.charCodeAt(0) - BEFORE_A;
}

const BEFORE_A = "a".charCodeAt(0) - 1;

function namesCraft(body: string): boolean {
  const { shotType, cameraMovement } = craftOfShot(body);
  return shotType !== null || cameraMovement !== null;
}

/** "(0-4)", "(4-7)": times that follow each other from nought; null where they do not. */
function withRanges(blocks: readonly ShotBlock[]): ShotBlock[] | null {
  const ranges = blocks.map(({ body }) => rangeIn(body));
  const follow = ranges.every(
    (range, order) => range !== null && range.from === (ranges[order - 1]?.to ?? 0),
  );
  if (!follow) return null;
  return blocks.map((block, order) => {
    const range = ranges[order];
    if (!range) return block;
    return { ...block, seconds: range.to - range.from, body: block.body.replace(range.words, "") };
  });
}

/** "3s wide of a pitch", "(opening, 3 seconds)", "/ 4\" —", "… Macro. 5s": where a shot tells how long it is. */
export function withLength(given: ShotBlock): ShotBlock {
  const block = bracketed(given);
  if (block.seconds !== null) return block;
  const first = LEADING.exec(block.body);
  if (first) return { ...block, seconds: figureOf(first[1] ?? "0"), body: block.body.slice(first[0].length) };
  const aside = ASIDE.exec(block.body);
  if (aside) return { ...block, seconds: figureOf(aside[1] ?? "0"), body: block.body.replace(aside[0], "") };
  const seconds = lengthIn(block.body);
  return seconds === null ? block : { ...block, seconds, body: withoutLength(block.body) };
}

/** "[3s, drone] rows of lavender": its length and how it is filmed, before what it shows. */
function bracketed(block: ShotBlock): ShotBlock {
  const [whole = "", many = "", craft = ""] = BRACKETED.exec(block.body) ?? [];
  if (whole === "") return block;
  const lead = craft === "" ? "" : `${craft}: `;
  return { ...block, seconds: figureOf(many), body: lead + block.body.slice(whole.length) };
}

const UNIT = '(?:s|secs?\\.?|seconds?|sek\\.?|sekunden|secondes?|segundos?|secondi|["”″])';
const BRACKETED = new RegExp(
  `^\\s*\\[\\s?(\\d{1,2}(?:[.,]\\d)?)\\s?${UNIT}\\s?(?:[,;]\\s?([^\\]]{2,30}))?\\]\\s*[:–—-]?\\s*`,
  "iu",
);
const LEADING = new RegExp(`^[\\s/|(–—-]*(\\d{1,2}(?:[.,]\\d)?)\\s?${UNIT}(?!\\p{L})[\\s/|):,–—-]*`, "iu");
const ASIDE = new RegExp(`^\\s*\\([^()]{0,24}?(\\d{1,2}(?:[.,]\\d)?)\\s?${UNIT}\\s?\\)\\s?[:–—-]?\\s*`, "iu");
