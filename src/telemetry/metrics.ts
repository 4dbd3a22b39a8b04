import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { createRequestTally } from "./request-tally.ts";
import { createTally } from "./tally.ts";

const REQUEST_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];
const NAME_PREFIX = "shotwright_";

export type Metrics = ReturnType<typeof createMetrics>;

/** All figures the service counts, in a registry of its own. Add a metric here and describe it in docs/observability.md. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const name = (suffix: string) => `${NAME_PREFIX}${suffix}`;
  return {
    registry,
    /** Process and event-loop figures; they cost a timer, so only a server starts them. */
    collectProcessMetrics: () => collectDefaultMetrics({ register: registry, prefix: NAME_PREFIX }),
    /** Requests by route and status, their times, and errors by code. */
    tallyRequest: createRequestTally(registers, NAME_PREFIX, REQUEST_SECONDS),
    stageSeconds: new Histogram({
      name: name("stage_duration_seconds"),
      help: "Time of each stage of the direction",
      labelNames: ["stage"] as const,
      buckets: REQUEST_SECONDS,
      registers,
    }),
    cacheLookups: createTally({
      name: name("cache_lookups_total"),
      help: "Answers by how the cache served them: hit, miss, bypass",
      label: "outcome",
      registers,
    }),
    overloaded: createTally({
      name: name("overloaded_total"),
      help: "Requests refused because too many wait",
      label: null,
      registers,
    }),
    parsesInWork: new Gauge({
      name: name("parses_in_work"),
      help: "Uncached briefs worked on now",
      registers,
    }),
    parsesWaiting: new Gauge({
      name: name("parses_waiting"),
      help: "Uncached briefs that wait for their turn",
      registers,
    }),
    watchCache: (cache: WatchedCache) => watchCache(registers, cache),
    ...modelMetrics(registers),
    ...mediaMetrics(registers),
    ...jobMetrics(registers),
  };
}

interface WatchedCache {
  memoryBytes(): number;
  state(): "ok" | "degraded";
}

/** Figures that are read off the cache when somebody asks for the metrics. */
function watchCache(registers: Registry[], cache: WatchedCache): void {
  new Gauge({
    name: `${NAME_PREFIX}cache_memory_bytes`,
    help: "Bytes in the memory tier of the cache",
    registers,
    collect() {
      this.set(cache.memoryBytes());
    },
  });
  new Gauge({
    name: `${NAME_PREFIX}cache_available`,
    help: "1 while every tier of the cache answers, 0 while Redis is away",
    registers,
    collect() {
      this.set(cache.state() === "ok" ? 1 : 0);
    },
  });
}

function modelMetrics(registers: Registry[]) {
  const name = (suffix: string) => `${NAME_PREFIX}llm_${suffix}`;
  const labelNames = ["provider", "model"] as const;
  return {
    llmCalls: new Counter({
      name: name("calls_total"),
      help: "Calls of language models by provider, model and outcome (ok, or the kind of fault)",
      labelNames: [...labelNames, "outcome"] as const,
      registers,
    }),
    llmTokens: new Counter({
      name: name("tokens_total"),
      help: "Tokens by provider, model and direction (input, output), failed calls included",
      labelNames: [...labelNames, "direction"] as const,
      registers,
    }),
    llmCost: new Counter({
      name: name("cost_usd_total"),
      help: "US dollars spent on language models by provider and model, failed calls included",
      labelNames,
      registers,
    }),
    llmSeconds: new Histogram({
      name: name("call_duration_seconds"),
      help: "Time of each call of a language model by provider and model",
      labelNames,
      buckets: REQUEST_SECONDS,
      registers,
    }),
    llmFirstTokenSeconds: new Histogram({
      name: name("first_token_seconds"),
      help: "Time from a call to the first token by provider and model",
      labelNames,
      buckets: REQUEST_SECONDS,
      registers,
    }),
  };
}

function mediaMetrics(registers: Registry[]) {
  const name = (suffix: string) => `${NAME_PREFIX}media_${suffix}`;
  return {
    mediaSeconds: new Histogram({
      name: name("task_duration_seconds"),
      help: "Time a thread measured a reference, by kind (image, video) and outcome (ok, failed, cancelled)",
      labelNames: ["kind", "outcome"] as const,
      buckets: REQUEST_SECONDS,
      registers,
    }),
    mediaWaiting: new Gauge({
      name: name("waiting"),
      help: "References that wait for a thread",
      registers,
    }),
  };
}

function jobMetrics(registers: Registry[]) {
  const name = (suffix: string) => `${NAME_PREFIX}job_briefs_${suffix}`;
  return {
    jobBriefs: new Counter({
      name: name("total"),
      help: "Briefs of jobs that this process answered, by outcome (success, error)",
      labelNames: ["outcome"] as const,
      registers,
    }),
    jobBriefsWaiting: new Gauge({
      name: name("waiting"),
      help: "Briefs of jobs that wait for a worker, over all processes",
      registers,
    }),
    jobBriefsActive: new Gauge({
      name: name("active"),
      help: "Briefs of jobs in work, over all processes",
      registers,
    }),
  };
}
