import type { Film } from "../../film.ts";
import { INSTRUMENTS as NAMES_OF } from "../../reading/words/music.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { mentions } from "../../words/mentions.ts";
import { type Clause, REMOVAL, type Understood, wholly } from "../change.ts";
import { isOfVolume } from "./music-volume.ts";

/** Instruments that a wish may name. */
export const INSTRUMENTS =
  /\b(piano|guitar|acoustic guitar|electric guitar|strings|violin|cello|drums?|percussion|synths?|synthesi[sz]er|bass|double bass|brass|trumpet|saxophone|sax|flute|harp|ukulele|choir|organ|marimba|rhodes|zither|harpsichord|vibraphone|handpan|kalimba|mandolin|clarinet|oboe|claps?|banjo|accordion|harmonica|beats?)\b/giu;
/** Words that make music quicker, and slower. */
export const FASTER = /\b(?:faster|quicker|speed up|up-?tempo|raise the tempo|higher tempo)\b/iu;
/** Words that make music slower. */
export const SLOWER = /\b(?:slower|slow down|down-?tempo|lower (?:the )?tempo)\b/iu;
const DROPPED = new RegExp(
  `^(?:please )?${REMOVAL}\\s+(?:the\\s+|any\\s+)?([\\p{L}-]+(?: [\\p{L}-]+)??)(?: please)?$`,
  "iu",
);

/** The instrument that a clause takes out of the music, or wants to stay out of it; null where it speaks of none, or of one that is seen. */
export function instrumentDropped({ text, scenes }: Clause, film: Film): string | null {
  const words = DROPPED.exec(text)?.[1];
  if (words === undefined || scenes !== null) return null;
  const isUnseen = film.scenes.every(({ visual }) => mentions(visual.subject, words).length === 0);
  return isPlayed(words, film) || (isUnseen && instrumentCalled(words) !== undefined) ? words : null;
}

/** Which instrument of the table goes by this name: a xylophone is played as a marimba. */
function instrumentCalled(words: string): string | undefined {
  const bare = words.trim().toLowerCase();
  return Object.entries(NAMES_OF).find(([, names]) => names.split(",").includes(bare))?.[0];
}

/** "Slower marimba", "use a rhodes piano instead": nothing but an instrument and what it is to be like. */
export function isOfInstrument(text: string, film: Film): boolean {
  const named = [...text.matchAll(INSTRUMENTS)].map((match) => match[0]);
  const played = film.direction.audio_direction.instruments.flatMap((name) => name.split(/[\s_-]+/));
  const own = played.filter((name) => new RegExp(`\\b${name}\\b`, "iu").test(text));
  const isLike = FASTER.test(text) || SLOWER.test(text) || isOfVolume(text);
  return (isLike && own.length > 0) || (named.length > 0 && (WISHED.test(text) || ADDED.test(text)));
}

/** "Add a soft piano": how it is to sound, said of no thing that stands in a room. */
const ADDED =
  /^(?:please |also )*(?:add|have|put in|bring in|with)\s+(?:an?\s+bit\s+of\s+|(?:some|a little|more)\s+(?:of\s+)?|an?\s+(?:soft|gentle|light|warm|quiet|subtle|mellow|simple|slow|lonely|distant|funky|deep|low)\s+)(?:an?\s+|the\s+)?[\p{L} -]{3,24}$/iu;
const WISHED =
  /^(?:please )?(?:have|use|try|want|give (?:it|us|me)|with|rather|go with|put in|take)\s+(?:an?\s+|some\s+|the\s+)?(?:[\p{L}-]+\s+){1,3}?(?:instead|on the soundtrack|playing|please)?$/iu;
/** The film's music without one of its instruments. */
export function dropping(clause: Clause, words: string): Understood {
  return wholly({
    kind: "music",
    words: clause.text,
    supersedes: ["music"],
    apply: (film) => {
      const audio = film.direction.audio_direction;
      const instruments = audio.instruments.filter((name) => !namesInstrument(name, words));
      return {
        film: changeDirection(film, { audio_direction: { ...audio, instruments } }),
        sentence: `Took ${words.toLowerCase()} out of the music.`,
      };
    },
  });
}

/** Whether the film's music has an instrument of this name. */
export function isPlayed(words: string, film: Film): boolean {
  return film.direction.audio_direction.instruments.some((name) => namesInstrument(name, words));
}

function namesInstrument(name: string, words: string): boolean {
  const called = instrumentCalled(words);
  if (called !== undefined && called === (instrumentCalled(name) ?? name.toLowerCase())) return true;
  return name
    .toLowerCase()
    .split(/[\s_-]+/)
    .some((part) => words.toLowerCase().trim().split(/\s+/).includes(part));
}

/** One instrument for another, also one that no list knows: "swap the cello for a hurdy-gurdy". */
export function exchangeOf(clause: Clause, old: string, words: string): Understood | null {
  const fresh = words.replace(/[.\s]+$/, "").replace(/^(?:an?|the|some)\s+/iu, "");
  if (fresh === "" || fresh.split(/\s+/).length > LONGEST_INSTRUMENT) return null;
  return wholly({
    kind: "music",
    words: clause.text,
    supersedes: ["music"],
    demands: [{ kind: "music", hard: true, target: { instrument: fresh } }],
    apply: (film) => {
      const audio = film.direction.audio_direction;
      const instruments = audio.instruments.map((name) => (namesInstrument(name, old) ? fresh : name));
      return {
        film: changeDirection(film, { audio_direction: { ...audio, instruments } }),
        sentence: `Changed the music from ${old.trim()} to ${fresh}.`,
      };
    },
  });
}

const LONGEST_INSTRUMENT = 3;
