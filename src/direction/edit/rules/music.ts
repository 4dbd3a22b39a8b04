import type { Film } from "../../film.ts";
import { MUSIC } from "../../knowledge/music.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { withMusicHeard, withoutMusic } from "../../repair/music-played.ts";
import {
  type Applied,
  type Clause,
  type EditRule,
  partly,
  REMOVAL,
  type Understood,
  wholly,
} from "../change.ts";
import { changeNumbered, sceneWords } from "../scene-choice.ts";

const ABOUT = /\b(?:music|soundtrack|song|track|score|bpm|beats? per minute|tempo)\b/iu;
const REMOVE = new RegExp(
  `\\b${REMOVAL}\\s+(?:the\\s+|any\\s+)?(?:background\\s+)?(?:music|soundtrack|song|track|score)\\b`,
  "iu",
);
const BPM = /(\d{2,3})\s*(?:bpm|beats?(?: per minute)?)|\btempo\b\D{0,12}(\d{2,3})/iu;
const GENRE =
  /\b(?:music|soundtrack|song|track|score)\b(?:\s+(?:genre|style))?\s*(?::|\bto\b|\bshould be\b|\binto\b|\bwith\b|=|\bis\b|\bas\b)\s*(?:be\s+)?(?:some(?:thing)?\s+|an?\s+)?(.+)$/iu;
const BEFORE =
  /\b(?:use|with|want|try|make it|add|have|put|give it|some|an?|to)\s+(?:some\s+|an?\s+|more\s+)?((?:[\p{L}'&-]+[ -]?){1,4}?)\s+(?:background\s+)?(?:music|soundtrack|song|track|score)\b/iu;
/** "swap the jazz for lo-fi hip hop". */
const SWAP =
  /\b(?:swap|replace|switch|change)\s+(?:out\s+)?the\s+([\p{L}&-]+(?: [\p{L}&-]+)?)\s+(?:for|with|to|by)\s+(?:some\s+|an?\s+)?(.+)$/iu;
const MORE = /\b(?:more|less|make the (?:music|soundtrack|track))\s+(?:more\s+)?([\p{L}-]+)/iu;
const FASTER = /\b(?:faster|quicker|speed up|up-?tempo|raise the tempo|higher tempo)\b/iu;
const SLOWER = /\b(?:slower|slow down|down-?tempo|lower (?:the )?tempo)\b/iu;
const INSTRUMENTS =
  /\b(piano|guitar|acoustic guitar|electric guitar|strings|violin|cello|drums?|percussion|synths?|synthesi[sz]er|bass|double bass|brass|trumpet|saxophone|sax|flute|harp|ukulele|choir|organ|marimba|rhodes|zither|harpsichord|vibraphone|handpan|kalimba|mandolin|clarinet|oboe|claps?|banjo|accordion|harmonica|beats?)\b/giu;
const MOODS =
  /\b(upbeat|calm|happy|sad|dark|moody|epic|dramatic|romantic|playful|energetic|relaxed|chill|tense|hopeful|nostalgic|melancholic|dreamy|uplifting|inspiring|aggressive|soft|gentle|cheerful|mysterious|triumphant|warm|intimate|powerful|emotional|peaceful|groovy|funky)\b/giu;
const TEMPO_STEP = 1.15;
const HIGHEST_BPM = 300;

/** Music alone: its genre, tempo, mood and instruments. Pictures and words stay. */
export const musicRule: EditRule = (clause, film) => {
  const { text } = clause;
  const swap = SWAP.exec(text);
  const swapped = swap?.[1];
  if (swap && isPlayed(swap[1] ?? "", film)) return exchangeOf(clause, swap[1] ?? "", swap[2] ?? "");
  const dropped = DROPPED.exec(text)?.[1];
  if (dropped !== undefined && clause.scenes === null && isPlayed(dropped, film))
    return dropping(clause, dropped);
  const isAbout =
    ABOUT.test(text) ||
    clause.isMusical ||
    (swapped !== undefined && knownGenre(swapped) !== undefined) ||
    (clause.scenes === null && isOfInstrument(text, film));
  if (!isAbout) return null;
  const denial = REMOVE.exec(text);
  if (denial)
    return clause.scenes === null ? silence(clause, denial[0]) : silentIn(clause, clause.scenes, denial[0]);
  if (clause.scenes !== null) return null;
  const wish = wishOf(text);
  if (wish === null) return null;
  return wholly({
    kind: "music",
    words: text,
    supersedes: ["music"],
    demands: [
      ...(wish.genre ? [{ genre: wish.genre }] : []),
      ...wish.instruments.map((instrument) => ({ instrument })),
      ...(wish.bpm === null ? [] : [{ bpm: wish.bpm }]),
      ...wish.moods.map((mood) => ({ mood })),
    ].map((target) => ({ kind: "music" as const, hard: !("mood" in target), target })),
    apply: (film) => {
      const audio = film.direction.audio_direction;
      const known = wish.genre ? knownGenre(wish.genre) : undefined;
      const bpm = tempoWished(wish, audio.tempo);
      const next = {
        ...audio,
        ...(wish.genre ? { music_genre: wish.genre } : {}),
        ...(known && wish.instruments.length === 0 ? { instruments: [...known.instruments] } : {}),
        ...(wish.instruments.length > 0
          ? {
              instruments: wish.genre
                ? wish.instruments
                : [...new Set([...audio.instruments, ...wish.instruments])],
            }
          : {}),
        ...(wish.moods.length > 0 ? { mood: wish.moods } : {}),
        ...(bpm === null ? {} : { tempo: bpm }),
      };
      const heard = audio.music_genre === "none" ? withMusicHeard : (silent: typeof film) => silent;
      const played = heard(changeDirection(film, { audio_direction: next }));
      return withVolume({ film: played, sentence: sentenceOf(audio, next) }, wish.volume);
    },
  });
};

const DROPPED = new RegExp(
  `^(?:please )?${REMOVAL}\\s+(?:the\\s+|any\\s+)?([\\p{L}-]+(?: [\\p{L}-]+)?)$`,
  "iu",
);

/** "Slower marimba", "use a rhodes piano instead": nothing but an instrument and what it is to be like. */
function isOfInstrument(text: string, film: Film): boolean {
  const named = [...text.matchAll(INSTRUMENTS)].map((match) => match[0]);
  const played = film.direction.audio_direction.instruments.flatMap((name) => name.split(/[\s_-]+/));
  const own = played.filter((name) => new RegExp(`\\b${name}\\b`, "iu").test(text));
  const isLike = FASTER.test(text) || SLOWER.test(text) || LOUDER.test(text) || QUIETER.test(text);
  return (isLike && own.length > 0) || (named.length > 0 && WISHED.test(text));
}

const WISHED =
  /^(?:please )?(?:have|use|try|want|give (?:it|us|me)|with|rather|go with|put in|take)\s+(?:an?\s+|some\s+|the\s+)?(?:[\p{L}-]+\s+){1,3}?(?:instead|on the soundtrack|playing|please)?$/iu;
const LOUDER = /\b(?:louder|turn(?:ed)? up|more volume)\b/iu;
const QUIETER = /\b(?:quieter|turn(?:ed)? down|less loud|lower volume)\b/iu;
const VOLUME_STEP = 0.15;

/** The film's music without one of its instruments. */
function dropping(clause: Clause, words: string): Understood {
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

/** No music in some scenes: it goes on in the others. */
function silentIn(clause: Clause, scenes: readonly number[], used: string): Understood {
  return partly(clause, used, {
    kind: "music",
    words: clause.text,
    apply: (film) => ({
      film: atVolume(film, scenes, () => 0),
      sentence: `No music plays in ${sceneWords(scenes)}.`,
    }),
  });
}

function withVolume(applied: Applied, volume: number): Applied {
  if (volume === 0) return applied;
  const told = applied.sentence === AS_ASKED ? "" : `${applied.sentence} `;
  return {
    film: atVolume(applied.film, null, (intensity) => intensity + volume),
    sentence: `${told}Made the music ${volume > 0 ? "louder" : "quieter"}.`,
  };
}

function atVolume(film: Film, scenes: readonly number[] | null, change: (intensity: number) => number): Film {
  return changeNumbered(film, scenes, (scene) => {
    const wanted = Math.round(Math.min(1, Math.max(0, change(scene.audio.music_intensity))) * 100) / 100;
    return wanted === scene.audio.music_intensity
      ? scene
      : { ...scene, audio: { ...scene.audio, music_intensity: wanted } };
  });
}

function isPlayed(words: string, film: Film): boolean {
  return film.direction.audio_direction.instruments.some((name) => namesInstrument(name, words));
}

function namesInstrument(name: string, words: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s_-]+/)
    .includes(words.toLowerCase().trim());
}

/** One instrument for another, also one that no list knows: "swap the cello for a hurdy-gurdy". */
function exchangeOf(clause: Clause, old: string, words: string): Understood | null {
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

/** Beats a minute that the wish makes of the film's; null where it says nothing of the tempo. */
function tempoWished({ bpm, step, factor }: MusicWish, tempo: number): number | null {
  if (bpm !== null) return bpm;
  if (step !== 0) return Math.min(HIGHEST_BPM, Math.max(1, tempo + step));
  return factor === null ? null : Math.min(HIGHEST_BPM, Math.round(tempo * factor));
}

interface MusicWish {
  readonly genre: string | null;
  readonly instruments: string[];
  readonly moods: string[];
  readonly bpm: number | null;
  readonly factor: number | null;
  /** Beats a minute more or fewer. */
  readonly step: number;
  /** Louder or quieter by so much of the scale. */
  readonly volume: number;
}

function wishOf(text: string): MusicWish | null {
  const step = stepIn(text);
  const tempo = step === 0 ? BPM.exec(text) : null;
  const bpm = tempo ? Number(tempo[1] ?? tempo[2]) : null;
  const words = (GENRE.exec(text)?.[1] ?? BEFORE.exec(text)?.[1] ?? SWAP.exec(text)?.[2] ?? "")
    .replace(BPM, " ")
    .replace(/["“”.]/g, "")
    .trim();
  const instruments = [...text.matchAll(INSTRUMENTS)].map((match) => match[0].toLowerCase());
  const moods = [...text.matchAll(MOODS)].map((match) => match[0].toLowerCase());
  const more = MORE.exec(text)?.[1]?.toLowerCase();
  const genre = genreIn(words);
  const factor = tempoFactor(text, bpm);
  const allMoods =
    more && moods.length === 0 && genre === null && factor === null && !isSmall(more) ? [more] : moods;
  const volume = volumeIn(text);
  if (
    volume === 0 &&
    genre === null &&
    instruments.length + allMoods.length === 0 &&
    bpm === null &&
    factor === null &&
    step === 0
  )
    return null;
  return { genre, instruments, moods: allMoods, bpm, factor, step, volume };
}

function volumeIn(text: string): number {
  if (LOUDER.test(text)) return VOLUME_STEP;
  return QUIETER.test(text) ? -VOLUME_STEP : 0;
}

/** "by 10 bpm", "10 bpm slower". */
function stepIn(text: string): number {
  const step = STEP.exec(text);
  if (!step) return 0;
  const amount = Number(step[1] ?? step[2]);
  return /\b(?:down|lower|slower|decrease|reduce|drop|less|minus)\b/iu.test(text) ? -amount : amount;
}

const STEP =
  /\bby\s+(\d{1,3})\s*(?:bpm|beats)|\b(\d{1,3})\s*(?:bpm|beats per minute)\s+(?:faster|slower|more|less|up|down|higher|lower)\b/iu;

function tempoFactor(text: string, bpm: number | null): number | null {
  if (bpm !== null) return null;
  if (FASTER.test(text)) return TEMPO_STEP;
  return SLOWER.test(text) ? 1 / TEMPO_STEP : null;
}

const ADJECTIVES: Readonly<Record<string, string>> = {
  jazzy: "jazz",
  bluesy: "blues",
  folky: "folk",
  poppy: "pop",
  rocky: "rock",
  orchestral: "orchestral",
};

/** What is left of the words once moods, instruments and small words are out. */
function genreIn(words: string): string | null {
  const bare = words
    .replace(MOODS, " ")
    .replace(INSTRUMENTS, " ")
    .replace(
      /\b(?:more|less|some|something|a|an|the|be|music|soundtrack|track|song|and|with|at|bit|very|faster|slower|quicker|new|different|to|change|make|it|instead|please|like|style|genre|solo)\b/giu,
      " ",
    )
    .replace(/[^\p{L}\p{N}& -]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (bare === "" || bare.split(" ").length > 4) return null;
  return ADJECTIVES[bare.toLowerCase()] ?? bare;
}

function isSmall(word: string): boolean {
  return /^(?:music|the|a|an|of|to|be|faster|slower)$/u.test(word);
}

function knownGenre(genre: string) {
  return MUSIC[genre.toLowerCase().replaceAll(/[ -]/g, "_")];
}

function silence(clause: Clause, used: string): Understood {
  return partly(clause, used, {
    kind: "music",
    words: clause.text,
    supersedes: ["music"],
    demands: [{ kind: "music", hard: true, target: { none: true } }],
    apply: (film) => ({
      film: withoutMusic(film),
      sentence: "Took out the music.",
    }),
  });
}

interface Audio {
  readonly music_genre: string;
  readonly tempo: number;
  readonly mood: readonly string[];
  readonly instruments: readonly string[];
}

const AS_ASKED = "The music is as asked already.";

function sentenceOf(before: Audio, after: Audio): string {
  const parts = [
    before.music_genre === after.music_genre ? null : `from ${before.music_genre} to ${after.music_genre}`,
    before.tempo === after.tempo ? null : `from ${before.tempo} to ${after.tempo} BPM`,
    before.mood.join() === after.mood.join() ? null : `to a mood of ${after.mood.join(", ")}`,
    before.instruments.join() === after.instruments.join() ? null : `to ${after.instruments.join(", ")}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? AS_ASKED : `Changed the music ${parts.join(", ")}.`;
}
