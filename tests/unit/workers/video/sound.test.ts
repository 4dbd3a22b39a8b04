import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { AudioAnalysis } from "../../../../contracts/reference.ts";
import { measureLoudness, type Sound } from "../../../../workers/kernel/loudness.ts";
import { onsetEnvelope } from "../../../../workers/kernel/onset.ts";
import { findSilence, samplePeak } from "../../../../workers/kernel/silence.ts";
import { findTempo } from "../../../../workers/kernel/tempo.ts";
import { CLIP_TIMEOUT_MS, featuresOf, inFolder, makeClip } from "../../media/clips.ts";

const RATE = 48_000;
const LOOPS = new URL("../../../../../shared/media/audio/", import.meta.url).pathname;
/** Beats in each loop, by ear and by their makers' notes. */
const LOOP_BEATS: Readonly<Record<string, number>> = {
  amen: 4,
  breakbeat: 4,
  compus: 16,
  industrial: 2,
  mika: 16,
};

function sine(dbfs: number, seconds: number, hertz = 1_000): Sound {
  const amplitude = 10 ** (dbfs / 20);
  const samples = new Float32Array(2 * RATE * seconds);
  for (let frame = 0; frame < samples.length / 2; frame += 1) {
    const value = amplitude * Math.sin((2 * Math.PI * hertz * frame) / RATE);
    samples[2 * frame] = value;
    samples[2 * frame + 1] = value;
  }
  return { samples, channels: 2, sampleRate: RATE };
}

function joined(...sounds: Sound[]): Sound {
  const samples = new Float32Array(sounds.reduce((sum, sound) => sum + sound.samples.length, 0));
  let at = 0;
  for (const sound of sounds) {
    samples.set(sound.samples, at);
    at += sound.samples.length;
  }
  return { samples, channels: 2, sampleRate: RATE };
}

/** Short noise bursts on every beat, louder on every fourth, over a quiet hum. */
function drumming(bpm: number, seconds: number): Sound {
  const sound = sine(-50, seconds, 110);
  let seed = 7;
  for (let beat = 0; (beat * 60) / bpm < seconds; beat += 1) {
    const start = Math.round(((beat * 60) / bpm) * RATE);
    const level = beat % 4 === 0 ? 0.6 : 0.35;
    for (let frame = 0; frame < 2_400 && 2 * (start + frame) + 1 < sound.samples.length; frame += 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const value = level * (seed / 2 ** 31 - 1) * Math.exp(-frame / 500);
      sound.samples[2 * (start + frame)] = value;
      sound.samples[2 * (start + frame) + 1] = value;
    }
  }
  return sound;
}

/** How far the tempo is from the wanted one or its nearest octave, as a share. */
function tempoError(bpm: number | null, wanted: number): number {
  if (bpm === null) return 1;
  return Math.min(...[0.25, 0.5, 1, 2, 4].map((octave) => Math.abs(bpm / (wanted * octave) - 1)));
}

describe("loudness", () => {
  test("follows the EBU's test signals (Tech 3341, cases 1 to 4)", () => {
    expect(measureLoudness(sine(-23, 20)).integrated).toBeCloseTo(-23, 1);
    expect(measureLoudness(sine(-33, 20)).integrated).toBeCloseTo(-33, 1);
    expect(measureLoudness(joined(sine(-36, 10), sine(-23, 60), sine(-36, 10))).integrated).toBeCloseTo(
      -23,
      1,
    );
    const gated = joined(sine(-72, 10), sine(-36, 10), sine(-23, 60), sine(-36, 10), sine(-72, 10));
    expect(measureLoudness(gated).integrated).toBeCloseTo(-23, 1);
  });

  test("range follows the EBU's test signals (Tech 3342, cases 1 and 2)", () => {
    expect(Math.abs((measureLoudness(joined(sine(-20, 20), sine(-30, 20))).range ?? 0) - 10)).toBeLessThan(1);
    expect(Math.abs((measureLoudness(joined(sine(-20, 20), sine(-15, 20))).range ?? 0) - 5)).toBeLessThan(1);
  });

  test("of silence is none", () => {
    const silence = { samples: new Float32Array(2 * RATE * 4), channels: 2, sampleRate: RATE };
    expect(measureLoudness(silence)).toMatchObject({ integrated: null, range: null });
    expect(samplePeak(silence)).toBeNull();
    expect(findSilence(silence)).toEqual({ stretches: [{ start: 0, end: 4 }], ratio: 1 });
  });

  test("silences are found with their times", () => {
    const sound = joined(sine(-20, 1), sine(-80, 2), sine(-20, 1));
    const [stretch] = findSilence(sound).stretches;
    expect(stretch?.start).toBeCloseTo(1, 1);
    expect(stretch?.end).toBeCloseTo(3, 1);
    expect(samplePeak(sound)).toBeCloseTo(-20, 1);
  });
});

describe("tempo", () => {
  for (const bpm of [72, 96, 120, 128, 140, 174]) {
    test(`${bpm} beats a minute are heard, and the beats stand where the drums are`, () => {
      const tempo = findTempo(onsetEnvelope(drumming(bpm, 20)));
      expect(tempoError(tempo.bpm, bpm)).toBeLessThan(0.02);
      expect(tempo.confidence).toBeGreaterThan(0.3);
      const period = 60 / bpm;
      const off = tempo.beats
        .slice(2, -2)
        .map((beat) => Math.abs(beat / period - Math.round((beat / period) * 2) / 2) * period);
      expect(Math.max(...off)).toBeLessThan(0.05);
    });
  }

  test("a steady tone has none", () => {
    expect(findTempo(onsetEnvelope(sine(-20, 10))).bpm).toBeNull();
  });

  test.skipIf(!existsSync(LOOPS))(
    "of real loops is within 4 %, octave allowed",
    async () => {
      const loops = (await readdir(LOOPS)).filter((name) => name.startsWith("loop_"));
      for (const name of loops) {
        const path = join(LOOPS, name);
        const seconds = await secondsOf(path);
        const wanted = (60 * (LOOP_BEATS[name.slice(5, -5)] ?? 0)) / seconds;
        const heard = await soundOf(["-stream_loop", "-1", "-i", path, "-t", "20"]);
        expect(tempoError(heard.tempo, wanted)).toBeLessThan(0.04);
        expect(heard.kind).toBe("music");
      }
    },
    CLIP_TIMEOUT_MS,
  );
});

/** The sound of a clip made with these options, as measured on a whole film. */
async function soundOf(options: readonly string[]): Promise<AudioAnalysis> {
  const video = await inFolder(async (folder) =>
    featuresOf(await makeClip(folder, "heard.mp4", [...options, "-c:a", "aac", "-b:a", "192k"])),
  );
  if (video.audio === null) throw new Error("no sound was measured");
  return video.audio;
}

/** Decoded and counted, since a container may lie. */
async function secondsOf(path: string): Promise<number> {
  return inFolder(async (folder) => {
    const raw = await makeClip(folder, "raw.wav", [
      "-i",
      path,
      "-ac",
      "1",
      "-ar",
      "48000",
      "-c:a",
      "pcm_s16le",
    ]);
    return (Bun.file(raw).size - 44) / 2 / RATE;
  });
}
