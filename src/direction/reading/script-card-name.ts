import { isCommonNoun } from "../words/kind-of-noun.ts";
import { isCommonWord } from "./common-words.ts";
import { opensWithAction } from "./cta-words.ts";
import { fold } from "./fold.ts";
import { openPage } from "./page.ts";

/** What parts a name on a card from its slogan: "PaceCo - Go again.", "Felka. Made to cut.", "Sonaris One + subscribe". */
const PARTED = /\s[-–—/|+·]\s|[.!:]\s/u;
const CAPITALS = "\\p{Lu}[\\p{L}\\d'’&]*";
/** Names, and a thing in small letters behind them: "AquaCity swim school". */
const NAME = new RegExp(`^(${CAPITALS}(?: ${CAPITALS}){0,3})((?: \\p{Ll}[\\p{L}-]+){0,2})$`, "u");

/** Capitals at the head of a card or of a line that name nobody. */
export const NO_NAME =
  /^(?:the|and|our|you|your|they|she|his|her|int|ext|super|vo|sfx|logo|cta|end|card|title|text|shot|scene|close|wide|medium|macro|drone|aerial|night|day|packshot|totale|nahaufnahme|halbnah|detail|plan|plano|cut|fade|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|instagram|tiktok|youtube|linkedin|one|two|three|four|five|now|nobody|some|this|that|here|there|what|where|how|why|when|who|save|get|play|stay|since|before|after|every|never|again|visual|audio|camera|der|die|das|und|le|la|les|el|los|tonight|today|tomorrow|sorry|hello|hi|thanks|welcome|enough|finally|wait|ready|better|still|almost|done|together|always|maybe|because|until|again)$/i;
const NO_THING = /\b(?:pack ?shot|logo|card|bottle|box|on|in|at|with)\b/iu;

/** The name that a film's last card begins with, before its slogan; null where the card begins with plain words. */
export function nameOnCard(card: string): string | null {
  const [first = "", ...others] = card.split(PARTED);
  const match = NAME.exec(first.trim());
  const [, name = ""] = match ?? [];
  const [, , thing = ""] = match ?? [];
  // "Kveld whisky-flavoured tea": a name and its thing need no slogan behind them.
  const words = thing.trim().split(" ");
  const isSlogan =
    others.length === 0 &&
    !(isCommonNoun(words.at(-1) ?? "") && !words.some((word) => SMALL_WORD.test(word)));
  if (match === null || isSlogan || NO_THING.test(first) || opensWithAction(openPage(first), 0)) return null;
  return name.split(" ").some((word) => isNameOfItsOwn(word)) ? first.trim() : null;
}

/** "Cleared for landing" is no landing of a make. */
const SMALL_WORD = /^(?:for|of|in|on|at|to|with|from|by|and|or|the|an?|your|our|my|is|are|now)$/u;

function isNameOfItsOwn(word: string): boolean {
  return (
    word.length > 2 && !NO_NAME.test(word) && !isCommonWord(fold(word)) && !isCommonNoun(word.toLowerCase())
  );
}
