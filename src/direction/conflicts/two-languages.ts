import { saidMatches } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

const LANGUAGE =
  "english|german|french|spanish|italian|portuguese|dutch|polish|swedish|danish|norwegian|finnish|japanese|chinese|mandarin|korean|turkish|russian|arabic|greek|hindi|czech";
const VOICE =
  "voice[- ]?over|vo|voice|lines?|narrated|narrator|narration|narrates|spoken|says|greets|welcomes|whispers|shouts|speaks?|speaking|dialogue|dubbed|said|audio|sung|sings?";
const TEXT =
  "captions?|subtitles?|subs|titles?|supers?|headlines?|on[- ]screen text|text|copy|end card|overlays?|lettering|written";
const WHOLE =
  "(?:(?:write|make|produce|keep|do|record|deliver|shoot) (?:it|everything|the (?:whole )?(?:film|ad|spot|video|clip)) (?:entirely|all|wholly|completely|only|exclusively|strictly)|everything|all(?: (?:copy|words|of it))?|the (?:whole )?film|entirely|exclusively|the whole thing)";
type Part = "voice" | "text" | "film";
const MENTIONS: readonly (readonly [Part, RegExp])[] = [
  [
    "voice",
    new RegExp(
      `\\b(?:${VOICE})\\b(?:[:,]| is| are| must be| should be| has to be)? (?:only |entirely |exclusively )?(?:in )?(?:only )?(${LANGUAGE})\\b(?! (?:${VOICE}|${TEXT})\\b)`,
      "gi",
    ),
  ],
  [
    "voice",
    new RegExp(
      `\\b(${LANGUAGE})(?:[- ](?:speaking|language))? (?:female |male |native )?(?:${VOICE})\\b`,
      "gi",
    ),
  ],
  [
    "text",
    new RegExp(
      `\\b(?:${TEXT})\\b(?:[:,]| is| are| must be| should be| has to be)? (?:only |entirely |exclusively )?(?:in )?(?:only )?(${LANGUAGE})\\b(?! (?:${VOICE}|${TEXT})\\b)`,
      "gi",
    ),
  ],
  ["text", new RegExp(`\\b(${LANGUAGE})(?: language)? (?:${TEXT})\\b`, "gi")],
  [
    "film",
    new RegExp(
      `\\b${WHOLE} (?:is |are |must be |should be )?in (${LANGUAGE})\\b|\\b(${LANGUAGE})[- ]only\\b|\\b(${LANGUAGE}) only\\b|\\bonly (?:in )?(${LANGUAGE})\\b(?! (?:restaurant|food|wine|market))`,
      "gi",
    ),
  ],
];
/** Versions, pupils and translations have several. */
const SEVERAL =
  /\b(?:versions?|bilingual|multilingual|translat\w+|learn\w*|lessons?|teach\w*|class|course|languages|both|then|switch\w*|answers?|replies|accent|dictionary|tourists?|plus|also|or|alternat\w+|mix)\b/i;

/** The same words in two languages: a voice-over in German that is narrated in Italian. */
export const twoLanguages: ConflictRule = needing(
  () => ({ words: MENTIONS.map(([, pattern]) => pattern) }),
  ({ reading, deliverables }, demands) => {
    if (deliverables.length > 1) return [];
    const said = MENTIONS.flatMap(([part, pattern]) =>
      saidMatches(reading, pattern)
        .filter(({ index }) => !DENIED.test(reading.text.slice(Math.max(0, index - 20), index)))
        .map((match) => ({
          part,
          words: match[0],
          language: (match.slice(1).find(Boolean) ?? "").toLowerCase(),
          start: match.index,
        })),
    ).sort((one, other) => one.start - other.start);
    for (const first of said) {
      const second = said.find(
        (other) =>
          other.start > first.start && other.language !== first.language && isOfOne(first.part, other.part),
      );
      if (!second || areSeveral(reading.text, [first, second])) continue;
      return [
        {
          between: demandIds(demands, ["language", "voiceover", "overlay"]),
          givenUp: [],
          explanation: `"${first.words}" and "${second.words}" ask for two languages at once.`,
          resolution: `The film's words are in ${reading.language?.value ?? second.language}; say which one is meant.`,
        },
      ];
    }
    return [];
  },
);

/** Whether the sentences of these words speak of versions, pupils or translations. */
function areSeveral(text: string, said: readonly { readonly start: number }[]): boolean {
  return said.some(({ start }) => {
    const from = Math.max(...[".", "!", "?", "\n"].map((mark) => text.lastIndexOf(mark, start))) + 1;
    const to = text.slice(start).search(/[.!?\n]/);
    return SEVERAL.test(text.slice(from, to < 0 ? text.length : start + to));
  });
}

const DENIED = /\b(?:no|not|never|without|instead of)\s+(?:\w+\s+)?$/i;

function isOfOne(one: Part, other: Part): boolean {
  return one === other || one === "film" || other === "film";
}
