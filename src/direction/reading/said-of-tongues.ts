import type { TongueWish } from "./reading.ts";
import { everyMatch, type Sifted } from "./sieve.ts";
import { LANGUAGE_NAMES } from "./words/languages.ts";

/** In which language a film's voice or its texts are, from `start` up to `end`. */
export interface SaidOfTongues {
  readonly value: TongueWish;
  readonly start: number;
  readonly end: number;
}

/** "french" -> "fr" */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries(LANGUAGE_NAMES).flatMap(([code, names]) =>
    names.split(/, ?/).flatMap((name) => (/^[a-z ]+$/.test(name) ? [[name, code] as const] : [])),
  ),
);
const LANGUAGE = `(${[...CODES.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const VOICE =
  "(?:voice-?over|voice over|vo|voice|narrator|narration|speaker|speech|spoken (?:words|text|part)|dialogues?|audio|presenter)";
const TEXT =
  "(?:(?:all )?(?:the )?(?:on-?screen |screen |written )?(?:text|texts|copy|titles|supers|captions|subtitles|subs|overlays|lettering|graphics|words)(?: on(?: the)? screen)?)";
const IS =
  "(?: ?: ?(?:in )?| (?:(?:should|must|has to|have to|needs to|be|is|are|stays?|remains?|speaks?|in|only) )*)";
const LEAD = "(?:(?:with|but|and|use|using|an?|the) )*";

const FORMS: readonly (readonly [TongueWish["of"], RegExp])[] = [
  ["voice", new RegExp(`\\b${LEAD}${VOICE}${IS}${LANGUAGE}\\b(?! ${TEXT})`, "g")],
  [
    "voice",
    new RegExp(
      `\\b${LEAD}${LANGUAGE}(?:[- ](?:speaking|language))? (?:female |male |native )?${VOICE}\\b`,
      "g",
    ),
  ],
  ["voice", new RegExp(`\\b(?:spoken|narrated|voiced|speaks|speaking|told)(?: in)? ${LANGUAGE}\\b`, "g")],
  ["text", new RegExp(`\\b${LEAD}${TEXT}${IS}${LANGUAGE}\\b(?! ${VOICE})`, "g")],
  ["text", new RegExp(`\\b${LEAD}${LANGUAGE} (?:on-?screen )?${TEXT}(?: please)?`, "g")],
  ["text", new RegExp(`\\b(?:subtitled|captioned|written)(?: in)? ${LANGUAGE}\\b`, "g")],
];
/** A voice and its texts are told beside each other. */
const REACH = 120;
/** The words that are spoken or written follow. */
const LINES_FOLLOW = /^ ?[:"“„«]/;

/** A voice in one language and texts in another; one language for both is the film's own. */
export function saidOfTongues(page: Sifted): readonly SaidOfTongues[] {
  const said = FORMS.flatMap(([of, form]) =>
    everyMatch(page, form).flatMap((match): SaidOfTongues[] => {
      const language = CODES.get(match[1] ?? "");
      const [start, end] = [match.index, match.index + match[0].length];
      if (language === undefined || LINES_FOLLOW.test(page.folded.slice(end))) return [];
      return [{ value: { of, language }, start, end }];
    }),
  ).toSorted((a, b) => a.start - b.start);
  const voice = said.find(({ value }) => value.of === "voice");
  const text = said.find(
    ({ value, start, end }) =>
      value.of === "text" &&
      voice !== undefined &&
      (end <= voice.start || start >= voice.end) &&
      Math.min(Math.abs(start - voice.end), Math.abs(voice.start - end)) < REACH,
  );
  return voice && text && voice.value.language !== text.value.language ? [voice, text] : [];
}
