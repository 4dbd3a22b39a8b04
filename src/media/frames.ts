import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  LENGTH_GRACE_SECONDS,
  MAX_FILM_SECONDS,
  type VideoProbe,
  type VideoTrackProbe,
} from "../../contracts/video-probe.ts";
import type {
  DecodedFrames,
  DecodedSegment,
  StretchInput,
  StretchMotion,
} from "../../contracts/video-task.ts";
import { isUndecodable, runDecoder } from "./decode.ts";
import type { Lanes } from "./lanes.ts";
import { planStretches, type Stretch } from "./stretches.ts";
import { allTogether } from "./together.ts";

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
  signal?: AbortSignal | undefined;
  /** Compares the frames of one part, while others are still being decoded. */
  runStretchTask: (input: StretchInput, signal?: AbortSignal) => Promise<StretchMotion>;
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
/** Time stamps are written with six digits, and Matroska keeps milliseconds. */
const SEAM_TOLERANCE_SECONDS = 0.0025;
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
const TIMEOUT_MS = 60_000;
const STAMP = /showinfo@small.* n: .*pts_time:(-?[\d.]+)/g;
/** Untagged pictures of at least this height are Rec. 709 by custom, smaller ones Rec. 601. */
const HD_HEIGHT = 720;

/** A whole film as one stretch. */
const WHOLE: Stretch = { from: null, to: null, seek: null, gap: 0, share: 1 };

/**
 * Decodes the picture to small frames for measuring and larger candidates for key frames, as files in `folder`. A film with key
 * frames to part it at is decoded in several stretches, one thread each, which uses the cores better than the decoder's own
 * threads. Loop filters are skipped: nobody sees it at this size. Throws VIDEO_PROCESSING_FAILED.
 */
export async function decodeFrames(
  request: FramesRequest,
  video: VideoTrackProbe,
  stretches = request.preview ? [] : planStretches(video, request.lanes.atOnce),
): Promise<DecodedFrames> {
  const small = fittedSize(video, SMALL_LONG_SIDE, SMALL_STEP);
  const picture = fittedSize(video, Math.min(PICTURE_LONG_SIDE, longSide(video)), PICTURE_STEP);
  const segments =
    stretches.length < 2 ? null : await decodePartsIfPossible(request, video, small, picture, stretches);
  return {
    small,
    picture,
    segments: segments ?? [await decodeWhole(request, video, small, picture)],
  };
}

function decodeWhole(
  request: FramesRequest,
  video: VideoTrackProbe,
  small: Size,
  picture: Size,
): Promise<DecodedSegment> {
  const signal = request.signal ?? new AbortController().signal;
  return request.lanes.take("interactive", signal, () =>
    decodeStretch(request, video, small, picture, "whole", WHOLE),
  );
}

/** Of a film that breaks off a part may hold nothing at all; what is there before is seen when it is decoded as a whole. */
async function decodePartsIfPossible(
  ...[request, ...film]: Parameters<typeof decodeParts>
): Promise<DecodedSegment[] | null> {
  try {
    return await decodeParts(request, ...film);
  } catch (error) {
    if (request.signal?.aborted || !isUndecodable(error)) throw error;
    return null;
  }
}

/** The stretches in order of time, the largest begun first; null when they do not join. */
async function decodeParts(
  request: FramesRequest,
  video: VideoTrackProbe,
  small: Size,
  picture: Size,
  stretches: Stretch[],
): Promise<DecodedSegment[] | null> {
  const works = stretches.map((stretch, index) => ({
    stretch,
    run: (signal: AbortSignal) =>
      request.lanes.take("interactive", signal, async () => {
        const name = `part-${index}`;
        const segment = await decodeStretch({ ...request, signal }, video, small, picture, name, stretch);
        return { ...segment, motion: await request.runStretchTask({ segment, small }, signal) };
      }),
  }));
  const parts = works.toSorted((left, right) => right.stretch.share - left.stretch.share);
  const segments = await allTogether(
    request.signal,
    parts.map(({ run }) => run),
  );
  const inOrder = works.flatMap((work) => segments[parts.indexOf(work)] ?? []);
  return (await joinWell(inOrder, stretches)) ? inOrder : null;
}

/** Whether the time between every two stretches is that between their frames in the container: nothing is lost or doubled. */
async function joinWell(segments: DecodedSegment[], stretches: Stretch[]): Promise<boolean> {
  const spans = await Promise.all(segments.map(({ logPath }) => timesIn(logPath)));
  return stretches.every(({ gap }, index) => {
    const [end, start] = [spans[index - 1]?.last, spans[index]?.first];
    if (index === 0) return start !== undefined;
    return end !== undefined && start !== undefined && Math.abs(start - end - gap) < SEAM_TOLERANCE_SECONDS;
  });
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

/** The time stamps of the first and the last small frame in the decoder's log. */
async function timesIn(logPath: string): Promise<{ first?: number; last?: number }> {
  const stamps = (await readFile(logPath, "latin1")).matchAll(STAMP);
  const times = Array.from(stamps, ([, time]) => Number(time));
  return times.length === 0 ? {} : { first: Math.min(...times), last: Math.max(...times) };
}
