import type { LeftOutFrame, ThinningInput } from "../../contracts/film-thinning.ts";
import type { AudioAnalysis, ExtractedReferences } from "../../contracts/reference.ts";
import { type AudioTrackProbe, LENGTH_GRACE_SECONDS, type VideoProbe } from "../../contracts/video-probe.ts";
import type {
  DecodedAudio,
  StretchInput,
  StretchMotion,
  VideoTaskInput,
} from "../../contracts/video-task.ts";
import { AppError } from "../errors.ts";
import { type AudioRequest, decodeAudio } from "./audio.ts";
import type { FramesRequest } from "./decode-stretch.ts";
import { decodeFrames } from "./frames.ts";
import { decodingLanes } from "./lanes.ts";
import { decodeThinned } from "./thinned-frames.ts";
import { type ThinnedFilm, thinnedFilm } from "./thinning.ts";
import { together } from "./together.ts";

/** A film to be measured, and how far. */
export interface VideoRequest {
  /** The film as a local file. */
  path: string;
  /** An empty private folder for what is decoded; its owner removes it. */
  folder: string;
  ffmpegPath: string;
  /** Answer from key frames only, marked approximate. */
  preview: boolean;
  /** Send the reference frames as base64 JPEG. */
  includeFrames: boolean;
  signal?: AbortSignal | undefined;
  /** Reads the container in a thread of the pool, which may die of it. */
  runProbeTask: (path: string, signal?: AbortSignal) => Promise<VideoProbe>;
  /** Writes a film without the frames that need not be decoded, in a thread of the pool, which may die of reading it. */
  runThinTask: (input: ThinningInput, signal?: AbortSignal) => Promise<LeftOutFrame[]>;
  /** Compares the frames of a decoded stretch in a thread of the pool, while others are still being decoded. */
  runStretchTask: (input: StretchInput, signal?: AbortSignal) => Promise<StretchMotion>;
  /** Measures the decoded sound in a thread of the pool, while the picture is still being decoded. */
  runSoundTask: (input: DecodedAudio, signal?: AbortSignal) => Promise<AudioAnalysis>;
  /** Measures the decoded film in a thread of the pool. */
  runTask: (input: VideoTaskInput, signal?: AbortSignal) => Promise<ExtractedReferences>;
}

/** Probes, decodes and measures a film. Throws VIDEO_PROCESSING_FAILED, VIDEO_TOO_LONG, or the signal's reason. */
export async function analyzeVideo(request: VideoRequest): Promise<ExtractedReferences> {
  const probe = await request.runProbeTask(request.path, request.signal);
  const { video, audio } = probe;
  const thinned = video === null ? null : await thinnedFilm(request, video);
  const lanes = decodingLanes();
  const [seen, heard] = await together(
    request.signal,
    async (signal) =>
      video === null ? null : see({ ...request, probe, lanes, leftOut: [], signal }, video, thinned),
    async (signal) =>
      audio === null ? null : lanes.take("batch", signal, () => hear({ ...request, probe, signal }, audio)),
  );
  if (seen === null && heard === null)
    throw new AppError("VIDEO_PROCESSING_FAILED", "The file holds neither picture nor sound");
  return withSound(seen ?? (await measureBlind(request, probe, heard)), probe, heard);
}

/** Decodes and measures the picture; its sound, measured meanwhile, is added later. */
async function see(
  request: VideoRequest & FramesRequest,
  video: NonNullable<VideoProbe["video"]>,
  thinned: ThinnedFilm | null,
): Promise<ExtractedReferences> {
  const thin = thinned === null ? null : await decodeThinned(request, video, thinned);
  const frames = thin ?? (await decodeFrames(request, video));
  return await request.runTask(
    taskInput(request, request.probe, frames, request.probe.durationSeconds),
    request.signal,
  );
}

interface Heard {
  analysis: AudioAnalysis;
  seconds: number;
}

/** Decodes and measures the sound; null when there is none to hear. */
async function hear(request: AudioRequest & VideoRequest, track: AudioTrackProbe): Promise<Heard | null> {
  const decoded = await decodeSoundIfPossible(request, track);
  if (decoded === null) return null;
  return { analysis: await request.runSoundTask(decoded, request.signal), seconds: decoded.seconds };
}

/** What there is to say of a film without a picture. */
function measureBlind(
  request: VideoRequest,
  probe: VideoProbe,
  heard: Heard | null,
): Promise<ExtractedReferences> {
  return request.runTask(taskInput(request, probe, null, heard?.seconds ?? 0), request.signal);
}

function taskInput(
  request: VideoRequest,
  probe: VideoProbe,
  frames: VideoTaskInput["frames"],
  durationSeconds: number,
): VideoTaskInput {
  return {
    facts: {
      codec: probe.video?.codec ?? probe.audio?.codec ?? "unknown",
      displayWidth: probe.video?.displayWidth ?? 0,
      displayHeight: probe.video?.displayHeight ?? 0,
      transfer: probe.video?.transfer ?? "sdr",
      durationSeconds,
      promisedSeconds: probe.declaredSeconds,
      framesPerSecond: averageRate(probe),
    },
    frames,
    preview: request.preview,
    includeFrames: request.includeFrames,
  };
}

/**
 * The measured picture with its sound. Matroska tells the length of the longest track: where the sound lasts that long, the picture
 * is shorter by design and breaks nothing off.
 */
function withSound(
  { video, ...rest }: ExtractedReferences,
  { demuxer, declaredSeconds }: VideoProbe,
  heard: Heard | null,
): ExtractedReferences {
  if (video === null || heard === null) return { video, ...rest };
  const isPromiseOfSound = demuxer === "matroska" && heard.seconds >= declaredSeconds - LENGTH_GRACE_SECONDS;
  const { declared_duration: promised, ...seen } = video;
  const kept = promised === undefined || isPromiseOfSound ? seen : video;
  return { ...rest, video: { ...kept, audio: heard.analysis } };
}

function averageRate({ video }: VideoProbe): number {
  const seconds = video === null ? 0 : video.lastTime - video.firstTime;
  return video === null || seconds <= 0 ? 0 : (video.packetCount - 1) / seconds;
}

/** A film whose sound is broken is still worth seeing: the sound is then answered as null. */
async function decodeSoundIfPossible(
  request: AudioRequest,
  track: AudioTrackProbe,
): Promise<DecodedAudio | null> {
  try {
    return await decodeAudio(request, track);
  } catch (error) {
    if (request.probe.video === null || request.signal?.aborted) throw error;
    return null;
  }
}
