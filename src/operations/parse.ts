import { DEFAULT_CACHE_TTL_SECONDS } from "../../contracts/brief.ts";
import type { CreativeDirection } from "../../contracts/direction.ts";
import type { ParseRequest, ParseResponse } from "../../contracts/parse.ts";
import type { Scene } from "../../contracts/scene.ts";
import type { Cache, Made } from "../cache/cache.ts";
import { type AnswerFacts, answerKey } from "../cache/key.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { Admission } from "./admission.ts";
import { answerText, lastingText } from "./answer.ts";
import { readyBrief } from "./brief.ts";
import { type Call, elapsedMs } from "./call.ts";

/** What a caller may watch while the film is made. */
export interface ParseHooks {
  onStage?: (stage: string, elapsedMs: number) => void;
  onDirection?: (direction: CreativeDirection) => void;
  onScene?: (scene: Scene) => void;
}

export interface ParseTools {
  readonly cache: Cache;
  readonly admission: Admission;
  readonly metrics: Metrics;
  /** Seconds an answer lives where the request asks for the default; 0 switches the cache off. */
  readonly cacheTtlSeconds: number;
  readonly direct: (
    request: ParseRequest,
    hooks: ParseHooks & { signal?: AbortSignal },
  ) => Promise<ParseResponse>;
  /** What besides the request decides the answer; null when that cannot be known, and so nothing may be cached. */
  readonly facts: (request: ParseRequest, signal: AbortSignal) => Promise<AnswerFacts | null>;
}

const MS_PER_SECOND = 1_000;
const MODEL_OF_LAST_RESORT = "offline";

export type ParseOperation = ReturnType<typeof createParse>;

/** The main job: a brief becomes a shot list, from the cache where the same brief was answered before. */
export function createParse(tools: ParseTools) {
  /** The answer as JSON text. Throws an AppError. */
  async function answer(request: ParseRequest, call: Call, hooks: ParseHooks = {}): Promise<string> {
    const brief = readyBrief(request);
    const ttlSeconds = lifetime(brief.options.cache_ttl, tools.cacheTtlSeconds);
    const facts = ttlSeconds > 0 ? await tools.facts(brief, call.signal) : null;
    if (facts === null) {
      const { text } = await make(brief, call, { ...hooks, signal: call.signal }, 0);
      return finish(text, call, "bypass");
    }
    const key = answerKey(brief, facts);
    call.notes.cacheKey = key;
    call.notes.keyLasts = !brief.prompt.image_url && !brief.prompt.video_url;
    // The work is shared with whoever asks the same meanwhile, so one caller's going away must not end it.
    const { text, hit } = await tools.cache.getOrMake(key, () =>
      make(brief, call, hooks, ttlSeconds, facts.provider),
    );
    return finish(text, call, hit ? "hit" : "miss");
  }

  async function make(
    brief: ParseRequest,
    call: Call,
    hooks: ParseHooks & { signal?: AbortSignal },
    ttlSeconds: number,
    expectedProvider?: string,
  ): Promise<Made> {
    const response = await tools.admission.run(() => tools.direct(brief, hooks));
    const { timings, llm_provider_used } = response.metadata;
    call.notes.timings = timings;
    for (const [stage, ms] of Object.entries(timings))
      tools.metrics.stageSeconds.observe({ stage }, ms / MS_PER_SECOND);
    // A stand-in's answer is not kept: the model that was meant may be back at the next request.
    const stoodIn = llm_provider_used === MODEL_OF_LAST_RESORT && expectedProvider !== MODEL_OF_LAST_RESORT;
    return { text: lastingText(response), ttlSeconds: stoodIn ? 0 : ttlSeconds };
  }

  function finish(lasting: string, call: Call, cache: "hit" | "miss" | "bypass"): string {
    call.notes.cache = cache;
    call.notes.provider = providerOf(lasting);
    tools.metrics.cacheLookups.inc({ outcome: cache });
    return answerText(lasting, {
      requestId: call.requestId,
      processingTimeMs: elapsedMs(call),
      timings: call.notes.timings ?? {},
      cacheHit: cache === "hit",
      cacheAvailable: tools.cache.state() === "ok",
    });
  }

  return {
    answer,
    /** The answer of a key that this process holds in memory, at once; null when it does not. */
    recall(key: string, call: Call): string | null {
      const lasting = tools.cache.peek(key);
      if (lasting === null) return null;
      call.notes.cacheKey = key;
      return finish(lasting, call, "hit");
    },
    async parse(request: ParseRequest, call: Call, hooks?: ParseHooks): Promise<ParseResponse> {
      const response: ParseResponse = JSON.parse(await answer(request, call, hooks));
      return response;
    },
  };
}

/** A request that asks for the default gets the service's own; 0 on either side bypasses the cache. */
function lifetime(asked: number, configured: number): number {
  return asked === DEFAULT_CACHE_TTL_SECONDS ? configured : Math.min(asked, configured === 0 ? 0 : asked);
}

function providerOf(lasting: string): string {
  const label = '"llm_provider_used":"';
  const start = lasting.lastIndexOf(label) + label.length;
  return lasting.slice(start, lasting.indexOf('"', start));
}
