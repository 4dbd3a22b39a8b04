import { fold } from "./fold.ts";
import { LABELS } from "./words/fields.ts";

const KNOWN_LABELS = new Set(Object.values(LABELS).flatMap((labels) => labels.split(",")));
const ROW = /^([ \t]*\|?[ \t]*)([^|\n]{2,40}?)([ \t]*)\|([^|\n]+?)(\|?[ \t]*)$/gm;
const RULE = /^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|?)+[ \t]*$/gm;
const LEAST_ROWS = 3;

/** A table of two columns whose first names demands ("| Length | 20s |") as labelled lines of the same length; other tables stay. */
export function withSpecTables(text: string): string {
  if (!text.includes("|")) return text;
  const rows = [...text.matchAll(ROW)].filter((row) => KNOWN_LABELS.has(fold(row[2] ?? "").trim()));
  if (rows.length < LEAST_ROWS) return text;
  const header = headerBefore(text, rows[0]?.index ?? 0);
  return text
    .replace(RULE, (rule) => " ".repeat(rule.length))
    .replace(ROW, (row, lead: string, label: string, gap: string, value: string, tail: string, at: number) =>
      at === header || label.trim() === ""
        ? " ".repeat(row.length)
        : `${" ".repeat(lead.length)}${label}${gap}:${value}${" ".repeat(tail.length)}`,
    );
}

/** The offset of a first row that names the columns: it has a rule of dashes under it. */
function headerBefore(text: string, firstRow: number): number {
  const match = /^[^\n]*\|[^\n]*\n(?=[ \t]*\|?[ \t]*:?-{2,})/m.exec(text);
  const ruled = match !== null && match.index <= firstRow ? match.index : -1;
  return ruled >= 0 ? ruled : (NAMES_OF_COLUMNS.exec(text)?.index ?? -1);
}

/** "| item | demand |" */
const NAMES_OF_COLUMNS =
  /^[ \t]*\|?[ \t]*(?:items?|fields?|elements?|what|category|attribute|parameter|specs?|thing|topic|aspect|#)[ \t]*\|[ \t]*(?:demands?|values?|requirements?|details?|specs?|notes?|descriptions?|info|wishes|comments?)[ \t]*\|?[ \t]*$/im;
