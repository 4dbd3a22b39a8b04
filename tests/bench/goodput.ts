import { freePort } from "../helpers/redis-server.ts";
import { postRequest, sendLoad } from "./http-load.ts";
import type { Benchmark } from "./main.ts";
import { type Answered, sendOpenLoad } from "./open-load.ts";
import { median, processorSeconds, quantile, type ServerProcess, startServer } from "./processes.ts";

/** So many that a machine which is slow for a while does not decide. */
const ROUNDS = 5;
const WARM_UP_ROUNDS = 4;
const PEAK_BRIEFS = 1_000;
const PEAK_CONNECTIONS = 16;
const OVERLOAD = 5;
const OVERLOAD_SECONDS = 5;
/** Connections of the overload: so many callers, most of whom are refused and come again. */
const CONNECTIONS = 256;
/** Nothing is counted before: the queue is only filling, and what it takes in is answered after the load has ended. */
const SETTLED_AFTER_MS = 1_500;
const MS_PER_SECOND = 1_000;
/** An answer that comes later is of no use to its caller. */
const DEADLINE_MS = 2_000;
const BRIEF = "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now";

export const benchmarks: Benchmark[] = [
  { name: "goodput_at_5x", run: () => medianOf(({ goodput }) => goodput) },
  { name: "refusal_p50_ms_at_5x", run: () => medianOf(({ refusalP50Ms }) => refusalP50Ms) },
  { name: "refusal_p99_ms_at_5x", run: () => medianOf(({ refusalP99Ms }) => refusalP99Ms) },
];

interface Round {
  /** Answers in time a second under five times the load, as a share of the most that the server can answer. */
  readonly goodput: number;
  readonly refusalP50Ms: number;
  readonly refusalP99Ms: number;
}

let measured: Promise<Round[]> | null = null;

async function medianOf(figure: (round: Round) => number): Promise<number> {
  measured ??= measure();
  return median((await measured).map(figure));
}

async function measure(): Promise<Round[]> {
  const server = await startServer(await freePort());
  try {
    return await measureAt(server);
  } finally {
    await server.stop();
  }
}

/**
 * The peak is measured before and after each overload, and the better one counts, so that what else the machine does
 * does not flatter. No two briefs are alike. The load generator runs on the server's machine, in both loads alike; where
 * cores are few what it computes in the overload is missing from the server and counts against the goodput, so requests are
 * made beforehand and of an answer only the head is looked at. What it and the server had of a core is told with each round:
 * a server that had less than one was kept from working by what else the machine did.
 */
async function measureAt({ port, pid }: ServerProcess): Promise<Round[]> {
  const brief = briefs();
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) await peakPerSecond(port, brief);
  const figures: Round[] = [];
  let before = await peakPerSecond(port, brief);
  for (let round = 0; round < ROUNDS; round += 1) {
    const perSecond = before * OVERLOAD;
    const requests = Array.from({ length: Math.round(perSecond * OVERLOAD_SECONDS) }, brief);
    const usedBefore = process.cpuUsage();
    const [serverBefore, startedAt] = [await processorSeconds(pid), performance.now()];
    const answers = await sendOpenLoad({ port, perSecond, requests, connections: CONNECTIONS });
    const { user, system } = process.cpuUsage(usedBefore);
    const seconds = (performance.now() - startedAt) / MS_PER_SECOND;
    const ofCore = ((await processorSeconds(pid)) - serverBefore) / seconds;
    const after = await peakPerSecond(port, brief);
    const peak = Math.max(before, after);
    const result = roundOf(answers, peak);
    const generator = Math.round((user + system) / MS_PER_SECOND / OVERLOAD_SECONDS / 10);
    console.error(
      `  peak ${before.toFixed(0)} and ${after.toFixed(0)}/s; ${summaryOf(answers, result)}; generator ${generator} % of a core, server ${Math.round(ofCore * 100)} %`,
    );
    figures.push(result);
    before = after;
  }
  return figures;
}

/** A source of briefs of which no two are alike. */
function briefs(): () => Uint8Array {
  let take = 0;
  return () => {
    take += 1;
    return postRequest("/v1/parse", JSON.stringify({ prompt: { text: `${BRIEF} Take ${take}.` } }));
  };
}

/** Answers a second when the server always has work, and never more than it can do. */
async function peakPerSecond(port: number, brief: () => Uint8Array): Promise<number> {
  const requests = Array.from({ length: PEAK_BRIEFS }, brief);
  const { perSecond, failed } = await sendLoad({
    port,
    requests,
    connections: PEAK_CONNECTIONS,
    total: PEAK_BRIEFS,
  });
  return perSecond * (1 - failed / PEAK_BRIEFS);
}

/** What was due after the load had settled and answered before it ended, so that neither end flatters. */
function roundOf(answers: readonly Answered[], peak: number): Round {
  const until = OVERLOAD_SECONDS * MS_PER_SECOND;
  const isCounted = ({ answeredAt }: Answered) => answeredAt >= SETTLED_AFTER_MS && answeredAt <= until;
  const useful = answers.filter(
    (answer) => isCounted(answer) && answer.status === 200 && msOf(answer) <= DEADLINE_MS,
  ).length;
  const refusals = answers.filter(({ status, retryAfter }) => status === 503 && retryAfter).map(msOf);
  const neither = answers.find(({ status }) => status !== 200 && status !== 503);
  if (neither) throw new Error(`A request was neither answered nor refused: ${neither.status}`);
  return {
    goodput: useful / ((until - SETTLED_AFTER_MS) / MS_PER_SECOND) / peak,
    refusalP50Ms: median(refusals),
    refusalP99Ms: quantile(refusals, 0.99),
  };
}

function msOf({ dueAt, answeredAt }: Answered): number {
  return answeredAt - dueAt;
}

function summaryOf(answers: readonly Answered[], { goodput, refusalP50Ms, refusalP99Ms }: Round): string {
  const answered = answers.filter(({ status }) => status === 200).map(msOf);
  const ms = (value: number) => value.toFixed(0);
  return [
    `of ${answers.length} sent ${answered.length} answered in ${ms(median(answered))} ms (p99 ${ms(quantile(answered, 0.99))})`,
    `others refused in ${ms(refusalP50Ms)} ms (p99 ${ms(refusalP99Ms)})`,
    `goodput ${goodput.toFixed(2)}`,
  ].join(", ");
}
