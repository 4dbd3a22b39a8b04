/** Read on screen or leading elsewhere: alternatives of a pattern for folded text, as are all of this table. */
export const READ =
  "texts?|copy|captions?|subtitles?|titles?|taglines?|slogans?|logos?|fonts?|cta|hashtags?|links?|urls?|websites?";
/** Heard: what plays, sounds and speaks. */
export const HEARD = "music|soundtrack|songs?|sounds?|voice|voice-?over|narrat\\w+|dialogue";
/** How a film looks and feels as a whole. */
export const LOOK = "mood|tone|vibe|styles?|look|feel|palette|format|theme|aesthetics?";
/** Of the sale and of those who order the film. */
export const TRADE = "brand|company|client|audience|price[sd]?|budget|deadline|discount|offer";

/** Tests folded words for any of these; what only one reader refuses is its own affair and stands with it. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join("|")})\\b`, "u");
}
