import { closeSync, openSync, readSync } from "node:fs";
import type { DecodedFrames, DecodedSegment, VideoTaskInput } from "../../contracts/video-task.ts";
import type { Frame } from "../kernel/frame.ts";
import { toneMapped } from "../kernel/tone-map.ts";
import { readSegment, readStamps, SAME_TIME_SECONDS, type SegmentFrame } from "./segment.ts";
import { type FrameMotion, frameMotion } from "./stretch.ts";

/** A decoded film: small planar frames in memory, larger pictures left in their files until one is asked for. */
export interface Film {
  width: number;
  height: number;
  /** YUV 4:2:0 planes of each frame, in order of time. */
  frames: Uint8Array[];
  /** Seconds from the first frame, rising strictly; one for each frame. */
  times: Float64Array;
  /** Frames that were left out before decoding: the mean of their neighbours stands for them. */
  isDrawn: boolean[];
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

interface TimedFrame extends SegmentFrame {
  motion: FrameMotion | null;
}

const RGB_CHANNELS = 3;
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
  const following: TimedFrame[] = [];
  const pictures: Picture[] = [];
  for (const segment of input.segments) {
    const stamps = readStamps(segment.logPath);
    const frames = readSegment(segment, small, stamps);
    if (frames === null) throw new RangeError("frames were left out that are not in the film");
    const motionAt = (index: number) => segment.motion && frameMotion(segment.motion, index);
    appendInOrder(
      following,
      frames.map((frame, index) => ({ ...frame, motion: motionAt(index) })),
    );
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
  const timed = withSecondLook(following, framesOf(input.secondLook, small));
  const start = timed[0]?.time;
  if (start === undefined) throw new RangeError("no frame was decoded");
  const times = Float64Array.from(timed, (frame) => frame.time - start);
  return {
    ...small,
    frames: timed.map((frame) => frame.planes),
    motions: timed.map((frame) => frame.motion),
    isDrawn: timed.map((frame) => frame.isDrawn),
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

/** A frame that comes too late is left out; what the next one was compared with is then gone. */
function appendInOrder(frames: TimedFrame[], next: TimedFrame[]): void {
  let isFollowing = true;
  for (const frame of next) {
    const fits = frame.time > (frames.at(-1)?.time ?? Number.NEGATIVE_INFINITY);
    if (fits) frames.push(isFollowing ? frame : { ...frame, motion: null });
    isFollowing = fits;
  }
}

function framesOf(segments: DecodedSegment[], small: DecodedFrames["small"]): SegmentFrame[] {
  const frames = segments.flatMap((segment) => readSegment(segment, small) ?? []);
  return frames.sort((left, right) => left.time - right.time);
}

/** Drawn frames give way to those decoded after all; how these differ from the frames beside them is not known yet. */
function withSecondLook(frames: TimedFrame[], decoded: SegmentFrame[]): TimedFrame[] {
  if (decoded.length === 0) return frames;
  let next = 0;
  const found = frames.map(({ time, isDrawn }) => {
    while ((decoded[next]?.time ?? Number.POSITIVE_INFINITY) < time - SAME_TIME_SECONDS) next += 1;
    const match = decoded[next];
    return isDrawn && match !== undefined && match.time <= time + SAME_TIME_SECONDS ? match : null;
  });
  return frames.map((frame, index) => {
    const match = found[index];
    if (match) return { ...match, motion: null };
    return found[index - 1] ? { ...frame, motion: null } : frame;
  });
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
