import type { Sound } from "../../../../workers/kernel/loudness.ts";

/** A pattern in sixteenths of a bar of four beats; each letter a stroke: k kick, s snare, h hat, o open hat. */
export interface DrumLoop {
  bpm: number;
  /** One line for each drum, sixteen places a bar; anything but a dot is a stroke. */
  kick: string;
  snare: string;
  hat: string;
  /** How late every second eighth comes, as a share of an eighth: 0 straight, 0.33 shuffle. */
  swing?: number;
  /** Levels of what plays beside the drums. */
  pad?: number;
  noise?: number;
  speech?: number;
  /** Strokes stray by up to this many seconds, as a player's do. */
  looseness?: number;
}

const RATE = 48_000;
const STEPS = 16;
const BEATS = 4;

/** Plays a loop for so many seconds, in stereo. The same loop sounds the same each time. */
export function playLoop(loop: DrumLoop, seconds: number): Sound {
  const mono = new Float32Array(Math.round(seconds * RATE));
  const random = dice(loop.bpm);
  const stepSeconds = 60 / loop.bpm / (STEPS / BEATS);
  for (let step = 0; step * stepSeconds < seconds; step += 1) {
    const late = step % 4 === 2 ? (loop.swing ?? 0) * 2 * stepSeconds : 0;
    const strays = (random() - 0.5) * 2 * (loop.looseness ?? 0);
    strike(mono, loop, step, Math.max(0, Math.round((step * stepSeconds + late + strays) * RATE)), random);
  }
  addPad(mono, loop.pad ?? 0);
  addNoise(mono, loop.noise ?? 0, random);
  addSpeech(mono, loop.speech ?? 0, random);
  return inStereo(mono);
}

function strike(mono: Float32Array, loop: DrumLoop, step: number, start: number, random: () => number): void {
  const accent = step % STEPS === 0 ? 1 : 0.8;
  if (strikes(loop.kick, step)) addKick(mono, start, 0.5 * accent);
  if (strikes(loop.snare, step)) addBurst(mono, start, 0.3 * accent, 0.09, random);
  if (strikes(loop.hat, step)) addBurst(mono, start, 0.12 * accent, 0.025, random);
}

function inStereo(mono: Float32Array): Sound {
  const samples = new Float32Array(2 * mono.length);
  for (let at = 0; at < mono.length; at += 1) samples.fill(mono[at] ?? 0, 2 * at, 2 * at + 2);
  return { samples, channels: 2, sampleRate: RATE };
}

function addNoise(mono: Float32Array, level: number, random: () => number): void {
  for (let at = 0; at < mono.length; at += 1) mono[at] = (mono[at] ?? 0) + level * (2 * random() - 1);
}

function strikes(line: string, step: number): boolean {
  return (line[step % line.length] ?? ".") !== ".";
}

/** A sine that falls from 120 to 45 hertz. */
function addKick(mono: Float32Array, start: number, level: number): void {
  let phase = 0;
  for (let at = 0; at < 0.25 * RATE && start + at < mono.length; at += 1) {
    const time = at / RATE;
    phase += (2 * Math.PI * (45 + 75 * Math.exp(-time / 0.03))) / RATE;
    mono[start + at] = (mono[start + at] ?? 0) + level * Math.sin(phase) * Math.exp(-time / 0.08);
  }
}

/** Noise that dies away: short for a hat, longer for a snare. */
function addBurst(
  mono: Float32Array,
  start: number,
  level: number,
  decaySeconds: number,
  random: () => number,
): void {
  for (let at = 0; at < 5 * decaySeconds * RATE && start + at < mono.length; at += 1) {
    const value = level * (2 * random() - 1) * Math.exp(-at / RATE / decaySeconds);
    mono[start + at] = (mono[start + at] ?? 0) + value;
  }
}

/** A chord that swells and fades slowly and changes every other second. */
function addPad(mono: Float32Array, level: number): void {
  const chords = [
    [220, 277.2, 329.6],
    [196, 246.9, 293.7],
    [174.6, 220, 261.6],
  ];
  for (let at = 0; at < mono.length; at += 1) {
    const time = at / RATE;
    const swell = 0.6 + 0.4 * Math.sin((2 * Math.PI * time) / 5.3);
    const chord = chords[Math.floor(time / 2.3) % chords.length] ?? [];
    const sum = chord.reduce((total, hertz) => total + Math.sin(2 * Math.PI * hertz * time), 0);
    mono[at] = (mono[at] ?? 0) + (level * swell * sum) / 3;
  }
}

/** Voiced syllables of uneven length and pitch with pauses between phrases: as unrhythmical as a speaker. */
function addSpeech(mono: Float32Array, level: number, random: () => number): void {
  let at = 0;
  while (at < mono.length) {
    const length = Math.round((0.09 + 0.16 * random()) * RATE);
    const hertz = 95 + 60 * random();
    const isPause = random() < 0.12;
    for (let offset = 0; offset < length && at + offset < mono.length && !isPause; offset += 1) {
      const shape = Math.sin((Math.PI * offset) / length) ** 0.7;
      const phase = (2 * Math.PI * hertz * offset) / RATE;
      const voice = Math.sin(phase) + 0.6 * Math.sin(3 * phase) + 0.4 * Math.sin(7 * phase);
      mono[at + offset] = (mono[at + offset] ?? 0) + (level * shape * voice) / 2;
    }
    at += length + Math.round((isPause ? 0.4 : 0.04) * RATE * (0.5 + random()));
  }
}

/** A linear congruential generator (Numerical Recipes): the same row of numbers in [0, 1) for the same seed. */
function dice(seed: number): () => number {
  let state = Math.round(seed * 1_000) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
