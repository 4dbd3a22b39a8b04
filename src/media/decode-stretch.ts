import { join } from "node:path";
import type { LeftOutFrame } from "../../contracts/film-thinning.ts";
import {
  LENGTH_GRACE_SECONDS,
  MAX_FILM_SECONDS,
  type VideoProbe,
  type VideoTrackProbe,
} from "../../contracts/video-probe.ts";
import type { DecodedSegment, StretchInput, StretchMotion } from "../../contracts/video-task.ts";
import { runDecoder } from "./decode.ts";
import type { Lanes } from "./lanes.ts";
import type { Stretch } from "./stretches.ts";

/** Which pictures of a film are wanted. */
export interface FramesRequest {
  path: string;
  probe: VideoProbe;
  /** A private folder; the frames stay in it until its owner removes it. */
  folder: string;
  ffmpegPath: string;
  lanes: Lanes;
  /** Decode key frames only. */
  preview: boolean;
  /** Frames in which the decoder finds nothing, in order of time. */
  leftOut: readonly LeftOutFrame[];
  signal?: AbortSignal | undefined;
  /** Compares the frames of one part, while others are still being decoded. */
  runStretchTask: (input: StretchInput, signal?: AbortSignal) => Promise<StretchMotion>;
}

/** The sizes in which a film is decoded. */
export interface DecodedSizes {
  small: Size;
  picture: Size;
}

interface Size {
  width: number;
  height: number;
}

/** Long side of the frames that shots and movement are measured on: fine enough for blocks, small enough for every frame. */
const SMALL_LONG_SIDE = 128;
const SMALL_STEP = 8;
/** Long side of the pictures among which key frames are chosen. */
const PICTURE_LONG_SIDE = 640;
const PICTURE_STEP = 2;
const MIN_SIDE = 16;
const PICTURE_INTERVAL_SECONDS = 0.8;
const KEY_PICTURE_INTERVAL_SECONDS = 0.12;
/** Above this share of key frames the file is (nearly) all-intra and key frames say nothing about shots. */
const ALL_INTRA_SHARE = 0.2;
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
/** Untagged pictures of at least this height are Rec. 709 by custom, smaller ones Rec. 601. */
const HD_HEIGHT = 720;

/** Small frames for measuring, and larger candidates for key frames. */
export function decodedSizes(video: VideoTrackProbe): DecodedSizes {
  return {
    small: fittedSize(video, SMALL_LONG_SIDE, SMALL_STEP),
    picture: fittedSize(video, Math.min(PICTURE_LONG_SIDE, longSide(video)), PICTURE_STEP),
  };
}

/**
 * Decodes one stretch of the film to files in the folder whose names begin with `name`. Loop filters are skipped: nobody sees it at
 * this size. Throws VIDEO_PROCESSING_FAILED.
 */
export async function decodeStretch(
  request: FramesRequest,
  video: VideoTrackProbe,
  name: string,
  stretch: Stretch,
): Promise<DecodedSegment> {
  const segment = {
    smallPath: join(request.folder, `${name}.small.yuv`),
    picturesPath: join(request.folder, `${name}.pictures.rgb`),
    logPath: join(request.folder, `${name}.log`),
    leftOut: request.leftOut.filter(({ time }) => isWithin(time, stretch)),
    motion: null,
  };
  await runDecoder({
    ffmpegPath: request.ffmpegPath,
    inputPath: request.path,
    demuxer: request.probe.demuxer,
    inputOptions: [
      ...(stretch.share < 1 || request.preview ? ["-threads", "1"] : []),
      ...["-skip_loop_filter", "all", ...(request.preview ? ["-skip_frame", "nokey"] : [])],
      ...["-noautorotate", "-copyts", "-an", "-sn", "-dn"],
      ...(stretch.seek === null
        ? []
        : ["-seek_timestamp", "1", "-noaccurate_seek", "-ss", stretch.seek.toFixed(6)]),
    ],
    outputOptions: [
      ...[
        "-filter_complex_threads",
        "1",
        "-filter_complex",
        filterGraph(video, decodedSizes(video), stretch),
      ],
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

function isWithin(time: number, { from, to }: Stretch): boolean {
  return (from === null || time >= from) && (to === null || time < to);
}

/** One decoding, two sizes; `showinfo` writes the time stamp of every frame to the log. Frames are turned after shrinking. */
function filterGraph(video: VideoTrackProbe, { small, picture }: DecodedSizes, stretch: Stretch): string {
  const end = stretch.to ?? video.firstTime + MAX_FILM_SECONDS + LENGTH_GRACE_SECONDS;
  const start = stretch.from === null ? "" : `start=${stretch.from.toFixed(6)}:`;
  const turn = turnFilters(video);
  return [
    `[0:V:0]trim=${start}end=${end.toFixed(6)},split=2[a][b]`,
    `[a]${scale(video, small, "fast_bilinear")}${turn},format=yuv420p,showinfo@small=checksum=0[small]`,
    `[b]select='${pictureChoice(video)}',${scale(video, picture, "bilinear")}${turn},format=rgb24,showinfo@picture=checksum=0[pictures]`,
  ].join(";");
}

/** Every so often, the last frame, and the key frames, which encoders like to put at the start of a shot. */
function pictureChoice(video: VideoTrackProbe): string {
  const every = `isnan(prev_selected_t)+gte(t-prev_selected_t\\,${PICTURE_INTERVAL_SECONDS})`;
  const halfFrame = (video.lastTime - video.firstTime) / Math.max(1, video.packetCount - 1) / 2;
  const last = `+gte(t\\,${(video.lastTime - halfFrame).toFixed(6)})`;
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

function fittedSize(video: VideoTrackProbe, wantedLongSide: number, step: number): Size {
  const factor = wantedLongSide / longSide(video);
  const fit = (side: number) => Math.max(MIN_SIDE, Math.round((side * factor) / step) * step);
  return { width: fit(video.displayWidth), height: fit(video.displayHeight) };
}

function longSide(video: VideoTrackProbe): number {
  return Math.max(video.displayWidth, video.displayHeight);
}
