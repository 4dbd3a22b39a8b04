import { meanOf, quantileOfSorted } from "./histogram.ts";
import type { OnsetEnvelope } from "./onset.ts";

export interface SoundKind {
  kind: "music" | "speech" | "mixed" | "neither";
  /** null where it cannot be told. */
  hasSpeech: boolean | null;
}

/** Above this share of silence there is too little to tell. */
const MOSTLY_SILENT = 0.9;
const CLEAR_BEAT = 0.35;

/** A rough class of the sound. Speech comes in syllables, three to eight a second, with gaps; music keeps a beat or holds its tones. */
export function soundKind(onsets: OnsetEnvelope, beatConfidence: number, silenceRatio: number): SoundKind {
  if (silenceRatio > MOSTLY_SILENT) return { kind: "neither", hasSpeech: null };
  const loudness = frameLoudness(onsets);
  const syllables = syllabicShare(loudness, onsets.framesPerSecond);
  const gaps = gapShare(loudness);
  const isSpeech = syllables > 0.3 && gaps > 0.3;
  const isMusic = beatConfidence > CLEAR_BEAT;
  if (isSpeech && isMusic) return { kind: "mixed", hasSpeech: null };
  if (isSpeech) return { kind: "speech", hasSpeech: true };
  return isMusic ? { kind: "music", hasSpeech: false } : { kind: "neither", hasSpeech: null };
}

function frameLoudness(onsets: OnsetEnvelope): Float32Array {
  const frames = onsets.levels.length / onsets.bands;
  return Float32Array.from({ length: frames }, (_, frame) =>
    meanOf(onsets.levels.subarray(frame * onsets.bands, (frame + 1) * onsets.bands)),
  );
}

/** Share of the loudness modulation between 3 and 8 Hz, of that between 0.5 and 20 Hz. */
function syllabicShare(loudness: Float32Array, framesPerSecond: number): number {
  const mean = meanOf(loudness);
  let [syllabic, all] = [0, 0];
  for (let hertz = 0.5; hertz <= 20; hertz += 0.5) {
    let [real, imaginary] = [0, 0];
    for (let frame = 0; frame < loudness.length; frame += 1) {
      const angle = (2 * Math.PI * hertz * frame) / framesPerSecond;
      real += ((loudness[frame] ?? 0) - mean) * Math.cos(angle);
      imaginary += ((loudness[frame] ?? 0) - mean) * Math.sin(angle);
    }
    const power = real * real + imaginary * imaginary;
    all += power;
    if (hertz >= 3 && hertz <= 8) syllabic += power;
  }
  return all > 0 ? syllabic / all : 0;
}

/** Share of frames well below the typical loud frame. */
function gapShare(loudness: Float32Array): number {
  const loud = quantileOfSorted(loudness.slice().sort(), 0.9);
  let gaps = 0;
  for (const value of loudness) if (value < loud * 0.4) gaps += 1;
  return loudness.length === 0 ? 0 : gaps / loudness.length;
}
