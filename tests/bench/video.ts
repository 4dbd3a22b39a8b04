import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { findFfmpeg } from "../../src/media/ffmpeg.ts";
import { createMediaEngine } from "../../src/media/index.ts";

const SECONDS = 30;
const RUNS = 3;
const WARM_UP_SECONDS = 3;
const PHOTO = new URL("../../docs/samples/samoyeds-in-the-park.jpg", import.meta.url).pathname;
const FILM = new URL("../../docs/samples/sintel-rooftops.mp4", import.meta.url).pathname;
const MEDIA_CONFIG = {
  ffmpegPath: process.env["FFMPEG_PATH"] ?? null,
  allowHosts: [],
  denyHosts: [],
  proxyUrl: null,
  downloadTimeoutMs: 1_000,
  taskTimeoutMs: 60_000,
  threads: availableParallelism(),
};

/** Wall time of the whole analysis of a 30 s 1080p film, divided by ffmpeg decoding it to nothing, in turns. */
async function videoVsDecode(): Promise<number> {
  return withFilm(SECONDS, async (film, measure) => {
    const ratios: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const decode = await timed(() => ffmpeg(["-i", film, "-map", "0:v", "-f", "null", "-"]));
      ratios.push((await timed(() => measure(film, false))) / decode);
    }
    return median(ratios);
  });
}

/** Seconds of film that a preview answers for in a second. */
async function previewTimesRealTime(): Promise<number> {
  return withFilm(SECONDS, async (film, measure) => {
    const speeds: number[] = [];
    for (let run = 0; run < RUNS; run += 1) speeds.push(SECONDS / (await timed(() => measure(film, true))));
    return median(speeds);
  });
}

export const benchmarks = [
  { name: "video_1080p_vs_decode", run: videoVsDecode },
  { name: "video_preview_x_realtime", run: previewTimesRealTime },
];

type Measure = (path: string, preview: boolean) => Promise<unknown>;

/** A film made for the occasion, and an engine that has already measured another one. */
async function withFilm(
  seconds: number,
  work: (film: string, measure: Measure) => Promise<number>,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "video-bench-"));
  const engine = createMediaEngine(MEDIA_CONFIG);
  const measure: Measure = async (path, preview) => {
    const bytes = new Uint8Array(await Bun.file(path).arrayBuffer());
    const asset = await engine.resolveAsset({ bytes }, "video");
    return engine.analyzeVideo(asset, { preview });
  };
  try {
    await measure(await makeFilm(folder, "warm-up.mp4", WARM_UP_SECONDS), false);
    return await work(await makeFilm(folder, "film.mp4", seconds), measure);
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** 1080p at 30 frames a second with sound: real footage with its cuts, pans over a photo, and grain, encoded as cameras do. */
async function makeFilm(folder: string, name: string, seconds: number): Promise<string> {
  const path = join(folder, name);
  const third = seconds / 3;
  const size =
    "scale=1920:1080:force_original_aspect_ratio=increase,crop=1920:1080,setsar=1,fps=30,noise=alls=5:allf=t";
  const graph = [
    `[0]trim=duration=${third},${size}[a]`,
    `[1]scale=2880:-2,crop=1920:1080:x='40*t':y=200,${size},trim=duration=${third}[b]`,
    `[0]trim=duration=${third},hflip,eq=gamma=1.3,${size}[c]`,
    "[a][b][c]concat=n=3:v=1:a=0,format=yuv420p[v]",
  ].join(";");
  await ffmpeg([
    ...["-i", FILM, "-loop", "1", "-framerate", "30", "-t", String(third), "-i", PHOTO],
    ...["-filter_complex", graph, "-map", "[v]", "-map", "0:a?", "-t", String(seconds)],
    ...["-c:v", "libx264", "-preset", "fast", "-b:v", "8M", "-c:a", "aac", path],
  ]);
  return path;
}

async function ffmpeg(options: readonly string[]): Promise<void> {
  const path = await findFfmpeg(MEDIA_CONFIG.ffmpegPath);
  if (path === null) throw new Error("the benchmark needs ffmpeg");
  const child = Bun.spawn([path, "-v", "error", "-nostdin", "-y", ...options], {
    stdout: "ignore",
    stderr: "inherit",
  });
  if ((await child.exited) !== 0) throw new Error("ffmpeg could not make the film");
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1_000;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
