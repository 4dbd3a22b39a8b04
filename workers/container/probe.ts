import { type FileHandle, open } from "node:fs/promises";
import type { Input, InputAudioTrack, InputVideoTrack } from "mediabunny";
import {
  type AudioTrackProbe,
  LENGTH_GRACE_SECONDS,
  MAX_FILM_SECONDS,
  type VideoProbe,
  type VideoTrackProbe,
} from "../../contracts/video-probe.ts";
import { TaskError } from "../envelope.ts";
import { refuseLyingTables } from "./declared-tables.ts";

const MAX_PACKETS = 20_000;
const PROBE_TIMEOUT_MS = 4_000;
const PACKETS_AT_A_TIME = 1_000;
const MOST_KEYS_READ = 24;
const MAX_CACHE_BYTES = 16 * 1024 * 1024;
const MAX_SIDE = 8_192;
const FFMPEG_CODEC_NAMES: Readonly<Record<string, string>> = {
  avc: "h264",
  apch: "prores",
  apcn: "prores",
  apcs: "prores",
  apco: "prores",
  ap4h: "prores",
  ap4x: "prores",
};

/**
 * Reads the container in memory-safe code before anything is decoded; only MP4, MOV, Matroska and WebM, only this one file.
 * Throws VIDEO_TOO_LONG over 60 s, VIDEO_PROCESSING_FAILED for what cannot be read.
 */
export async function probeVideo(path: string): Promise<VideoProbe> {
  const handle = await open(path, "r");
  try {
    return await withTimeout(probeHandle(handle));
  } catch (error) {
    if (error instanceof TaskError) throw error;
    throw unreadable("The container cannot be read", error);
  } finally {
    await handle.close();
  }
}

async function probeHandle(handle: FileHandle): Promise<VideoProbe> {
  const { CustomSource, Input, MATROSKA, MP4, QTFF, WEBM } = await import("mediabunny");
  const { size } = await handle.stat();
  await refuseLyingTables(handle, size);
  const source = new CustomSource({
    getSize: () => size,
    read: (start, end) => readRange(handle, start, end),
    maxCacheSize: MAX_CACHE_BYTES,
    prefetchProfile: "fileSystem",
  });
  const input = new Input({ formats: [MP4, QTFF, WEBM, MATROSKA], source });
  try {
    return await probeInput(input);
  } finally {
    input.dispose();
  }
}

async function probeInput(input: Input): Promise<VideoProbe> {
  const format = await input.getFormat();
  const videoTrack = await input.getPrimaryVideoTrack();
  const audioTrack = await input.getPrimaryAudioTrack();
  if (videoTrack === null && audioTrack === null)
    throw unreadable("The file holds neither picture nor sound");
  const video = videoTrack === null ? null : await probeVideoTrack(videoTrack);
  const audio = audioTrack === null ? null : await probeAudioTrack(audioTrack);
  const durationSeconds = video === null ? await soundSeconds(audioTrack) : pictureSeconds(video);
  const end = await declaredBy(input, videoTrack ?? audioTrack);
  // A picture may begin long after the sound.
  const declaredSeconds = Math.max(0, end - Math.max(0, video?.firstTime ?? 0));
  const isMatroska = format.name === "Matroska" || format.name === "WebM";
  return { demuxer: isMatroska ? "matroska" : "mov", durationSeconds, declaredSeconds, video, audio };
}

/** The end of the picture where the format keeps one for each track; Matroska keeps that of the longest. */
async function declaredBy(input: Input, track: InputVideoTrack | InputAudioTrack | null): Promise<number> {
  const tracks = track === null ? [] : [track];
  const seconds = await input.getDurationFromMetadata(tracks, { skipLiveWait: true });
  return seconds !== null && Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}

async function probeVideoTrack(track: InputVideoTrack): Promise<VideoTrackProbe | null> {
  const displayWidth = await track.getDisplayWidth();
  const displayHeight = await track.getDisplayHeight();
  if (!(isPlausibleSide(displayWidth) && isPlausibleSide(displayHeight))) {
    throw unreadable(`The picture's sides must be 1 to ${MAX_SIDE} pixels`);
  }
  const packets = await readPackets(track);
  if (packets.packetCount === 0) throw unreadable("The film holds no picture");
  const color = await track.getColorSpace();
  const transfer: string | null | undefined = color.transfer;
  return {
    codec: await codecName(track),
    displayWidth,
    displayHeight,
    rotation: await track.getRotation(),
    flipped: await track.getFlip(),
    transfer: transfer === "pq" || transfer === "hlg" ? transfer : "sdr",
    colorMatrix: color.matrix ?? null,
    ...packets,
  };
}

async function readPackets(track: InputVideoTrack) {
  const { EncodedPacketSink } = await import("mediabunny");
  const found = {
    packetCount: 0,
    firstTime: Number.POSITIVE_INFINITY,
    lastTime: 0,
    keyTimes: [] as number[],
    bytesBeforeKey: [] as number[],
    packetsBeforeKey: [] as number[],
    totalBytes: 0,
  };
  const times: number[] = [];
  const deadline = performance.now() + PROBE_TIMEOUT_MS;
  for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  })) {
    times.push(packet.timestamp);
    if (times.length % PACKETS_AT_A_TIME === 0) await breathe(deadline);
    if (packet.type === "key") {
      found.keyTimes.push(packet.timestamp);
      found.bytesBeforeKey.push(found.totalBytes);
      found.packetsBeforeKey.push(found.packetCount);
    }
    found.packetCount += 1;
    if (found.packetCount > MAX_PACKETS)
      throw unreadable(`The film declares more than ${MAX_PACKETS} frames`);
    found.firstTime = Math.min(found.firstTime, packet.timestamp);
    found.lastTime = Math.max(found.lastTime, packet.timestamp);
    found.totalBytes += packet.byteLength;
    refuseLongFilm(found.lastTime - found.firstTime);
  }
  const isHonest = await areKeyFrames(track, sampleOf(found.keyTimes));
  const keys = isHonest ? {} : { keyTimes: [], bytesBeforeKey: [], packetsBeforeKey: [] };
  return { ...found, gapBeforeKey: isHonest ? gapsBefore(found.keyTimes, times) : [], ...keys };
}

/** Evenly spread, and few enough to be read in no time. */
function sampleOf(keyTimes: readonly number[]): number[] {
  const step = Math.max(1, keyTimes.length / MOST_KEYS_READ);
  return keyTimes.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/**
 * Whether these are what the table calls them, by their own bits. A film parted at frames that are none would be decoded in vain
 * and then once more; so would one that ends before them.
 */
async function areKeyFrames(track: InputVideoTrack, times: readonly number[]): Promise<boolean> {
  const { EncodedPacketSink } = await import("mediabunny");
  const sink = new EncodedPacketSink(track);
  for (const time of times) {
    const packet = await sink.getPacket(time).catch(() => null);
    if (packet === null || (await track.determinePacketType(packet)) === "delta") return false;
  }
  return true;
}

/** Packets come without waiting, so that other work, and the clock that ends this one, would never get a turn. */
async function breathe(deadline: number): Promise<void> {
  if (performance.now() > deadline) throw tooSlow();
  await new Promise((resolve) => setImmediate(resolve));
}

function gapsBefore(keyTimes: number[], times: number[]): number[] {
  const sorted = Float64Array.from(times).sort();
  return keyTimes.map((time) => time - (sorted[sorted.indexOf(time) - 1] ?? time));
}

async function probeAudioTrack(track: InputAudioTrack): Promise<AudioTrackProbe> {
  return {
    codec: await codecName(track),
    channels: await track.getNumberOfChannels(),
    sampleRate: await track.getSampleRate(),
  };
}

/** From the first frame to the end of the last, which is taken to last as long as the others. */
function pictureSeconds({ firstTime, lastTime, packetCount }: VideoTrackProbe): number {
  return packetCount > 1 ? ((lastTime - firstTime) * packetCount) / (packetCount - 1) : 0;
}

async function soundSeconds(track: InputAudioTrack | null): Promise<number> {
  if (track === null) return 0;
  const { EncodedPacketSink } = await import("mediabunny");
  let packetCount = 0;
  let end = 0;
  for await (const packet of new EncodedPacketSink(track).packets(undefined, undefined, {
    metadataOnly: true,
  })) {
    packetCount += 1;
    if (packetCount > MAX_PACKETS) throw unreadable(`The sound declares more than ${MAX_PACKETS} packets`);
    end = Math.max(end, packet.timestamp + packet.duration);
    refuseLongFilm(end);
  }
  return end;
}

async function codecName(track: InputVideoTrack | InputAudioTrack): Promise<string> {
  const known = await track.getCodec();
  const internal = known ?? (await track.getInternalCodecId());
  if (typeof internal !== "string") return "unknown";
  return FFMPEG_CODEC_NAMES[internal] ?? internal;
}

async function readRange(handle: FileHandle, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(end - start);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) throw new RangeError("the file ended while it was read");
    filled += bytesRead;
  }
  return bytes;
}

function refuseLongFilm(seconds: number): void {
  if (seconds <= MAX_FILM_SECONDS + LENGTH_GRACE_SECONDS) return;
  throw new TaskError("VIDEO_TOO_LONG", `The film is longer than ${MAX_FILM_SECONDS} seconds`, {
    max_seconds: MAX_FILM_SECONDS,
  });
}

function isPlausibleSide(pixels: number): boolean {
  return Number.isInteger(pixels) && pixels >= 1 && pixels <= MAX_SIDE;
}

async function withTimeout<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooSlow()), PROBE_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work, expired]);
  } finally {
    clearTimeout(timer);
  }
}

function tooSlow(): TaskError {
  return unreadable("Reading the container takes too long");
}

function unreadable(message: string, cause?: unknown): TaskError {
  return new TaskError("VIDEO_PROCESSING_FAILED", message, null, { cause });
}
