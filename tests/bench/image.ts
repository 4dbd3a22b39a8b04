import { monitorEventLoopDelay } from "node:perf_hooks";
import sharp from "sharp";
import { createMediaEngine } from "../../src/media/index.ts";
import { measureImage } from "../../workers/image.ts";

const WIDTH = 4_000;
const HEIGHT = 3_000;
const WARM_UPS = 8;
const RUNS = 15;
const NANOSECONDS = 1_000_000;
const PICTURES_AT_ONCE = 24;
const P99 = 99;

/** A 12-megapixel JPEG of about three megabytes with edges, gradients, colours and grain, the same each time. */
async function drawPhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3);
  let seed = 1;
  for (let at = 0; at < WIDTH * HEIGHT; at += 1) {
    const x = (at % WIDTH) / WIDTH;
    const y = Math.floor(at / WIDTH) / HEIGHT;
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const grain = (seed >>> 24) / 8;
    const inside = Math.hypot(x - 0.6, y - 0.45) < 0.2;
    const wave = 40 * Math.sin(60 * x + 20 * y);
    pixels[at * 3] = inside ? 210 + grain : 60 + 80 * y + wave + grain;
    pixels[at * 3 + 1] = inside ? 120 + wave / 2 + grain : 90 + 60 * x + grain;
    pixels[at * 3 + 2] = inside ? 40 + grain : 110 - 50 * y + wave + grain;
  }
  const jpeg = await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .jpeg({ quality: 85 })
    .toBuffer();
  return Uint8Array.from(jpeg);
}

/** Milliseconds from a 12-megapixel JPEG to all its features on one thread: the median of warm runs. */
async function image12mpMs(): Promise<number> {
  const bytes = await drawPhoto();
  const times: number[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
    const started = performance.now();
    const outcome = await measureImage({
      bytes,
      maxPixels: 50_000_000,
      timeoutSeconds: 10,
      includePreview: false,
    });
    if (!outcome.ok) throw new Error(outcome.fault.message);
    if (run >= WARM_UPS) times.push(performance.now() - started);
  }
  times.sort((left, right) => left - right);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** 99th percentile of the main thread's delay, in milliseconds, while two threads measure pictures without a pause. */
async function eventLoopP99Ms(): Promise<number> {
  const bytes = await drawPhoto();
  const engine = createMediaEngine({
    ffmpegPath: null,
    allowHosts: [],
    denyHosts: [],
    proxyUrl: null,
    downloadTimeoutMs: 1_000,
    taskTimeoutMs: 60_000,
    threads: 2,
    maxWaiting: PICTURES_AT_ONCE,
  });
  const assets = [];
  for (let index = 0; index < PICTURES_AT_ONCE; index += 1) {
    // A few bytes behind the end of the JPEG make each a file of its own, so that none is answered by another's analysis.
    const own = new Uint8Array(bytes.length + 1);
    own.set(bytes);
    own[bytes.length] = index;
    assets.push(await engine.resolveAsset({ bytes: own }, "image"));
  }
  const [first, ...rest] = assets;
  if (first !== undefined) await engine.analyzeImage(first);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await Promise.all(rest.map((asset) => engine.analyzeImage(asset)));
  delay.disable();
  await engine.close();
  return delay.percentile(P99) / NANOSECONDS;
}

export const benchmarks = [
  { name: "image_12mp_ms", run: image12mpMs },
  { name: "event_loop_p99_ms", run: eventLoopP99Ms },
];
