import { gloss } from "../gloss/gloss.ts";
import { TABLES } from "../gloss/glossary.ts";
import { GLOSSED_LANGUAGES, type GlossedLanguage } from "../gloss/languages.ts";
import { EDIT_WORDS } from "./edit-words.ts";

const OF_EDITS = [EDIT_WORDS];
const ALL = [EDIT_WORDS, ...TABLES];

/** What stands in quotes, after a colon, or after the call to action's name is the film's own words and stays. */
const OWN_WORDS =
  /[:"“„«]|\b(?:cta|call[- ]to[- ]action)\s+(?:zu|auf|in|à|en|par|por|a|to|as|with|is|says?|reads?)\s|\b(?:overlay|title|caption|headline|line|text)\s+(?:to|says?|reads?)\s/iu;

/** Words of English instructions that no other language has: one foreign-looking word among them is a name. */
const ENGLISH =
  /\b(?:the|make|add|with|and|should|of|into|swap|put|show|give|want|bring|as an?|to scene|longer|shorter|faster|slower|seconds|please|instead|more|less|no)\b/iu;
const SURE_OF_LANGUAGE = 2;
/** Words of other languages that an English instruction may have as well. */
const IN_ENGLISH_TOO =
  /(?<!\p{L})(?:scenes?|in|an?|on|an|en|is|me|plan|solo|texto?|no|to|do|de|per|so|come|are|or|as|all|his|man|die|van|rest|was|also|hand|arm|ring|name|long|land|pour|sol|main|fond|rose|note|con|pan|red|real|font|change|remove|shot|titles?|final|piano|cello|police|second|vertical|horizontal|square|logo|film|video|spot|over|by|warmer|lente|soft|door|met|haal|war|hat|was|nah|o|e|i|y|u)(?!\p{L})/giu;

/** What a language puts at the end of a clause, and where English has it. */
const WORD_ORDER: readonly (readonly [said: RegExp, english: string])[] = [
  [
    /^(the (?:text|title|tagline|line)) should say (?:schon |already |bereits )?((?:in|on|to) .+?) (?:stands?|be|comes?|appears?)[.!]*$/iu,
    "move $1 $2",
  ],
  [/\ba boy (?=\p{L}{5,})/iu, "a young "],
  [
    /^((?:please )?(?:no|we don['’]t want|remove|don['’]t|do not|without)\b.+?) (?:show|shown|see|seen)[.!]*$/iu,
    "$1",
  ],
  [/^make it ends (?=\S)/iu, "make the ending "],
  [/^make (?:from|out of) (?:the )?(.+?) (?:a |an )(\S+)$/iu, "replace $1 with $2"],
  [/^(remove\b.*?)\s+out$/iu, "$1"],
  [/^(?!take |cut )(.+?)\s+out$/iu, "remove $1"],
  [/\b(lengthen|shorten)\b(.*?) (?:of|in|with|by) an? seconds?\b/iu, "$1$2 by 1 second"],
  [/\b(lengthen|shorten)\b(.*?) (?:of|in|with) (?=\d)/iu, "$1$2 by "],
  [/\b(replace\b.+?) (?:to|through) (?=\S)/iu, "$1 with "],
  [/\b(add (?:a|the) (?:title|text|headline)) to the (start|end)\b/iu, "$1 at the $2"],
  [/\b(second|third|first|last) (scene|shot)s\b/iu, "$1 $2"],
];

/** A clause of the usual instructions in German, French, Spanish, Italian, Portuguese or Dutch, in the English that the rules read; others as they are. */
export function inEnglish(given: string): string {
  const clause = given
    .replace(SO_LONG, "$1")
    .replace(VERB_LAST, (_, rest: string, verb: string) => `${verb} ${rest}`);
  const own = OWN_WORDS.exec(clause);
  const isNamed = own !== null && own[0].length > 1;
  const at = own ? own.index + (isNamed ? own[0].length : 0) : clause.length;
  const head = clause.slice(0, at);
  const language = languageOf(head);
  if (language === null) return clause;
  const english = gloss(head, language, ALL).text.replace(/\s+/g, " ").trimStart();
  return WORD_ORDER.reduce((text, [said, meant]) => text.replace(said, meant), english) + clause.slice(at);
}

/** "15 Sekunden lang": so long, and no longer. */
const SO_LONG = /(\d ?(?:s|sek\.?|sekunden|minuten?)) lang(?!\p{L})/iu;

/** "Den Fischer durch eine Hafenarbeiterin ersetzen": a German wish ends with its verb. */
const VERB_LAST =
  /^(?:bitte )?((?:den|die|das|der|dem|ein|eine|einen|alle|szene|in|im|am)\s.+?)\s(ersetzen|weglassen|entfernen|streichen|löschen|kürzen|verlängern|hinzufügen|ergänzen|ändern|tauschen|verschieben|zeigen|rausnehmen)$/iu;

/** The language whose words of instructions a clause has most of; null for English and what no table knows. */
function languageOf(clause: string): GlossedLanguage | null {
  const telling = clause.replace(IN_ENGLISH_TOO, "·");
  const [best] = GLOSSED_LANGUAGES.map((language) => ({
    language,
    told: gloss(telling, language, OF_EDITS).changed,
    known: gloss(clause, language, ALL).known,
  }))
    .filter(({ told }) => told > 0)
    .sort((one, other) => other.told + other.known - (one.told + one.known));
  if (best === undefined || (ENGLISH.test(clause) && best.told < SURE_OF_LANGUAGE)) return null;
  return best.language;
}
