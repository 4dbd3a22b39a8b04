import type { Film } from "../film.ts";
import { numberOf } from "../reading/numbers.ts";
import type { Clause } from "./change.ts";
import { withoutListMarks } from "./lists-of-wishes.ts";
import { inEnglish } from "./other-languages.ts";
import { inPlainWords } from "./plain-words.ts";
import { numbered, scenesNamed } from "./scenes-named.ts";
import { linesOnScreen } from "./words-named.ts";

/** Words that begin an instruction of their own, so that "and" or a comma before them parts two. */
const STARTS =
  "make|add|cut|trim|shorten|lengthen|extend|change|drop|remove|delete|lose|use|set|swap|switch|replace|give|put|move|turn|keep|start|open|end|finish|close|let|show|have|insert|reorder|rename|call|undo|revert|restore|go|bring|get|take|speed|slow|merge|combine|split|duplicate|repeat|write|say|translate|render|reframe|crop|resize|convert|include|exclude|avoid|no|without|new|raise|lower|increase|decrease|reduce|boost|double|halve|brighten|darken|warm|cool|mute|stop|don't|do not|only|instead|more|less|faster|slower|warmer|cooler|darker|brighter|shorter|longer|please|also|cta|music|voiceover|voice-over|overlay|the (?:cta|button|music|voice|overlay|caption|headline|tagline|slogan|title|font|text|logo|colou?rs?|palette|last|first|final|opening|second|third)";
const STARTS_ELSEWHERE =
  "ändere|mache?|entferne|lösche|kürze|verlängere|ohne|füge|nimm|change|mets|ajoute|supprime|enlève|retire|raccourcis|allonge|sans|cambia|quita|elimina|añade|haz|pon|sin|togli|elimina|rimuovi|aggiungi|senza|rendi|accorcia|allunga|muda|tira|remova|adicione|sem|deixe|encurte|maak|haal|verwijder|voeg|verander|zonder|geen|neem|vervang|musik|musique|música|musica|muziek|testo|texto|tekst|texte|sprecher|voix|voz|voce|szene|scène|scena|escena|cena|den cta|den text|den titel|den sprecher|die musik|das logo|das format";
const PARTING = new RegExp(
  `(?:[.!?;]+(?=\\s|$)|\\n+|\\s+[–—]\\s+|,(?=\\s)|\\s+(?:and then|then|but|also|plus)\\s+(?=(?:${STARTS})\\b)|\\s+(?:and|&)\\s+(?:then\\s+|also\\s+)?(?=(?:${STARTS})\\b)|\\s+and\\s+(?=the\\s+[\\p{L}-]+(?:\\s[\\p{L}-]+)?\\s+(?:(?:to|into)\\s|(?:lighter|darker|brighter|deeper|softer|paler|warmer|cooler)\\b))|\\s+(?:und|et|y|e|en)\\s+(?=(?:${STARTS_ELSEWHERE})\\b))`,
  "giu",
);
const QUOTE = /["“«„][^"”»“]*["”»“]|(?<![\p{L}\p{N}])['‘][^'’\n]*(?:['’]\p{L}+[^'’\n]*)*['’](?![\p{L}])/gu;

/** The parts of an instruction in order; what stands in quotes is never parted. */
export function clausesOf(written: string, film: Film): Clause[] {
  const instruction = withoutListMarks(written);
  const quotes = [...instruction.matchAll(QUOTE)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const pieces: string[] = [];
  let at = 0;
  for (const match of instruction.matchAll(PARTING)) {
    if (quotes.some(({ from, to }) => match.index > from && match.index < to)) continue;
    pieces.push(instruction.slice(at, match.index));
    at = match.index + match[0].length;
  }
  pieces.push(instruction.slice(at));
  const trimmed = pieces
    .map((piece) => piece.trim().replace(/^(?:and|then|also|but|please|now)\s+(?=\S)/iu, ""))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return withScenes(replaced(rejoined(withPlaces(trimmed))), film);
}

/** A part as it is to be read, and as it was written. */
interface Piece {
  readonly text: string;
  readonly said: string;
}

/** "Insert a shot of the battery, right after the first scene": where it is to be. */
function withPlaces(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const isPlace = NEW_SCENE.test(joined.at(-1) ?? "") && BESIDE_A_SCENE.test(piece);
    const place = piece.replace(/^(?:right|just|straight) /iu, "");
    joined.push(isPlace ? `${joined.pop()} ${place}` : piece);
  }
  return joined;
}

const NEW_SCENE = /\b(?:add|insert|include)\b.*\b(?:scene|shot)\b/iu;
const BESIDE_A_SCENE = /^(?:(?:right|just|straight) )?(?:before|after) (?:the |scene |shot )/iu;

/** "remove scene 1 and scene 2": a scene's name alone belongs to what stands before it. */
function rejoined(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const isVoices = MANNER_ALONE.test(piece) && OF_A_VOICE.test(joined.at(-1) ?? "");
    const last = BARE_SCENE.test(piece) || isVoices ? joined.pop() : undefined;
    joined.push(last === undefined ? piece : `${last} and ${piece}`);
  }
  return placed(joined);
}

/** "Instead of a stolen bike, show an empty lock"; "the headline is dull. Try: "Wait."": two parts that make one wish. */
function replaced(pieces: readonly string[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const text = last === undefined ? null : together(last, piece);
    if (last === undefined || text === null) joined.push({ text: piece, said: piece });
    else joined.splice(-1, 1, { text, said: `${last.said}, ${piece}` });
  }
  return joined;
}

/** Two parts as the one wish that they make; null where each stands by itself. */
function together(last: Piece, piece: string): string | null {
  if (NOT_THAT.test(piece) && BECOMES.test(last.said)) return last.text;
  const old =
    INSTEAD_OF.exec(last.said)?.[1] ?? (JUST.test(piece) ? NONE_OF.exec(last.said)?.[1] : undefined);
  if (old !== undefined) return `replace ${old} with ${piece.replace(JUST, "").replace(SHOWING, "")}`;
  const given = SECONDS_LESS.test(last.said) ? GIVEN_TO.exec(piece)?.[1] : undefined;
  if (given !== undefined) return `${last.said} and ${given} longer`;
  const taken = SECONDS_MORE.exec(last.said);
  const from = taken ? TAKEN_FROM.exec(piece)?.[1] : undefined;
  if (taken && from !== undefined)
    return `${from} ${inDigits(taken[1] ?? "")} shorter and ${last.said.slice(0, taken.index).trim()} longer`;
  const field = TRIED.test(piece) && !/["“«„]/.test(last.said) ? FIELD.exec(last.said)?.[0] : undefined;
  return field === undefined ? null : piece.replace(TRIED, `${field}: `);
}

const INSTEAD_OF = /^instead of ((?!that\b|this\b|it\b)\S.*)$/iu;
/** "Shot 4 should be sashimi on ice, not frying": what it was, named once more. */
const NOT_THAT =
  /^not (?!so |too |very |just |only |any )(?:an? |the |with )?[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}$/iu;
const BECOMES = /\b(?:should|must|could|can|has to|needs to) (?:be|show)\b|^(?:make|turn|use|show)\b/iu;
/** "First scene 2 seconds shorter, give that to the last". */
const SECONDS_LESS = /\d+(?:[.,]\d+)? ?(?:s|secs?|seconds?) (?:shorter|less|off)\b/iu;
const GIVEN_TO =
  /^(?:and )?(?:give|add|put) (?:that|it|those|them|this|the (?:time|seconds?|difference|rest))(?: time| seconds?)? (?:back )?(?:to|on|onto) ((?:the )?\S.*)$/iu;
function inDigits(words: string): string {
  return words.replace(/^[a-z]+/iu, (word) => String(numberOf(word.toLowerCase()) || word));
}

/** "Scene 1 should be two seconds longer, take it from the last scene". */
const SECONDS_MORE =
  /(?:should be |needs to be |must be |can be |make it )?\b((?:\d+(?:[.,]\d+)?|one|two|three|four|five) ?(?:s|secs?|seconds?)) (?:longer|more)\b.*$/iu;
const TAKEN_FROM =
  /^(?:and )?(?:take|get|steal|borrow) (?:that|it|those|them|this|the (?:time|seconds?|difference)) (?:away )?(?:from|off) ((?:the )?\S.*)$/iu;
/** "No friends, just one woman". */
const NONE_OF = /^(?:no|not) (?:the |any )?((?:[\p{L}'’-]+ ?){1,4})$/iu;
const JUST = /^(?:just|only|but|rather) (?=(?:an?|one|two|three|the|his|her|some) )/iu;
const SHOWING =
  /^(?:please )?(?:show|use|have|put|see|let['’]?s (?:see|have|show)|we see|i want|give me|there (?:is|should be))\s+(?:us\s+)?/iu;
const TRIED =
  /^(?:please )?(?:try|how about|what about|maybe|rather|better|make that|go with)(?: something like)?\s*:?\s*(?=["“«„])/iu;
const FIELD = /\b(?:headline|title|caption|cta|call[- ]to[- ]action|voice-?over|end line)\b/iu;

/** "Only in scene 2, no text": a place alone is where the next part is meant. */
function placed(pieces: readonly string[]): string[] {
  const parts: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const place = PLACE_ALONE.exec(pieces[index - 1] ?? "")?.[1];
    if (PLACE_ALONE.test(piece) && index < pieces.length - 1) continue;
    parts.push(place === undefined ? piece : `${piece} in ${place}`);
  }
  return parts;
}

const PLACE_ALONE =
  /^(?:only |just )?(?:in|for|on|during) ((?:the )?(?:scenes?|shots?) \d+|the (?:first|second|third|fourth|fifth|last|final|opening|closing) (?:scene|shot))$/iu;

const BARE_SCENE =
  /^(?:the\s+)?(?:scenes?|shots?)?\s*\d+$|^(?:the\s+)?(?:first|second|third|fourth|fifth|last|final)\s+(?:scene|shot|one)$/iu;

/**
 * A part without a verb of its own speaks of the scenes, or the music, of the part before it: "make scene 2 a close-up,
 * warmer", "make the music more upbeat and faster".
 */
function withScenes(pieces: readonly Piece[], film: Film): Clause[] {
  let standing: readonly number[] | null = null;
  let isMusical = false;
  let isTextual = false;
  return pieces.map((piece) => {
    const { said } = piece;
    const text = numbered(inPlainWords(linesOnScreen(inEnglish(piece.text), film)), film);
    const named = scenesNamed(text, film);
    const isPart = isFragment(text);
    standing = named === null && isPart ? standing : named;
    isMusical =
      MUSIC.test(text) ||
      (isMusical && isPart && named === null && text.split(/\s+/).length <= MOST_FRAGMENT_WORDS);
    const place = isTextual ? PLACE_OF_TEXT.exec(text)?.[1] : undefined;
    const isOfText = place !== undefined || (isTextual && SIZE_ALONE.test(text));
    isTextual = isOfText || TEXTS.test(text);
    const ofText = place === undefined ? `${text} text` : `text at the ${place}`;
    return { text: isOfText ? ofText : text, said, scenes: standing, isMusical };
  });
}

const MUSIC = /\b(?:music|soundtrack|song|score)\b/iu;
/** "Captions at the bottom, bigger": the size is the text's. */
const TEXTS = /\b(?:texts?|captions?|titles?|overlays?|headlines?|font)\b/iu;
/** "Make the voice-over female and slower". */
const OF_A_VOICE = /\b(?:voice[- ]?over|voice|narrator|narration)\b/iu;
const MANNER_ALONE =
  /^(?:and |a bit |much |slightly )*(?:slower|faster|softer|deeper|warmer|calmer|older|younger|friendlier|livelier|quieter)(?: please)?$/iu;
const SIZE_ALONE = /^(?:and |a bit |much |slightly )*(?:bigger|larger|smaller)(?: please)?$/iu;
/** "All text in white, bottom of the frame". */
const PLACE_OF_TEXT =
  /^(?:and |at |to |in |on |the )*(top|bottom|cent(?:er|re)|middle)(?: of (?:the )?(?:frame|screen|picture|image))?(?: please)?$/iu;
const MOST_FRAGMENT_WORDS = 3;

const FULL_START =
  /^(?:make|add|cut|trim|shorten|change|drop|remove|delete|use|set|swap|replace|move|turn|start|open|end|close|rename|undo|revert|new|translate|no|without|cta|music|the)\b/iu;

function isFragment(text: string): boolean {
  return !FULL_START.test(text);
}
