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
import { decodeFrames } from "./frames.ts";
import { decodingLanes } from "./lanes.ts";
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
  const lanes = decodingLanes();
  const [frames, sound] = await together(
    request.signal,
    async (signal) => (video === null ? null : decodeFrames({ ...request, probe, lanes, signal }, video)),
    async (signal) =>
      audio === null ? null : lanes.take("batch", signal, () => hear({ ...request, probe, signal }, audio)),
  );
  return await request.runTask(taskInput(request, probe, frames, sound), request.signal);
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

function taskInput(
  request: VideoRequest,
  probe: VideoProbe,
  frames: VideoTaskInput["frames"],
  sound: Heard | null,
): VideoTaskInput {
  if (frames === null && sound === null)
    throw new AppError("VIDEO_PROCESSING_FAILED", "The file holds neither picture nor sound");
  return {
    facts: {
      codec: probe.video?.codec ?? probe.audio?.codec ?? "unknown",
      displayWidth: probe.video?.displayWidth ?? 0,
      displayHeight: probe.video?.displayHeight ?? 0,
      transfer: probe.video?.transfer ?? "sdr",
      durationSeconds: frames === null ? (sound?.seconds ?? 0) : probe.durationSeconds,
      promisedSeconds: promisedSeconds(probe, sound),
      framesPerSecond: averageRate(probe),
    },
    frames,
    sound: sound?.analysis ?? null,
    preview: request.preview,
    includeFrames: request.includeFrames,
  };
}

/** Matroska tells the length of the longest track: where the sound lasts that long, the picture is shorter by design. */
function promisedSeconds({ demuxer, declaredSeconds }: VideoProbe, sound: Heard | null): number {
  const isOfSound =
    demuxer === "matroska" && sound !== null && sound.seconds >= declaredSeconds - LENGTH_GRACE_SECONDS;
  return isOfSound ? 0 : declaredSeconds;
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
