import { languageOf } from "../words/language-of.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** A language for the film, and words given in another. */
export const languageAndWords: ConflictRule = ({ reading }, demands) => {
  const language = reading.language ?? statedLanguage(reading.text);
  if (!language) return [];
  const wanted = language.value.split("-")[0] ?? "";
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
      explanation: `The film's language is ${wanted} ("${language.words}"), and ${other.map((words) => `"${words}"`).join(", ")} is given in ${languageOf(other[0] ?? "")}.`,
      resolution: `Words given in full stay as they are; all other words are in ${wanted}.`,
    },
  ];
};

/** "The language of all text is English". */
const STATED =
  /\blanguage\b[^.;!?\n]{0,30}?(?:\bis\b|\bshould be\b|\bmust be\b|:|=)\s*(english|german|french|spanish|italian|portuguese|dutch)\b|\b(?:voice-?over|vo|narration|narrator|voice|captions?|subtitles?|film|everything|all text|text|copy|words)\b[^.;!?,\n]{0,24}?\b(?:(?:only|exclusively|entirely|solely) (?:in )?(english|german|french|spanish|italian|portuguese|dutch)|(?:in )?(english|german|french|spanish|italian|portuguese|dutch)[ -](?:only|exclusively))\b/i;
const CODES: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  french: "fr",
  spanish: "es",
  italian: "it",
  portuguese: "pt",
  dutch: "nl",
};

function statedLanguage(text: string): { readonly value: string; readonly words: string } | null {
  const match = STATED.exec(text);
  const value = CODES[match?.slice(1).find(Boolean)?.toLowerCase() ?? ""];
  return match && value !== undefined ? { value, words: match[0] } : null;
}
