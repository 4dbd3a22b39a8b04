import { z } from "zod";
import { Options } from "../../contracts/brief.ts";
import type { AgreedBrief } from "../../src/direction/agreed-brief.ts";
import { detailOf, SCENE_DETAIL } from "../../src/direction/model/scene-detail.ts";
import { settledBy } from "../../src/direction/model/settled.ts";
import { treatmentOf } from "../../src/direction/model/treatment.ts";
import { readBrief } from "../../src/direction/reading/read-brief.ts";
import { reconcile } from "../../src/direction/reconcile.ts";
import { writeFilm } from "../../src/direction/write-film.ts";
import { writeWithModel } from "../../src/direction/write-with-model.ts";
import { createModelClient, type ModelClient } from "../../src/llm/client.ts";
import type { LlmConfig } from "../../src/llm/llm-config.ts";
import type { ModelImage } from "../../src/llm/provider.ts";
import { healthy, refuse, startModelServer } from "../doubles/model-server.ts";
import { makeLlmConfig } from "../fixtures/llm-config.ts";
import { answerLikeDraft } from "../fixtures/model-answers.ts";
import { makeQuestion } from "../fixtures/question.ts";
import type { Benchmark } from "./main.ts";
import { median } from "./processes.ts";

const BRIEF = "30s Instagram film for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now";
const UPSTREAM = `${import.meta.dir}/instant-model.ts`;
const WARM_UPS = 40;
const RUNS = 120;
const MEGABYTE = 1024 * 1024;
const TOKENS_PER_SECOND = 400;
const COOLDOWN_MS = 400;
const OUTAGE_COOLDOWNS = 4;
const CALLERS = 10;

export const benchmarks: Benchmark[] = [
  { name: "llm_overhead_p50_ms", run: ownTime },
  { name: "llm_overhead_http_p50_ms", run: () => timeBesideBareFetch([]) },
  { name: "llm_overhead_1mb_image_p50_ms", run: () => timeBesideBareFetch([megabyteImage()]) },
  { name: "fanout_vs_single", run: fanoutVersusSingle },
  { name: "breaker_calls_per_outage", run: breakerCallsPerCooldown },
];

/**
 * Milliseconds of a film written by a model that answers at once, so that all of it is ours: prompts, choice, policies,
 * budget, reading, parsing and merging of the treatment and every scene.
 */
async function ownTime(): Promise<number> {
  const task = taskFor(createModelClient(makeLlmConfig({ useMock: true })), []);
  const times: number[] = [];
  for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
    const ms = await timed(() => writeWithModel(task));
    if (run >= WARM_UPS) times.push(ms);
  }
  return median(times);
}

/**
 * The same over HTTP with the official SDK: the whole film through prompts, SDK, policies, parsing and
 * merging, less the same requests sent in the same two waves with a bare fetch. The upstream is another process that
 * answers at once; the two kinds of run alternate.
 */
async function timeBesideBareFetch(images: readonly ModelImage[]): Promise<number> {
  const upstream = Bun.spawn(["bun", UPSTREAM], { stdout: "pipe", stderr: "ignore" });
  try {
    const url = await firstLine(upstream.stdout);
    const patience = { timeoutMs: 60_000, firstTokenTimeoutMs: 30_000, idleTimeoutMs: 30_000 };
    const ours = createModelClient(
      makeLlmConfig({ openai: { apiKey: "sk-1", baseUrl: url, model: null }, ...patience }),
    );
    await ours.warmUp();
    const task = taskFor(ours, images);
    const waves = await bodiesOf(task);
    const own: number[] = [];
    const bare: number[] = [];
    for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
      const ownMs = await timed(() => writeWithModel(task));
      const bareMs = await timed(() => sendWaves(url, waves));
      if (run < WARM_UPS) continue;
      own.push(ownMs);
      bare.push(bareMs);
    }
    return median(own) - median(bare);
  } finally {
    upstream.kill();
  }
}

/** Time of the two-step film over that of one call that writes direction and scenes, from a mock of the same speed. */
async function fanoutVersusSingle(): Promise<number> {
  const slow = {
    useMock: true,
    mockScript: JSON.stringify({ tokens_per_second: TOKENS_PER_SECOND }),
    ...PATIENT,
  };
  const model = createModelClient(makeLlmConfig(slow));
  const task = taskFor(model, []);
  const fanned = await timed(() => writeWithModel(task));
  const { outline: _outline, ...direction } = treatmentOf(task.draft, settledBy(task.draft.provenance));
  const whole = { direction, scenes: task.draft.scenes.map(detailOf) };
  const shape = {
    name: "film",
    schema: z.object({ direction: z.custom<typeof direction>(), scenes: z.array(SCENE_DETAIL.schema) }),
  };
  const deadlineAtMs = Date.now() + PATIENT.timeoutMs;
  const single = await timed(() =>
    model.ask({ ...makeQuestion(), deadlineAtMs, shape, draft: whole, maxTokens: 10_000 }),
  );
  return fanned / single;
}

const PATIENT: Pick<LlmConfig, "timeoutMs" | "firstTokenTimeoutMs" | "idleTimeoutMs"> = {
  timeoutMs: 120_000,
  firstTokenTimeoutMs: 120_000,
  idleTimeoutMs: 120_000,
};

/** The most calls that a provider which fails from the start gets within one cool-down, ten callers asking without pause. */
async function breakerCallsPerCooldown(): Promise<number> {
  const dead = await startModelServer(
    () => "",
    () => refuse(500, "api_error"),
  );
  const openai = { apiKey: "sk-1", baseUrl: dead.openaiUrl, model: null };
  const model = createModelClient(makeLlmConfig({ openai, cooldownMs: COOLDOWN_MS }));
  await model.warmUp();
  const until = performance.now() + COOLDOWN_MS * OUTAGE_COOLDOWNS;
  const caller = async () => {
    while (performance.now() < until) {
      await model.ask(makeQuestion({ deadlineAtMs: Date.now() + 200 }));
      await Bun.sleep(1);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  dead.close();
  const times = dead.calls.map((call) => call.atMs);
  return Math.max(
    ...times.map((start) => times.filter((at) => at >= start && at < start + COOLDOWN_MS).length),
  );
}

function taskFor(model: ModelClient, images: readonly ModelImage[]) {
  const agreed: AgreedBrief = reconcile({
    reading: readBrief(BRIEF),
    brand: null,
    options: Options.parse({}),
    references: { images: [], video: null },
  });
  return { agreed, draft: writeFilm(agreed), images, model, signal: new AbortController().signal };
}

/** The requests of one film: that of the treatment, then those of the scenes. */
async function bodiesOf(task: Parameters<typeof writeWithModel>[0]): Promise<readonly string[][]> {
  const server = await startModelServer(answerLikeDraft(), () => healthy);
  const openai = { apiKey: "sk-1", baseUrl: server.openaiUrl, model: null };
  await writeWithModel({ ...task, model: createModelClient(makeLlmConfig({ openai, ...PATIENT })) });
  server.close();
  const [first = "", ...rest] = server.calls.map((call) => call.body);
  return [[first], rest];
}

async function sendWaves(url: string, waves: readonly string[][]): Promise<void> {
  for (const wave of waves) {
    await Promise.all(
      wave.map(async (body) => {
        const headers = { "content-type": "application/json" };
        const response = await fetch(`${url}/chat/completions`, { method: "POST", headers, body });
        await response.text();
      }),
    );
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function megabyteImage(): ModelImage {
  const base64 = Buffer.alloc(MEGABYTE, "noise").toString("base64");
  return { mediaType: "image/jpeg", base64, label: "reference image 0" };
}

async function firstLine(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stream) {
    text += decoder.decode(chunk);
    if (text.includes("\n")) break;
  }
  return text.split("\n")[0] ?? "";
}
