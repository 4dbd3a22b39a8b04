import { isNounOf, isVisibleNoun, kindOfNoun } from "../../words/kind-of-noun.ts";
import { kindOfWish } from "../../words/kind-of-wish.ts";
import { verbOf } from "../verbs.ts";
import { NOT_STAGED } from "../words/directions.ts";
import { FILM_WORDS } from "../words/grammar.ts";
import { isSeenAllTheSame } from "../words/seen.ts";
import { mainVerb, wordsOf } from "./chunks.ts";
import type { Piece } from "./pieces.ts";

/** What a piece of a brief shows: somebody who acts, somebody or a place alone, a thing, or nothing. */
export type Seen = "deed" | "somebody" | "thing" | "nothing";

const MOSTLY = 0.5;
const MOST_WORDS_OF_A_THING = 14;

/** Who speaks of the film and not in it. */
const NOT_OF_THE_STORY =
  /^(?:(?:we|i|you|our|my|your|this|that|these|please)\b|(?:the|his|her|their) [a-z]+ is called [A-Z"“]|(?:tv |radio |cinema )?(?:spot|ad|advert|commercial|film|video|clip|reel|psa|campaign|teaser|trailer|promo|message|announcement) (?:against|on|for|about|to)\b|it (?:should|must|needs|has to|will|is (?:for|about|a)\b)|(?:an?|the|this|our) (?:film|video|clip|spot|ad|piece|music|sound|score|voice|narrator|voice-?over|camera|tone|mood|style|look|colou?rs?|palette|pace|pacing|editing|client|brand|company|logo|title|audience|target|goal|idea|message|format|length|duration|song|track|soundtrack|product|text|tagline|end card|(?:very )?last (?:thing|shot|image|scene|frame)|narrator|lighting|aesthetic|feel|vibe|trailer|teaser|series|novel|book|game)\b|(?:music|voice-?over|narration|score|sound|title|text|logo|cut to black|fade|no|not|without|only|just|don't|dont|avoid|use|include|add|keep|make|create|produce|write|shoot|give|let|need|think|should|must|thanks|hi|hello|hey|dear|could|can|would|best|kind regards|cheers)\b)/i;
/** What says how a film is made. */
const OF_THE_FILM =
  /^(?:only|no|with|without) |\b(?:\d+ ?(?:s|sec|secs|seconds?|min|minutes?)|seconds?|vertical|horizontal|16:9|9:16|square|widescreen|music|soundtrack|score|voice-?over|narration|dialogue|cinematic|footage|camera|shots?|slow[- ]motion|handheld|close-?ups?|palette|tones?|colou?rs?|style|mood|vibe|aesthetic|film grain|grain|title|tagline|logo|text|subtitles?|captions?|trailer|teaser|short|thriller|western|horror|comedy|noir|sci-fi|romance|drama|documentary|portrait|reel|video|film|movie|stor(?:y|ies)|tales?|music video|documentary|commercial|announcement|psa|campaign|message|greetings?|invitation|invite|loop|cinemagraph\S*|instagram|tiktok|youtube|facebook|target|audience|client|brand|format|genre|pacing|editing|animation|orchestral|ambient|acoustic|soundscape|natural sound|lighting)\b/i;

/** Whether a piece is seen; `share` of it has been read as something else, 0 to 1. */
export function isSeen(piece: Piece, share: number, isQuoted: boolean): Seen {
  const text = piece.text.trim();
  if (isQuoted || share > MOSTLY || NOT_OF_THE_STORY.test(text)) return "nothing";
  switch (piece.kind) {
    case "clause":
    case "deed":
    case "doing":
      return isOrder(text) || isFilmsDeed(text) ? "nothing" : "deed";
    case "when":
      return piece.joint === "" ? "nothing" : "deed";
    case "nounDoing":
      return OF_THE_FILM.test(text) ? "nothing" : "deed";
    default:
      return seenThing(text);
  }
}

function seenThing(text: string): Seen {
  if (OF_THE_FILM.test(text)) return "nothing";
  if (DOES_WITH_PRONOUN.test(text)) return "deed";
  if (NOT_STAGED.test(text) || kindOfWish(text) !== null || isOrder(text)) return "nothing";
  if (
    wordsOf(text).length > MOST_WORDS_OF_A_THING ||
    /\d{2,}|[@#$€£%]/.test(text.replace(HOUR, "").replace(A_YEAR, ""))
  )
    return "nothing";
  const head = text.replace(
    /\s(?:who|that|which|pulled|made|lit|left|covered|filled|hidden|buried|in|on|at|of|with|under|behind)\s.*$/,
    "",
  );
  // "A bumper for an insurance company"
  if (
    FILM_WORDS.has(
      head
        .split(/\sfor\s/)[0]
        ?.split(" ")
        .at(-1)
        ?.toLowerCase() ?? "",
    )
  )
    return "nothing";
  if (AN_HOUR.test(text) || NAMED_WHO.test(text)) return "somebody";
  if (isNounOf(head, "person", "animal", "place")) return "somebody";
  // "An armada of black sails", "an armada" that no dictionary knows.
  const isUnknown = /^(?:an?|the) (?:\p{Ll}+ )?\p{Ll}+$/u.test(head) && kindOfNoun(head) === null;
  const ofWhat = /^(?:an?|the) \p{Ll}+ of (.+)$/u.exec(text)?.[1];
  const isOfThings = ofWhat !== undefined && isVisibleNoun(ofWhat);
  return isVisibleNoun(head) || isUnknown || isOfThings || isSeenAllTheSame(head.toLowerCase())
    ? "thing"
    : "nothing";
}

/** "Inés Carvajal, who tunes the bells" */
const NAMED_WHO = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,? who /u;

/** "30s film for Copper Lane opens", "the ad shows" */
function isFilmsDeed(text: string): boolean {
  const words = wordsOf(text);
  const verb = mainVerb(words);
  return verb !== null && OF_A_FILM.test(text.slice(0, words[verb.at]?.start ?? 0));
}

const OF_A_FILM =
  /\b(?:film|video|spot|ads?|advert|commercial|reel|trailer|teaser|clip|movie|documentary|campaign|announcement|psa|message|\d+ ?s(?:ec(?:ond)?s?)?)\b/i;

/** "Her teaching her own child" */
const DOES_WITH_PRONOUN = /^(?:him|her|them|his|their) \p{Ll}+ing\b/u;
/** "A radio from 1962" */
const A_YEAR = /\b(?:1[5-9]|20)\d\ds?\b/;
const HOUR = /\b(?:at|around) \d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o'clock)/i;
/** "Sunrise." */
export const AN_HOUR = /^(?:sunrise|sunset|dawn|dusk|nightfall|daybreak|midnight)\.?$/i;

/** "Make it warm", "End with the line" */
function isOrder(text: string): boolean {
  const [first, second] = wordsOf(text);
  return (
    verbOf(first?.key ?? "")?.form === "base" &&
    /^(?:it|the|an?|with|on|at|us|them|him|her|this|that|in)$/.test(second?.key ?? "")
  );
}

/** "The film", "the music": said of the film, whatever it does. */
export function hasFilmsOwnWords(text: string): boolean {
  return NOT_OF_THE_STORY.test(text);
}
