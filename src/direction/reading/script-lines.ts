import { numberOf } from "./numbers.ts";
import { everyMatch, type Sifted } from "./sieve.ts";

/** A line of the brief with its offsets. */
export interface ScriptLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** An empty line stands before it. */
  readonly afterGap: boolean;
}

const MIN_PARTS = 2;

/** The lines that say something; a list written in one line is cut where its shots begin. */
export function linesOf(page: Sifted & { readonly text: string }): ScriptLine[] {
  const lines: ScriptLine[] = [];
  let start = 0;
  let afterGap = false;
  for (const part of page.text.split("\n")) {
    const body = part.replace(/\r$/, "");
    // Tabs part the cells of a table: an empty first cell must stay.
    const lead = /^ */.exec(body)?.[0].length ?? 0;
    const said = withoutBoxes(body.slice(lead).trimEnd());
    if (said !== "")
      lines.push({ text: said, start: start + lead, end: start + lead + said.length, afterGap });
    afterGap = said === "";
    start += part.length + 1;
  }
  return lines.flatMap((line) => inlineParts(page, line));
}

/** "- [ ] **Shot 1** – *3s*": a box to tick and slanted letters say nothing. */
function withoutBoxes(line: string): string {
  const bare = BOX.test(line) ? line.replace(BOX, "") : line;
  return bare.includes("*") ? bare.replace(/(?<![*\w])\*([^*\s][^*\n]{0,30})\*(?![*\w])/gu, "$1") : bare;
}

const BOX = /^(?:[-*•]\s*)?(?:\[[ xX✓]?\]|[☐□☑✅])\s*/u;

/** A list written in one line: "Shot 1: … Shot 2: …", or "0-3s: … 3-6s: …". */
const INLINE_LABEL =
  /(?<![\p{L}\d/])(?:scene|shot|szene|einstellung|plan|escena|plano|toma|cena|scena|inquadratura|frame|カット|シーン|镜头|장면)\s?#?\d{1,2}\b\s?[:.(\-–—]/giu;
const INLINE_TIME =
  /(?<![\p{L}\d/([]\s?)(?:[[(]?\d{1,2}(?::\d{2})?\s?s?\s?[-–]\s?\d{1,2}(?::\d{2})?\s?(?:s|sec|seconds)?[\])]?\s?[:–—-]\s|[[(]\d{1,2}(?::\d{2})?\s?s?\s?[-–]\s?\d{1,2}(?::\d{2})?\s?(?:s|sec|seconds)?[\])]\s)/giu;

/** "1) CU – zipper 2) WS – tent 3) …": counted from one without a gap. */
const INLINE_NUMBER = /(?<![\p{L}\d.:/])(\d{1,2})\)\s/gu;
/** "1. a bell, 2. white sheets" */
const INLINE_POINT = /(?<=^|[\s:;,.(])(\d)\.\s/gu;
/** "One: fog. Two: a keeper lights his pipe." */
const INLINE_WORD = /(?<![\p{L}\d])(One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten):\s/gu;
const LEAST_NUMBERS = 3;
/** "… nobody there. (" before the number of the next one. */
const OPEN_BRACKET = /\s*\(?\s*$/;

/** "Text in scene 1:", '"Wet" in shot 2.' says where words stand, and begins no shot. */
const WORDS_OF_SCENE =
  /(?:["”»]|(?<![\p{L}\d-])(?:texts?|titles?|captions?|words?|wording|supers?|overlays?|headlines?|copy|letters|lettering|subtitles?))\s(?:on[- ]screen\s)?(?:in|on|for|of|over|during)\s(?:the\s)?$/iu;

function inlineParts(page: Sifted, line: ScriptLine): ScriptLine[] {
  const labels = everyMatch(page, INLINE_LABEL, line.text).filter(
    ({ index }) => !WORDS_OF_SCENE.test(line.text.slice(0, index)),
  );
  const bracketed = everyMatch(page, INLINE_NUMBER, line.text);
  const numbers = bracketed.length > 0 ? bracketed : everyMatch(page, INLINE_POINT, line.text);
  const isCounted =
    numbers.length >= LEAST_NUMBERS && numbers.every((match, order) => Number(match[1]) === order + 1);
  const stop = isCounted ? endOfSentence(line.text, numbers) : null;
  // "1. a bell, 2. white sheets": with points only a list that is one sentence.
  const isNumbered = isCounted && (bracketed.length > 0 || stop !== null);
  const words = [...line.text.matchAll(INLINE_WORD)];
  const isWorded =
    words.length >= LEAST_NUMBERS &&
    words.every((match, order) => numberOf((match[1] ?? "").toLowerCase()) === order + 1);
  const counted = isWorded ? words : numbers;
  const times = isWorded || isNumbered ? counted : everyMatch(page, INLINE_TIME, line.text);
  const heads = labels.length > 0 ? labels : times;
  if (heads.length < MIN_PARTS) return [line];
  const starts = heads.map((match) => match.index);
  const first = starts[0] === 0 ? starts : [0, ...starts];
  const end = isNumbered && labels.length === 0 ? stop : null;
  const cuts = end === null || end === line.text.length ? first : [...first, end];
  return cuts.map((from, order) => {
    const body = line.text.slice(from, cuts[order + 1] ?? line.text.length).replace(OPEN_BRACKET, "");
    const start = line.start + from;
    const said = cuts[order + 1] === end && end !== null ? body.replace(/[.!]+$/, "") : body;
    const afterGap = (order === 0 && line.afterGap) || from === end;
    return { text: said, start, end: start + said.length, afterGap };
  });
}

/** "1) snow, 2) chalk, 3) two strangers. 15 seconds. Raw.": where a list that is one sentence ends; null where every item is a sentence. */
function endOfSentence(text: string, heads: readonly RegExpExecArray[]): number | null {
  const items = heads.slice(1).map(({ index }, at) => text.slice(heads[at]?.index, index));
  if (!items.every((item) => ENDS_IN_A_COMMA.test(item))) return null;
  const from = (heads.at(-1)?.index ?? 0) + NUMBER_CHARACTERS;
  const stop = NEXT_SENTENCE.exec(text.slice(from));
  return stop === null ? text.length : from + stop.index + stop[0].length;
}

const ENDS_IN_A_COMMA = /[,;]\s*(?:and\s+|then\s+)?\(?$/u;
const NEXT_SENTENCE = /(?<!\b(?:[ap]\.m|St|Mr|Mrs|Ms|Dr))[.!?]\s+(?=[\p{Lu}\d"“])/u;
/** "3) " */
const NUMBER_CHARACTERS = 3;
