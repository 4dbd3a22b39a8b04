import type { Sound } from "./loudness.ts";

export interface Stretch {
  start: number;
  end: number;
}

export interface Silence {
  stretches: Stretch[];
  /** Share of the time below the threshold, 0 to 1. */
  ratio: number;
}

const BLOCK_SECONDS = 0.05;
/** What a listener in a room takes for silence, in dB below full scale. */
const THRESHOLD_DBFS = -55;
const MIN_STRETCH_SECONDS = 0.5;

/** Where the sound stays below -55 dBFS (root mean square over 50 ms, loudest channel) for half a second or more. */
export function findSilence(sound: Sound): Silence {
  const blockFrames = Math.round(BLOCK_SECONDS * sound.sampleRate);
  const blocks = Math.floor(sound.samples.length / sound.channels / blockFrames);
  const limit = 10 ** (THRESHOLD_DBFS / 10);
  const stretches: Stretch[] = [];
  let quiet = 0;
  let start: number | null = null;
  for (let block = 0; block <= blocks; block += 1) {
    const isQuiet = block < blocks && loudestPower(sound, block * blockFrames, blockFrames) < limit;
    if (isQuiet) quiet += 1;
    if (isQuiet) start ??= block * BLOCK_SECONDS;
    else if (start !== null) {
      stretches.push({ start, end: block * BLOCK_SECONDS });
      start = null;
    }
  }
  return {
    stretches: stretches.filter((stretch) => stretch.end - stretch.start >= MIN_STRETCH_SECONDS),
    ratio: blocks === 0 ? 1 : quiet / blocks,
  };
}

/** The highest absolute sample in dB below full scale; null for digital silence. */
export function samplePeak(sound: Sound): number | null {
  let peak = 0;
  for (let index = 0; index < sound.samples.length; index += 1)
    peak = Math.max(peak, Math.abs(sound.samples[index] ?? 0));
  return peak > 0 ? 20 * Math.log10(peak) : null;
}

function loudestPower(sound: Sound, firstFrame: number, frames: number): number {
  let loudest = 0;
  for (let channel = 0; channel < sound.channels; channel += 1) {
    let sum = 0;
    for (let frame = firstFrame; frame < firstFrame + frames; frame += 1) {
      const sample = sound.samples[frame * sound.channels + channel] ?? 0;
      sum += sample * sample;
    }
    loudest = Math.max(loudest, sum / frames);
  }
  return loudest;
}
