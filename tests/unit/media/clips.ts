import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExtractedReferences, VideoFeatures } from "../../../contracts/reference.ts";
import type { TaskEnvelope } from "../../../contracts/task-envelope.ts";
import { AppError } from "../../../src/errors.ts";
import { analyzeVideo } from "../../../src/media/analyze-video.ts";
import { findFfmpeg } from "../../../src/media/ffmpeg.ts";
import { probeContainer, thinContainer } from "../../../workers/container.ts";
import { measureSound, measureStretch, measureVideo } from "../../../workers/video.ts";

export const PHOTO = new URL("../../../docs/samples/samoyeds-in-the-park.jpg", import.meta.url).pathname;
/** 326 frames at 25 a second; its cuts were found by hand. */
export const ROOFTOPS = new URL("../../../docs/samples/sintel-rooftops.mp4", import.meta.url).pathname;
export const ROOFTOPS_CUTS = [60, 198, 286];
/** Making and measuring a clip takes a second or two, more on a busy machine. */
export const CLIP_TIMEOUT_MS = 120_000;
export const FAST_H264 = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "22", "-pix_fmt", "yuv420p"];

/** Runs `work` with a fresh folder that is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "clips-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function ffmpegPath(): Promise<string> {
  const path = await findFfmpeg(process.env["FFMPEG_PATH"] ?? null);
  if (path === null) throw new Error("these tests need ffmpeg");
  return path;
}

/** Makes a file with ffmpeg; throws with its words when that fails. */
export async function makeClip(folder: string, name: string, options: readonly string[]): Promise<string> {
  const path = join(folder, name);
  const child = Bun.spawn([await ffmpegPath(), "-v", "error", "-nostdin", "-y", ...options, path], {
    stdout: "ignore",
    stderr: "pipe",
  });
  const words = await new Response(child.stderr).text();
  if ((await child.exited) !== 0) throw new Error(words);
  return path;
}

/** The clip with a quarter turn noted in its container, in the way this ffmpeg knows; its pixels stay. */
export function turnClip(folder: string, path: string): Promise<string> {
  const turned = (before: string[], after: string[]) =>
    makeClip(folder, "turned.mp4", [...before, "-i", path, "-c", "copy", ...after]);
  return turned(["-display_rotation", "90"], []).catch(() => turned([], ["-metadata:s:v", "rotate=90"]));
}

/** Makes a clip from a filter graph whose output is called [v]. */
export function filterClip(
  folder: string,
  name: string,
  inputs: readonly string[],
  graph: string,
): Promise<string> {
  return makeClip(folder, name, [...inputs, "-filter_complex", graph, "-map", "[v]", ...FAST_H264]);
}

/** Measures a film as the service does, with the measuring in this thread. */
export function measureClip(
  path: string,
  options: { preview?: boolean; includeFrames?: boolean; signal?: AbortSignal } = {},
): Promise<ExtractedReferences> {
  return inFolder(async (folder) =>
    analyzeVideo({
      path,
      folder,
      ffmpegPath: await ffmpegPath(),
      preview: options.preview ?? false,
      includeFrames: options.includeFrames ?? false,
      signal: options.signal,
      runProbeTask: async (film) => answered(await probeContainer(film)),
      runThinTask: async (input) => answered(await thinContainer(input)),
      runStretchTask: async (input) => answered(await measureStretch(input)),
      runSoundTask: async (input) => answered(await measureSound(input)),
      runTask: async (input) => answered(await measureVideo(input)),
    }),
  );
}

export function answered<Value>(answer: TaskEnvelope<Value>): Value {
  if (!answer.ok) throw new AppError(answer.fault.code, answer.fault.message, answer.fault.details);
  return answer.value;
}

/** The film part of the analysis of a clip; throws when there is none. */
export async function featuresOf(path: string, options: { preview?: boolean } = {}): Promise<VideoFeatures> {
  const { video } = await measureClip(path, options);
  if (video === null) throw new Error("no film was measured");
  return video;
}

/** First frames of the shots that begin with a cut, after the first. */
export function hardCuts(video: VideoFeatures): number[] {
  return video.shots
    .slice(1)
    .filter((shot) => shot.transition_in === "cut")
    .map((shot) => Math.round(shot.start_time * video.fps));
}
