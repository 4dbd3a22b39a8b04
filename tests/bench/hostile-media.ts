import { freePort } from "../helpers/redis-server.ts";
import type { Benchmark } from "./main.ts";
import { residentMib, type ServerProcess, startServer } from "./processes.ts";

const SAMPLES = {
  image: new URL("../../docs/samples/samoyeds-in-the-park.jpg", import.meta.url).pathname,
  video: new URL("../../docs/samples/sintel-rooftops.mp4", import.meta.url).pathname,
};
const IMAGES = 120;
const FILMS = 12;
const ROUNDS = 2;
const AT_ONCE = 3;
/** Threads without work end after a while, and memory goes back when the process has been quiet. */
const SETTLE_MS = 45_000;
const DAMAGED_BYTES = 40;
/** Damage begins behind the magic bytes, so that files get as far as a decoder. */
const HEAD_BYTES = 16;

type Kind = keyof typeof SAMPLES;

export const benchmarks: Benchmark[] = [{ name: "rss_mb_kept_after_hostile_media", run: memoryKept }];

/** Resident memory, in MiB, that a warm and rested server keeps after damaged pictures and films, twice over, three at once. */
async function memoryKept(): Promise<number> {
  const server = await startServer(await freePort());
  for (const kind of ["image", "video"] as const) await send(server, kind, await sample(kind));
  await Bun.sleep(SETTLE_MS);
  const before = await residentMib(server.pid);
  const files = await damagedFiles();
  for (let round = 0; round < ROUNDS; round += 1) await sendAll(server, files);
  await Bun.sleep(SETTLE_MS);
  const kept = (await residentMib(server.pid)) - before;
  await server.stop();
  return kept;
}

interface HostileFile {
  kind: Kind;
  bytes: Uint8Array<ArrayBuffer>;
}

async function sendAll(server: ServerProcess, files: readonly HostileFile[]): Promise<void> {
  const queue = files.values();
  const work = async () => {
    for (const { kind, bytes } of queue) await send(server, kind, bytes);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Whether it is measured or refused does not matter here; that the server answers does. */
async function send({ port }: ServerProcess, kind: Kind, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const form = new FormData();
  form.append(kind, new Blob([bytes]), "reference");
  const response = await fetch(`http://127.0.0.1:${port}/v1/analyze`, { method: "POST", body: form });
  await response.bytes();
}

async function damagedFiles(): Promise<HostileFile[]> {
  const random = numbersFrom(1);
  const image = await sample("image");
  const video = await sample("video");
  return [
    ...Array.from({ length: IMAGES }, (): HostileFile => ({ kind: "image", bytes: damaged(image, random) })),
    ...Array.from({ length: FILMS }, (): HostileFile => ({ kind: "video", bytes: damaged(video, random) })),
  ];
}

/** A copy cut short, or with bytes overwritten. */
function damaged(bytes: Uint8Array<ArrayBuffer>, random: () => number): Uint8Array<ArrayBuffer> {
  const copy = bytes.slice();
  if (random() < 1 / 2) return copy.slice(0, HEAD_BYTES + Math.floor(random() * (copy.length - HEAD_BYTES)));
  for (let count = 0; count < DAMAGED_BYTES; count += 1)
    copy[HEAD_BYTES + Math.floor(random() * (copy.length - HEAD_BYTES))] = Math.floor(random() * 256);
  return copy;
}

async function sample(kind: Kind): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await Bun.file(SAMPLES[kind]).arrayBuffer());
}

/** Evenly spread numbers from 0 to 1, the same each time (the constants are those of Numerical Recipes). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
