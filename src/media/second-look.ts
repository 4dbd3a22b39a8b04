import type { VideoTrackProbe } from "../../contracts/video-probe.ts";
import type { DecodedSegment } from "../../contracts/video-task.ts";
import { decodeStretch, type FramesRequest } from "./decode-stretch.ts";
import { stretchFrom } from "./stretches.ts";
import { allTogether } from "./together.ts";

/** Whether what seems a cut is one shows only after it: a flash is over by then. */
const SECONDS_AFTER = 0.4;
/** Of a film that asks for more the whole is decoded. */
const MOST_SHARE = 0.75;

/** From a key frame to a moment after the last time in doubt before the next one. */
interface Look {
  key: number;
  start: number;
  end: number;
}

/**
 * Decodes what leads up to the times in doubt, from the key frame before each, in order of time. null where no key frames are known
 * or it would be too much of the film. Throws VIDEO_PROCESSING_FAILED.
 */
export async function lookAgain(
  request: FramesRequest,
  video: VideoTrackProbe,
  doubts: readonly number[],
): Promise<DecodedSegment[] | null> {
  const looks = looksAt(video, doubts);
  if (looks === null) return null;
  const seconds = looks.reduce((sum, { start, end }) => sum + end - start, 0);
  if (seconds > MOST_SHARE * (video.lastTime - video.firstTime)) return null;
  return await allTogether(
    request.signal,
    looks.map((look, index) => (signal: AbortSignal) => {
      const stretch = stretchFrom(video, look.key, look.end);
      return request.lanes.take("interactive", signal, () =>
        decodeStretch({ ...request, signal }, video, `again-${index}`, stretch),
      );
    }),
  );
}

function looksAt(video: VideoTrackProbe, doubts: readonly number[]): Look[] | null {
  const looks: Look[] = [];
  for (const doubt of doubts) {
    const key = video.keyTimes.findLastIndex((time) => time <= doubt);
    const start = video.keyTimes[key];
    const end = doubt + SECONDS_AFTER;
    if (start === undefined) return null;
    const last = looks.at(-1);
    if (last?.key === key) last.end = end;
    else looks.push({ key, start, end });
  }
  return looks;
}
