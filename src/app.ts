import type { ParseRequest } from "../contracts/parse.ts";
import { version } from "../package.json";
import { createRateLimits, type RateLimits } from "./api/rate-limit.ts";
import type { HttpServer } from "./api/server.ts";
import { sourceDigest } from "./cache/build-id.ts";
import type { Cache } from "./cache/cache.ts";
import { type AnswerFacts, canonicalJson, sha256 } from "./cache/key.ts";
import { createMemoryCache } from "./cache/memory.ts";
import type { SharedStore } from "./cache/shared-store.ts";
import type { Config } from "./config.ts";
import type { ReferenceEyes } from "./direction/look-at-references.ts";
import { AppError } from "./errors.ts";
import type { CallRecord } from "./llm/call-provider.ts";
import { createModelClient, type ModelClient, type ModelHooks } from "./llm/client.ts";
import { createSharedBudget } from "./llm/shared-budget.ts";
import {
  type AnalysisCache,
  createMediaEngine,
  type MediaEngine,
  type MediaObserver,
} from "./media/index.ts";
import { createAdmission } from "./operations/admission.ts";
import { analyze } from "./operations/analyze.ts";
import { clearCache } from "./operations/clear-cache.ts";
import { health } from "./operations/health.ts";
import type { Operations } from "./operations/operations.ts";
import { createParse, type ParseTools } from "./operations/parse.ts";
import { parseBatch } from "./operations/parse-batch.ts";
import { parseStream } from "./operations/parse-stream.ts";
import { providers } from "./operations/providers.ts";
import { type References, resolveReferences } from "./operations/references.ts";
import { closeLogger, createLogger, type Logger } from "./telemetry/logger.ts";
import { createMetrics, type Metrics } from "./telemetry/metrics.ts";

const OFFLINE = "offline";
const ANALYSIS_TTL_SECONDS = 86_400;

/** The service put together: its verbs, and the server when it is asked for. */
export interface App {
  readonly operations: Operations;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Listens on the configured port. */
  serve(): Promise<HttpServer>;
  /** Not ready any more: health says so, requests in work go on. */
  stopTaking(): void;
  /** Lets go of everything, in the opposite order of its making. */
  close(): Promise<void>;
}

/** Makes every part in order of need. Parts that cost time to load are loaded on their first use. */
export async function createApp(config: Config, parts: { logger?: Logger } = {}): Promise<App> {
  const logger = parts.logger ?? (await createLogger(config));
  const metrics = createMetrics();
  const store = await openStore(config, logger);
  const cache = await openCache(config, store);
  const models = createModelClient(config.llm, {
    onCall: (record) => countModelCall(metrics, record),
    ...sharedPurse(config, store),
  });
  const media = createMediaEngine(config.media, {
    cache: analysesIn(cache),
    observer: mediaObserver(metrics),
  });
  let draining = false;
  const isDraining = () => draining;

  const operations = createOperations({ config, metrics, cache, models, media, isDraining });
  const closers: (() => Promise<void>)[] = [
    () => cache.close(),
    async () => models.close(),
    () => media.close(),
  ];

  return {
    operations,
    logger,
    metrics,
    async serve() {
      const { startServer } = await import("./api/server.ts");
      const limits: RateLimits = createRateLimits({
        ...config.limits,
        keyPrefix: config.redisKeyPrefix,
        store,
      });
      metrics.collectProcessMetrics();
      const server = await startServer({ config, operations, logger, metrics, limits, isDraining });
      // The first brief need not wait for the model SDKs, nor the first health check for their loading.
      setTimeout(() => models.warmUp().catch(() => {}), WARM_UP_AFTER_MS).unref();
      return server;
    },
    stopTaking() {
      draining = true;
    },
    async close() {
      for (const close of closers.toReversed()) await close();
      await closeLogger(logger);
    },
  };
}

/** The Redis that instances share; null where there is none. */
async function openStore(config: Config, logger: Logger): Promise<SharedStore | null> {
  if (config.redisUrl === null) return null;
  const { openSharedStore } = await import("./cache/shared-store.ts");
  return openSharedStore(config.redisUrl, {
    onAway: (reason) => logger.warn({ reason }, "Redis is away; cache and limits work from memory"),
    onBack: () => logger.info("Redis is there"),
  });
}

async function openCache(config: Config, store: SharedStore | null): Promise<Cache> {
  const { maxBytes } = config.cache;
  if (store === null) return createMemoryCache({ maxBytes });
  const { createRedisCache } = await import("./cache/redis.ts");
  return createRedisCache({ store, keyPrefix: config.redisKeyPrefix, maxBytes });
}

/** Analyses lie in the same cache as answers, each under the hash of what was measured. */
function analysesIn(cache: Cache): AnalysisCache {
  return {
    async get(key) {
      const text = await cache.get(key);
      return text === null ? null : JSON.parse(text);
    },
    set: (key, value) => cache.set(key, JSON.stringify(value), ANALYSIS_TTL_SECONDS),
  };
}

const MS_PER_SECOND = 1_000;
const WARM_UP_AFTER_MS = 1_000;

/** Instances that share a Redis share the daily budget too. */
function sharedPurse(config: Config, store: SharedStore | null): Pick<ModelHooks, "budget"> {
  const dailyUsd = config.llm.dailyBudgetUsd;
  if (store === null || dailyUsd === null) return {};
  return { budget: createSharedBudget(store, { dailyUsd, keyPrefix: config.redisKeyPrefix }) };
}

function countModelCall(metrics: Metrics, record: CallRecord): void {
  const { outcome, durationMs, firstTokenMs, spending } = record;
  const labels = { provider: record.providerId, model: record.modelId };
  metrics.llmCalls.inc({ ...labels, outcome });
  metrics.llmTokens.inc({ ...labels, direction: "input" }, spending.tokens.input);
  metrics.llmTokens.inc({ ...labels, direction: "output" }, spending.tokens.output);
  metrics.llmCost.inc(labels, spending.costUsd);
  metrics.llmSeconds.observe(labels, durationMs / MS_PER_SECOND);
  if (firstTokenMs !== null) metrics.llmFirstTokenSeconds.observe(labels, firstTokenMs / MS_PER_SECOND);
}

function mediaObserver(metrics: Metrics): MediaObserver {
  return {
    taskEnded: (kind, outcome, seconds) => metrics.mediaSeconds.observe({ kind, outcome }, seconds),
    waitingChanged: (count) => metrics.mediaWaiting.set(count),
  };
}

interface OperationTools {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly cache: Cache;
  readonly models: ModelClient;
  readonly media: MediaEngine;
  readonly isDraining: () => boolean;
}

function createOperations(tools: OperationTools): Operations {
  const { config, cache, metrics, models, media, isDraining } = tools;
  const parse = createParse({
    cache,
    metrics,
    admission: createAdmission(config.limits.maxConcurrentParses),
    cacheTtlSeconds: config.cache.ttlSeconds,
    direct: directorOf(config, media, models),
    resolve: (prompt, signal) => resolveReferences(media, prompt, signal),
    facts: factsOf(config, models),
  });
  return {
    answers: parse,
    parse: (input, call) => parse.parse(input, call),
    parseStream: (input, call) => parseStream(parse, input, call),
    parseBatch: (input, call) => parseBatch(parse, input, call),
    "jobs.create": notServed("Jobs"),
    "jobs.get": notServed("Jobs"),
    "jobs.events": notServed("Jobs"),
    "jobs.cancel": notServed("Jobs"),
    analyze: (input, call) => analyze(media, input, call),
    edit: notServed("Editing"),
    export: notServed("Export"),
    providers: () => providers(models),
    models: notServed("The catalogue"),
    health: () => health({ cache, models, version, isDraining }),
    "cache.clear": (input) => clearCache(cache, input),
  };
}

/** The director with its tools, loaded at the first brief. The references it looks at are those the cache key was made of. */
function directorOf(config: Config, media: MediaEngine, model: ModelClient): ParseTools["direct"] {
  const load = once(async () => {
    const [{ direct }, { loadCatalogue }] = await Promise.all([
      import("./direction/direct.ts"),
      import("./targets/catalogue.ts"),
    ]);
    return { direct, catalogue: await loadCatalogue(config.modelCataloguePath) };
  });
  return async (request, references, hooks) => {
    const { direct, catalogue } = await load();
    const eyes: ReferenceEyes = {
      ...media,
      resolveAsset: async (input, kind, signal) =>
        references[kind] ?? media.resolveAsset(input, kind, signal),
    };
    return direct(request, { media: eyes, model, catalogue, today: () => new Date() }, hooks);
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function notServed(what: string): () => never {
  return () => {
    throw new AppError("NOT_FOUND", `${what} is not served by this instance`);
  };
}

/** What besides the request decides an answer; the parts that never change are worked out once, at the first brief. */
function factsOf(config: Config, models: ModelClient) {
  let lasting: Pick<AnswerFacts, "build" | "catalogue" | "model"> | null = null;
  const { openai, anthropic, compatible, order, useMock } = config.llm;
  return async ({ options }: ParseRequest, references: References): Promise<AnswerFacts> => {
    lasting ??= {
      build: config.buildId || sourceDigest(),
      catalogue: config.modelCataloguePath ? sha256(await Bun.file(config.modelCataloguePath).bytes()) : "",
      model: sha256(
        canonicalJson([
          openai.model,
          openai.baseUrl,
          anthropic.model,
          anthropic.baseUrl,
          compatible,
          order,
          useMock,
        ]),
      ),
    };
    const choice = { preferred: options.llm_provider, allowFallback: options.fallback };
    return {
      ...lasting,
      provider: models.wouldAsk(choice)[0] ?? OFFLINE,
      imageHash: references.image?.sha256 ?? null,
      videoHash: references.video?.sha256 ?? null,
    };
  };
}
