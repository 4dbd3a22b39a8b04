import { languageOf } from "../words/language-of.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** A language for the film, and words given in another. */
export const languageAndWords: ConflictRule = ({ reading }, demands) => {
  if (!reading.language) return [];
  const wanted = reading.language.value.split("-")[0] ?? "";
  const given = [
    ...reading.overlays.map(({ value }) => value.text),
    ...(reading.speech?.value.lines ?? []),
    ...(reading.cta ? [reading.cta.value.text] : []),
  ];
  const other = given.filter((words) => ![null, wanted].includes(languageOf(words)));
  if (other.length === 0) return [];
  return [
    {
      between: [
        ...demandIds(demands, "language"),
        ...demandIds(demands, ["overlay", "voiceover", "cta"], ({ statement }) =>
          other.some((words) => statement.includes(words)),
        ),
      ],
      // The given words alone break it: every other word is written in the language all the same.
      givenUp: demandIds(demands, "language"),
      explanation: `The film's language is ${wanted} ("${reading.language.words}"), and ${other.map((words) => `"${words}"`).join(", ")} is given in ${languageOf(other[0] ?? "")}.`,
      resolution: `Words given in full stay as they are; all other words are in ${wanted}.`,
    },
  ];
};
