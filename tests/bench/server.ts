import { freePort } from "../helpers/redis-server.ts";
import { getRequest, postRequest, sendLoad } from "./http-load.ts";
import type { Benchmark } from "./main.ts";
import { median, residentMib, startBareServer, startServer } from "./processes.ts";

const COLD_STARTS = 7;
/** Long enough for the rehearsal where nothing else runs on the machine. */
const UP_FOR_MS = 15_000;
const UNCACHED_ROUNDS = 5;
const UNCACHED_BRIEFS = 100;
/** Short ones, one after the other: what slows the machine down for a while slows both servers down. */
const LOAD_ROUNDS = 50;
const WARM_UP_ROUNDS = 10;
const LOAD_REQUESTS = 4_000;
const CONNECTIONS = 16;
const MIXED_REQUESTS = 20_000;
/** The server gives memory back when it has been quiet for a moment. */
const SETTLE_MS = 4_000;
const BRIEF = "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now";

export const benchmarks: Benchmark[] = [
  { name: "cold_start_ms", run: coldStart },
  { name: "parse_offline_p50_ms", run: parseOffline },
  { name: "parse_cached_vs_bare", run: cachedVersusBare },
  { name: "rss_mb_after_20k", run: memoryAfterMixedRequests },
  { name: "rss_growth_mb_last_10k", run: growthOverTheLastHalf },
];

async function coldStart(): Promise<number> {
  const figures: number[] = [];
  for (let round = 0; round < COLD_STARTS; round += 1) {
    const server = await startServer(await freePort());
    figures.push(server.coldStartMs);
    await server.stop();
  }
  return median(figures);
}

/**
 * One client, one brief at a time, no two alike, of a server that has been up for a while: until then it rehearses other
 * briefs than this one. The first callers' times are what every round counts from there on.
 */
async function parseOffline(): Promise<number> {
  const server = await startServer(await freePort());
  await Bun.sleep(UP_FOR_MS);
  const medians: number[] = [];
  for (let round = 0; round < UNCACHED_ROUNDS; round += 1) {
    const times: number[] = [];
    for (let index = 0; index < UNCACHED_BRIEFS; index += 1) {
      const body = JSON.stringify({ prompt: { text: `${BRIEF} Take ${round}-${index}.` } });
      const startedAt = performance.now();
      const response = await fetch(`http://127.0.0.1:${server.port}/v1/parse`, { method: "POST", body });
      await response.bytes();
      times.push(performance.now() - startedAt);
      if (response.headers.get("x-cache") !== "miss") throw new Error("The brief was not worked out anew");
    }
    medians.push(median(times));
  }
  await server.stop();
  return median(medians);
}

/** Throughput of a cached answer over that of a bare server sending the same bytes; rounds alternate between the two. */
async function cachedVersusBare(): Promise<number> {
  const body = JSON.stringify({ prompt: { text: BRIEF } });
  const server = await startServer(await freePort());
  const answer = await (
    await fetch(`http://127.0.0.1:${server.port}/v1/parse`, { method: "POST", body })
  ).text();
  const bare = await startBareServer(answer);
  const load = { requests: [postRequest("/v1/parse", body)], connections: CONNECTIONS, total: LOAD_REQUESTS };
  const ratios: number[] = [];
  for (let round = 0; round < WARM_UP_ROUNDS + LOAD_ROUNDS; round += 1) {
    const ours = await sendLoad({ ...load, port: server.port });
    const theirs = await sendLoad({ ...load, port: bare.port });
    if (ours.failed + theirs.failed > 0) throw new Error("Some requests failed");
    if (round >= WARM_UP_ROUNDS) ratios.push(ours.perSecond / theirs.perSecond);
  }
  await Promise.all([server.stop(), bare.stop()]);
  return median(ratios);
}

async function memoryAfterMixedRequests(): Promise<number> {
  return (await mixedRequests()).end;
}

/** Below or about zero: nothing piles up. */
async function growthOverTheLastHalf(): Promise<number> {
  const { half, end } = await mixedRequests();
  return end - half;
}

let mixed: Promise<{ half: number; end: number }> | null = null;

/** Briefs of which every second is new, bad requests, health checks, metrics and lists, 20,000 in all. */
function mixedRequests(): Promise<{ half: number; end: number }> {
  mixed ??= (async () => {
    const server = await startServer(await freePort());
    const send = async (from: number) => {
      const requests = Array.from({ length: MIXED_REQUESTS / 2 }, (_, index) => mixedRequest(from + index));
      await sendLoad({ port: server.port, requests, connections: CONNECTIONS, total: requests.length });
      // What was only in flight has gone by then.
      await Bun.sleep(SETTLE_MS);
      return residentMib(server.pid);
    };
    const half = await send(0);
    const end = await send(MIXED_REQUESTS / 2);
    await server.stop();
    return { half, end };
  })();
  return mixed;
}

function mixedRequest(index: number): Uint8Array {
  switch (index % 8) {
    case 0:
    case 1:
      return postRequest("/v1/parse", JSON.stringify({ prompt: { text: `${BRIEF} Take ${index}.` } }));
    case 2:
    case 3:
      return postRequest("/v1/parse", JSON.stringify({ prompt: { text: BRIEF } }));
    case 4:
      return postRequest("/v1/parse", JSON.stringify({ prompt: {} }));
    case 5:
      return getRequest("/v1/providers");
    case 6:
      return getRequest("/v1/health");
    default:
      return postRequest("/trpc/parse", JSON.stringify({ prompt: { text: `${BRIEF} Cut ${index % 100}.` } }));
  }
}
