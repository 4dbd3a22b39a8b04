import { readFile } from "node:fs/promises";
import type { VideoTrackProbe } from "../../contracts/video-probe.ts";
import type { DecodedFrames, DecodedSegment } from "../../contracts/video-task.ts";
import { isUndecodable } from "./decode.ts";
import { decodedSizes, decodeStretch, type FramesRequest } from "./decode-stretch.ts";
import { planStretches, type Stretch, withoutFrames } from "./stretches.ts";
import { allTogether } from "./together.ts";

/** Time stamps are written with six digits, and Matroska keeps milliseconds. */
const SEAM_TOLERANCE_SECONDS = 0.0025;
const STAMP = /showinfo@small.* n: .*pts_time:(-?[\d.]+)/g;

/** A whole film as one stretch. */
const WHOLE: Stretch = { from: null, to: null, seek: null, gap: 0, share: 1 };

/**
 * Decodes the picture to small frames for measuring and larger candidates for key frames, as files in `folder`. A film with key
 * frames to part it at is decoded in several stretches, one thread each, which uses the cores better than the decoder's own
 * threads. Throws VIDEO_PROCESSING_FAILED.
 */
export async function decodeFrames(
  request: FramesRequest,
  video: VideoTrackProbe,
  stretches = request.preview
    ? []
    : planStretches(withoutFrames(video, request.leftOut), request.lanes.atOnce),
): Promise<DecodedFrames> {
  const segments = stretches.length < 2 ? null : await decodePartsIfPossible(request, video, stretches);
  return {
    ...decodedSizes(video),
    segments: segments ?? [await decodeWhole(request, video)],
    secondLook: [],
  };
}

function decodeWhole(request: FramesRequest, video: VideoTrackProbe): Promise<DecodedSegment> {
  const signal = request.signal ?? new AbortController().signal;
  return request.lanes.take("interactive", signal, async () => {
    const segment = await decodeStretch(request, video, "whole", WHOLE);
    return request.leftOut.length === 0 ? segment : await withMotion(request, video, segment, signal);
  });
}

async function withMotion(
  request: FramesRequest,
  video: VideoTrackProbe,
  segment: DecodedSegment,
  signal: AbortSignal,
): Promise<DecodedSegment> {
  const { small } = decodedSizes(video);
  return { ...segment, motion: await request.runStretchTask({ segment, small }, signal) };
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
  stretches: Stretch[],
): Promise<DecodedSegment[] | null> {
  const works = stretches.map((stretch, index) => ({
    stretch,
    run: (signal: AbortSignal) =>
      request.lanes.take("interactive", signal, async () => {
        const segment = await decodeStretch({ ...request, signal }, video, `part-${index}`, stretch);
        return await withMotion(request, video, segment, signal);
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

/** The time stamps of the first and the last small frame in the decoder's log. */
async function timesIn(logPath: string): Promise<{ first?: number; last?: number }> {
  const stamps = (await readFile(logPath, "latin1")).matchAll(STAMP);
  const times = Array.from(stamps, ([, time]) => Number(time));
  return times.length === 0 ? {} : { first: Math.min(...times), last: Math.max(...times) };
}
