import type { AgreedBrief } from "../agreed-brief.ts";
import { MOOD_MUSIC, type MoodMusic } from "../knowledge/mood-music.ts";
import { MUSIC } from "../knowledge/music.ts";
import { measuredMood, trustedTempo } from "./measured.ts";

/** What the mood of a reference asks of the music. */
export interface ReferenceMusic {
  /** Key of the music table; the usual one where that carries the mood. */
  readonly genre: string;
  /** What the music feels like, that of the leading mood first. */
  readonly moods: readonly string[];
  readonly isDark: boolean;
  readonly source: "video" | "image";
  /** The measured words. */
  readonly evidence: string;
}

const LEADING_MOODS = 2;
/** From this tempo on a beat drives, in beats a minute. */
const DRIVING_BPM = 110;

/**
 * The music that goes with what was measured on the reference: `usual` where it carries that mood at that tempo, else what does.
 * Null without a measured mood, or where the brief takes other things from its reference, such as its colours alone.
 */
export function musicOfReference(agreed: AgreedBrief, usual: string): ReferenceMusic | null {
  const { likeness } = agreed.reading;
  if (likeness.length > 0 && likeness.every(({ value }) => value.aspect !== "whole")) return null;
  const words = measuredMood(agreed.references)
    .filter((word) => MOOD_MUSIC[word])
    .slice(0, LEADING_MOODS);
  const rows = words.flatMap((word) => MOOD_MUSIC[word] ?? []);
  if (rows.length === 0) return null;
  return {
    genre: usual === "none" ? usual : genreFor(rows, usual, agreed),
    moods: [...rows.flatMap(({ moods }) => moods.slice(0, 1)), ...(rows[0]?.moods.slice(1) ?? [])],
    isDark: rows.some(({ isDark }) => isDark),
    source: agreed.references.video ? "video" : "image",
    evidence: `the reference is ${words.join(" and ")}`,
  };
}

function genreFor(rows: readonly MoodMusic[], usual: string, agreed: AgreedBrief): string {
  const tempo = trustedTempo(agreed.references);
  const driven = tempo === null ? agreed.pace.value === "fast" : tempo >= DRIVING_BPM;
  const lists = rows.map((row) => (driven ? row.driven : row.calm));
  const playable = lists.flat().filter((genre) => tempo === null || reaches(genre, tempo));
  if (playable.includes(usual)) return usual;
  const shared = playable.find((genre) => lists.every((list) => list.includes(genre)));
  return shared ?? playable[0] ?? lists.flat()[0] ?? usual;
}

/** Whether a genre is played at this tempo, or felt at half or twice of it. */
function reaches(genre: string, bpm: number): boolean {
  const [slow, , fast] = MUSIC[genre]?.tempo ?? [0, 0, 0];
  return [bpm, bpm / 2, bpm * 2].some((felt) => felt >= slow && felt <= fast);
}
