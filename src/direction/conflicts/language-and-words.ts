import type { BriefReading } from "../reading/reading.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { languageOf } from "../words/language-of.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

/** A language for the film, and words given in another. */
export const languageAndWords: ConflictRule = ({ reading }, demands) => {
  const language = reading.language ?? statedLanguage(reading) ?? unwantedLanguage(reading);
  if (!language) return [];
  const wanted = language.value.split("-")[0] ?? "";
  const isWanted = (code: string | null) =>
    code === null ||
    (language.value.startsWith(NOT_IN) ? code !== language.value.slice(NOT_IN.length) : code === wanted);
  const given = [
    ...reading.overlays.map(({ value }) => value.text),
    ...(reading.speech?.value.lines ?? []),
    ...(reading.cta ? [reading.cta.value.text] : []),
  ];
  const other = given.filter((words) => {
    const code = languageOf(words);
    return !isWanted(code) && !isAnnounced(reading, words, code);
  });
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
      explanation: `${language.value.startsWith(NOT_IN) ? "A language is ruled out" : `The film's language is ${wanted}`} ("${language.words}"), and ${other.map((words) => `"${words}"`).join(", ")} is given in ${languageOf(other[0] ?? "")}.`,
      resolution: `Words given in full stay as they are; all other words are in ${language.value.startsWith(NOT_IN) ? "another language" : wanted}.`,
    },
  ];
};

/** "In German, the brand line in English: \'Made to last\'": the sentence itself names the other language. */
function isAnnounced({ text }: BriefReading, words: string, code: string | null): boolean {
  const at = text.indexOf(words);
  if (at < 0) return false;
  const before = /[^.;!?\n]*$/.exec(text.slice(0, at))?.[0] ?? "";
  return ALL_OF_IT.test(before)
    ? false
    : (before.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => CODES[plain(word)] === code);
}

const ALL_OF_IT = /\b(?:only|all|everything|entirely|exclusively|no|not)\b/i;

/** "The language of all text is English". */
const STATED =
  /\blanguage\b[^.;!?\n]{0,30}?(?:\bis\b|\bshould be\b|\bmust be\b|:|=)\s*(english|german|french|spanish|italian|portuguese|dutch)\b|\b(?:all|any|every)(?: the| of the)? (?:on-?screen |screen |written |spoken )?(?:texts?|words?|copy|subtitles?|captions?|overlays?|headlines?|titles?|lines?)\b[^.;!?,\n]{0,24}?\bin (english|german|french|spanish|italian|portuguese|dutch)\b|\b(?:voice-?over|vo|narration|narrator|voice|captions?|subtitles?|film|everything|all text|text|copy|words)\b[^.;!?,\n]{0,24}?\b(?:(?:only|exclusively|entirely|solely) (?:in )?(english|german|french|spanish|italian|portuguese|dutch)|(?:in )?(english|german|french|spanish|italian|portuguese|dutch)[ -](?:only|exclusively))\b/i;
/** "Alles auf Deutsch", "tout en français": the same in a brief's own language. */
const STATED_ABROAD =
  /\b(?:alles|nur|ausschließlich|komplett|durchgehend|sprache(?: ist)?:?|tout|uniquement|entièrement|seulement|langue ?:?|todo|solo|sólo|únicamente|idioma ?:?|tutto|soltanto|esclusivamente|lingua ?:?|tudo|somente|apenas|alleen|volledig|taal ?:?)\s+(?:auf |en |in |em |in het )?((?:deutsch|englisch|französisch|spanisch|italienisch)(?:er|e|en)?(?: sprache)?|français|anglais|allemand|espagnol|italien|español|inglés|francés|alemán|italiano|inglese|francese|tedesco|spagnolo|português|inglês|nederlands|engels|duits|frans)(?![\p{L}])/iu;
/** "Not a word of English", "kein Englisch". */
const UNWANTED =
  /\b(?:no|not (?:a|one|a single) (?:word|line) of|without (?:any )?|never in|avoid|kein(?:e[nmrs]?)?(?: einziges)?(?: wort| worte| wörter)?(?: auf)?|pas (?:un mot )?d['’]\s?|pas de mots? (?:en|d['’])\s?|sin(?: palabras en| nada de)?|nada de|nada en|niente|senza|geen(?: woord)?)\s*(english|german|french|spanish|italian|portuguese|dutch|deutsch|englisch(?:en|e|es)?|anglais|inglés|inglese|inglês|engels|français|allemand)(?![\p{L}])(?! (?:subtitles?|captions?|subs|accent|version|breakfast|garden))/iu;
const CODES: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  french: "fr",
  spanish: "es",
  italian: "it",
  portuguese: "pt",
  dutch: "nl",
  deutsch: "de",
  allemand: "de",
  alemán: "de",
  tedesco: "de",
  duits: "de",
  englisch: "en",
  anglais: "en",
  inglés: "en",
  inglese: "en",
  inglês: "en",
  engels: "en",
  französisch: "fr",
  français: "fr",
  francés: "fr",
  francese: "fr",
  frans: "fr",
  spanisch: "es",
  espagnol: "es",
  español: "es",
  spagnolo: "es",
  italienisch: "it",
  italien: "it",
  italiano: "it",
  português: "pt",
  nederlands: "nl",
};
/** Before the code of a language that is ruled out. */
const NOT_IN = "not ";

interface Stated {
  readonly value: string;
  readonly words: string;
}

/** "Deutsche Sprache" as its plain name. */
const plain = (named: string) =>
  named
    .toLowerCase()
    .replace(/ sprache$/, "")
    .replace(/^(deutsch|englisch|französisch|spanisch|italienisch)(?:er|en|e)$/, "$1");

function statedLanguage(reading: BriefReading): Stated | null {
  const match = firstSaid(reading, STATED) ?? firstSaid(reading, STATED_ABROAD);
  const value = CODES[plain(match?.slice(1).find(Boolean) ?? "")];
  return match && value !== undefined ? { value, words: match[0] } : null;
}

function unwantedLanguage(reading: BriefReading): Stated | null {
  const match = firstSaid(reading, UNWANTED);
  const named = (match?.[1] ?? "").toLowerCase().replace(/^(englisch)e[ns]?$|^(englisch)e$/, "englisch");
  const value = CODES[named];
  return match && value !== undefined ? { value: `${NOT_IN}${value}`, words: match[0].trim() } : null;
}
