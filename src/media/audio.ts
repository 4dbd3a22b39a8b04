import { stat } from "node:fs/promises";
import { join } from "node:path";
import {
  type AudioTrackProbe,
  LENGTH_GRACE_SECONDS,
  MAX_FILM_SECONDS,
  type VideoProbe,
} from "../../contracts/video-probe.ts";
import type { DecodedAudio } from "../../contracts/video-task.ts";
import { runDecoder } from "./decode.ts";

export interface AudioRequest {
  path: string;
  probe: VideoProbe;
  /** A private folder; the samples stay in it until its owner removes it. */
  folder: string;
  ffmpegPath: string;
  signal?: AbortSignal | undefined;
}

/** The rate at which the K-weighting filter of ITU-R BS.1770 is specified. */
const SAMPLE_RATE = 48_000;
/** Up to 5.1 the channels are measured as they are; more are mixed down to stereo. */
const MAX_CHANNELS = 6;
const STEREO = 2;
const SAMPLE_BYTES = 4;
const MAX_OUTPUT_BYTES = 128 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** Decodes the first sound track to 48 kHz float samples in a file of `folder`; null when it holds none. Throws VIDEO_PROCESSING_FAILED. */
export async function decodeAudio(
  request: AudioRequest,
  track: AudioTrackProbe,
): Promise<DecodedAudio | null> {
  const channels = track.channels >= 1 && track.channels <= MAX_CHANNELS ? track.channels : STEREO;
  const path = join(request.folder, "sound.f32");
  await runDecoder({
    ffmpegPath: request.ffmpegPath,
    inputPath: request.path,
    demuxer: request.probe.demuxer,
    inputOptions: ["-vn", "-sn", "-dn"],
    outputOptions: [
      ...["-map", "0:a:0", "-t", String(MAX_FILM_SECONDS + LENGTH_GRACE_SECONDS)],
      ...["-ac", String(channels), "-ar", String(SAMPLE_RATE), "-c:a", "pcm_f32le", "-f", "f32le", path],
    ],
    logPath: join(request.folder, "sound.log"),
    maxOutputBytes: MAX_OUTPUT_BYTES,
    timeoutMs: TIMEOUT_MS,
    signal: request.signal,
  });
  const { size } = await stat(path);
  const seconds = size / (SAMPLE_BYTES * channels * SAMPLE_RATE);
  return size === 0 ? null : { path, channels, sampleRate: SAMPLE_RATE, seconds };
}
