import { firstSaid } from "../reading/said-in-brief.ts";
import { wishedSentences, wishedText } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";

const SPEAKER =
  /\b(?:narrator|narration|announcer|voice[- ]?over|(?:(?:an?|the|his|her|male|female|warm|calm|deep|soft|friendly) )voice)\b\s*(?:\w+ly )?(?:that |which |who )?(?:explains?|explaining|tells?|says?|saying|reads?|speaks?|describes?|introduces?|guides?|asks?|walks?|whispers?|counts?)\b|\b(?:narrated|voiced) by\b/i;

/** A line in quotes that somebody says. */
const LINE =
  /\b(?:says?|saying|asks?|whispers?|shouts?|yells?|calls? out|replies|answers|sighs|mumbles|tells? (?:him|her|us|them))\b[^.!?"“‘']{0,24}[:,]?\s*["“„«'‘]\p{L}/iu;

const NO_SOUND =
  /\b(?:(?:completely|totally|entirely|fully|absolutely|dead) silent|no (?:sounds?|audio)(?: (?:at all|whatsoever|of any kind|in the film|anywhere|ever))|no (?:sound|audio)(?=[.,;!]|$)|soundless|zero (?:sound|audio)|(?:total|complete|absolute) silence|without (?:any|a single) sounds?)\b/i;
/** What is heard. */
const HEARD =
  /\b(?:(?:loud|thunderous|booming|driving|upbeat|epic|soft|gentle|blaring|deafening|pounding|roaring|catchy|warm|deep) (?:\w+ )?(?:drums?|music|beats?|bass|roars?|song|track|choir|strings|brass|guitars?|engine|laughter|applause|thunder|voice|sound)|(?:drums?|roars?|music|song|techno|jazz|piano|choir|jingle|soundtrack)\b[^.;!?]{0,24}\b(?:plays?|opens?|throughout|kicks? in|swells?|builds?|rings? out|in the background)|sounds? of|\d{2,3} ?bpm)\b/i;
const IN_TURN =
  /\b(?:then|until|till|before|after|starts?|first|later|suddenly|breaks?|except|but|only|just)\b/i;

/** No voice-over, and somebody who speaks it; or no sound at all, and a voice. */
export const speechAndSilence: ConflictRule = (brief, demands) => {
  const { speech, text, silences } = brief.reading;
  const said = firstSaid(brief.reading, NO_SOUND);
  const isOfPart = silences.some(({ start, end }) => said && start <= said.index && said.index < end);
  const silence = isOfPart ? null : said;
  if (speech?.value.wanted && silence)
    return [
      {
        between: demandIds(demands, "voiceover"),
        givenUp: [],
        explanation: `"${silence[0]}" and "${speech.words}" exclude each other.`,
        resolution: `The film follows "${speech.words}", being the more specific; say which one is meant.`,
      },
    ];
  const heard = silence && HEARD.exec(wishedText(brief));
  if (silence && heard && !IN_TURN.test(between(text, silence.index, heard.index)))
    return [
      {
        between: demandIds(demands, ["music", "sound_off"]),
        givenUp: [],
        explanation: `"${silence[0]}" and "${heard[0]}" exclude each other.`,
        resolution: `The film follows "${heard[0]}", being the more specific; say which one is meant.`,
      },
    ];
  if (speech?.value.wanted !== false) return [];
  const speakers = ONLY_DIALOGUE.test(speech.words) ? [] : wishedSentences(brief, SPEAKER);
  const lines = ONLY_NARRATION.test(speech.words) ? [] : wishedSentences(brief, LINE);
  const [sentence] = [...speakers, ...lines];
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

/** Without a narrator the people in the film may still talk. */
const ONLY_NARRATION =
  /^(?:no|without(?: an?y?)?) (?:voice-?overs?|voice overs?|vo|narrators?|narration|announcers?|off-?screen voice)$/i;
/** People who do not talk to each other leave room for a narrator. */
const ONLY_DIALOGUE = /^(?:no|without(?: any)?) (?:dialogues?|dialogs?)$/i;

function between(text: string, one: number, two: number): string {
  return text.slice(Math.min(one, two), Math.max(one, two));
}
