/** Control characters could move the cursor or rename the window of whoever reads a foreign brief. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is this expression's purpose
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g;

/** Lines of at most `columns` terminal cells; wide characters count two, control characters are left out. */
export function wrapCells(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .toWellFormed()
    .replace(CONTROLS, " ")
    .split(/\s+/u)
    .flatMap((word) => hyphenless(word, columns))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && Bun.stringWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** A word longer than a line, cut into parts that fit. */
function hyphenless(word: string, columns: number): string[] {
  if (Bun.stringWidth(word) <= columns) return word === "" ? [] : [word];
  const parts: string[] = [];
  let part = "";
  for (const { segment } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(word)) {
    if (part !== "" && Bun.stringWidth(part + segment) > columns) {
      parts.push(part);
      part = "";
    }
    part += segment;
  }
  return [...parts, part];
}
