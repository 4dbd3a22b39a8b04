import type { Film } from "../../film.ts";
import { MUSIC } from "../../knowledge/music.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { withMusicHeard, withoutMusic } from "../../repair/music-played.ts";
import { type Clause, type EditRule, partly, REMOVAL, type Understood, wholly } from "../change.ts";
import {
  dropping,
  exchangeOf,
  FASTER,
  INSTRUMENTS,
  instrumentDropped,
  isOfInstrument,
  isPlayed,
  SLOWER,
} from "./music-instruments.ts";
import { silentIn, volumeIn, volumeOf, withVolume } from "./music-volume.ts";
import { silenceTakenBack } from "./silence-taken-back.ts";

const ABOUT = /\b(?:music|soundtrack|song|track|score|bpm|beats? per minute|tempo|volume)\b/iu;
const REMOVE = new RegExp(
  `\\b${REMOVAL}\\s+(?:the\\s+|any\\s+)?(?:background\\s+)?(?:music|soundtrack|song|track|score)\\b`,
  "iu",
);
const BPM =
  /(\d{2,3})\s*(?:bpm|beats?(?: per minute)?)|\b(?:tempo|music|song|track|beat)\b(?:\D{0,12}|[^\d.]{0,20}\bto )(\d{2,3})(?![\d%])/iu;
const GENRE =
  /\b(?:music|soundtrack|song|track|score)\b(?:\s+(?:genre|style))?\s*(?::|\bto\b|\bshould be\b|\binto\b|\bwith\b|=|\bis\b|\bas\b)\s*(?:be\s+)?(?:some(?:thing)?\s+|an?\s+)?(.+)$/iu;
const BEFORE =
  /\b(?:use|with|want|try|make it|add|have|put|give it|some|an?|to)\s+(?:some\s+|an?\s+|more\s+)?((?:[\p{L}'&-]+[ -]?){1,4}?)\s+(?:background\s+)?(?:music|soundtrack|song|track|score)\b/iu;
/** "swap the jazz for lo-fi hip hop". */
const SWAP =
  /\b(?:swap|replace|switch|change)\s+(?:out\s+)?(?:the\s+)?([\p{L}&-]+(?: [\p{L}&-]+)?)\s+(?:for|with|to|by)\s+(?:some\s+|an?\s+)?(.+)$/iu;
/** "Acoustic guitar instead of electronic". */
const INSTEAD =
  /^(?:use |with |have |put )?(?:an? |some |the )?([\p{L}&' -]+?) (?:instead of|rather than|in place of) (?:the |an? )?([\p{L}&-]+(?: [\p{L}&-]+)?)$/iu;
const MORE = /\b(?:more|less|make the (?:music|soundtrack|track))\s+(?:more\s+)?([\p{L}-]+)/iu;
const MOODS =
  /\b(upbeat|calm|happy|sad|dark|moody|epic|dramatic|romantic|playful|energetic|relaxed|chill|tense|hopeful|nostalgic|melancholic|dreamy|uplifting|inspiring|aggressive|soft|gentle|cheerful|mysterious|triumphant|warm|intimate|powerful|emotional|peaceful|groovy|funky)\b/giu;
const TEMPO_STEP = 1.15;
const HIGHEST_BPM = 300;

/** Music alone: its genre, tempo, mood and instruments. Pictures and words stay. */
export const musicRule: EditRule = (clause, film) => {
  const { text } = clause;
  const other = silenceTakenBack(clause) ?? exchangeIn(clause, film);
  if (other !== null) return other;
  const swapped = SWAP.exec(text)?.[1];
  const dropped = instrumentDropped(clause, film);
  const without = dropped === null ? fallsSilent(clause, film) : dropping(clause, dropped);
  if (without !== null) return without;
  const isAbout =
    ABOUT.test(text) ||
    clause.isMusical ||
    (swapped !== undefined && knownGenre(swapped) !== undefined) ||
    (clause.scenes === null && isOfInstrument(text, film));
  if (!isAbout) return null;
  const denial = REMOVE.exec(text);
  if (denial)
    return clause.scenes === null ? silence(clause, denial[0]) : silentIn(clause, clause.scenes, denial[0]);
  if (clause.scenes !== null) return volumeOf(clause, clause.scenes);
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
      const next = withWish(audio, wish, bpm, known?.instruments ?? null);
      const heard = audio.music_genre === "none" ? withMusicHeard : (silent: typeof film) => silent;
      const played = heard(changeDirection(film, { audio_direction: next }));
      return withVolume({ film: played, sentence: sentenceOf(audio, next) }, wish.volume, AS_ASKED, text);
    },
  });
};

/** The film's music as the wish makes it. */
function withWish<Heard extends Audio>(
  audio: Heard,
  wish: MusicWish,
  bpm: number | null,
  usual: readonly string[] | null,
) {
  const named = wish.instruments.length > 0;
  const genre =
    wish.genre ?? (wish.isAnew ? genreOfInstruments(wish.instruments, audio.music_genre) : audio.music_genre);
  const takesTheirPlace = wish.genre !== null || wish.isAnew;
  const heard = takesTheirPlace ? wish.instruments : [...audio.instruments, ...wish.instruments];
  const unnamed = wish.genre === null ? null : usual;
  return {
    ...audio,
    music_genre: genre,
    instruments: named ? [...new Set(heard)] : [...(unnamed ?? audio.instruments)],
    mood: wish.moods.length > 0 ? wish.moods : [...audio.mood],
    tempo: bpm ?? audio.tempo,
  };
}

/** One instrument or kind of music for another: "guitar instead of piano", "swap the cello for a harp". */
function exchangeIn(clause: Clause, film: Film): Understood | null {
  const turned = INSTEAD.exec(clause.text);
  if (turned && isOfMusic(turned[2] ?? "", film))
    return musicRule({ ...clause, text: `replace the ${turned[2]} with ${turned[1]}` }, film);
  const [, old = "", fresh = ""] = SWAP.exec(clause.text) ?? [];
  return old !== "" && isPlayed(old, film) ? exchangeOf(clause, old, fresh) : null;
}

/** "The guitar should stop for the last two shots". */
function fallsSilent(clause: Clause, film: Film): Understood | null {
  const { text, scenes } = clause;
  if (scenes === null || !SILENT.test(text)) return null;
  const isOfSound =
    ABOUT.test(text) ||
    /\bbeat\b/iu.test(text) ||
    /\bsilen(?:ce|t)\b/iu.test(text) ||
    namesPlayed(text, film);
  return isOfSound ? silentIn(clause, scenes, text) : null;
}

const SILENT = /\b(?:stops?|silen(?:ce|t)|drops? out|cuts? out|falls? silent|pauses?)\b/iu;

function namesPlayed(text: string, film: Film): boolean {
  return (text.match(/\p{L}+/gu) ?? []).some((word) => word.length > 3 && isPlayed(word, film));
}

/** Whether the film's music has an instrument, or is of a genre, of this name. */
function isOfMusic(words: string, film: Film): boolean {
  const { music_genre } = film.direction.audio_direction;
  return (
    isPlayed(words, film) ||
    knownGenre(words) !== undefined ||
    music_genre.toLowerCase().includes(words.toLowerCase())
  );
}

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
  /** true where the instruments that are named take the place of all others. */
  readonly isAnew: boolean;
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
  const isAnew = ANEW.test(text) && !ADDED.test(text) && instruments.length > 0;
  return { genre, instruments, moods: allMoods, bpm, factor, step, isAnew, volume };
}

/** "Switch the music to solo piano" leaves nothing of what played before; "add a cello" does. */
const ANEW =
  /\b(?:switch|change|swap|replace|turn|make|set)\b.*\b(?:to|into|for|with)\b|\b(?:music|soundtrack|song|track|score)\s*(?::|should be|=)|\b(?:only|just|solo|nothing but)\b/iu;
const ADDED = /\b(?:add|more|also|plus|as well|too|on top|extra|louder|quieter)\b/iu;

/** A genre that has the name of the instrument alone ("piano"), or the film's own. */
function genreOfInstruments(instruments: readonly string[], own: string): string {
  const [only] = instruments;
  return instruments.length === 1 && only !== undefined && knownGenre(only) !== undefined ? only : own;
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
  if (!/\p{L}/u.test(bare) || bare.split(" ").length > 4 || OPINION.test(bare)) return null;
  return ADJECTIVES[bare.toLowerCase()] ?? bare;
}

/** "Too heavy" says how it is heard, and no kind of music. */
const OPINION =
  /^(?:too|so|not|really|quite|rather|way|much|bit)\b|^(?:great|fine|good|perfect|boring|annoying|wrong|heavy|light(?:er)?|loud|quiet)$/iu;

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
