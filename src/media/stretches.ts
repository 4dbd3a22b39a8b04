import type { LeftOutFrame } from "../../contracts/film-thinning.ts";
import type { VideoTrackProbe } from "../../contracts/video-probe.ts";

/** A stretch of the film to decode on its own, in the container's time; null stands for an open end. */
export interface Stretch {
  /** Half a frame before its key frame: containers and decoders do not agree on time to the last millisecond. */
  from: number | null;
  to: number | null;
  /** Where to seek so that the demuxer comes to the key frame or to an earlier one. */
  seek: number | null;
  /** Seconds between the frame before the stretch and its first; 0 where nothing comes before. */
  gap: number;
  /** Its share of the work, 0 to 1. */
  share: number;
}

/** Seconds that one core takes to start a decoder, for a byte of film, and for a pixel: measured on H.264 of many sizes and rates. */
const SECONDS_TO_START = 0.1;
const SECONDS_PER_BYTE = 0.15e-6;
const SECONDS_PER_PIXEL = 1.6e-9;
/** What one part more must save at least: the estimate is rough, and others use the cores, too. */
const LEAST_GAIN_SECONDS = 0.04;
/** Shorter parts are not worth a decoder of their own, whatever the estimate says. */
const LEAST_PART_SECONDS = 2;
/** Places for a seam that are tried, spread evenly over the work. */
const MOST_SEAMS_TRIED = 12;
/** Parts beyond one for each lane: uneven groups are packed better by a few more. */
const SPARE_PARTS = 2;
/** Some demuxers seek this much early, so that they are asked for a moment after the key frame, though never after the next. */
const SEEK_MARGIN_SECONDS = 0.2;

/**
 * Parts that begin at key frames and of which `lanes` decoders side by side are done soonest; a single one where the film is short
 * or has no key frames to part it at. The frames decoded are the same whatever the parts.
 */
export function planStretches(video: VideoTrackProbe, lanes: number): Stretch[] {
  let best = { keys: [] as number[], seconds: SECONDS_TO_START + workSeconds(video) };
  for (const keys of seamChoices(seamsTried(video), lanes + SPARE_PARTS - 1)) {
    if (!isLongEnough(video, keys)) continue;
    const seconds = packedSeconds(video, keys, lanes) + keys.length * LEAST_GAIN_SECONDS;
    if (seconds < best.seconds) best = { keys, seconds };
  }
  return stretchesAt(video, best.keys);
}

/** The stretches that meet at these key frames, given by their places among all key frames of the film, rising. */
export function stretchesAt(video: VideoTrackProbe, keys: readonly number[]): Stretch[] {
  const total = workSeconds(video);
  const edges = edgesOf(video, keys);
  return edges.slice(1).map((end, index) => ({
    ...startOf(video, keys[index - 1]),
    to: edgeBefore(video, keys[index]),
    share: total === 0 ? 1 : (end - (edges[index] ?? 0)) / total,
  }));
}

/** From a key frame, given by its place among all, to a time. */
export function stretchFrom(video: VideoTrackProbe, key: number, to: number): Stretch {
  return { ...startOf(video, key === 0 ? undefined : key), to, share: 0 };
}

/** The film as it is to plan for when these frames, in order of time, are not decoded. */
export function withoutFrames(video: VideoTrackProbe, leftOut: readonly LeftOutFrame[]): VideoTrackProbe {
  const bytesOf = (frames: readonly LeftOutFrame[]) => frames.reduce((sum, { bytes }) => sum + bytes, 0);
  const before = video.keyTimes.map((key) => leftOut.filter(({ time }) => time < key));
  return {
    ...video,
    bytesBeforeKey: video.bytesBeforeKey.map((bytes, key) => bytes - bytesOf(before[key] ?? [])),
    packetsBeforeKey: video.packetsBeforeKey.map((count, key) => count - (before[key]?.length ?? 0)),
    packetCount: video.packetCount - leftOut.length,
    totalBytes: video.totalBytes - bytesOf(leftOut),
  };
}

/** Seconds of one core that this many bytes and frames of the film take to decode. */
export function decodingSeconds(
  { displayWidth, displayHeight }: VideoTrackProbe,
  bytes: number,
  frames: number,
): number {
  return bytes * SECONDS_PER_BYTE + frames * displayWidth * displayHeight * SECONDS_PER_PIXEL;
}

/** Key frames that part the work into even pieces, as nearly as there are any. */
function seamsTried(video: VideoTrackProbe): number[] {
  const all = video.keyTimes.map((_, key) => key).slice(1);
  if (all.length <= MOST_SEAMS_TRIED) return all;
  const chosen = new Set<number>();
  for (let place = 1; place <= MOST_SEAMS_TRIED; place += 1) {
    const due = (place / (MOST_SEAMS_TRIED + 1)) * workSeconds(video);
    chosen.add(
      all.reduce((best, key) =>
        Math.abs(workBefore(video, key) - due) < Math.abs(workBefore(video, best) - due) ? key : best,
      ),
    );
  }
  return [...chosen];
}

/** All choices of one to `most` of the seams, in order. */
function* seamChoices(seams: readonly number[], most: number): Generator<number[]> {
  if (most === 0) return;
  for (const [index, seam] of seams.entries()) {
    yield [seam];
    for (const rest of seamChoices(seams.slice(index + 1), most - 1)) yield [seam, ...rest];
  }
}

function isLongEnough(video: VideoTrackProbe, keys: readonly number[]): boolean {
  const times = [video.firstTime, ...keys.map((key) => video.keyTimes[key] ?? 0), video.lastTime];
  return times.every((time, index) => index === 0 || time - (times[index - 1] ?? 0) >= LEAST_PART_SECONDS);
}

/** When the last lane is done, if each takes the largest part that is left as soon as it is free. */
function packedSeconds(video: VideoTrackProbe, keys: readonly number[], lanes: number): number {
  const edges = edgesOf(video, keys);
  const parts = edges.slice(1).map((end, index) => end - (edges[index] ?? 0) + SECONDS_TO_START);
  const busy = new Array<number>(lanes).fill(0);
  for (const part of parts.sort((left, right) => right - left)) {
    const free = busy.indexOf(Math.min(...busy));
    busy[free] = (busy[free] ?? 0) + part;
  }
  return Math.max(...busy);
}

/** The work done, in seconds of one core, at the beginning, at each of the key frames, and at the end. */
function edgesOf(video: VideoTrackProbe, keys: readonly number[]): number[] {
  return [0, ...keys.map((key) => workBefore(video, key)), workSeconds(video)];
}

function workBefore(video: VideoTrackProbe, key: number): number {
  return decodingSeconds(video, video.bytesBeforeKey[key] ?? 0, video.packetsBeforeKey[key] ?? 0);
}

function workSeconds(video: VideoTrackProbe): number {
  return decodingSeconds(video, video.totalBytes, video.packetCount);
}

function startOf(video: VideoTrackProbe, key: number | undefined): Pick<Stretch, "from" | "seek" | "gap"> {
  const time = key === undefined ? undefined : video.keyTimes[key];
  if (key === undefined || time === undefined) return { from: null, seek: null, gap: 0 };
  const next = video.keyTimes[key + 1] ?? Number.POSITIVE_INFINITY;
  return {
    from: edgeBefore(video, key),
    seek: time + Math.min(SEEK_MARGIN_SECONDS, (next - time) / 2),
    gap: video.gapBeforeKey[key] ?? 0,
  };
}

function edgeBefore(video: VideoTrackProbe, key: number | undefined): number | null {
  const time = key === undefined ? undefined : video.keyTimes[key];
  return key === undefined || time === undefined ? null : time - (video.gapBeforeKey[key] ?? 0) / 2;
}
