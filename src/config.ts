import { z } from "zod";
import { DEFAULT_CACHE_TTL_SECONDS, MAX_CACHE_TTL_SECONDS } from "../contracts/brief.ts";
import { amount, flag, list, ports, prices, secret, text, url, whole } from "./environment.ts";

/** The variables that could not be used, all of them; the message is meant for the operator. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  }
}

const MIB = 1024 * 1024;
const BURST_SHARE = 1 / 6;
/** Every environment variable: how it is read, what it is without a value, and what it does. docs/configuration.md is made from it. */
export const ENVIRONMENT = {
  PORT: whole(0, 65_535, 8080).describe("Port of the HTTP server; 0 takes a free one"),
  HOST: z.string().default("0.0.0.0").describe("Address the HTTP server listens on"),
  LOG_LEVEL: z
    .enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"])
    .default("info")
    .describe("Least severe level that is logged"),
  SHUTDOWN_TIMEOUT_MS: whole(0, 600_000, 10_000).describe(
    "Milliseconds that requests and streams get to finish after SIGTERM",
  ),

  REHEARSAL_SECONDS: whole(0, 600, 15).describe(
    "Seconds of processor time after which a server has rehearsed enough; it works out practice briefs while nobody calls, so that the first callers are served as fast as later ones; 0 for none",
  ),

  REDIS_URL: z
    .string()
    .regex(/^(?:memory:\/\/|rediss?:\/\/\S+)$/, "is neither memory:// nor redis://host:port")
    .default("memory://")
    .describe("memory:// for one process, or redis://… (rediss://… with TLS) for many"),
  CACHE_TTL_SECONDS: whole(0, MAX_CACHE_TTL_SECONDS, DEFAULT_CACHE_TTL_SECONDS).describe(
    "Seconds that an answer is cached where the request names no time; 0 switches the cache off",
  ),
  CACHE_MAX_BYTES: whole(0, 8_192 * MIB, 32 * MIB).describe("Bound of the memory tier of the cache"),
  REDIS_KEY_PREFIX: z.string().max(64).default("shotwright:").describe("Begins every key in Redis"),
  BUILD_ID: z
    .string()
    .max(100)
    .default("")
    .describe("Part of every cache key; a digest of the source when empty"),

  RATE_LIMIT_PER_MINUTE: whole(0, 1_000_000, 60).describe(
    "Parses a client may ask for in a minute; 0 lifts all limits",
  ),
  RATE_LIMIT_BURST: amount().describe(
    "Parses allowed in a minute on top of the limit; a sixth of it when empty",
  ),
  BATCH_LIMIT_PER_MINUTE: whole(0, 1_000_000, 10).describe(
    "Batches a client may ask for in a minute; 0 lifts the limit",
  ),
  TRUSTED_PROXIES: whole(0, 10, 0).describe(
    "Number of proxies in front whose word about the client's address is believed (Fly-Client-IP, X-Forwarded-For)",
  ),
  MAX_CONCURRENT_PARSES: whole(1, 10_000, 64).describe(
    "Uncached briefs worked on at once; more wait in a bounded queue",
  ),
  MAX_WAIT_MS: whole(1, 600_000, 1_000).describe(
    "Milliseconds a request may be expected to wait for its turn; more are refused as OVERLOADED at once",
  ),
  MAX_BODIES_BYTES: whole(MIB, 65_536 * MIB, 512 * MIB).describe(
    "Bytes that all request bodies together may have while they arrive; more are refused as OVERLOADED",
  ),

  JOB_CONCURRENCY: whole(0, 1_000, 4).describe(
    "Briefs of jobs that one process works on at once; 0 leaves them to `bun run work` processes",
  ),
  JOB_RETENTION_SECONDS: whole(60, 31_536_000, 86_400).describe(
    "Seconds that an ended job and its results are kept",
  ),
  JOB_TAKEOVER_MS: whole(500, 600_000, 15_000).describe(
    "Milliseconds without a sign of life after which a worker's briefs are given to another",
  ),
  JOB_MEMORY_BYTES: whole(MIB, 16_384 * MIB, 256 * MIB).describe(
    "Bound of the jobs kept in memory where there is no Redis",
  ),
  WEBHOOK_SECRET: secret().describe(
    "Signs what jobs tell their webhook_url, plain or as whsec_<base64>; webhooks are refused while it is empty",
  ),
  WEBHOOK_ALLOW_HOSTS: list().describe("The only hosts that webhooks may go to; any public host when empty"),
  WEBHOOK_ALLOW_PRIVATE_HOSTS: flag(false).describe(
    "Whether webhooks may go to the own machine and network; metadata services stay closed",
  ),
  WEBHOOK_PORTS: ports("80,443").describe("Ports webhooks may go to, separated by commas"),

  ADMIN_TOKEN: secret().describe("Opens the administrator's endpoints; they are closed while it is empty"),
  API_KEYS: list().describe(
    "API keys, separated by commas, each plain or as sha256:<hex>; empty lets everyone in",
  ),
  CORS_ORIGINS: list().describe("Origins whose pages may call the service, separated by commas; * for any"),
  METRICS_PROTECTED: flag(false).describe("Whether /metrics asks for the admin token"),
  LOG_BRIEFS: flag(false).describe("Whether the first words of a brief are logged, for debugging only"),

  USE_MOCK_LLM: flag(false).describe("Answer with the mock model; it costs nothing and is deterministic"),
  OPENAI_API_KEY: secret().describe("Key of OpenAI"),
  OPENAI_BASE_URL: url().describe("Another address of the OpenAI API"),
  OPENAI_MODEL: text("").describe("OpenAI model; the built-in choice when empty"),
  ANTHROPIC_API_KEY: secret().describe("Key of Anthropic"),
  ANTHROPIC_BASE_URL: url().describe("Another address of the Anthropic API"),
  ANTHROPIC_MODEL: text("").describe("Anthropic model; the built-in choice when empty"),
  LLM_ORDER: list().describe("Providers in the order they are asked; the built-in order when empty"),
  LLM_COMPATIBLE: text("").describe(
    "OpenAI-compatible servers: name=https://address|model, with |text at the end where the model sees no pictures, separated by commas; a key goes in LLM_COMPATIBLE_<NAME>_KEY",
  ),
  LLM_TIMEOUT_MS: whole(100, 600_000, 30_000).describe("Milliseconds one answer of a model may take"),
  LLM_DAILY_BUDGET_USD: amount().describe(
    "US dollars a day after which models are not asked; unbounded when empty",
  ),
  LLM_MAX_CONCURRENT: whole(1, 1_000, 32).describe("Calls to one provider at the same time"),
  LLM_FIRST_TOKEN_TIMEOUT_MS: whole(100, 600_000, 15_000).describe(
    "Milliseconds until a model must have begun to answer",
  ),
  LLM_IDLE_TIMEOUT_MS: whole(100, 600_000, 10_000).describe(
    "Milliseconds a model may be silent in mid-answer",
  ),
  LLM_HEDGE_AFTER_MS: whole(0, 600_000, 5_000).describe(
    "Milliseconds without a first token after which the second provider is asked as well; 0 never",
  ),
  LLM_COOLDOWN_MS: whole(100, 3_600_000, 10_000).describe(
    "Milliseconds a failing provider rests before it is tried again",
  ),
  LLM_PRICES: prices().describe(
    'Prices that win over the built-in ones, as JSON: {"model": {"input": 1, "output": 4}} in US dollars a million tokens',
  ),
  MODERATION_ENABLED: flag(true).describe("Whether briefs are checked for forbidden content"),
  MODERATION_UNREACHABLE: z
    .enum(["warn", "refuse"])
    .default("warn")
    .describe("What follows when the moderation service cannot be asked"),
  MOCK_LLM_SCRIPT: text("").describe("How the mock model behaves, as JSON; it answers at once when empty"),

  FFMPEG_PATH: text("").describe("Path of ffmpeg; ffmpeg-static's or the PATH's when empty"),
  MEDIA_ALLOW_HOSTS: list().describe("The only hosts media may be fetched from; any public host when empty"),
  MEDIA_DENY_HOSTS: list().describe("Hosts media is never fetched from"),
  MEDIA_ALLOW_PRIVATE_HOSTS: flag(false).describe(
    "Whether media may be fetched from the own machine and network; metadata services stay closed",
  ),
  MEDIA_PORTS: ports("80,443").describe("Ports media may be fetched from, separated by commas"),
  MEDIA_PROXY_URL: url().describe("Outgoing proxy of media downloads"),
  MEDIA_TIMEOUT_MS: whole(100, 600_000, 30_000).describe("Milliseconds one download may take"),
  MEDIA_TASK_TIMEOUT_MS: whole(100, 600_000, 60_000).describe("Milliseconds one analysis may take"),
  MEDIA_THREADS: whole(0, 128, 0).describe("Analysis threads; 0 takes one per core, at most 4"),
  MEDIA_QUEUE: whole(1, 10_000, 64).describe(
    "Analyses that may wait for a thread; more are refused as OVERLOADED",
  ),

  MODEL_CATALOGUE: text("").describe(
    "Path of a JSON file of models laid over the built-in catalogue: a known id changes the fields it names, another is a new model",
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: url().describe("Where OpenTelemetry traces go; none are made when empty"),
} as const satisfies Record<string, z.ZodType>;

const Environment = z.object(ENVIRONMENT);
type Variables = z.output<typeof Environment>;

/** What the whole service runs on; made once at start and never changed. */
export type Config = ReturnType<typeof shape>;

/** Reads and checks `env`; an empty variable counts as unset. Throws a ConfigError that names every bad variable at once. */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.keys(ENVIRONMENT).flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const result = Environment.safeParse(given);
  if (!result.success) {
    throw new ConfigError(result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`));
  }
  return deepFreeze(shape(result.data, compatibleKeys(env)));
}

function shape(variables: Variables, llmCompatibleKeys: Readonly<Record<string, string>>) {
  const v = variables;
  return {
    port: v.PORT,
    host: v.HOST,
    logLevel: v.LOG_LEVEL,
    logBriefs: v.LOG_BRIEFS,
    shutdownTimeoutMs: v.SHUTDOWN_TIMEOUT_MS,
    rehearsalSeconds: v.REHEARSAL_SECONDS,
    buildId: v.BUILD_ID,
    /** null for the memory of this process. */
    redisUrl: v.REDIS_URL === "memory://" ? null : v.REDIS_URL,
    redisKeyPrefix: v.REDIS_KEY_PREFIX,
    cache: { ttlSeconds: v.CACHE_TTL_SECONDS, maxBytes: v.CACHE_MAX_BYTES },
    limits: {
      parsesPerMinute: v.RATE_LIMIT_PER_MINUTE,
      burst: Math.floor(v.RATE_LIMIT_BURST ?? v.RATE_LIMIT_PER_MINUTE * BURST_SHARE),
      batchesPerMinute: v.RATE_LIMIT_PER_MINUTE === 0 ? 0 : v.BATCH_LIMIT_PER_MINUTE,
      trustedProxies: v.TRUSTED_PROXIES,
      maxConcurrentParses: v.MAX_CONCURRENT_PARSES,
      maxWaitMs: v.MAX_WAIT_MS,
      maxBodiesBytes: v.MAX_BODIES_BYTES,
    },
    jobs: {
      /** Briefs of jobs worked on at once; 0: none in this process. */
      concurrency: v.JOB_CONCURRENCY,
      retentionSeconds: v.JOB_RETENTION_SECONDS,
      takeoverMs: v.JOB_TAKEOVER_MS,
      maxMemoryBytes: v.JOB_MEMORY_BYTES,
    },
    webhooks: {
      secret: v.WEBHOOK_SECRET,
      allowHosts: v.WEBHOOK_ALLOW_HOSTS,
      allowPrivateHosts: v.WEBHOOK_ALLOW_PRIVATE_HOSTS,
      ports: v.WEBHOOK_PORTS,
    },
    access: {
      adminToken: v.ADMIN_TOKEN,
      apiKeys: v.API_KEYS,
      corsOrigins: v.CORS_ORIGINS,
      metricsProtected: v.METRICS_PROTECTED,
    },
    llm: {
      useMock: v.USE_MOCK_LLM,
      openai: { apiKey: v.OPENAI_API_KEY, baseUrl: v.OPENAI_BASE_URL, model: v.OPENAI_MODEL || null },
      anthropic: {
        apiKey: v.ANTHROPIC_API_KEY,
        baseUrl: v.ANTHROPIC_BASE_URL,
        model: v.ANTHROPIC_MODEL || null,
      },
      order: v.LLM_ORDER,
      compatible: v.LLM_COMPATIBLE,
      compatibleKeys: llmCompatibleKeys,
      timeoutMs: v.LLM_TIMEOUT_MS,
      dailyBudgetUsd: v.LLM_DAILY_BUDGET_USD,
      maxConcurrent: v.LLM_MAX_CONCURRENT,
      firstTokenTimeoutMs: v.LLM_FIRST_TOKEN_TIMEOUT_MS,
      idleTimeoutMs: v.LLM_IDLE_TIMEOUT_MS,
      hedgeAfterMs: v.LLM_HEDGE_AFTER_MS,
      cooldownMs: v.LLM_COOLDOWN_MS,
      prices: v.LLM_PRICES,
      moderationEnabled: v.MODERATION_ENABLED,
      moderationUnreachable: v.MODERATION_UNREACHABLE,
      mockScript: v.MOCK_LLM_SCRIPT,
    },
    media: {
      ffmpegPath: v.FFMPEG_PATH || null,
      allowHosts: v.MEDIA_ALLOW_HOSTS,
      denyHosts: v.MEDIA_DENY_HOSTS,
      allowPrivateHosts: v.MEDIA_ALLOW_PRIVATE_HOSTS,
      ports: v.MEDIA_PORTS,
      proxyUrl: v.MEDIA_PROXY_URL,
      downloadTimeoutMs: v.MEDIA_TIMEOUT_MS,
      taskTimeoutMs: v.MEDIA_TASK_TIMEOUT_MS,
      /** 0: one per core, at most 4. */
      threads: v.MEDIA_THREADS,
      maxWaiting: v.MEDIA_QUEUE,
    },
    modelCataloguePath: v.MODEL_CATALOGUE || null,
    tracing: { endpoint: v.OTEL_EXPORTER_OTLP_ENDPOINT },
  };
}

function compatibleKeys(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const keys: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    const match = /^LLM_COMPATIBLE_(\w+)_KEY$/.exec(name);
    if (match?.[1] && value) keys[match[1].toLowerCase()] = value;
  }
  return keys;
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) deepFreeze(part);
  return Object.freeze(value);
}
