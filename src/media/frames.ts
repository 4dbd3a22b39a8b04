import { open } from "node:fs/promises";
import { join } from "node:path";
import type { DecodedFrames, DecodedSegment } from "../../contracts/video-task.ts";
import { runDecoder } from "./decode.ts";
import { LENGTH_GRACE_SECONDS, MAX_FILM_SECONDS, type VideoProbe, type VideoTrackProbe } from "./probe.ts";
import { together } from "./together.ts";

export interface FramesRequest {
  path: string;
  probe: VideoProbe;
  /** A private folder; the frames stay in it until its owner removes it. */
  folder: string;
  ffmpegPath: string;
  /** Decode key frames only. */
  preview: boolean;
  signal?: AbortSignal | undefined;
}

interface Size {
  width: number;
  height: number;
}

/** A stretch to decode, in the container's time; null stands for an open end. */
interface Stretch {
  from: number | null;
  to: number | null;
}

/** Long side of the frames that shots and movement are measured on: fine enough for blocks, small enough for every frame. */
const SMALL_LONG_SIDE = 128;
const SMALL_STEP = 8;
/** Long side of the pictures among which key frames are chosen. */
const PICTURE_LONG_SIDE = 640;
const PICTURE_STEP = 2;
const MIN_SIDE = 16;
const PICTURE_INTERVAL_SECONDS = 0.5;
const KEY_PICTURE_INTERVAL_SECONDS = 0.12;
/** Above this share of key frames the file is (nearly) all-intra and key frames say nothing about shots. */
const ALL_INTRA_SHARE = 0.2;
/** Splitting a shorter film costs more than it saves. */
const MIN_SPLIT_SECONDS = 4;
/** The demuxer may seek this much early; a key frame must stand alone for longer to be the place of a split. */
const SEEK_MARGIN_SECONDS = 0.2;
const TIME_EPSILON_SECONDS = 0.0005;
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const LOG_HEAD_BYTES = 64 * 1024;
/** Untagged pictures of at least this height are Rec. 709 by custom, smaller ones Rec. 601. */
const HD_HEIGHT = 720;

/**
 * Decodes the picture to small frames for measuring and larger candidates for key frames, as files in `folder`. A film with a key
 * frame near its middle is decoded as two halves side by side, which uses two cores better than the decoder's own threads.
 * Loop filters are skipped: nobody sees it at this size. Throws VIDEO_PROCESSING_FAILED.
 */
export async function decodeFrames(request: FramesRequest, video: VideoTrackProbe): Promise<DecodedFrames> {
  const small = fittedSize(video, SMALL_LONG_SIDE, SMALL_STEP);
  const picture = fittedSize(video, Math.min(PICTURE_LONG_SIDE, longSide(video)), PICTURE_STEP);
  const split = request.preview ? null : splitTime(video);
  const segments = split === null ? null : await decodeHalves(request, video, small, picture, split);
  return {
    small,
    picture,
    segments: segments ?? [
      await decodeStretch(request, video, small, picture, "whole", { from: null, to: null }),
    ],
  };
}

async function decodeHalves(
  request: FramesRequest,
  video: VideoTrackProbe,
  small: Size,
  picture: Size,
  split: number,
): Promise<DecodedSegment[] | null> {
  const halves = await together(
    request.signal,
    (signal) =>
      decodeStretch({ ...request, signal }, video, small, picture, "first", { from: null, to: split }),
    (signal) =>
      decodeStretch({ ...request, signal }, video, small, picture, "second", { from: split, to: null }),
  );
  const start = await firstTimeIn(halves[1].logPath);
  return start !== null && Math.abs(start - split) < TIME_EPSILON_SECONDS * 2 ? halves : null;
}

async function decodeStretch(
  request: FramesRequest,
  video: VideoTrackProbe,
  small: Size,
  picture: Size,
  name: string,
  stretch: Stretch,
): Promise<DecodedSegment> {
  const segment = {
    smallPath: join(request.folder, `${name}.small.yuv`),
    picturesPath: join(request.folder, `${name}.pictures.rgb`),
    logPath: join(request.folder, `${name}.log`),
  };
  const isHalf = stretch.from !== null || stretch.to !== null;
  await runDecoder({
    ffmpegPath: request.ffmpegPath,
    inputPath: request.path,
    demuxer: request.probe.demuxer,
    inputOptions: [
      ...(isHalf || request.preview ? ["-threads", "1"] : []),
      ...["-skip_loop_filter", "all", ...(request.preview ? ["-skip_frame", "nokey"] : [])],
      ...["-noautorotate", "-copyts", "-an", "-sn", "-dn"],
      ...(stretch.from === null
        ? []
        : [
            "-seek_timestamp",
            "1",
            "-noaccurate_seek",
            "-ss",
            (stretch.from + SEEK_MARGIN_SECONDS).toFixed(6),
          ]),
    ],
    outputOptions: [
      ...["-filter_complex_threads", "1", "-filter_complex", filterGraph(video, small, picture, stretch)],
      ...["-map", "[small]", "-fps_mode", "passthrough", "-f", "rawvideo", segment.smallPath],
      ...["-map", "[pictures]", "-fps_mode", "passthrough", "-f", "rawvideo", segment.picturesPath],
    ],
    logPath: segment.logPath,
    maxOutputBytes: MAX_OUTPUT_BYTES,
    timeoutMs: TIMEOUT_MS,
    signal: request.signal,
  });
  return segment;
}

/** One decoding, two sizes; `showinfo` writes the time stamp of every frame to the log. Frames are turned after shrinking. */
function filterGraph(video: VideoTrackProbe, small: Size, picture: Size, stretch: Stretch): string {
  const end = stretch.to ?? video.firstTime + MAX_FILM_SECONDS + LENGTH_GRACE_SECONDS;
  const start = stretch.from === null ? "" : `start=${(stretch.from - TIME_EPSILON_SECONDS).toFixed(6)}:`;
  const turn = turnFilters(video);
  return [
    `[0:V:0]trim=${start}end=${(end - TIME_EPSILON_SECONDS).toFixed(6)},split=2[a][b]`,
    `[a]${scale(video, small, "fast_bilinear")}${turn},format=yuv420p,showinfo@small=checksum=0[small]`,
    `[b]select='${pictureChoice(video)}',${scale(video, picture, "bilinear")}${turn},format=rgb24,showinfo@picture=checksum=0[pictures]`,
  ].join(";");
}

/** Every half second, the last frame, and the key frames, which encoders like to put at the start of a shot. */
function pictureChoice(video: VideoTrackProbe): string {
  const every = `isnan(prev_selected_t)+gte(t-prev_selected_t\\,${PICTURE_INTERVAL_SECONDS})`;
  const last = `+gte(t\\,${(video.lastTime - TIME_EPSILON_SECONDS).toFixed(6)})`;
  const isAllIntra = video.keyTimes.length > video.packetCount * ALL_INTRA_SHARE;
  return isAllIntra
    ? every + last
    : `${every}${last}+key*gte(t-prev_selected_t\\,${KEY_PICTURE_INTERVAL_SECONDS})`;
}

function scale(video: VideoTrackProbe, size: Size, flags: string): string {
  const turned = isTurned(video);
  const [width, height] = turned ? [size.height, size.width] : [size.width, size.height];
  const matrix =
    video.colorMatrix === null && Math.min(video.displayWidth, video.displayHeight) >= HD_HEIGHT
      ? ":in_color_matrix=bt709"
      : "";
  return `scale=${width}:${height}:flags=${flags}${matrix}`;
}

function turnFilters(video: VideoTrackProbe): string {
  const turns: Readonly<Record<number, string>> = {
    90: ",transpose=clock",
    180: ",hflip,vflip",
    270: ",transpose=cclock",
  };
  return `${turns[video.rotation] ?? ""}${video.flipped ? ",hflip" : ""}`;
}

function isTurned(video: VideoTrackProbe): boolean {
  return video.rotation === 90 || video.rotation === 270;
}

/** The key frame that halves the bytes best, or null where no split is worth it. */
function splitTime(video: VideoTrackProbe): number | null {
  if (video.lastTime - video.firstTime < MIN_SPLIT_SECONDS) return null;
  let best: { time: number; imbalance: number } | null = null;
  for (let index = 1; index < video.keyTimes.length; index += 1) {
    const time = video.keyTimes[index] ?? 0;
    const next = video.keyTimes[index + 1] ?? Number.POSITIVE_INFINITY;
    const imbalance = Math.abs((video.bytesBeforeKey[index] ?? 0) / video.totalBytes - 0.5);
    if (next - time > SEEK_MARGIN_SECONDS * 2 && imbalance < (best?.imbalance ?? 0.3))
      best = { time, imbalance };
  }
  return best?.time ?? null;
}

function fittedSize(video: VideoTrackProbe, wantedLongSide: number, step: number): Size {
  const factor = wantedLongSide / longSide(video);
  const fit = (side: number) => Math.max(MIN_SIDE, Math.round((side * factor) / step) * step);
  return { width: fit(video.displayWidth), height: fit(video.displayHeight) };
}

function longSide(video: VideoTrackProbe): number {
  return Math.max(video.displayWidth, video.displayHeight);
}

async function firstTimeIn(logPath: string): Promise<number | null> {
  const handle = await open(logPath, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOG_HEAD_BYTES), 0, LOG_HEAD_BYTES, 0);
    const match = /showinfo@small.* n: *0 .*pts_time:(-?[\d.]+)/.exec(
      buffer.toString("latin1", 0, bytesRead),
    );
    return match?.[1] === undefined ? null : Number(match[1]);
  } finally {
    await handle.close();
  }
}
