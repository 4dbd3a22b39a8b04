import type { Sound } from "./loudness.ts";
import { spectrumMaker } from "./spectrum.ts";

/** How strongly sound begins at each moment, and the levels it was made from. */
export interface OnsetEnvelope {
  /** Rise of the log band levels, summed, with the local mean taken off; never below 0. */
  strength: Float32Array;
  /** Log levels, `bands` a frame. */
  levels: Float32Array;
  bands: number;
  framesPerSecond: number;
}

const ANALYSIS_RATE = 16_000;
const WINDOW = 512;
const HOP = 160;
const BANDS = 24;
const LOWEST_HZ = 40;
const HIGHEST_HZ = 7_500;
/** Levels are log(1 + gain * power): quiet noise does not count as an onset. */
const COMPRESSION_GAIN = 10;
const LOCAL_MEAN_SECONDS = 0.5;

/** Spectral flux over mel-spaced bands (after Klapuri 1999 and Bello et al. 2005), 100 frames a second. */
export function onsetEnvelope(sound: Sound): OnsetEnvelope {
  const mono = monoAt(sound, ANALYSIS_RATE);
  const frames = Math.max(0, Math.ceil(mono.length / HOP));
  const levels = bandLevels(mono, frames);
  const flux = new Float32Array(frames);
  for (let frame = 1; frame < frames; frame += 1) {
    let rise = 0;
    for (let band = 0; band < BANDS; band += 1) {
      rise += Math.max(0, (levels[frame * BANDS + band] ?? 0) - (levels[(frame - 1) * BANDS + band] ?? 0));
    }
    flux[frame] = rise;
  }
  const framesPerSecond = ANALYSIS_RATE / HOP;
  return {
    strength: aboveLocalMean(flux, Math.round(LOCAL_MEAN_SECONDS * framesPerSecond)),
    levels,
    bands: BANDS,
    framesPerSecond,
  };
}

/** All channels averaged, and averaged down to `rate`, which must divide the sound's own. */
function monoAt(sound: Sound, rate: number): Float32Array {
  const step = Math.round(sound.sampleRate / rate);
  const group = step * sound.channels;
  const mono = new Float32Array(Math.floor(sound.samples.length / group));
  for (let index = 0; index < mono.length; index += 1) {
    let sum = 0;
    for (let at = index * group; at < (index + 1) * group; at += 1) sum += sound.samples[at] ?? 0;
    mono[index] = sum / group;
  }
  return mono;
}

function bandLevels(mono: Float32Array, frames: number): Float32Array {
  const spectrum = spectrumMaker(WINDOW);
  const edges = bandEdges();
  const levels = new Float32Array(frames * BANDS);
  for (let frame = 0; frame < frames; frame += 1) {
    const power = spectrum.powerAt(mono, frame * HOP);
    for (let band = 0; band < BANDS; band += 1) {
      const from = edges[band] ?? 0;
      const to = Math.max(from + 1, edges[band + 1] ?? 0);
      let sum = 0;
      for (let bin = from; bin < to; bin += 1) sum += power[bin] ?? 0;
      levels[frame * BANDS + band] = Math.log1p(COMPRESSION_GAIN * Math.sqrt(sum / (to - from)));
    }
  }
  return levels;
}

/** Bin numbers of the band edges, evenly spaced on the mel scale (O'Shaughnessy 1987). */
function bandEdges(): number[] {
  const mel = (hz: number) => 2595 * Math.log10(1 + hz / 700);
  const hz = (value: number) => 700 * (10 ** (value / 2595) - 1);
  const [low, high] = [mel(LOWEST_HZ), mel(HIGHEST_HZ)];
  return Array.from({ length: BANDS + 1 }, (_, index) =>
    Math.round((hz(low + ((high - low) * index) / BANDS) * WINDOW) / ANALYSIS_RATE),
  );
}

function aboveLocalMean(flux: Float32Array, reach: number): Float32Array {
  const sums = new Float64Array(flux.length + 1);
  for (let index = 0; index < flux.length; index += 1)
    sums[index + 1] = (sums[index] ?? 0) + (flux[index] ?? 0);
  return flux.map((value, index) => {
    const from = Math.max(0, index - reach);
    const to = Math.min(flux.length, index + reach + 1);
    return Math.max(0, value - ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from));
  });
}
