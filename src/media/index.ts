import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { MAX_IMAGE_BYTES, MAX_VIDEO_BYTES } from "../../contracts/brief.ts";
import { ExtractedReferences, ReferenceImage } from "../../contracts/reference.ts";
import { AppError } from "../errors.ts";
import { type AnalysisCache, cachedAnalysis } from "./analysis-cache.ts";
import { analyzeVideo as measureFilm } from "./analyze-video.ts";
import { type Asset, type AssetInput, resolveAsset } from "./asset.ts";
import { findFfmpeg } from "./ffmpeg.ts";
import { createMediaPool, type MediaObserver } from "./pool.ts";
import { createSharedWork } from "./shared-work.ts";
import type { MediaKind } from "./sniff.ts";
import { sweepTempFolders, withTempFolder } from "./temp-folder.ts";
import { createTurns, type Priority } from "./turns.ts";
import { DEFAULT_PORTS } from "./url-rules.ts";

export type { AnalysisCache } from "./analysis-cache.ts";
export type { Asset, AssetInput } from "./asset.ts";
export type { MediaObserver } from "./pool.ts";
export type { MediaKind } from "./sniff.ts";
export type { Priority } from "./turns.ts";

/** The media part of the service's configuration. */
export interface MediaConfig {
  ffmpegPath: string | null;
  allowHosts: readonly string[];
  denyHosts: readonly string[];
  allowPrivateHosts?: boolean;
  ports?: readonly number[];
  proxyUrl: string | null;
  downloadTimeoutMs: number;
  taskTimeoutMs: number;
  /** Threads that measure; 0 takes one per core, at most four. */
  threads: number;
  /** Analyses that may wait; more are refused as OVERLOADED. */
  maxWaiting?: number;
}

interface AnalyzeOptions {
  priority?: Priority;
  signal?: AbortSignal;
  /** Send the pictures (a reference image, the film's frames) along as small base64 JPEGs. */
  includeFrames?: boolean;
}

interface AnalyzeVideoOptions extends AnalyzeOptions {
  /** Look at key frames only: fast, marked approximate. */
  preview?: boolean;
}

interface MediaParts {
  /** Analyses by content hash; what it answers is checked before it is believed. */
  cache?: AnalysisCache;
  observer?: MediaObserver;
}

const MAX_REDIRECTS = 3;
const MAX_PIXELS = 50_000_000;
const DEFAULT_MAX_WAITING = 64;
const MAX_BYTES: Readonly<Record<MediaKind, number>> = { image: MAX_IMAGE_BYTES, video: MAX_VIDEO_BYTES };

export type MediaEngine = ReturnType<typeof createMediaEngine>;

/** Everything that looks at references. Nothing is started before the first analysis; `close` ends what was. */
export function createMediaEngine(config: MediaConfig, { cache, observer }: MediaParts = {}) {
  const maxWaiting = config.maxWaiting ?? DEFAULT_MAX_WAITING;
  const pool = createMediaPool({ ...config, maxWaiting, ...(observer && { observer }) });
  const films = createTurns(pool.threads, maxWaiting);
  const imagesInWork = createSharedWork<ReferenceImage>();
  const filmsInWork = createSharedWork<ExtractedReferences>();
  let ffmpeg: Promise<string> | null = null;
  const closing = new AbortController();

  return {
    /** The bytes behind an input, fetched and typed under all guards. Throws INVALID_URL, *_TOO_LARGE, *_PROCESSING_FAILED. */
    resolveAsset: (input: AssetInput, kind: MediaKind, signal?: AbortSignal): Promise<Asset> =>
      resolveAsset(input, kind, { maxBytes: MAX_BYTES[kind], download: downloadRules(config) }, signal),

    /**
     * Measures a picture. The same picture asked for by several at once is measured once. `asset.bytes` moves to a thread and is
     * empty afterwards. Throws IMAGE_PROCESSING_FAILED, OVERLOADED, or the signal's reason.
     */
    analyzeImage(asset: Asset, options: AnalyzeOptions = {}): Promise<ReferenceImage> {
      const includePreview = options.includeFrames ?? false;
      const key = `image:${asset.sha256}:${includePreview}`;
      return imagesInWork(key, options.signal, (signal) =>
        cachedAnalysis(cache, key, ReferenceImage, () =>
          measureImage(asset, includePreview, runOptions(options, signal)),
        ),
      );
    },

    /**
     * Measures a film: shots, movement, light, colour, sound, and its frames as references. Shared like pictures are.
     * Throws VIDEO_PROCESSING_FAILED, VIDEO_TOO_LONG, OVERLOADED, or the signal's reason.
     */
    analyzeVideo(asset: Asset, options: AnalyzeVideoOptions = {}): Promise<ExtractedReferences> {
      const key = `video:${asset.sha256}:${options.preview ?? false}:${options.includeFrames ?? false}`;
      return filmsInWork(key, options.signal, (signal) =>
        cachedAnalysis(cache, key, ExtractedReferences, () =>
          measureVideo(asset, options, runOptions(options, signal)),
        ),
      );
    },

    /** Analyses that wait for their turn. */
    waiting: () => pool.waiting() + films.waiting(),

    /** Ends threads and decoders; what still runs is answered with OVERLOADED. */
    async close(): Promise<void> {
      closing.abort(new AppError("OVERLOADED", "The service is shutting down"));
      await pool.close();
    },
  };

  function runOptions(options: AnalyzeOptions, signal: AbortSignal) {
    return { priority: options.priority ?? "interactive", signal: AbortSignal.any([signal, closing.signal]) };
  }

  async function measureImage(
    asset: Asset,
    includePreview: boolean,
    run: { priority: Priority; signal: AbortSignal },
  ): Promise<ReferenceImage> {
    const timeoutSeconds = Math.max(1, Math.ceil(config.taskTimeoutMs / 1_000));
    const input = { bytes: asset.bytes, maxPixels: MAX_PIXELS, timeoutSeconds, includePreview };
    const { analysis, previewBase64 } = await pool.run("image", input, {
      ...run,
      transfer: [asset.bytes.buffer],
    });
    const preview = previewBase64 === null ? {} : { base64: previewBase64 };
    return { source: "user_upload", frame_type: null, time: null, ...preview, analysis };
  }

  function measureVideo(
    asset: Asset,
    options: AnalyzeVideoOptions,
    run: { priority: Priority; signal: AbortSignal },
  ): Promise<ExtractedReferences> {
    return films.take(run.priority, run.signal, () =>
      withTempFolder(async (folder) => {
        const path = join(folder, "film");
        await writeFile(path, asset.bytes, { mode: 0o600 });
        ffmpeg ??= requireFfmpeg(config.ffmpegPath);
        return await measureFilm({
          path,
          folder,
          ffmpegPath: await ffmpeg,
          preview: options.preview ?? false,
          includeFrames: options.includeFrames ?? false,
          signal: run.signal,
          runProbeTask: (path, signal) => pool.run("probe", path, { ...run, signal: signal ?? run.signal }),
          runThinTask: (input, signal) => pool.run("thin", input, { ...run, signal: signal ?? run.signal }),
          runStretchTask: (input, signal) =>
            pool.run("stretch", input, { ...run, signal: signal ?? run.signal }),
          runSoundTask: (input, signal) => pool.run("sound", input, { ...run, signal: signal ?? run.signal }),
          runTask: (input, signal) => pool.run("video", input, { ...run, signal: signal ?? run.signal }),
        });
      }),
    );
  }
}

function downloadRules(config: MediaConfig) {
  return {
    allowHosts: config.allowHosts,
    denyHosts: config.denyHosts,
    ports: config.ports ?? DEFAULT_PORTS,
    allowPrivateHosts: config.allowPrivateHosts ?? false,
    timeoutMs: config.downloadTimeoutMs,
    maxRedirects: MAX_REDIRECTS,
    proxyUrl: config.proxyUrl,
  };
}

async function requireFfmpeg(configured: string | null): Promise<string> {
  await sweepTempFolders();
  const path = await findFfmpeg(configured);
  if (path === null) {
    throw new AppError("VIDEO_PROCESSING_FAILED", "Films cannot be read here: ffmpeg is missing", {
      rule: "ffmpeg_missing",
    });
  }
  return path;
}
