import type { VideoTrackProbe } from "../../contracts/video-probe.ts";
import type { DecodedFrames } from "../../contracts/video-task.ts";
import { isUndecodable } from "./decode.ts";
import type { FramesRequest } from "./decode-stretch.ts";
import { decodeFrames } from "./frames.ts";
import { lookAgain } from "./second-look.ts";
import type { ThinnedFilm } from "./thinning.ts";

/**
 * The frames of a film of which some need not be decoded; where a cut may be hidden among those, it is decoded once more with none
 * left out. null when the thinned film does not hold what was expected, or too much would be decoded twice. Throws
 * VIDEO_PROCESSING_FAILED.
 */
export async function decodeThinned(
  request: FramesRequest,
  video: VideoTrackProbe,
  { path, leftOut }: ThinnedFilm,
): Promise<DecodedFrames | null> {
  try {
    const frames = await decodeFrames({ ...request, path, leftOut }, video);
    const doubts = doubtsOf(frames);
    if (doubts === null) return null;
    const secondLook = await lookAgain(request, video, doubts);
    return secondLook === null ? null : { ...frames, secondLook };
  } catch (error) {
    if (request.signal?.aborted || !isUndecodable(error)) throw error;
    return null;
  }
}

/** Of all segments, in order of time; null when in one of them the frames do not fit. */
function doubtsOf({ segments }: DecodedFrames): number[] | null {
  const found = segments.map(({ motion }) => motion?.doubts ?? null);
  return found.some((doubts) => doubts === null) ? null : found.flatMap((doubts) => doubts ?? []);
}
