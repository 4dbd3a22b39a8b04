import { version } from "../package.json";
import { createRateLimits, type RateLimits } from "./api/rate-limit.ts";
import type { HttpServer } from "./api/server.ts";
import type { Cache } from "./cache/cache.ts";
import { createMemoryCache } from "./cache/memory.ts";
import type { SharedStore } from "./cache/shared-store.ts";
import type { Config } from "./config.ts";
import { createJobs, type LazyJobs } from "./jobs/open-jobs.ts";
import { createModelClient, type ModelClient, type ModelHooks } from "./llm/client.ts";
import { createSharedBudget } from "./llm/shared-budget.ts";
import { type AnalysisCache, createMediaEngine, type MediaEngine } from "./media/index.ts";
import { type Admission, createAdmission } from "./operations/admission.ts";
import { analyze } from "./operations/analyze.ts";
import { answerBrief } from "./operations/answer-brief.ts";
import { createRequestCheck } from "./operations/check-request.ts";
import { clearCache } from "./operations/clear-cache.ts";
import { createDirector } from "./operations/director.ts";
import { createFacts } from "./operations/facts.ts";
import { health } from "./operations/health.ts";
import { jobOperations } from "./operations/jobs.ts";
import { mediaObserver, observeModelCalls } from "./operations/observe.ts";
import type { Operations } from "./operations/operations.ts";
import { createParse, type ParseOperation } from "./operations/parse.ts";
import { parseBatch } from "./operations/parse-batch.ts";
import { parseStream } from "./operations/parse-stream.ts";
import { providers } from "./operations/providers.ts";
import { resolveReferences } from "./operations/references.ts";
import { tracedCache } from "./operations/trace-cache.ts";
import { tracedDirector } from "./operations/trace-stages.ts";
import { closeLogger, createLogger, type Logger } from "./telemetry/logger.ts";
import { createMetrics, type Metrics } from "./telemetry/metrics.ts";
import { collectWhenQuiet } from "./telemetry/quiet-collection.ts";
import { startTracing } from "./telemetry/start-tracing.ts";
import { inSpan, type Tracing } from "./telemetry/tracing.ts";

const ISO_DAY_LENGTH = 10;
const ANALYSIS_TTL_SECONDS = 86_400;

/** The service put together: its verbs, and the server when it is asked for. */
export interface App {
  readonly operations: Operations;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** Listens on the configured port. */
  serve(): Promise<HttpServer>;
  /** Works on the briefs of jobs. */
  work(): Promise<void>;
  /** Not ready any more: health says so, requests and briefs in work go on, no further brief of a job is begun. */
  stopTaking(): void;
  /** Resolves when no brief of a job is in work here. */
  jobsIdle(): Promise<void>;
  /** Lets go of everything, in the opposite order of its making. */
  close(): Promise<void>;
}

/** Makes every part in order of need. Parts that cost time to load are loaded on their first use. */
export async function createApp(config: Config, parts: { logger?: Logger } = {}): Promise<App> {
  const logger = parts.logger ?? (await createLogger(config));
  const metrics = createMetrics();
  const tracing = await openTracing(config, logger);
  const store = await openStore(config, logger);
  const cache = tracedCache(await openCache(config, store), tracing);
  const models = createModelClient(config.llm, {
    onCall: observeModelCalls({ metrics, logger, tracing }),
    ...sharedPurse(config, store),
  });
  const media = createMediaEngine(config.media, {
    cache: analysesIn(cache),
    observer: mediaObserver(metrics, tracing),
  });
  let draining = false;
  const isDraining = () => draining;

  const admission = openAdmission(config, metrics);
  const director = createDirector(config, media, models);
  const facts = createFacts(config, models);
  const parse = createParse({
    cache,
    metrics,
    admission,
    cacheTtlSeconds: config.cache.ttlSeconds,
    direct: tracedDirector(tracing, director.direct),
    resolve: (prompt, signal) => resolveReferences(media, prompt, signal),
    check: createRequestCheck(models, director),
    facts: facts.factsOf,
  });
  const jobs = createJobs({
    config,
    logger,
    metrics,
    answer: (brief, index, signal) =>
      inSpan(tracing, "brief of a job", () => answerBrief(parse, brief, index, signal)),
  });
  const operations = createOperations({
    admission,
    cache,
    models,
    media,
    director,
    isDraining,
    parse,
    jobs,
  });
  const warmUp = (quietMs: () => number) =>
    Promise.allSettled([
      models.warmUp(),
      facts.prepare(),
      director.rehearse(quietMs, config.rehearsalSeconds),
    ]);
  const closers: (() => Promise<void>)[] = [
    () => tracing.close(),
    async () => store?.close(),
    () => cache.close(),
    async () => models.close(),
    () => media.close(),
    () => jobs.close(),
  ];

  return {
    operations,
    logger,
    metrics,
    serve: () => listen({ config, store, operations, logger, metrics, tracing, isDraining, jobs, warmUp }),
    work: () => jobs.work(),
    stopTaking() {
      draining = true;
      jobs.stopTaking();
    },
    jobsIdle: jobs.idle,
    async close() {
      for (const close of closers.toReversed()) await close();
      await closeLogger(logger);
    },
  };
}

interface ServerParts {
  readonly config: Config;
  readonly store: Parameters<typeof createRateLimits>[0]["store"];
  readonly operations: Operations;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly tracing: Awaited<ReturnType<typeof openTracing>>;
  readonly isDraining: () => boolean;
  readonly jobs: Pick<ReturnType<typeof createJobs>, "board">;
  /** Does beforehand what the first callers would wait for, while `quietMs` tells that nobody calls. */
  readonly warmUp: (quietMs: () => number) => Promise<unknown>;
}

async function listen(parts: ServerParts): Promise<HttpServer> {
  const { config, store, operations, logger, metrics, tracing, isDraining, jobs, warmUp } = parts;
  const { startServer } = await import("./api/server.ts");
  const limits: RateLimits = createRateLimits({
    ...config.limits,
    keyPrefix: config.redisKeyPrefix,
    store,
  });
  metrics.collectProcessMetrics();
  collectWhenQuiet();
  const server = await startServer({
    config,
    operations,
    logger,
    metrics,
    tracing,
    limits,
    isDraining,
    board: jobs.board,
  });
  // The first health check need not wait for what the first brief is spared.
  setTimeout(() => void warmUp(server.quietMs), WARM_UP_AFTER_MS).unref();
  return server;
}

function openAdmission({ limits }: Config, metrics: Metrics): Admission {
  return createAdmission({
    maxInWork: limits.maxConcurrentParses,
    maxWaitMs: limits.maxWaitMs,
    onRefused: () => metrics.overloaded.inc(),
    onChange(inWork, waiting) {
      metrics.parsesInWork.set(inWork);
      metrics.parsesWaiting.set(waiting);
    },
  });
}

function openTracing({ tracing: { endpoint } }: Config, logger: Logger): Promise<Tracing> {
  const onFailure = (reason: string) => logger.warn({ reason }, "the trace collector did not take our spans");
  return startTracing({ endpoint, version, onFailure });
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

const WARM_UP_AFTER_MS = 1_000;

/** Instances that share a Redis share the daily budget too. */
function sharedPurse(config: Config, store: SharedStore | null): Pick<ModelHooks, "budget"> {
  const dailyUsd = config.llm.dailyBudgetUsd;
  if (store === null || dailyUsd === null) return {};
  return { budget: createSharedBudget(store, { dailyUsd, keyPrefix: config.redisKeyPrefix }) };
}

interface OperationTools {
  readonly admission: Admission;
  readonly parse: ParseOperation;
  readonly jobs: Pick<LazyJobs, "desk">;
  readonly cache: Cache;
  readonly models: ModelClient;
  readonly media: MediaEngine;
  readonly director: ReturnType<typeof createDirector>;
  readonly isDraining: () => boolean;
}

function createOperations(tools: OperationTools): Operations {
  const { admission, cache, models, media, director, isDraining, parse, jobs } = tools;
  return {
    admission,
    answers: parse,
    parse: (input, call) => parse.parse(input, call),
    parseStream: (input, call) => parseStream(parse, input, call),
    parseBatch: (input, call) => parseBatch(parse, input, call),
    ...jobOperations(jobs.desk),
    analyze: (input, call) => analyze(media, input, call),
    edit: async (input, call) => {
      const [{ edit }, editTools] = await Promise.all([import("./operations/edit.ts"), director.tools()]);
      return edit(editTools, input, call);
    },
    export: async (input) => (await import("./operations/export.ts")).exportResult(input),
    providers: () => providers(models),
    models: async () => {
      const [{ modelsResponse }, { catalogue }] = await Promise.all([
        import("./operations/models.ts"),
        director.tools(),
      ]);
      return modelsResponse(catalogue, new Date().toISOString().slice(0, ISO_DAY_LENGTH));
    },
    health: () => health({ cache, models, version, isDraining }),
    "cache.clear": (input) => clearCache(cache, input),
  };
}
