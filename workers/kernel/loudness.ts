import { quantileOfSorted } from "./histogram.ts";

/** Interleaved samples, full scale at 1. */
export interface Sound {
  samples: Float32Array;
  channels: number;
  sampleRate: number;
}

export interface Loudness {
  /** Integrated loudness in LUFS (ITU-R BS.1770-4, EBU R128); null when everything is below the absolute gate. */
  integrated: number | null;
  /** Momentary loudness (400 ms) in LUFS, one figure every half second, no lower than the floor. */
  curve: number[];
  /** Loudness range in LU (EBU Tech 3342); null below three seconds of sound above the gate. */
  range: number | null;
}

/** Coefficients of one second-order section, a0 = 1. */
interface Section {
  b0: number;
  b1: number;
  b2: number;
  a1: number;
  a2: number;
}

/** ITU-R BS.1770-4, tables 1 and 2: the head's shelf and the low cut, at 48 kHz. */
const SHELF: Section = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};
const LOW_CUT: Section = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 };
const K_WEIGHTING_RATE = 48_000;
const LOUDNESS_OFFSET = -0.691;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;
const RANGE_GATE_LU = -20;
const RANGE_QUANTILES = { low: 0.1, high: 0.95 };
/** Blocks of 400 ms that overlap by three quarters are four steps of 100 ms; short-term loudness is thirty. */
const STEP_SECONDS = 0.1;
const MOMENTARY_STEPS = 4;
const SHORT_TERM_STEPS = 30;
const CURVE_STEPS = 5;
/** Weights of BS.1770: surrounds count 1.41, the low-frequency channel not at all. Order of channels as ffmpeg writes them. */
const SURROUND_WEIGHT = 1.41;
const CHANNEL_WEIGHTS: Readonly<Record<number, readonly number[]>> = {
  3: [1, 1, 0],
  4: [1, 1, SURROUND_WEIGHT, SURROUND_WEIGHT],
  5: [1, 1, 1, SURROUND_WEIGHT, SURROUND_WEIGHT],
  6: [1, 1, 1, 0, SURROUND_WEIGHT, SURROUND_WEIGHT],
};

/** Measures loudness by EBU R128. The sound must be at 48 kHz; throws RangeError otherwise. */
export function measureLoudness(sound: Sound): Loudness {
  if (sound.sampleRate !== K_WEIGHTING_RATE) throw new RangeError("loudness is measured at 48 kHz");
  const steps = weightedPower(sound);
  const momentary = slidingMeans(steps, MOMENTARY_STEPS);
  return {
    integrated: integratedLoudness(momentary),
    curve: loudnessCurve(momentary),
    range: loudnessRange(slidingMeans(steps, SHORT_TERM_STEPS)),
  };
}

/** K-weighted power of each step of 100 ms, channels summed with their weights. */
function weightedPower(sound: Sound): Float64Array {
  const stepFrames = Math.round(STEP_SECONDS * sound.sampleRate);
  const frames = Math.floor(sound.samples.length / sound.channels);
  const power = new Float64Array(Math.floor(frames / stepFrames));
  for (let channel = 0; channel < sound.channels; channel += 1) {
    const weight = CHANNEL_WEIGHTS[sound.channels]?.[channel] ?? 1;
    if (weight > 0) addChannelPower(sound, channel, weight / stepFrames, stepFrames, power);
  }
  return power;
}

function addChannelPower(
  sound: Sound,
  channel: number,
  weight: number,
  stepFrames: number,
  power: Float64Array,
): void {
  const { samples, channels } = sound;
  let [shelf1, shelf2, cut1, cut2] = [0, 0, 0, 0];
  for (let step = 0; step < power.length; step += 1) {
    let sum = 0;
    const end = (step + 1) * stepFrames;
    for (let frame = step * stepFrames; frame < end; frame += 1) {
      const sample = samples[frame * channels + channel] ?? 0;
      const shelved = SHELF.b0 * sample + shelf1;
      shelf1 = SHELF.b1 * sample - SHELF.a1 * shelved + shelf2;
      shelf2 = SHELF.b2 * sample - SHELF.a2 * shelved;
      const cut = LOW_CUT.b0 * shelved + cut1;
      cut1 = LOW_CUT.b1 * shelved - LOW_CUT.a1 * cut + cut2;
      cut2 = LOW_CUT.b2 * shelved - LOW_CUT.a2 * cut;
      sum += cut * cut;
    }
    power[step] = (power[step] ?? 0) + sum * weight;
  }
}

function integratedLoudness(blocks: Float64Array): number | null {
  const audible = blocks.filter((power) => lufsOf(power) > ABSOLUTE_GATE_LUFS);
  if (audible.length === 0) return null;
  const gate = lufsOf(meanPower(audible)) + RELATIVE_GATE_LU;
  const kept = audible.filter((power) => lufsOf(power) > gate);
  return kept.length === 0 ? null : lufsOf(meanPower(kept));
}

function loudnessRange(blocks: Float64Array): number | null {
  const audible = blocks.filter((power) => lufsOf(power) > ABSOLUTE_GATE_LUFS);
  if (audible.length === 0) return null;
  const gate = lufsOf(meanPower(audible)) + RANGE_GATE_LU;
  const kept = audible
    .filter((power) => lufsOf(power) > gate)
    .map(lufsOf)
    .sort();
  if (kept.length === 0) return null;
  return quantileOfSorted(kept, RANGE_QUANTILES.high) - quantileOfSorted(kept, RANGE_QUANTILES.low);
}

function loudnessCurve(momentary: Float64Array): number[] {
  const curve: number[] = [];
  for (let step = 0; step < momentary.length; step += CURVE_STEPS) {
    curve.push(Math.max(ABSOLUTE_GATE_LUFS, lufsOf(momentary[step] ?? 0)));
  }
  return curve;
}

function slidingMeans(steps: Float64Array, length: number): Float64Array {
  const means = new Float64Array(Math.max(0, steps.length - length + 1));
  for (let start = 0; start < means.length; start += 1)
    means[start] = meanPower(steps.subarray(start, start + length));
  return means;
}

function meanPower(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function lufsOf(power: number): number {
  return power > 0 ? LOUDNESS_OFFSET + 10 * Math.log10(power) : Number.NEGATIVE_INFINITY;
}
