import { wishedSentences } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

const SPEAKER =
  /\b(?:narrator|narration|announcer|voice[- ]?over|(?:(?:an?|the|his|her|male|female|warm|calm|deep|soft|friendly) )voice)\b\s*(?:\w+ly )?(?:that |which |who )?(?:explains?|explaining|tells?|says?|saying|reads?|speaks?|describes?|introduces?|guides?|asks?|walks?|whispers?|counts?)\b|\b(?:narrated|voiced) by\b/i;

const NO_SOUND =
  /\b(?:(?:completely|totally|entirely|fully|absolutely) silent|no (?:sound|audio) at all|no audio\b)/i;

/** No voice-over, and somebody who speaks it; or no sound at all, and a voice. */
export const speechAndSilence: ConflictRule = (brief, demands) => {
  const { speech, text } = brief.reading;
  const silence = NO_SOUND.exec(text);
  if (speech?.value.wanted && silence)
    return [
      {
        between: demandIds(demands, "voiceover"),
        givenUp: [],
        explanation: `"${silence[0]}" and "${speech.words}" exclude each other.`,
        resolution: `The film follows "${speech.words}", being the more specific; say which one is meant.`,
      },
    ];
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
