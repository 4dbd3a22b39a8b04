import type { OnsetEnvelope } from "./onset.ts";

export interface Tempo {
  /** Beats a minute; null when no steady beat is heard. */
  bpm: number | null;
  /** 0 to 1: how much of the onsets' energy repeats with the beat. */
  confidence: number;
  /** Seconds of each beat. */
  beats: number[];
}

const MIN_BPM = 50;
const MAX_BPM = 220;
/** Listeners tap near this tempo; spread in octaves (Moelants 2002; Ellis 2007). */
const PREFERRED_BPM = 120;
const PREFERENCE_OCTAVES = 0.9;
/** A beat also repeats after two, three and four beats. */
const MULTIPLES = [1, 2, 3, 4];
const BPM_STEP = 0.25;
const MIN_SECONDS = 2.5;
const MIN_CONFIDENCE = 0.18;
/** How dearly a beat pays for being off the grid (Ellis 2007). */
const TIGHTNESS = 100;
const NO_TEMPO: Tempo = { bpm: null, confidence: 0, beats: [] };

/** Tempo by autocorrelation of the onset envelope with a preference for tappable tempi, then beats by dynamic programming (Ellis, 2007). */
export function findTempo(onsets: OnsetEnvelope): Tempo {
  const { strength, framesPerSecond } = onsets;
  if (strength.length < MIN_SECONDS * framesPerSecond) return NO_TEMPO;
  const smooth = smoothed(strength);
  const longest = Math.min(
    strength.length - 1,
    Math.ceil(((60 * framesPerSecond) / MIN_BPM) * (MULTIPLES.at(-1) ?? 1)) + 1,
  );
  const correlation = autocorrelation(smooth, longest);
  const best = bestTempo(correlation, framesPerSecond);
  const confidence = best === null ? 0 : Math.max(0, Math.min(1, best.support));
  if (best === null || confidence < MIN_CONFIDENCE) return { ...NO_TEMPO, confidence };
  const beats = trackBeats(smooth, (60 * framesPerSecond) / best.bpm).map((frame) => frame / framesPerSecond);
  return { bpm: best.bpm, confidence, beats };
}

function smoothed(strength: Float32Array): Float32Array {
  return strength.map(
    (value, index) => 0.5 * value + 0.25 * ((strength[index - 1] ?? 0) + (strength[index + 1] ?? 0)),
  );
}

/** Autocorrelation with the mean taken off, normalised to 1 at no lag, each lag by how many products it had. */
function autocorrelation(values: Float32Array, longest: number): Float32Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const centred = values.map((value) => value - mean);
  const result = new Float32Array(longest + 1);
  for (let lag = 0; lag <= longest; lag += 1) {
    let sum = 0;
    for (let index = lag; index < centred.length; index += 1)
      sum += (centred[index] ?? 0) * (centred[index - lag] ?? 0);
    result[lag] = sum / (centred.length - lag);
  }
  const power = result[0] ?? 0;
  return power > 0 ? result.map((value) => value / power) : result;
}

function bestTempo(
  correlation: Float32Array,
  framesPerSecond: number,
): { bpm: number; support: number } | null {
  let best: { bpm: number; support: number; score: number } | null = null;
  for (let bpm = MIN_BPM; bpm <= MAX_BPM; bpm += BPM_STEP) {
    const period = (60 * framesPerSecond) / bpm;
    const heard = MULTIPLES.filter((multiple) => multiple * period < correlation.length - 1);
    if (heard.length === 0) continue;
    const support =
      heard.reduce((sum, multiple) => sum + peakNear(correlation, multiple * period), 0) / heard.length;
    const score = support * Math.exp(-0.5 * (Math.log2(bpm / PREFERRED_BPM) / PREFERENCE_OCTAVES) ** 2);
    if (score > (best?.score ?? 0)) best = { bpm, support, score };
  }
  return best;
}

/** Linear between lags. */
function peakNear(correlation: Float32Array, lag: number): number {
  const below = Math.floor(lag);
  const share = lag - below;
  return (correlation[below] ?? 0) * (1 - share) + (correlation[below + 1] ?? 0) * share;
}

/** The chain of frames that best trades onset strength against an even period. */
function trackBeats(strength: Float32Array, period: number): number[] {
  const deviation = Math.sqrt(strength.reduce((sum, value) => sum + value * value, 0) / strength.length);
  if (deviation === 0) return [];
  const score = new Float32Array(strength.length);
  const from = new Int32Array(strength.length).fill(-1);
  for (let frame = 0; frame < strength.length; frame += 1) {
    let best = 0;
    for (let back = Math.round(period / 2); back <= Math.round(period * 2) && back <= frame; back += 1) {
      const candidate = (score[frame - back] ?? 0) - TIGHTNESS * Math.log(back / period) ** 2;
      if (candidate > best) {
        best = candidate;
        from[frame] = frame - back;
      }
    }
    score[frame] = (strength[frame] ?? 0) / deviation + best;
  }
  return chainEndingAt(lastGoodEnd(score, period), from);
}

function lastGoodEnd(score: Float32Array, period: number): number {
  let end = Math.max(0, score.length - Math.ceil(period));
  for (let frame = end; frame < score.length; frame += 1)
    if ((score[frame] ?? 0) > (score[end] ?? 0)) end = frame;
  return end;
}

function chainEndingAt(end: number, from: Int32Array): number[] {
  const chain: number[] = [];
  for (let frame = end; frame >= 0; frame = from[frame] ?? -1) chain.push(frame);
  return chain.reverse();
}
