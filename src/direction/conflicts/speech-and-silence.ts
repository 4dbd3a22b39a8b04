import { wishedSentences } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

const SPEAKER =
  /\b(?:narrator|narration|announcer|voice[- ]?over|(?:(?:an?|the|his|her|male|female|warm|calm|deep|soft|friendly) )voice)\b\s*(?:\w+ly )?(?:that |which |who )?(?:explains?|explaining|tells?|says?|saying|reads?|speaks?|describes?|introduces?|guides?|asks?|walks?|whispers?|counts?)\b|\b(?:narrated|voiced) by\b/i;

/** No voice-over, and somebody who speaks it. */
export const speechAndSilence: ConflictRule = (brief, demands) => {
  const { speech } = brief.reading;
  if (speech?.value.wanted !== false) return [];
  const [sentence] = wishedSentences(brief, SPEAKER);
  if (sentence === undefined) return [];
  return [
    {
      between: demandIds(demands, "voiceover"),
      givenUp: [],
      explanation: `"${speech.words}" leaves nobody to speak, and the brief says "${sentence.trim()}"`,
      resolution: "Nobody speaks: a prohibition is the safer word. What was to be said can stand on screen.",
    },
  ];
};
