import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { factsOf } from "./facts/facts-of.ts";
import { RULED_OUT } from "./facts/phrases.ts";
import { placesOf } from "./left-out.ts";

const GENRES =
  "jazz|jazzy|pop|rock|hip[- ]?hop|techno|house|edm|electronic|classical|orchestral|ambient|folk|country|reggae|soul|funk|blues|metal|punk|indie|lo[- ]?fi|synth[- ]?wave|trap|r&b|acoustic|cinematic|piano|guitar|strings?|drums?|synth|violin|cello|choir";
const MUSIC = new RegExp(
  `\\b(?:${GENRES})\\b[^.;]{0,24}\\b(?:music|soundtrack|score|track|song|beat|tune|melody)\\b|\\b(?:music|soundtrack|score|track|song)\\b\\s*(?::|is|should be|with)?[^.;]{0,16}\\b(?:${GENRES})\\b|\\bjust (?:an? )?(?:${GENRES})(?: (?:${GENRES}))?\\b|\\b\\d{2,3} ?bpm\\b`,
  "i",
);

const INSTRUMENTS =
  "ukuleles?|whistling|accordion|banjo|harp|flute|sax(?:ophone)?|trumpets?|brass|harmonica|marimba|pianos?|guitars?|strings|drums?|synths?|violins?|cellos?|choir|beats?|bass|organ|clarinet|kalimba|oud|kora|sitar|bagpipes?|handpan|strings quartet|orchestra|techno|jazz|lo[- ]?fi|edm|swing|samba|reggae|folk|gospel|rock|riff|jingle|brass band|marching band|band|quartet|song";
const PLAYED = new RegExp(
  `\\bloud music\\b|\\b(?:upbeat|driving|gentle|soft|loud|epic|funky|dreamy|melancholic|soaring|pulsing|swelling|catchy|slow|fast|sparse|solo) (?:${INSTRUMENTS})\\b|\\b(?:${INSTRUMENTS}|rock music)\\b[^.;]{0,30}\\b(?:throughout|sings?|singing|blares?|booms?|pounds?|thunders?|roars?|loudly|accompan\\w+|the whole time|all the way|in the background|from start to end|plays?|playing|opens?|closes?|swells?|builds?|kicks? in)\\b|\\b(?:soundtrack|score|background track)\\b[^.;]{0,6}[:=]`,
  "i",
);
/** "No music except a heartbeat" names what is heard instead. */
const ONLY_BUT = /^[^.;!?]{0,12}\b(?:except|but|besides|apart from|other than|until|before|only|just)\b/i;

/** No music, and what the music is to be. */
export const musicAndSilence: ConflictRule = ({ reading }, demands) => {
  const silence = factsOf(reading).find(({ topic, value }) => topic === "music" && value === RULED_OUT);
  if (!silence || ONLY_BUT.test(reading.text.slice(silence.end))) return [];
  const rest = reading.text.slice(0, silence.start) + reading.text.slice(silence.end);
  const music = MUSIC.exec(rest) ?? PLAYED.exec(rest);
  if (!music || /\b(?:no|without|not)\b[^.;]{0,16}$/i.test(rest.slice(0, music.index))) return [];
  return [
    {
      between: demandIds(demands, "music"),
      givenUp: [],
      explanation: `"${silence.words}" and "${music[0]}" exclude each other.`,
      resolution: `The film keeps to "${silence.words}", the safer word, and goes without "${music[0]}"; say which one is meant.`,
      leftOut: placesOf(reading, music[0]).filter(
        ({ start, end }) => end <= silence.start || start >= silence.end,
      ),
    },
  ];
};
