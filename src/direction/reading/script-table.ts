import type { ScriptLine } from "./script-lines.ts";
import { areRowsOfShots, namedByContent, secondsIn } from "./script-rows.ts";
import { lengthOfCell, lengthsBetween, rangeAt, secondsOf } from "./script-times.ts";
import type { ShotBlock } from "./shot-block.ts";

const MIN_ROWS = 2;
const NUMBER_COLUMN =
  /^(?:#|no\.?|nr\.?|n°|nº|shot|scene|szene|einstellung|plan|plano|escena|shot #|scene #|(?:shot|scene) (?:no\.?|number)|cut|frame)$/;
const TIME_COLUMN =
  /^(?:time|times|timing|time ?code|tc|in ?[-–/] ?out|zeit|temps|tiempo|durée|duración|duration|dauer|länge|length|secs?|seconds|sek\.?|sekunden|secondes|segundos|dur\.?|minutage|tempo|秒数|時間|时间|时长)(?: ?\(?(?:s|sec|seconds|sek)\)?)?$/;
const KNOWN_COLUMN =
  /shot|scene|visual|video|action|description|bild|image|frame|plan|what|picture|audio|sound|sfx|fx\b|music|ton\b|text|caption|super|title|graphics|on[- ]screen|vo\b|voice|dialogu?e?|line|camera|size|framing|angle|move|lens|kamera|cámara|caméra|画面|镜头|映像|内容|#|szene|imagen|handlung/;
/** "0:04" is how long a shot lasts here, and when it starts elsewhere. */
const LENGTH_COLUMN = /^(?:dur|length|len\b|länge|dauer|secs?\b|seconds|durée|duración|durata)/;
/** A clock time that stands alone in its cell. */
const START_CELL = /^\d{1,2}:\d{2}(?::\d{2})?$/;

interface Row {
  readonly line: ScriptLine;
  readonly cells: readonly string[];
}

/** "| 1 | 0:00-0:03 | Macro of espresso | SFX |" under a header row; tabs part cells too, "VIDEO | AUDIO" is enough, and so are lines of values. */
export function readTable(lines: readonly ScriptLine[]): ShotBlock[] {
  const parted = lines
    .filter(({ text }) => /[|\t]/.test(text) && !/^[|\s:\-+=]+$/.test(text))
    .map((line): Row => ({ line, cells: cellsOf(line.text) }));
  const rows = parted.length > 0 ? parted : (spacedRows(lines) ?? valuesOf(lines));
  const at = rows.findIndex(isHeader);
  const header = rows[at];
  const body = rows.slice(at + 1).filter(({ cells }) => cells.length > 1);
  if (header === undefined) return rowsAlone(rows);
  if (body.length < MIN_ROWS) return [];
  const names = header.cells.map((cell) => cell.toLowerCase());
  const lengths = lengthsOf(body, names);
  return body.map((row, order) => ({
    start: row.line.start,
    end: row.line.end,
    label: labelOf(row, names),
    seconds: lengths[order] ?? null,
    body: "",
    cells: new Map(
      row.cells.flatMap((cell, column) => {
        const name = names[column] ?? `column ${column}`;
        const isNumber = NUMBER_COLUMN.test(name) && /^\d*[a-z]?$/i.test(cell);
        return isNumber || TIME_COLUMN.test(name) ? [] : [[name, cell] as const];
      }),
    ),
  }));
}

const BLANKS = / {2,}/u;
const NUMBER_OF_ROW = /^\d{1,2}[.)]\s+/u;

/** "VIDEO      AUDIO" and lines under it that blanks part in the same way. */
function spacedRows(lines: readonly ScriptLine[]): Row[] | null {
  const rows = lines.map(
    (line): Row => ({ line, cells: line.text.replace(NUMBER_OF_ROW, "").split(BLANKS) }),
  );
  const at = rows.findIndex(
    (row) => row.cells.length > 1 && isHeader(row) && row.line.text.length <= MOST_OF_HEADS,
  );
  return at < 0 ? null : rows.slice(at);
}

const MOST_OF_HEADS = 120;

/** "1 | 0:00–0:03 | ECU | fingers rubbing wax | static": rows that need no header to be understood. */
function rowsAlone(rows: readonly Row[]): ShotBlock[] {
  if (!areRowsOfShots(rows.map(({ cells }) => cells))) return [];
  return rows.map(({ line, cells }, order) => ({
    start: line.start,
    end: line.end,
    label: String(order + 1),
    seconds: secondsIn(cells),
    body: "",
    cells: namedByContent(cells),
  }));
}

/** "shot,duration,description" and rows of as many values: commas or semicolons part them, quotes hold them together. */
function valuesOf(lines: readonly ScriptLine[]): Row[] {
  for (const mark of [";", ","]) {
    const at = lines.findIndex(({ text }) => isNamesOnly(text, mark));
    if (at < 0) continue;
    return lines.slice(at).map((line) => ({ line, cells: splitAt(line.text, mark) }));
  }
  return [];
}

const LEAST_COLUMNS = 3;

/** A line of nothing but names of columns: prose has other words between its commas. */
function isNamesOnly(text: string, mark: string): boolean {
  const names = text
    .toLowerCase()
    .split(mark)
    .map((name) => name.trim());
  return (
    names.length >= LEAST_COLUMNS &&
    names.every(
      (name) =>
        /^[\p{L}#_ .()-]{1,24}$/u.test(name) &&
        (KNOWN_COLUMN.test(name) ||
          TIME_COLUMN.test(name) ||
          NUMBER_COLUMN.test(name) ||
          /^notes?$/.test(name)),
    )
  );
}

function splitAt(row: string, mark: string): string[] {
  const values: string[] = [""];
  let isQuoted = false;
  for (const letter of row) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === mark && !isQuoted) values.push("");
    else values[values.length - 1] += letter;
  }
  return values.map((value) => value.trim());
}

/** The lines of a text that name the columns of a table. */
export function columnHeads(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    namesColumns(line.trim()) ? [{ start: index, end: index + line.length }] : [],
  );
}

/** Whether a line names the columns of a table. */
export function namesColumns(text: string): boolean {
  const line = { text, start: 0, end: text.length, afterGap: false };
  return (
    (/[|\t]/.test(text) && isHeader({ line, cells: cellsOf(text) })) ||
    [";", ","].some((mark) => isNamesOnly(text, mark))
  );
}

function isHeader({ cells }: Row): boolean {
  const known = cells.filter((cell) => {
    const name = cell.toLowerCase();
    return (
      name.length <= 24 && (KNOWN_COLUMN.test(name) || TIME_COLUMN.test(name) || NUMBER_COLUMN.test(name))
    );
  });
  return cells.length > 1 && known.length >= Math.max(2, cells.length / 2);
}

function cellsOf(row: string): string[] {
  const inner = row.startsWith("|") ? row.slice(1) : row;
  return inner
    .replace(/\|\s*$/, "")
    .split(/\||\t/)
    .map((cell) =>
      cell
        .replace(/\*\*/g, "")
        .replace(/<br\s*\/?>/gi, "\n")
        .trim(),
    );
}

function labelOf({ cells }: Row, names: readonly string[]): string | null {
  const column = names.findIndex((name) => NUMBER_COLUMN.test(name));
  const label = cells[column] ?? "";
  return label !== "" && label.length <= 12 ? label : null;
}

function lengthsOf(rows: readonly Row[], names: readonly string[]): (number | null)[] {
  const told = rows.map(({ cells }) => {
    for (const [column, cell] of cells.entries()) {
      const isTime = TIME_COLUMN.test(names[column] ?? "");
      if (LENGTH_COLUMN.test(names[column] ?? "") && START_CELL.test(cell)) return secondsOf(cell) || null;
      const seconds = rangeAt(cell, isTime)?.seconds ?? lengthOfCell(cell, isTime);
      if (seconds !== null && seconds > 0) return seconds;
    }
    return null;
  });
  if (told.some((seconds) => seconds !== null)) return told;
  const column = names.findIndex((name) => TIME_COLUMN.test(name));
  const starts = rows.map(({ cells }) => {
    const cell = cells[column] ?? "";
    return START_CELL.test(cell) ? secondsOf(cell) : null;
  });
  return lengthsBetween(starts);
}
