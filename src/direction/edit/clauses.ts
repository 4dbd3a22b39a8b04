import type { Film } from "../film.ts";
import type { Clause } from "./change.ts";
import { colorNamed } from "./colors/color-named.ts";
import { type Piece, together } from "./joined-parts.ts";
import { withoutClosing } from "./keeps-the-rest.ts";
import { withoutListMarks } from "./lists-of-wishes.ts";
import { inSceneNumbers } from "./order-wish.ts";
import { inEnglish } from "./other-languages.ts";
import { withLimits } from "./parted-limits.ts";
import { inPlainWords } from "./plain-words.ts";
import { timesInNumbers } from "./scenes-in-time.ts";
import { scenesInTurn } from "./scenes-in-turn.ts";
import { inTheirScenes } from "./scenes-meanwhile.ts";
import { numbered } from "./scenes-named.ts";
import { ON_A_SCENE, ofTheirTexts, TEXTS } from "./text-parts.ts";
import { linesOnScreen } from "./words-named.ts";

/** Words that begin an instruction of their own, so that "and" or a comma before them parts two. */
const STARTS =
  "make|leave|add|cut|trim|shorten|lengthen|extend|change|drop|remove|delete|lose|use|set|swap|switch|replace|give|put|move|turn|keep|start|open|end|finish|close|let|show|have|insert|reorder|rename|call|undo|revert|restore|go|bring|come|appear|hold|get|take|speed|slow|zoom|pan|tilt|merge|combine|split|duplicate|repeat|write|say|translate|render|reframe|crop|resize|convert|include|exclude|avoid|no|without|new|raise|lower|increase|decrease|reduce|boost|double|halve|brighten|darken|warm|cool|mute|stop|don't|do not|(?:an?|our) logo|only|instead|more|less|faster|slower|warmer|cooler|darker|brighter|shorter|longer|please|also|cta|music|voiceover|voice-over|overlay|(?:can|could) (?:it|they|he|she|you|we)|the (?:cta|button|music|voice|overlay|caption|headline|tagline|slogan|title|font|text|logo|colou?rs?|palette|last|first|final|opening|second|third)";
const STARTS_ELSEWHERE =
  "ändere|mache?|entferne|lösche|kürze|verlängere|ohne|füge|nimm|change|mets|ajoute|supprime|enlève|retire|raccourcis|allonge|sans|cambia|quita|elimina|añade|haz|pon|sin|togli|elimina|rimuovi|aggiungi|senza|rendi|accorcia|allunga|muda|tira|remova|adicione|sem|deixe|encurte|maak|haal|verwijder|voeg|verander|zonder|geen|neem|vervang|ersetze|tausche|verschiebe|zeige|lass|schneide|setze|stelle?|gib|bring|schreibe?|nenne|benutze|verwende|remplace|coupe|rallonge|rends|garde|utilise|montre|passe|déplace|reemplaza|sustituye|usa|muestra|alarga|acorta|mueve|sostituisci|mostra|metti|sposta|substitua|coloque|mostre|use|gebruik|laat|zet|musik|musique|música|musica|muziek|testo|texto|tekst|texte|sprecher|voix|voz|voce|szene|scène|scena|escena|cena|el texto|le texte|der text|die schrift|il testo|o texto|de tekst|die szene|la scène|la escena|la scena|a cena|de scène|den cta|den text|den titel|den sprecher|die musik|das logo|das format";
/** "More upbeat music and a warmer ending": how parts of a film are wished otherwise. */
const COMPARED =
  "(?:more|less|better) [\\p{L}-]+|[\\p{L}-]{3,}er|funny|happy|sad|calm|strong|soft|warm|quiet|dramatic|emotional";
/** Verbs that end a German wish. */
const LAST_VERBS =
  "ersetzen|weglassen|entfernen|streichen|löschen|kürzen|verlängern|hinzufügen|ergänzen|einfügen|ändern|austauschen|tauschen|verschieben|zeigen|einblenden|rausnehmen|herausnehmen";
const PARTING = new RegExp(
  `(?:[.!?;]+(?=\\s|$)|(?<=\\d ?(?:s|secs?|seconds?)):\\s+|\\n+|(?<=\\bno [\\p{L}-]{2,20})\\s+(?=no\\s)|\\s+[–—]\\s+|,(?=\\s)|\\s+(?=(?:except(?: for)?|apart from|other than|excluding|save for|with the exception of) \\S)|\\s+(?:and then|then|but|also|plus)\\s+(?=(?:${STARTS})\\b)|\\s+(?:and|&)\\s+(?:then\\s+|also\\s+)?(?=(?:${STARTS})\\b)|\\s+and\\s+(?=the\\s+[\\p{L}-]+(?:\\s[\\p{L}-]+)?\\s+(?:(?:to|into)\\s|(?:lighter|darker|brighter|deeper|softer|paler|warmer|cooler|stays?|remains?|gets on|drives me|has to go|must go|is annoying|should stay|can stay|must stay|should stop)\\b))|(?<=\\b(?:scene|shot|one|clip)\\b[^.;]{4,80})\\s+and\\s+(?=the (?:first|second|third|fourth|fifth|sixth|last|final) (?:scene|shot|one|clip)\\s+(?!and\\b|or\\b)\\p{L})|(?<=\\b(?:scene|shot) \\d{1,2}(?! (?:and|or|with|to|into|as|from|in|after|before)\\b(?! \\d)) [^.;]{2,60})\\s+and\\s+(?=(?:scene|shot) \\d{1,2}(?! (?:and|or)\\b) \\S)|\\s+and\\s+(?=["“«„][^"”»“]+["”»“] (?:${ON_A_SCENE}))|\\s+and\\s+(?=an? (?:much |bit |slightly |little )?(?:${COMPARED}) (?:ending|opening|hook|intro|start|end|beginning|finale|music|soundtrack|voice))|(?<=(?:länger|kürzer|wärmer|kälter|dunkler|heller|schneller|langsamer|lauter|leiser|ruhiger|größer|kleiner))\\s+und\\s+(?=(?:den|die|das|der|dem|eine?n?|alle|keine?n?)\\s)|(?<=\\b(?:${LAST_VERBS}))\\s+und\\s+|\\s+(?:und|et|y|e|en)\\s+(?=(?:${STARTS_ELSEWHERE})\\b))`,
  "giu",
);
const QUOTE = /["“«„][^"”»“]*["”»“]|(?<![\p{L}\p{N}])['‘][^'’\n]*(?:['’]\p{L}+[^'’\n]*)*['’](?![\p{L}])/gu;

/** The parts of an instruction in order; what stands in quotes is never parted. */
export function clausesOf(written: string, film: Film): Clause[] {
  const instruction = withoutListMarks(written);
  const quoted = [...instruction.matchAll(QUOTE)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const quotes = [...quoted, ...toldIn(instruction, film)];
  const pieces: string[] = [];
  let at = 0;
  for (const match of instruction.matchAll(PARTING)) {
    if (quotes.some(({ from, to }) => match.index > from && match.index < to)) continue;
    pieces.push(instruction.slice(at, match.index));
    at = match.index + match[0].length;
  }
  pieces.push(instruction.slice(at));
  const trimmed = pieces
    .map((piece) => withoutClosing(piece.trim().replace(/^(?:and|then|also|but|please|now)\s+(?=\S)/iu, "")))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return withScenes(replaced(rejoined(withPlaces(withLimits(ofTheirTexts(trimmed))))), film);
}

/** Where an instruction repeats words that the film shows or says: "Mornings, upgraded → Fresh at six". */
function toldIn(instruction: string, { scenes, direction }: Film): { from: number; to: number }[] {
  const told = scenes.flatMap(({ text_overlay, audio }) => [text_overlay?.text, audio.voiceover_text]);
  return [...told, direction.cta.text].flatMap((words) => {
    const from = words ? instruction.indexOf(words) : -1;
    return words && from >= 0 ? [{ from, to: from + words.length }] : [];
  });
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

/** "Only in scene 2, no text": a place alone is where the next part is meant. */
function placed(pieces: readonly string[]): string[] {
  const parts: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const only = index > 0 && /^(?:only|just)\b/iu.test(piece) ? PLACE_ALONE.exec(piece)?.[1] : undefined;
    if (only !== undefined && parts.length > 0) {
      parts.push(`${parts.pop()} in ${only}`);
      continue;
    }
    const earlier = pieces[index - 1] ?? "";
    const place =
      index > 1 && /^(?:only|just)\b/iu.test(earlier) ? undefined : PLACE_ALONE.exec(earlier)?.[1];
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
  const told = pieces.map(({ text, said }) => ({ text: inRulesWords(text, film), said }));
  const scenes = scenesInTurn(
    told.map(({ text }) => text),
    film,
  );
  return told.map(({ text, said }, index) => {
    const named = scenes[index] ?? null;
    const isPart = isFragment(text);
    const own: readonly number[] | null = named === null && isPart ? standing : named;
    standing = stillThere(text, own);
    isMusical = MUSIC.test(text) || (isMusical && isPart && named === null && isShort(text));
    const colored = isTextual ? (COLORED.exec(text)?.[1] ?? text) : undefined;
    const place = isTextual ? PLACE_OF_TEXT.exec(text)?.[1] : undefined;
    const isManner = SIZE_ALONE.test(text) || ANIMATION_ALONE.test(text);
    const isOfText = place !== undefined || (isTextual && isManner);
    isTextual = isOfText || TEXTS.test(text);
    if (colored !== undefined && colorNamed(colored) !== null)
      return { text: `make the text ${colored}`, said, scenes: own, isMusical };
    return {
      text: isOfText ? ofLastText(text, place) : text,
      said,
      scenes: own,
      isMusical,
      isOfLastText: isOfText,
    };
  });
}

/** What follows is of no scene that is dropped. */
function stillThere(text: string, scenes: readonly number[] | null): readonly number[] | null {
  return GONE.test(text) ? null : scenes;
}

const GONE =
  /^(?:please )?(?:drop|remove|delete|lose|scrap|cut|take out|skip) (?:the )?(?:\p{L}+ )?(?:scene|shot)s?\b/iu;

function ofLastText(text: string, place: string | undefined): string {
  return place === undefined ? `${text} text` : `text at the ${place}`;
}

/** A part in the words that the rules read, with numbers for the scenes it tells otherwise. */
function inRulesWords(words: string, film: Film): string {
  const plain = inPlainWords(linesOnScreen(inEnglish(words), film));
  const timed = inTheirScenes(timesInNumbers(plain, film), film);
  return numbered(inSceneNumbers(timed, film), film);
}

const MUSIC = /\b(?:music|soundtrack|song|score|volume)\b/iu;
/** "Make the voice-over female and slower". */
const OF_A_VOICE = /\b(?:voice[- ]?over|voice|narrator|narration)\b/iu;
const MANNER_ALONE =
  /^(?:and |a bit |much |slightly )*(?:slower|faster|softer|deeper|warmer|calmer|older|younger|friendlier|livelier|quieter|female|male|a (?:wo)?man)(?: please)?$/iu;
/** "Text: SHOW UP. Make it yellow": what was spoken of last. */
const COLORED = /^(?:make|turn|set) (?:it|them) ((?:[\p{L}-]+ )?[\p{L}-]+)$/iu;
const SIZE_ALONE =
  /^(?:and |a bit |much |slightly |quite |very )*(?:bigger|larger|smaller|small|large|big|tiny)(?: please)?$/iu;
/** "Fading in". */
const ANIMATION_ALONE = /^(?:and )?(?:fad(?:e|es|ing)|slid(?:e|es|ing)) (?:it )?in(?: slowly| gently)?$/iu;
/** "All text in white, bottom of the frame". */
const PLACE_OF_TEXT =
  /^(?:and |at |to |in |on |the )*(top|bottom|cent(?:er|re)|middle|centred|centered)(?: of (?:the )?(?:frame|screen|picture|image))?(?: please)?$/iu;
function isShort(text: string): boolean {
  return text.replace(DEGREE, "").split(/\s+/).length <= MOST_FRAGMENT_WORDS;
}

const MOST_FRAGMENT_WORDS = 3;
/** How much of it: "a tiny bit faster". */
const DEGREE = /\b(?:and|an?|tiny|little|wee|bit|touch|tad|slightly|much|way|lot|please) /giu;

const FULL_START =
  /^(?:make|add|cut|trim|shorten|lengthen|extend|change|drop|remove|delete|lose|use|set|swap|replace|get|give|put|move|turn|take|bring|show|have|let|keep|leave|start|open|end|finish|close|insert|rename|undo|revert|restore|merge|split|combine|translate|raise|lower|increase|decrease|reduce|mute|stop|new|no|cta|music|the|she|he|it|they|we)\b/iu;

function isFragment(text: string): boolean {
  return !FULL_START.test(text);
}
