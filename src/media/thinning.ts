import { join } from "node:path";
import type { LeftOutFrame, ThinningInput } from "../../contracts/film-thinning.ts";
import type { VideoTrackProbe } from "../../contracts/video-probe.ts";
import { decodingSeconds } from "./stretches.ts";

/** Who asks for a film to be thinned. */
export interface ThinningRequest {
  path: string;
  folder: string;
  preview: boolean;
  signal?: AbortSignal | undefined;
  /** Writes the thinned film in a thread of the pool, which may die of reading it. */
  runThinTask: (input: ThinningInput, signal?: AbortSignal) => Promise<LeftOutFrame[]>;
}

/** A copy of the film in which decoders find nothing in some frames, and those frames. */
export interface ThinnedFilm {
  path: string;
  leftOut: LeftOutFrame[];
}

/** Codecs whose packets tell which frames nobody refers to. */
const TELLING_CODECS = ["h264", "hevc"];
/** Reading and writing the film costs a twentieth of a second; what it saves must be worth it, in seconds of one core. */
const LEAST_FILM_SECONDS = 1;
const LEAST_SAVED_SECONDS = 0.2;

/** The film without frames that need not be decoded; null where little would be saved, or nothing can be left out. */
export async function thinnedFilm(
  request: ThinningRequest,
  video: VideoTrackProbe,
): Promise<ThinnedFilm | null> {
  if (request.preview || !TELLING_CODECS.includes(video.codec)) return null;
  if (decodingSeconds(video, video.totalBytes, video.packetCount) < LEAST_FILM_SECONDS) return null;
  const path = join(request.folder, "thinned");
  const leftOut = await leftOutIfReadable(request, path);
  const bytes = leftOut.reduce((sum, frame) => sum + frame.bytes, 0);
  return decodingSeconds(video, bytes, leftOut.length) < LEAST_SAVED_SECONDS ? null : { path, leftOut };
}

/** A film that breaks this reader may still be decoded as it is. */
async function leftOutIfReadable(
  { path, signal, runThinTask }: ThinningRequest,
  thinnedPath: string,
): Promise<LeftOutFrame[]> {
  try {
    return await runThinTask({ path, thinnedPath }, signal);
  } catch (error) {
    if (signal?.aborted) throw error;
    return [];
  }
}
