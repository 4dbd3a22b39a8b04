import { freePort } from "../helpers/redis-server.ts";
import { postRequest, sendLoad } from "./http-load.ts";
import type { Benchmark } from "./main.ts";
import { sendOpenLoad } from "./open-load.ts";
import { median, startServer } from "./processes.ts";

const ROUNDS = 3;
const WARM_UP_BRIEFS = 500;
const PEAK_BRIEFS = 600;
const CONNECTIONS = 16;
const OVERLOAD = 5;
const OVERLOAD_SECONDS = 3;
/** An answer that comes later is of no use to its caller. */
const DEADLINE_MS = 2_000;
const BRIEF = "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now";

export const benchmarks: Benchmark[] = [
  { name: "goodput_at_5x", run: async () => median((await rounds()).map(({ goodput }) => goodput)) },
  {
    name: "refusal_p50_ms_at_5x",
    run: async () => median((await rounds()).map(({ refusalMs }) => refusalMs)),
  },
];

interface Round {
  /** Answers in time a second under five times the load, as a share of the most that the server can answer. */
  readonly goodput: number;
  readonly refusalMs: number;
}

let measured: Promise<Round[]> | null = null;

function rounds(): Promise<Round[]> {
  measured ??= measure();
  return measured;
}

/** The peak and the overload take turns, so that what else the machine does hits both alike. No two briefs are alike. */
async function measure(): Promise<Round[]> {
  const { port, stop } = await startServer(await freePort());
  let take = 0;
  const brief = () => {
    take += 1;
    return postRequest("/v1/parse", JSON.stringify({ prompt: { text: `${BRIEF} Take ${take}.` } }));
  };
  const peak = async (total: number) => {
    const requests = Array.from({ length: total }, brief);
    return (await sendLoad({ port, requests, connections: CONNECTIONS, total })).perSecond;
  };
  await peak(WARM_UP_BRIEFS);
  const figures: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const perSecond = await peak(PEAK_BRIEFS);
    const answers = await sendOpenLoad({
      port,
      perSecond: perSecond * OVERLOAD,
      seconds: OVERLOAD_SECONDS,
      next: brief,
    });
    const useful = answers.filter(({ status, ms }) => status === 200 && ms <= DEADLINE_MS).length;
    const refused = answers.filter(({ status, retryAfter }) => status === 503 && retryAfter);
    const neither = answers.find(({ status }) => status !== 200 && status !== 503);
    if (neither) throw new Error(`A request was neither answered nor refused: ${neither.status}`);
    console.error(summaryOf(perSecond, answers.length, useful, refused.length));
    figures.push({
      goodput: useful / OVERLOAD_SECONDS / perSecond,
      refusalMs: median(refused.map(({ ms }) => ms)),
    });
  }
  await stop();
  return figures;
}

function summaryOf(perSecond: number, sent: number, useful: number, refused: number): string {
  return `  peak ${perSecond.toFixed(0)}/s; of ${sent} sent, ${useful} answered in time, ${refused} refused`;
}
