import { DEFAULT_CACHE_TTL_SECONDS, type Prompt } from "../../contracts/brief.ts";
import type { ParseRequest, ParseResponse } from "../../contracts/parse.ts";
import type { Cache, Made } from "../cache/cache.ts";
import { type AnswerFacts, answerKey } from "../cache/key.ts";
import type { DirectorHooks } from "../direction/direct.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { Admission } from "./admission.ts";
import { answerText, lastingText, providerOf } from "./answer.ts";
import { readyBrief } from "./brief.ts";
import { type Call, elapsedMs } from "./call.ts";
import type { References } from "./references.ts";
import { AbandonedError, createSharedWork } from "./shared-work.ts";

/** What a caller may watch while the film is made. */
export type ParseHooks = Pick<DirectorHooks, "onStage" | "onDirection" | "onScene" | "priority">;

export interface ParseTools {
  readonly cache: Cache;
  readonly admission: Admission;
  readonly metrics: Metrics;
  /** Seconds an answer lives where the request asks for the default; 0 switches the cache off. */
  readonly cacheTtlSeconds: number;
  /** Throws INVALID_PARAMETERS for what the schema alone cannot tell, every field at once. */
  readonly check: (request: ParseRequest) => Promise<void>;
  /** The references' bytes, fetched and typed. */
  readonly resolve: (prompt: Prompt, signal: AbortSignal) => Promise<References>;
  readonly direct: (
    request: ParseRequest,
    references: References,
    hooks: DirectorHooks,
  ) => Promise<ParseResponse>;
  /** What besides the request decides the answer. */
  readonly facts: (request: ParseRequest, references: References) => Promise<AnswerFacts>;
}

const MS_PER_SECOND = 1_000;

export type ParseOperation = ReturnType<typeof createParse>;

/** The main job: a brief becomes a shot list, from the cache where the same brief was answered before. */
export function createParse(tools: ParseTools) {
  const join = createSharedWork();
  tools.metrics.watchCache(tools.cache);

  /** The answer as JSON text. Throws an AppError. */
  async function answer(request: ParseRequest, call: Call, hooks: ParseHooks = {}): Promise<string> {
    const brief = readyBrief(request);
    await tools.check(brief);
    const ttlSeconds = lifetime(brief.options.cache_ttl, tools.cacheTtlSeconds);
    const references = await tools.resolve(brief.prompt, call.signal);
    const facts = await tools.facts(brief, references);
    const make = (ttl: number, signal: AbortSignal) =>
      makeAnswer(brief, references, call, { ...hooks, signal }, facts.provider, ttl);
    if (ttlSeconds === 0) return finish((await make(0, call.signal)).text, call, "bypass");

    const key = answerKey(brief, facts);
    call.notes.cacheKey = key;
    call.notes.keyLasts = !brief.prompt.image_url && !brief.prompt.video_url;
    const { text, hit } = await sharedAnswer(tools.cache, join, key, call.signal, (signal) =>
      make(ttlSeconds, signal),
    );
    return finish(text, call, hit ? "hit" : "miss");
  }

  async function makeAnswer(
    brief: ParseRequest,
    references: References,
    call: Call,
    hooks: DirectorHooks,
    expectedProvider: string,
    ttlSeconds: number,
  ): Promise<Made> {
    const direct = () => tools.direct(brief, references, hooks);
    const response = await tools.admission.run(direct, hooks);
    const { timings, llm_provider_used } = response.metadata;
    call.notes.timings = timings;
    for (const [stage, ms] of Object.entries(timings))
      tools.metrics.stageSeconds.observe({ stage }, ms / MS_PER_SECOND);
    // A stand-in's answer is not kept: the provider that was meant may be back at the next request.
    return {
      text: lastingText(response),
      ttlSeconds: llm_provider_used === expectedProvider ? ttlSeconds : 0,
    };
  }

  function finish(lasting: string, call: Call, cache: "hit" | "miss" | "bypass"): string {
    call.notes.cache = cache;
    call.notes.provider = providerOf(lasting);
    tools.metrics.cacheLookups.inc(cache);
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
    /** The same from the tier that instances share; null where nobody holds it. */
    async recallShared(key: string, call: Call): Promise<string | null> {
      if (tools.cache.kind === "memory") return null;
      const lasting = await tools.cache.get(key);
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

/** The work is shared with whoever asks the same meanwhile: it ends when the last of them goes away, not the first. */
async function sharedAnswer(
  cache: Cache,
  join: ReturnType<typeof createSharedWork>,
  key: string,
  callerSignal: AbortSignal,
  make: (signal: AbortSignal) => Promise<Made>,
) {
  for (;;) {
    const { signal, leave } = join(key, callerSignal);
    const work = async () => {
      try {
        return await make(signal);
      } catch (error) {
        throw signal.aborted ? signal.reason : error;
      }
    };
    try {
      return await cache.getOrMake(key, work);
    } catch (error) {
      if (!(error instanceof AbandonedError) || callerSignal.aborted) throw error;
    } finally {
      leave();
    }
  }
}

/** A request that asks for the default gets the service's own; 0 on either side bypasses the cache. */
function lifetime(asked: number, configured: number): number {
  return asked === DEFAULT_CACHE_TTL_SECONDS ? configured : Math.min(asked, configured === 0 ? 0 : asked);
}
