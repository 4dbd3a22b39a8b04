import type { Film } from "../film.ts";
import { ORDINALS } from "../reading/numbers.ts";
import { scenesShowing } from "./scene-told.ts";

/** "While she shows the crocodile", "when he opens the tin". */
const MEANWHILE =
  /\s(?:while|whilst|when|where|as soon as|once) ((?:the |our |an? |his |her )?\p{L}[^"“„«]*?)[.!?]*$/iu;
/** "When the voice speaks", "under the voice-over". */
const SPOKEN =
  /\s(?:(?:while|whilst|when|where|once) (?:the |our )?(?:voice(?:-?over)?|narrat(?:or|ion)|speaker|somebody|someone|he|she) (?:speaks?|talks?|is (?:speaking|talking|heard)|comes in|starts|says something)|(?:under|during|below|beneath) (?:the |our )?(?:voice-?over|voice|narration|spoken (?:line|words)))[.!?]*$/iu;
/** What is heard or read has its place over a picture: "the text over the cocktails". */
const HEARD_OR_READ =
  /\b(?:texts?|titles?|captions?|taglines?|headlines?|lines?|music|voice-?over|sounds?)\b/iu;
const OVER =
  /\s(?:already |only |first )?(?:over|during|on top of|across|onto) ((?:the |our )\p{L}[\p{L}'’ -]*?)[.!?]*$/iu;
const PRONOUNS =
  /\b(?:he|she|it|they|we|you|his|her|their|its|him|them|is|are|being|gets?|starts?|seen|shown|visible|appears?|comes?)\b/giu;

/** A wish for a stretch of the film told by what is seen or heard in it, with the numbers of those scenes; others as they are. */
export function inTheirScenes(text: string, film: Film): string {
  const nth = NTH_TIME.exec(text);
  if (nth !== null) return inNthScene(text, nth, film);
  const speaking = film.scenes.flatMap(({ audio }, index) => (audio.voiceover_text ? [index + 1] : []));
  if (speaking.length > 0 && SPOKEN.test(text)) return text.replace(SPOKEN, ` in ${named(speaking)}`);
  const match = MEANWHILE.exec(text) ?? (HEARD_OR_READ.test(text) ? OVER.exec(text) : null);
  const shown = match ? scenesShowing((match[1] ?? "").replace(PRONOUNS, " "), film) : [];
  const isFound = match !== null && shown.length > 0 && shown.length < film.scenes.length;
  return isFound ? text.replace(match[0], ` in ${named(shown)}`) : text;
}

/** "The second time she opens the app". */
const NTH_TIME =
  /\bthe (first|second|third|last) time (?:that |when |where )?(.+?)(?=\s+(?:should|must|could|needs? to|has to|as an?|in slow)\b|[,:]|$)/iu;

function inNthScene(text: string, [said, which = "", deed = ""]: RegExpExecArray, film: Film): string {
  const shown = scenesShowing(deed.replace(PRONOUNS, " "), film);
  const number = which.toLowerCase() === "last" ? shown.at(-1) : shown[ORDINALS.indexOf(which.toLowerCase())];
  return number === undefined || shown.length < 2 ? text : text.replace(said, `scene ${number}`);
}

function named(numbers: readonly number[]): string {
  return numbers.length === 1 ? `scene ${numbers[0]}` : `scenes ${numbers.join(" and ")}`;
}
