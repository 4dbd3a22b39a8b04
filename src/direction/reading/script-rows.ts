import { isOnlyCraft } from "./script-craft.ts";
import { lengthOfCell, rangeAt } from "./script-times.ts";

const LEAST_CELLS = 3;
const LEAST_ROWS = 3;
const NUMBER = /^(?:shot |scene |#)?\d{1,2}[a-c]?[.)]?$/i;
const WRITTEN =
  /^(?:text|super|title|caption|card|gfx|overlay|on[- ]screen|schrift|einblendung|texte?|texto)\s?[:：]\s*/i;
const SPOKEN =
  /^(?:vo|v\.o\.?|voice-?over|narrator|narration|dialogu?e|sprecher(?:in)?|voix off|voz en off|locución)\s?[:：]\s*/i;
const HEARD = /^(?:sfx|fx|sounds?|audio|music|ton|musik|son|sonido|música)\s?[:：]\s*/i;
const QUOTED = /^["“„«].+["”“»]$/u;

/** Whether rows under no header are shots: as wide as a table, numbered from one or timed in every row. */
export function areRowsOfShots(rows: readonly (readonly string[])[]): boolean {
  if (rows.length < LEAST_ROWS || rows.some((cells) => cells.length < LEAST_CELLS)) return false;
  const isNumbered = rows.every(([first = ""], order) => Number(/\d+/.exec(first)?.[0]) === order + 1);
  const isTimed = rows.every((cells) => secondsIn(cells) !== null);
  return (isNumbered && rows.every(([first = ""]) => NUMBER.test(first))) || isTimed;
}

/** How long the shot of a row lasts; null where no cell is a length. */
export function secondsIn(cells: readonly string[]): number | null {
  for (const cell of cells) {
    const seconds = rangeAt(cell)?.seconds ?? lengthOfCell(cell, false);
    if (seconds !== null && seconds > 0) return seconds;
  }
  return null;
}

/** The cells of a row under no header by what each is: its camera, its words, its sound; the longest of the others is the picture. */
export function namedByContent(cells: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  const seen: string[] = [];
  const put = (name: string, cell: string) =>
    named.set(name, [named.get(name), cell].filter(Boolean).join(". "));
  for (const [column, cell] of cells.entries()) {
    const isLength = rangeAt(cell)?.length === cell.length || lengthOfCell(cell, false) !== null;
    if (cell === "" || isLength || (column === 0 && NUMBER.test(cell))) continue;
    if (WRITTEN.test(cell)) put("text", cell.replace(WRITTEN, ""));
    else if (SPOKEN.test(cell)) put("voice", cell.replace(SPOKEN, ""));
    else if (HEARD.test(cell)) put("audio", cell.replace(HEARD, "SFX: "));
    else if (QUOTED.test(cell)) put("text", cell);
    else if (isOnlyCraft(`${cell},`)) put("camera", cell);
    else seen.push(cell);
  }
  const [picture, ...others] = seen.toSorted((a, b) => b.length - a.length);
  if (picture !== undefined) named.set("action", [picture, ...others].join(", "));
  return named;
}
