import { craftMeant } from "../knowledge/banned-craft.ts";
import { isVisibleNoun, kindOfNoun } from "../words/kind-of-noun.ts";

/** What is heard, read or done with the camera, and what is nothing in particular. */
const NO_THING =
  /\b(?:it|voices?|voice-?overs?|vo|narrator|narration|dialogues?|speech|talking|music|songs?|beat|sounds?|silence|silent|noise|texts?|titles?|captions?|subtitles|cta|call|cuts?|camera|people|person|nobody|everything|something|anything)\b/;
/** How a film looks and moves. */
const LOOKS =
  /\b(?:slow|fast|stop|quick)[- ]?(?:motion|mo)\b|\b(?:time[- ]?lapses?|hyperlapses?|speed ramps?|black[- ]and[- ]white|monochrome|gr[ea]yscale|sepia|animations?|animated|cgi|vfx|effects?|filters?|montages?|transitions?|fades?|dissolves?|split[- ]screens?|grain|flares?|bokeh|blurs?|graphics?|flash(?:es|backs?)?|(?:shots?|scenes?|views?|angles?|footage|frames?|pov))$/;

/** The name of a brand, by what briefs call it. */
export const NAMED = /^(?:brand|branding|brand name|name|product name|name of the (?:product|brand))$/;
/** The goods, whatever they are. */
export const SOLD = /^products?$/;

/**
 * Whether a film can hold a thing back: what stands before a camera, the logo, the brand, or what is sold. Of what nobody
 * knows, and of what no camera sees, only goods that the words around say the film is for.
 */
export function mayBeHeldBack(thing: string, before: string, behind: string): boolean {
  if (NAMED.test(thing) || SOLD.test(thing) || /\blogos?$/.test(thing)) return true;
  if (NO_THING.test(thing) || LOOKS.test(thing) || craftMeant(thing) !== null) return false;
  if (isVisibleNoun(thing)) return true;
  return (
    !NEVER_SOLD.has(kindOfNoun(thing)?.name ?? "") && [before, behind].some((words) => isFor(thing, words))
  );
}

const NEVER_SOLD: ReadonlySet<string> = new Set(["money", "sound", "act", "words"]);

/** "An ad for Onyx": what a film is for. */
function isFor(thing: string, words: string): boolean {
  const name = thing.replaceAll(/[^\p{L}\p{N} -]/gu, "");
  return (
    name !== "" && new RegExp(`\\b(?:for|about|from|by|of)\\b[^.;!?\\n]{0,40}\\b${name}\\b`, "i").test(words)
  );
}
