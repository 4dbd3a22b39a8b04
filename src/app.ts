import type { ParseRequest } from "../contracts/parse.ts";
import { version } from "../package.json";
import { createRateLimits, type RateLimits } from "./api/rate-limit.ts";
import type { HttpServer } from "./api/server.ts";
import { sourceDigest } from "./cache/build-id.ts";
import type { Cache } from "./cache/cache.ts";
import { type AnswerFacts, canonicalJson, sha256 } from "./cache/key.ts";
import { createMemoryCache } from "./cache/memory.ts";
import type { Config } from "./config.ts";
import { AppError } from "./errors.ts";
import { createModelClient, type ModelClient } from "./llm/client.ts";
import { createAdmission } from "./operations/admission.ts";
import { analyze } from "./operations/analyze.ts";
import { clearCache } from "./operations/clear-cache.ts";
import { health } from "./operations/health.ts";
import type { Operations } from "./operations/operations.ts";
import { createParse } from "./operations/parse.ts";
import { parseBatch } from "./operations/parse-batch.ts";
import { parseStream } from "./operations/parse-stream.ts";
import { providers } from "./operations/providers.ts";
import { closeLogger, createLogger, type Logger } from "./telemetry/logger.ts";
import { createMetrics, type Metrics } from "./telemetry/metrics.ts";

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
  const cache = await openCache(config);
  const models = createModelClient(config.llm);
  let draining = false;
  const isDraining = () => draining;

  const operations = createOperations({ config, metrics, cache, models, isDraining });
  const closers: (() => Promise<void>)[] = [() => cache.close(), async () => models.close()];

  return {
    operations,
    logger,
    metrics,
    async serve() {
      const { startServer } = await import("./api/server.ts");
      const limits: RateLimits = createRateLimits(config.limits);
      closers.push(() => limits.close());
      metrics.collectProcessMetrics();
      return startServer({ config, operations, logger, metrics, limits, isDraining });
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

async function openCache(config: Config): Promise<Cache> {
  return createMemoryCache(config.cache);
}

interface OperationTools {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly cache: Cache;
  readonly models: ModelClient;
  readonly isDraining: () => boolean;
}

function createOperations(tools: OperationTools): Operations {
  const { config, cache, metrics, models, isDraining } = tools;
  const parse = createParse({
    cache,
    metrics,
    admission: createAdmission(config.limits.maxConcurrentParses),
    cacheTtlSeconds: config.cache.ttlSeconds,
    direct: notServed("Directing"),
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
    analyze: (input, call) => analyze(notServed("Analysis"), input, call),
    edit: notServed("Editing"),
    export: notServed("Export"),
    providers: () => providers(models),
    models: notServed("The catalogue"),
    health: () => health({ cache, models, version, isDraining }),
    "cache.clear": (input) => clearCache(cache, input),
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
  return async ({ prompt, options }: ParseRequest): Promise<AnswerFacts | null> => {
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
    if (prompt.image_url || prompt.video_url) return null;
    return {
      ...lasting,
      provider: models.wouldAsk(choice)[0] ?? "offline",
      imageHash: contentHash(prompt.image_base64),
      videoHash: contentHash(prompt.video_base64),
    };
  };
}

function contentHash(base64: string | null | undefined): string | null {
  if (!base64) return null;
  return sha256(Buffer.from(base64.replace(/^data:[^,]*,/, ""), "base64"));
}
