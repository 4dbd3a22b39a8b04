/** Where the clause around `offset` starts: behind the last full stop, semicolon or line break before it. */
export function startOfClause(text: string, offset: number): number {
  return Math.max(...[".", ";", "!", "?", "\n"].map((mark) => text.lastIndexOf(mark, offset - 1))) + 1;
}

/** Where the clause around `offset` ends: before the next such mark, else with the text. */
export function endOfClause(text: string, offset: number): number {
  const found = text.slice(offset).search(/[.;!?\n]/);
  return found < 0 ? text.length : offset + found;
}
