import { meanOf, quantileOfSorted } from "./histogram.ts";
import type { OnsetEnvelope } from "./onset.ts";

export interface SoundKind {
  kind: "music" | "speech" | "mixed" | "neither";
  /** null where it cannot be told. */
  hasSpeech: boolean | null;
}

/** Above this share of silence there is too little to tell. */
const MOSTLY_SILENT = 0.9;
/** From here a beat is music for certain, whatever else is heard; from there it may be. */
const CLEAR_BEAT = 0.35;
const FAINT_BEAT = 0.22;
/** Running speech puts this much of its modulation into the rate of syllables, and leaves this much of its time nearly quiet. */
const SYLLABIC_SHARE = 0.3;
const GAP_SHARE = 0.2;
const SYLLABLE_HERTZ = { from: 3, to: 8 };
const MODULATION_HERTZ = { from: 0.5, to: 20, step: 0.5 };
const LOUD_QUANTILE = 0.9;
const QUIET_SHARE = 0.4;

/** A rough class of the sound: music keeps a beat; speech comes in syllables, three to eight a second, with gaps between words. */
export function soundKind(onsets: OnsetEnvelope, beatConfidence: number, silenceRatio: number): SoundKind {
  if (silenceRatio > MOSTLY_SILENT) return { kind: "neither", hasSpeech: null };
  const loudness = frameLoudness(onsets);
  const syllables = syllabicShare(loudness, onsets.framesPerSecond);
  const gaps = gapShare(loudness);
  const isSpeech = syllables > SYLLABIC_SHARE && gaps > GAP_SHARE;
  if (beatConfidence > CLEAR_BEAT) return { kind: "music", hasSpeech: null };
  if (isSpeech)
    return beatConfidence > FAINT_BEAT
      ? { kind: "mixed", hasSpeech: null }
      : { kind: "speech", hasSpeech: true };
  return { kind: "neither", hasSpeech: null };
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
  for (let hertz = MODULATION_HERTZ.from; hertz <= MODULATION_HERTZ.to; hertz += MODULATION_HERTZ.step) {
    let [real, imaginary] = [0, 0];
    for (let frame = 0; frame < loudness.length; frame += 1) {
      const angle = (2 * Math.PI * hertz * frame) / framesPerSecond;
      real += ((loudness[frame] ?? 0) - mean) * Math.cos(angle);
      imaginary += ((loudness[frame] ?? 0) - mean) * Math.sin(angle);
    }
    const power = real * real + imaginary * imaginary;
    all += power;
    if (hertz >= SYLLABLE_HERTZ.from && hertz <= SYLLABLE_HERTZ.to) syllabic += power;
  }
  return all > 0 ? syllabic / all : 0;
}

/** Share of frames well below the typical loud frame. */
function gapShare(loudness: Float32Array): number {
  const loud = quantileOfSorted(loudness.slice().sort(), LOUD_QUANTILE);
  let gaps = 0;
  for (const value of loudness) if (value < loud * QUIET_SHARE) gaps += 1;
  return loudness.length === 0 ? 0 : gaps / loudness.length;
}
