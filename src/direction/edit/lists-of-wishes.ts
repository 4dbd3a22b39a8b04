/** "Changes:", "Feedback from the client:" alone on a line, or before the first wish. */
const HEADING =
  /(?:^|(?<=[.!?][ \t]))[ \t]*(?:[\p{L}][^\n"“«„:]{1,60}:[ \t]*$|(?:(?:(?:a few|some|just|only|one|two|three|four|five|\d) )?(?:small |little |quick |more |last |final )?(?:changes?|things?|points?|tweaks?|requests?|edits?)|feedback|notes?|to ?dos?|fixes|revisions?|tweaks?|updates?|requests?|corrections?)(?: [\p{L} ]{0,30})?:(?=[ \t]+\S))/gimu;
/** "- ", "• ", "2) ", "2. ", "b) " before an item. */
const MARK = /^[ \t]*(?:[-*•–—]|\(?\d{1,2}[.)]|\(?[a-h]\))[ \t]+/gmu;
/** "1) … 2) …" on one line. */
const MARK_WITHIN = /(?<=[\s;,.])\(?\d{1,2}\)[ \t]+(?=\p{L})/gu;
/** "1. … 2. … 3. …" on one line. */
const COUNTED_WITHIN = /(?:^|(?<=\s))\d{1,2}\.[ \t]+(?=\p{L})/gu;
/** "Best, Anna": who signs a letter. */
const SIGNED =
  /(?:^|(?<=[.!?]\s)|\n)[ \t]*(?:best|cheers|thanks(?: so much| a lot| in advance)?|thank you|kind regards|best regards|regards|best wishes|all the best)[,.!]?\s*\n?[ \t]*(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?[ \t.]*$/iu;
const OPENS_LIST = /:[ \t]*\n/u;

/** The instruction without the marks, headings and signature of a list or a letter, letter for letter as long as it was. */
export function withoutListMarks(instruction: string): string {
  const isList = OPENS_LIST.test(instruction) || instruction.includes("\n") || /:\s/u.test(instruction);
  const headed = isList ? instruction.replace(HEADING, blank) : instruction;
  const marked = headed.replace(SIGNED, blank).replace(MARK, parting).replace(MARK_WITHIN, parting);
  return countsUp(headed) ? marked.replace(COUNTED_WITHIN, parting) : marked;
}

function countsUp(text: string): boolean {
  const counts = (text.match(COUNTED_WITHIN) ?? []).map((mark) => Number.parseInt(mark, 10));
  return counts.length > 1 && counts.every((count, index) => count === index + 1);
}

function blank(words: string): string {
  return words.replace(/[^\n]/gu, " ");
}

/** What stands before the mark ends there. */
function parting(mark: string): string {
  return `;${" ".repeat(mark.length - 1)}`;
}
