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

/**
 * Fewer parts leave a core idle at the end, since key frames part a film unevenly; more each pay again for starting a decoder.
 * The same on every machine, so that the same film gives the same answer.
 */
const MOST_STRETCHES = 6;
/** Starting one more decoder costs more than it saves where the parts get shorter than this. */
const LEAST_PART_SECONDS = 2;
/** A stretch this much shorter than its due is not worth a decoder of its own. */
const LEAST_OF_DUE = 0.3;
/** Some demuxers seek this much early, so that they are asked for a moment after the key frame, though never after the next. */
const SEEK_MARGIN_SECONDS = 0.2;

/** Parts of about equal work that begin at key frames; a single one where the film is short or has no key frames to part it at. */
export function planStretches(video: VideoTrackProbe): Stretch[] {
  const keys = splitKeys(video);
  const edges = [0, ...keys.map((key) => workBefore(video, key)), 1];
  return edges.slice(1).map((end, index) => ({
    ...startOf(video, keys[index - 1]),
    to: edgeBefore(video, keys[index]),
    share: end - (edges[index] ?? 0),
  }));
}

/** Of the key frames nearest to the even parts those that leave no part too small. */
function splitKeys(video: VideoTrackProbe): number[] {
  const parts = Math.min(MOST_STRETCHES, Math.floor((video.lastTime - video.firstTime) / LEAST_PART_SECONDS));
  const leastShare = LEAST_OF_DUE / parts;
  const chosen: number[] = [];
  for (let part = 1; part < parts; part += 1) {
    const key = nearestKey(video, part / parts);
    const before = chosen.length === 0 ? 0 : workBefore(video, chosen.at(-1) ?? 0);
    const done = workBefore(video, key);
    if (key > (chosen.at(-1) ?? 0) && done - before >= leastShare && 1 - done >= leastShare) chosen.push(key);
  }
  return chosen;
}

function nearestKey(video: VideoTrackProbe, share: number): number {
  let best = 0;
  for (let key = 1; key < video.keyTimes.length; key += 1) {
    if (Math.abs(workBefore(video, key) - share) < Math.abs(workBefore(video, best) - share)) best = key;
  }
  return best;
}

/** The part of the decoding that comes before a key frame: half of it goes with the bytes, half with the frames. */
function workBefore(video: VideoTrackProbe, key: number): number {
  const bytes = (video.bytesBeforeKey[key] ?? 0) / Math.max(1, video.totalBytes);
  return (bytes + (video.packetsBeforeKey[key] ?? 0) / video.packetCount) / 2;
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
