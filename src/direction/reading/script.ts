import { finding, type Page } from "./page.ts";
import type { Finding, ScriptShot } from "./reading.ts";
import { readShot } from "./script-shot.ts";
import type { ShotBlock } from "./shot-block.ts";

/** A line of the brief with its offsets. */
export interface ScriptLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MIN_SHOTS = 2;
const MAX_SHOTS = 60;

/** The brief's own shots where it is a shot list, a table, a screenplay or timed lines; null where it is none. */
export function readScript(page: Page): readonly Finding<ScriptShot>[] | null {
  const lines = linesOf(page.text);
  for (const read of [readTable, readScreenplay, readTimed, readLabelled, readNumbered]) {
    const blocks = read(lines);
    if (blocks.length < MIN_SHOTS) continue;
    const shots = blocks
      .slice(0, MAX_SHOTS)
      .map((block) => finding(page, readShot(block), block.start, block.end, 0.95));
    return shots.filter(
      (shot) => shot.value.description !== "" || shot.value.voiceover !== null || shot.value.overlay !== null,
    );
  }
  return null;
}

export function linesOf(text: string): ScriptLine[] {
  const lines: ScriptLine[] = [];
  let start = 0;
  for (const part of text.split("\n")) {
    const body = part.endsWith("\r") ? part.slice(0, -1) : part;
    if (body.trim() !== "") {
      const lead = body.length - body.trimStart().length;
      lines.push({ text: body.trim(), start: start + lead, end: start + lead + body.trim().length });
    }
    start += part.length + 1;
  }
  return lines.length > 1 ? lines : inlineParts(text);
}

/** A list written in one line: "Shot 1: … Shot 2: …", "0-3s: … 3-6s: …". */
const INLINE_SHOT =
  /(?<![\p{L}\d])(?:(?:scene|shot|szene|einstellung|plan|escena|plano|toma|cena|scena|inquadratura|frame|カット|シーン|镜头|장면)\s?#?\d{1,2}\b\s?[:.(\-–—]|[[(]?\d{1,2}(?::\d{2})?\s?s?\s?[-–]\s?\d{1,2}(?::\d{2})?\s?(?:s|sec|seconds)?[\])]?\s?[:–—-]\s)/giu;

function inlineParts(text: string): ScriptLine[] {
  const starts = [...text.matchAll(INLINE_SHOT)].map((match) => match.index);
  if (starts.length < MIN_SHOTS) return [];
  return starts.map((start, order) => {
    const body = text.slice(start, starts[order + 1] ?? text.length).trimEnd();
    return { text: body, start, end: start + body.length };
  });
}

const TIME = '\\d{1,2}:\\d{2}(?:[.,]\\d)?|\\d{1,3}(?:[.,]\\d)?\\s?(?:s|sec|secs|seconds|"|”|秒|초)?';
const RANGE = new RegExp(
  `^[\\[(]?\\s?(?:from |at )?(${TIME})\\s?(?:-|–|—|to|~|bis|a)\\s?(${TIME})\\s?[\\])]?\\s?[:.|\\-–—]?\\s*`,
  "i",
);
const START_ONLY = /^[[(]?\s?(\d{1,2}:\d{2})\s?[\])]?\s?[:.|\-–—]?\s+(?=\p{L})/u;
const LENGTH =
  /[[(]\s?(?:~|ca\.? ?|approx\.? ?)?(\d{1,3}(?:[.,]\d)?)\s?(?:s|sec|secs|seconds?|sek|sekunden|secondes|segundos|secondi|"|”|秒|초)\s?[\])]|[,–—-]\s?(\d{1,3}(?:[.,]\d)?)\s?(?:s|sec|seconds|sek)\b\s*(?=[:.–—-]|$)/i;

export function secondsOf(time: string): number {
  const clock = /^(\d{1,2}):(\d{2}(?:[.,]\d)?)$/.exec(time.trim());
  if (clock !== null) return Number(clock[1]) * 60 + Number((clock[2] ?? "0").replace(",", "."));
  return Number((/[\d.,]+/.exec(time)?.[0] ?? "0").replace(",", "."));
}

function rangeIn(text: string): { seconds: number; length: number } | null {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const seconds = secondsOf(match[2] ?? "") - secondsOf(match[1] ?? "");
  const isTimed = /[:s"”秒초]/i.test(match[0]);
  return seconds > 0 && isTimed
    ? { seconds: Math.round(seconds * 100) / 100, length: match[0].length }
    : null;
}

/** "| 1 | 0:00-0:03 | Macro of espresso | SFX |" under a header row; tabs part cells too. */
function readTable(lines: readonly ScriptLine[]): ShotBlock[] {
  const isRow = (line: ScriptLine) =>
    (line.text.match(/\||\t/g)?.length ?? 0) >= 2 || (line.text.startsWith("|") && line.text.endsWith("|"));
  const rows = lines.filter((line) => isRow(line) && !/^[|\s:\-+]+$/.test(line.text));
  const header = rows[0];
  if (header === undefined || rows.length < MIN_SHOTS + 1) return [];
  const names = cellsOf(header.text).map((cell) => cell.toLowerCase());
  if (
    !names.some((name) =>
      /shot|scene|visual|video|action|description|bild|image|frame|plan|what|picture|画面|镜头|映像|内容|#|time/.test(
        name,
      ),
    )
  )
    return [];
  return rows.slice(1).map((row) => {
    const cells = new Map(cellsOf(row.text).map((cell, order) => [names[order] ?? `column ${order}`, cell]));
    const time = [...cells.values()]
      .map((cell) => rangeIn(cell) ?? lengthOfCell(cell))
      .find((found) => found !== null);
    const label =
      [...cells].find(([name]) =>
        /^(?:#|no\.?|nr\.?|shot|scene|shot #|scene #|shot no\.?)$/.test(name),
      )?.[1] ?? null;
    return {
      start: row.start,
      end: row.end,
      label: label !== null && label.length <= 12 ? label : null,
      seconds: time?.seconds ?? null,
      body: "",
      cells,
    };
  });
}

function cellsOf(row: string): string[] {
  return row
    .replace(/^\||\|$/g, "")
    .split(/\||\t/)
    .map((cell) => cell.replace(/\*\*/g, "").trim());
}

function lengthOfCell(cell: string): { seconds: number } | null {
  const match = /^(\d{1,3}(?:[.,]\d)?)\s?(?:s|sec|secs|seconds?|"|秒|초)$/i.exec(cell);
  return match === null ? null : { seconds: Number((match[1] ?? "0").replace(",", ".")) };
}

const SLUG = /^(?:\d{1,3}[.)]?\s+)?(?:INT|EXT|INT\.?\/EXT|I\/E|INNEN|AUSSEN|AUßEN)[. ]/;

/** "INT. KITCHEN - DAY" and what follows up to the next slug line. */
function readScreenplay(lines: readonly ScriptLine[]): ShotBlock[] {
  return blocksFrom(lines, (line) =>
    SLUG.test(line.text)
      ? { label: line.text, seconds: lengthIn(line.text), length: line.text.length }
      : null,
  );
}

/** "0:00-0:03 Wide shot …", "[3-6s] …" */
function readTimed(lines: readonly ScriptLine[]): ShotBlock[] {
  const timed = blocksFrom(lines, (line) => {
    const lead = /^[-*•]\s+/.exec(line.text)?.[0].length ?? 0;
    const range = rangeIn(line.text.slice(lead));
    return range === null ? null : { label: null, seconds: range.seconds, length: lead + range.length };
  });
  if (timed.length >= MIN_SHOTS) return timed;
  return startsOnly(lines);
}

/** Lines that only name their start: each lasts until the next begins. */
function startsOnly(lines: readonly ScriptLine[]): ShotBlock[] {
  const times: number[] = [];
  const blocks = blocksFrom(lines, (line) => {
    const match = START_ONLY.exec(line.text);
    if (match === null) return null;
    times.push(secondsOf(match[1] ?? ""));
    return { label: null, seconds: null, length: match[0].length };
  });
  return blocks.map((block, order) => {
    const next = times[order + 1];
    const now = times[order];
    return { ...block, seconds: next === undefined || now === undefined || next <= now ? null : next - now };
  });
}

const SHOT_LABEL =
  /^(?:[-*•#]+\s*)?(?:\*\*)?((?:scene|shot|frame|clip|panel|beat|szene|einstellung|plan|scène|escena|plano|toma|cena|scena|inquadratura|scène|cut|カット|シーン|镜头|场景|分镜|장면|씬)\s?(?:#|no\.?\s?|nr\.?\s?)?(?:\d{1,2}[a-c]?|one|two|three|four|five|six|seven|eight|i{1,3}|iv|vi{0,3}))\b(?:\*\*)?\s?/iu;

/** "Scene 1 (0-3s): …", "Shot 2 - …" */
function readLabelled(lines: readonly ScriptLine[]): ShotBlock[] {
  return blocksFrom(lines, (line) => {
    const match = SHOT_LABEL.exec(line.text);
    if (match === null) return null;
    const rest = line.text.slice(match[0].length);
    const aside =
      /^\s*(?:[[(][^\])]{0,40}[\])]|[,–—-]\s?\d{1,3}\s?(?:s|sec|seconds)\b)?\s*(?:\*\*)?\s*(?:[:.–—|-]|$)?(?:\*\*)?\s*/.exec(
        rest,
      )?.[0] ?? "";
    return {
      label: match[1] ?? null,
      seconds: secondsInLead(rest, aside),
      length: match[0].length + aside.length,
    };
  });
}

function secondsInLead(rest: string, aside: string): number | null {
  const inner = aside.replace(/^[\s[(,–—-]+/, "");
  return rangeIn(inner)?.seconds ?? lengthIn(aside) ?? rangeIn(rest)?.seconds ?? lengthIn(rest.slice(0, 40));
}

function lengthIn(text: string): number | null {
  const match = LENGTH.exec(text);
  return match === null ? null : Number((match[1] ?? match[2] ?? "0").replace(",", "."));
}

const NUMBERED = /^(?:\*\*)?(\d{1,2})(?:[.)]|\s[-–—:])\s+(?=\S)/;
const SHOT_WORDS =
  /\b(?:shot|close[- ]?up|wide|macro|cut to|camera|pan|zoom|drone|logo|establishing|medium|cu|ws|ecu|pov|tracking|aerial|slow[- ]?mo|super|vo:|sfx)\b/i;
const STORY_VERB =
  /^(?:an?|the|two|three|he|she|they|hands?|man|woman|people|kids|\p{L}+)\s(?:\p{L}+\s){0,4}?\p{L}{2,}(?:s|ing)\b/iu;
const REQUIREMENT =
  /^(?:\d+\s?(?:s|sec|seconds)\b|must|should|no\b|don't|avoid|include|use\b|keep|target|audience|tone|platform|format|cta|vertical|9:16|16:9|1:1|make|please|add\b|budget|duration|deliver|length|language|we |our |i |it |video |the video|music)/i;

/** A numbered list whose lines show pictures, not requirements. */
function readNumbered(lines: readonly ScriptLine[]): ShotBlock[] {
  const numbered = lines.filter((line) => NUMBERED.test(line.text));
  const bodies = numbered.map((line) => line.text.replace(NUMBERED, ""));
  const pictures = bodies.filter(
    (body) =>
      !REQUIREMENT.test(body) && (SHOT_WORDS.test(body) || STORY_VERB.test(body) || lengthIn(body) !== null),
  );
  if (numbered.length < MIN_SHOTS + 1 || pictures.length < numbered.length * 0.6) return [];
  if (!bodies.some((body) => SHOT_WORDS.test(body) || lengthIn(body) !== null)) return [];
  return blocksFrom(lines, (line) => {
    const match = NUMBERED.exec(line.text);
    return match === null
      ? null
      : { label: match[1] ?? null, seconds: lengthIn(line.text), length: match[0].length };
  }).map((block) => ({ ...block, body: block.body.replace(LENGTH, "") }));
}

interface Head {
  readonly label: string | null;
  readonly seconds: number | null;
  readonly length: number;
}

const OUTSIDE =
  /^(?:[-*•#]*\s*)?(?:\*\*)?(?:duration|length|format|platform|aspect(?: ratio)?|music|tone|audience|target|product|brand|cta|colou?rs?|notes?|avoid|must|style|total|client|font|language|mood|budget|deliverables?|\d{1,3} ?(?:s|sec|seconds)\b)/i;

/** Blocks that begin at a head line and run to the next; lines of general demands after a gap end the last. */
function blocksFrom(lines: readonly ScriptLine[], headOf: (line: ScriptLine) => Head | null): ShotBlock[] {
  const blocks: {
    start: number;
    end: number;
    label: string | null;
    seconds: number | null;
    parts: string[];
  }[] = [];
  let isOpen = false;
  for (const line of lines) {
    const head = headOf(line);
    if (head !== null) {
      blocks.push({
        start: line.start,
        end: line.end,
        label: head.label,
        seconds: head.seconds,
        parts: [line.text.slice(head.length)],
      });
      isOpen = true;
      continue;
    }
    const current = blocks.at(-1);
    if (current === undefined || !isOpen) continue;
    if (OUTSIDE.test(line.text)) {
      isOpen = false;
      continue;
    }
    current.parts.push(line.text);
    current.end = line.end;
  }
  return blocks.map(({ parts, ...block }) => ({
    ...block,
    body: parts.join("\n"),
    cells: new Map<string, string>(),
  }));
}
