import { z } from "zod";
import type { Film } from "../film.ts";
import type { BriefReading } from "../reading/reading.ts";
import { changeDirection } from "../repair/change-scene.ts";
import { withMusicFrom, withoutMusic } from "../repair/music-played.ts";
import { AskedSilence, withSilence } from "../repair/silences.ts";
import { coverage } from "../words/mentions.ts";
import { constraintRule, type DemandDraft, verdict } from "./constraint-rule.ts";
import { idsOf, seenWords } from "./film-words.ts";
import { checkSilent, silencesOf } from "./silence.ts";

/** Where late music begins: with a picture, or (null) with the last scene. */
const From = z.object({
  picture: z.string().nullable(),
  isSilent: z.boolean(),
});
type From = z.infer<typeof From>;

const Target = z.object({
  none: z.boolean().optional(),
  genre: z.string().optional(),
  instrument: z.string().optional(),
  bpm: z.number().optional(),
  mood: z.string().optional(),
  from: From.optional(),
  silence: AskedSilence.optional(),
});
type Target = z.infer<typeof Target>;

const SAME_TEMPO = 1;
const TEMPO = /\d{2,3}(?:\s?-\s?\d{2,3})? ?(?:bpm|beats (?:per|a) minute)/i;

/** "Surf guitar at around 110 BPM": the tempo has its own entry. */
function withoutTempo(words: string): string {
  const rest = words
    .replace(TEMPO, "")
    .replace(/[\s,(]*\b(?:at|around|about|of|,)?(?:\s(?:around|about))?\s*\)?$/i, "");
  return rest.trim() === "" ? words : rest.trim();
}

/** The words that name one of several instruments, where the brief names it as we do. */
function ownWords(words: string, instrument: string): string {
  const at = words.toLowerCase().indexOf(instrument);
  return at < 0 ? words : words.slice(at, at + instrument.length);
}

/** Genre, instruments, tempo and mood of the music, or none at all. */
export const musicRule = constraintRule({
  kind: "music",
  target: Target,
  collect: ({ reading }) => {
    const late = [...lateMusic(reading), ...silencesOf(reading, (of) => of !== "voice")];
    if (!reading.music) return late;
    const { genre, instruments, bpm, moods } = reading.music.value;
    const { words } = reading.music;
    const draft = (target: Target, statement = words, hard = true): DemandDraft<Target> => ({
      statement,
      source: "text",
      hard,
      target,
    });
    const [first, ...others] = instruments;
    const played = { ...(genre ? { genre } : {}), ...(first ? { instrument: first } : {}) };
    const isAsked = genre !== "none" && (genre !== null || first !== undefined);
    return [
      ...(genre === "none" ? [draft({ none: true })] : []),
      ...(isAsked ? [draft(played, others.length > 0 || bpm === null ? words : withoutTempo(words))] : []),
      ...others.map((instrument) => draft({ instrument }, ownWords(words, instrument))),
      ...(bpm === null ? [] : [draft({ bpm }, TEMPO.exec(words)?.[0] ?? words)]),
      ...moods.map((mood) => draft({ mood }, words, false)),
      ...late,
    ];
  },
  check: (target, film) => {
    const audio = film.direction.audio_direction;
    if (target.none) return checkSilence(film);
    if (target.from) return checkStart(target.from, film);
    if (target.silence) return checkSilent(target.silence, film);
    const found = `The music is ${audio.music_genre}, ${audio.tempo} BPM, with ${audio.instruments.join(", ") || "no instruments named"}.`;
    return verdict(keeps(target, audio), found, found);
  },
  repair: (target, film, others) => {
    const audio = film.direction.audio_direction;
    if (target.none) return withoutMusic(film);
    if (target.silence) return withSilence(film, target.silence, others);
    if (target.from) return withMusicFrom(film, startOf(target.from, film), target.from.isSilent);
    if (keeps(target, audio)) return film;
    return changeDirection(film, {
      audio_direction: {
        ...audio,
        ...(target.genre ? { music_genre: target.genre } : {}),
        ...(target.bpm === undefined ? {} : { tempo: target.bpm }),
        ...(target.instrument ? { instruments: [target.instrument, ...audio.instruments] } : {}),
        ...(target.mood ? { mood: [...audio.mood, target.mood] } : {}),
      },
    });
  },
});

function lateMusic({ musicFrom, abroad }: BriefReading): DemandDraft<Target>[] {
  if (musicFrom === null) return [];
  const { value, words } = musicFrom;
  // The film is told in English: so is the picture with which its music begins.
  const picture = value.picture === null ? null : (abroad?.reading.musicFrom?.value.picture ?? value.picture);
  return [{ statement: words, source: "text", hard: true, target: { from: { ...value, picture } } }];
}

/** The index of the scene with which late music begins. */
function startOf({ picture }: From, { scenes }: Film): number {
  const last = scenes.length - 1;
  if (picture === null) return last;
  const covered = scenes.map((scene) => coverage(seenWords(scene), picture));
  const best = Math.max(...covered);
  return best >= LEAST_COVERED ? covered.indexOf(best) : last;
}

const LEAST_COVERED = 0.5;

function checkStart(from: From, film: Film) {
  const start = startOf(from, film);
  const early = film.scenes
    .slice(0, start)
    .filter(({ audio }) => audio.music_intensity > 0 || (from.isSilent && audio.sound_effects.length > 0));
  const later = film.scenes.slice(start).filter(({ audio }) => audio.music_intensity > 0);
  const isPlayed = later.length > 0 || film.direction.audio_direction.music_genre === "none";
  return verdict(
    early.length === 0 && isPlayed,
    `Nothing plays before scene ${start + 1}.`,
    early.length > 0 ? `${early.length} scenes are heard before it.` : "No scene plays music after it.",
    idsOf(early.length > 0 ? early : later),
  );
}

/** No music is named, and no scene plays any. */
function checkSilence(film: Film) {
  const { music_genre } = film.direction.audio_direction;
  const playing = film.scenes.filter((scene) => scene.audio.music_intensity > 0);
  return verdict(
    music_genre === "none" && playing.length === 0,
    "There is no music, and no scene plays any.",
    music_genre === "none" ? `${playing.length} scenes play music.` : `The music is ${music_genre}.`,
    idsOf(playing),
  );
}

interface Audio {
  readonly music_genre: string;
  readonly tempo: number;
  readonly instruments: readonly string[];
  readonly mood: readonly string[];
}

function keeps(target: Target, audio: Audio): boolean {
  const played = `${audio.instruments.join(". ")}. ${audio.music_genre}`;
  return (
    (!target.genre || named(audio.music_genre, target.genre)) &&
    (target.bpm === undefined || Math.abs(audio.tempo - target.bpm) <= SAME_TEMPO) &&
    (!target.instrument || named(played, target.instrument)) &&
    (!target.mood || named(audio.mood.join(". "), target.mood))
  );
}

function named(text: string, words: string): boolean {
  const plain = (value: string) => value.toLowerCase().replaceAll(/[_-]/g, " ");
  return plain(text).includes(plain(words)) || coverage(plain(text), plain(words)) === 1;
}
