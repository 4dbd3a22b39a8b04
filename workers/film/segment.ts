import { readFileSync } from "node:fs";
import type { LeftOutFrame } from "../../contracts/film-thinning.ts";
import type { DecodedFrames, DecodedSegment } from "../../contracts/video-task.ts";

/** A small frame of a segment. */
export interface SegmentFrame {
  /** The decoder's own time, in seconds. */
  time: number;
  /** Planar YUV 4:2:0. */
  planes: Uint8Array;
  /** It was left out before decoding: the mean of its neighbours stands for it. */
  isDrawn: boolean;
}

/** The time stamps of the frames in a segment's two files. */
export interface SegmentStamps {
  small: number[];
  picture: number[];
}

const LINE = /showinfo@(small|picture).* n: *(\d+) .*pts_time:(-?[\d.]+)/g;
/** Containers and decoders disagree on time by up to this share of the distance between frames… */
const MOST_OFF_SHARE = 0.25;
/** …though hardly on distances, nor a decoder with itself: time stamps are written with six digits, and Matroska keeps milliseconds. */
export const SAME_TIME_SECONDS = 0.0025;

/**
 * The small frames of a decoded segment, as many as are whole and have a time stamp, with those that were left out drawn; null where
 * those do not fit between the decoded ones.
 */
export function readSegment(
  segment: DecodedSegment,
  { width, height }: DecodedFrames["small"],
  stamps: SegmentStamps = readStamps(segment.logPath),
): SegmentFrame[] | null {
  const decoded = readPlanes(segment.smallPath, width, height)
    .slice(0, stamps.small.length)
    .map((planes, index) => ({ time: stamps.small[index] ?? Number.NaN, planes, isDrawn: false }));
  return withDrawn(decoded, segment.leftOut);
}

/** The time stamps in a decoder's log, in the order of its frames. */
export function readStamps(logPath: string): SegmentStamps {
  const stamps: SegmentStamps = { small: [], picture: [] };
  for (const [, stream, index, time] of readFileSync(logPath, "latin1").matchAll(LINE)) {
    const list = stream === "small" ? stamps.small : stamps.picture;
    list[Number(index)] = Number(time);
  }
  return stamps;
}

function readPlanes(path: string, width: number, height: number): Uint8Array[] {
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  const frameBytes = width * height + 2 * Math.ceil(width / 2) * Math.ceil(height / 2);
  return Array.from({ length: Math.floor(bytes.length / frameBytes) }, (_, index) =>
    bytes.subarray(index * frameBytes, (index + 1) * frameBytes),
  );
}

function withDrawn(decoded: SegmentFrame[], leftOut: readonly LeftOutFrame[]): SegmentFrame[] | null {
  const all: SegmentFrame[] = [];
  let next = 0;
  for (const [index, frame] of decoded.entries()) {
    all.push(frame);
    const [gap, after] = [leftOut[next], decoded[index + 1]];
    if (gap === undefined || after === undefined || !fits(gap, frame.time, after.time)) continue;
    all.push({
      time: frame.time + gap.time - gap.before,
      planes: meanOf(frame.planes, after.planes),
      isDrawn: true,
    });
    next += 1;
  }
  return next === leftOut.length ? all : null;
}

function fits({ before, after }: LeftOutFrame, start: number, end: number): boolean {
  const distance = after - before;
  return (
    Math.abs(start - before) <= MOST_OFF_SHARE * distance &&
    Math.abs(end - start - distance) <= SAME_TIME_SECONDS
  );
}

function meanOf(before: Uint8Array, after: Uint8Array): Uint8Array {
  const mean = new Uint8Array(before.length);
  for (let index = 0; index < mean.length; index += 1)
    mean[index] = ((before[index] ?? 0) + (after[index] ?? 0) + 1) >> 1;
  return mean;
}
