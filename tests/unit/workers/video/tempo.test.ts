import { describe, expect, test } from "bun:test";
import { onsetEnvelope } from "../../../../workers/kernel/onset.ts";
import { findTempo } from "../../../../workers/kernel/tempo.ts";
import { type DrumLoop, playLoop } from "./drum-loop.ts";

const SECONDS = 12;
const EIGHTHS = "x.x.x.x.x.x.x.x.";
const BACKBEAT = "....x.......x...";
/** Ten ways of drumming at ten tempi, alone and with what is heard beside drums in films. */
const LOOPS: Readonly<Record<string, DrumLoop>> = {
  "a ballad": { bpm: 72, kick: "x.........x.....", snare: BACKBEAT, hat: "x...x...x...x...", pad: 0.2 },
  "a shuffle": { bpm: 84, kick: "x.....x.x.......", snare: BACKBEAT, hat: EIGHTHS, swing: 0.33 },
  "hip hop by hand": { bpm: 92, kick: "x..x....x.x.....", snare: BACKBEAT, hat: EIGHTHS, looseness: 0.01 },
  "one drop": { bpm: 76, kick: "........x.......", snare: "........x.......", hat: "..x...x...x...x." },
  "a waltz": { bpm: 104, kick: "x...........", snare: "....x...x...", hat: "x.x.x.x.x.x.", pad: 0.15 },
  "rock under a speaker": { bpm: 113, kick: "x.......x.......", snare: BACKBEAT, hat: EIGHTHS, speech: 0.25 },
  "house with off-beat hats": {
    bpm: 126,
    kick: "x...x...x...x...",
    snare: BACKBEAT,
    hat: "..x...x...x...x.",
  },
  "trap in noise": {
    bpm: 140,
    kick: "x.....x...x.....",
    snare: "........x.......",
    hat: "x.x.x.xxx.x.x.xx",
    noise: 0.04,
  },
  "a broken beat": { bpm: 168, kick: "x.x.......xx....", snare: "....x..x.x..x..x", hat: EIGHTHS, pad: 0.1 },
  "a dotted latin beat": {
    bpm: 98,
    kick: "x..x..x.x..x..x.",
    snare: "...x..x....x..x.",
    hat: "x.xx.xx.x.xx.xx.",
  },
};

/** How far a tempo is from the wanted one or its nearest octave, as a share. */
function tempoError(bpm: number | null, wanted: number): number {
  if (bpm === null) return 1;
  return Math.min(...[0.25, 0.5, 1, 2, 4].map((octave) => Math.abs(bpm / (wanted * octave) - 1)));
}

describe("the tempo within 4 %, octave allowed", () => {
  for (const [name, loop] of Object.entries(LOOPS)) {
    test(`of ${name} at ${loop.bpm}`, () => {
      const { bpm } = findTempo(onsetEnvelope(playLoop(loop, SECONDS)));
      expect(tempoError(bpm, loop.bpm)).toBeLessThan(0.04);
    });
  }
});
