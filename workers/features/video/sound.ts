import { readFileSync } from "node:fs";
import type { AudioAnalysis } from "../../../contracts/reference.ts";
import type { DecodedAudio } from "../../../contracts/video-task.ts";
import { roundTo } from "../../kernel/histogram.ts";
import { measureLoudness, type Sound } from "../../kernel/loudness.ts";
import { onsetEnvelope } from "../../kernel/onset.ts";
import { findSilence, samplePeak } from "../../kernel/silence.ts";
import { soundKind } from "../../kernel/sound-kind.ts";
import { findTempo } from "../../kernel/tempo.ts";

const DECIBEL_DECIMALS = 1;

/** Loudness, silence, tempo and beats of the decoded sound, and roughly what kind it is. */
export function hearSound(audio: DecodedAudio): AudioAnalysis {
  return measured(readSound(audio));
}

function readSound({ path, channels, sampleRate }: DecodedAudio): Sound {
  const bytes = readFileSync(path);
  const whole = bytes.byteLength - (bytes.byteLength % Float32Array.BYTES_PER_ELEMENT);
  const samples = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + whole));
  return { samples, channels, sampleRate };
}

function measured(heard: Sound): AudioAnalysis {
  const loudness = measureLoudness(heard);
  const silence = findSilence(heard);
  const onsets = onsetEnvelope(heard);
  const tempo = findTempo(onsets);
  const peak = samplePeak(heard);
  const { kind, hasSpeech } = soundKind(onsets, tempo.confidence, silence.ratio);
  return {
    tempo: tempo.bpm === null ? null : roundTo(tempo.bpm, 1),
    tempo_confidence: roundTo(tempo.confidence),
    beats: tempo.beats.map((beat) => roundTo(beat)),
    loudness_lufs: loudness.integrated === null ? null : roundTo(loudness.integrated, DECIBEL_DECIMALS),
    loudness_curve: loudness.curve.map((value) => roundTo(value, DECIBEL_DECIMALS)),
    loudness_range_lu: loudness.range === null ? null : roundTo(loudness.range, DECIBEL_DECIMALS),
    sample_peak_dbfs: peak === null ? null : roundTo(peak, DECIBEL_DECIMALS),
    silences: silence.stretches.map(({ start, end }) => ({
      start_time: roundTo(start),
      end_time: roundTo(end),
    })),
    silence_ratio: roundTo(silence.ratio),
    kind,
    ...(hasSpeech === null ? {} : { has_speech: hasSpeech }),
  };
}
