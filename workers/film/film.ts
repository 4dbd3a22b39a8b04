import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { DecodedSegment, VideoTaskInput } from "../../contracts/video-task.ts";
import type { Frame } from "../kernel/frame.ts";
import { toneMapped } from "../kernel/tone-map.ts";
import { type FrameMotion, frameMotion, readPlanes } from "./stretch.ts";

/** A decoded film: small planar frames in memory, larger pictures left in their files until one is asked for. */
export interface Film {
  width: number;
  height: number;
  /** YUV 4:2:0 planes of each frame, in order of time. */
  frames: Uint8Array[];
  /** Seconds from the first frame, rising strictly; one for each frame. */
  times: Float64Array;
  /** How each frame differs from the one before it; null where that is not known yet. */
  motions: (FrameMotion | null)[];
  pictures: Picture[];
  /** When the last frame ends, in seconds. */
  durationSeconds: number;
}

/** A candidate for a key frame. */
export interface Picture {
  time: number;
  read: () => Frame;
}

interface TimedFrame {
  time: number;
  planes: Uint8Array;
  motion: FrameMotion | null;
}

const RGB_CHANNELS = 3;
const LINE = /showinfo@(small|picture).* n: *(\d+) .*pts_time:(-?[\d.]+)/g;
const FALLBACK_FRAME_SECONDS = 1 / 25;

/**
 * Reads what the decoder left. Segments may overlap by a frame; what is out of order is dropped. HDR pictures come back tone
 * mapped. Throws when no frame is left.
 */
export function readFilm(
  input: NonNullable<VideoTaskInput["frames"]>,
  transfer: VideoTaskInput["facts"]["transfer"] = "sdr",
): Film {
  const { small, picture } = input;
  const timed: TimedFrame[] = [];
  const pictures: Picture[] = [];
  for (const segment of input.segments) {
    const stamps = readStamps(segment.logPath);
    appendInOrder(timed, readSmallFrames(segment, small.width, small.height, stamps.small));
    for (const [index, time] of stamps.picture.entries()) {
      if (time > (pictures.at(-1)?.time ?? Number.NEGATIVE_INFINITY)) {
        pictures.push({
          time,
          read: () =>
            shown(readPicture(segment.picturesPath, index, picture.width, picture.height), transfer),
        });
      }
    }
  }
  const start = timed[0]?.time;
  if (start === undefined) throw new RangeError("no frame was decoded");
  const times = Float64Array.from(timed, (frame) => frame.time - start);
  return {
    ...small,
    frames: timed.map((frame) => frame.planes),
    motions: timed.map((frame) => frame.motion),
    times,
    pictures: pictures.map((entry) => ({ ...entry, time: entry.time - start })),
    durationSeconds: (times.at(-1) ?? 0) + typicalStep(times),
  };
}

/** The median time between frames: what the last frame is taken to last. */
export function typicalStep(times: Float64Array): number {
  const steps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  return steps.sort()[steps.length >> 1] ?? FALLBACK_FRAME_SECONDS;
}

function readStamps(logPath: string): { small: number[]; picture: number[] } {
  const stamps = { small: [] as number[], picture: [] as number[] };
  for (const [, stream, index, time] of readFileSync(logPath, "latin1").matchAll(LINE)) {
    const list = stream === "small" ? stamps.small : stamps.picture;
    list[Number(index)] = Number(time);
  }
  return stamps;
}

function readSmallFrames(
  segment: DecodedSegment,
  width: number,
  height: number,
  stamps: number[],
): TimedFrame[] {
  const frames = readPlanes(segment.smallPath, width, height);
  return frames.slice(0, stamps.length).map((planes, index) => ({
    time: stamps[index] ?? Number.NaN,
    planes,
    motion: segment.motion === null ? null : frameMotion(segment.motion, index),
  }));
}

/** A frame that comes too late is left out; what the next one was compared with is then gone. */
function appendInOrder(frames: TimedFrame[], next: TimedFrame[]): void {
  let isFollowing = true;
  for (const frame of next) {
    const fits = frame.time > (frames.at(-1)?.time ?? Number.NEGATIVE_INFINITY);
    if (fits) frames.push(isFollowing ? frame : { ...frame, motion: null });
    isFollowing = fits;
  }
}

function shown(frame: Frame, transfer: VideoTaskInput["facts"]["transfer"]): Frame {
  return transfer === "sdr" ? frame : toneMapped(frame, transfer);
}

function readPicture(path: string, index: number, width: number, height: number): Frame {
  const pixels = new Uint8Array(width * height * RGB_CHANNELS);
  const file = openSync(path, "r");
  try {
    readSync(file, pixels, 0, pixels.length, index * pixels.length);
  } finally {
    closeSync(file);
  }
  return { pixels, width, height };
}
