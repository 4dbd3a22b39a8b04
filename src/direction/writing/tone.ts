import type { Source } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { type ToneKnowledge, toneNamed } from "../knowledge/tones.ts";
import { oncePer } from "../once-per.ts";

/** A row of the tone table, and the word that called for it. */
export interface SaidTone {
  /** The row's key: the word that leads it. */
  readonly key: string;
  readonly row: ToneKnowledge;
  readonly words: string;
  readonly source: Source;
}

/** The tones of the brief that the table knows, and then the brand's; each row once. */
export const tonesOf = oncePer(({ reading, brand }: AgreedBrief): readonly SaidTone[] => {
  const said = [
    // The brief's own word says more than the lexicon's: "gritty" is raw before it is edgy.
    ...reading.tones.map(({ words, value }) => ({ tries: [words, value], words, source: "text" as const })),
    ...(brand?.tone?.split(/[,;/&]| and /) ?? []).map((word) => ({
      tries: [word],
      words: word.trim(),
      source: "brand" as const,
    })),
  ];
  const found = new Map<string, SaidTone>();
  for (const { tries, words, source } of said) {
    const entry = tries.map(toneNamed).find((known) => known !== null);
    if (entry && !found.has(entry.key)) found.set(entry.key, { ...entry, words, source });
  }
  return [...found.values()];
});
