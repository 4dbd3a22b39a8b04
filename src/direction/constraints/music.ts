import { z } from "zod";
import type { Film } from "../film.ts";
import { changeDirection } from "../repair/change-scene.ts";
import { withoutMusic } from "../repair/music-played.ts";
import { coverage } from "../words/mentions.ts";
import { constraintRule, type DemandDraft, verdict } from "./constraint-rule.ts";
import { idsOf } from "./film-words.ts";

const Target = z.object({
  none: z.boolean().optional(),
  genre: z.string().optional(),
  instrument: z.string().optional(),
  bpm: z.number().optional(),
  mood: z.string().optional(),
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
    if (!reading.music) return [];
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
    ];
  },
  check: (target, film) => {
    const audio = film.direction.audio_direction;
    if (target.none) return checkSilence(film);
    const found = `The music is ${audio.music_genre}, ${audio.tempo} BPM, with ${audio.instruments.join(", ") || "no instruments named"}.`;
    return verdict(keeps(target, audio), found, found);
  },
  repair: (target, film) => {
    const audio = film.direction.audio_direction;
    if (target.none) return withoutMusic(film);
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
