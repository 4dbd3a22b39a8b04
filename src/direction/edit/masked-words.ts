const QUOTE = /["“«„][^"”»“]+["”»“]|(?<![\p{L}\p{N}])['‘][^'’\n]*(?:['’]\p{L}+[^'’\n]*)*['’](?![\p{L}])/gu;
/** What stands for the quotes in order: no rule reads it. */
const MARKS = "①②③④⑤⑥⑦⑧⑨";
const MARKED = /“([①-⑨])”/gu;

/** A clause whose quoted words a rule may not read, and how what is left of it is told with them again. */
export interface Masked {
  readonly text: string;
  readonly unmasked: (rest: string) => string;
}

/** `text` without what its quotes hold: "Depuis 1921" tells no length, "Red Hot" no colour. */
export function masked(text: string): Masked {
  const held = [...text.matchAll(QUOTE)].map(([quote]) => quote);
  if (held.length === 0 || held.length > MARKS.length) return { text, unmasked: (rest) => rest };
  let order = 0;
  return {
    text: text.replace(QUOTE, () => `“${MARKS[order++]}”`),
    unmasked: (rest) => rest.replace(MARKED, (mark, sign: string) => held[MARKS.indexOf(sign)] ?? mark),
  };
}
