import type { CallRecord } from "../llm/call-provider.ts";
import type { MediaObserver } from "../media/index.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { Tracing } from "../telemetry/tracing.ts";

const MS_PER_SECOND = 1_000;

interface Observers {
  readonly metrics: Metrics;
  readonly logger: Logger;
  readonly tracing: Tracing;
}

/** Counts each call of a language model, logs it when it led to nothing, and tells of it in the trace of its request. */
export function observeModelCalls({ metrics, logger, tracing }: Observers): (record: CallRecord) => void {
  return (record) => {
    countModelCall(metrics, record);
    logFailedCall(logger, record);
    traceModelCall(tracing, record);
  };
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

/** It holds nothing of the brief or of what the provider wrote. */
function logFailedCall(logger: Logger, { providerId, modelId, outcome, durationMs }: CallRecord): void {
  if (outcome === "ok" || outcome === "cancelled") return;
  logger.warn(
    { provider: providerId, model: modelId, outcome, ms: Math.round(durationMs) },
    "a model call failed",
  );
}

function traceModelCall(tracing: Tracing, record: CallRecord): void {
  const { providerId, modelId, outcome, durationMs, spending } = record;
  tracing.tell({
    name: `chat ${modelId}`,
    durationMs,
    attributes: {
      "gen_ai.operation.name": "chat",
      "gen_ai.provider.name": providerId,
      "gen_ai.request.model": modelId,
      "gen_ai.usage.input_tokens": spending.tokens.input,
      "gen_ai.usage.output_tokens": spending.tokens.output,
      "shotwright.outcome": outcome,
      "shotwright.cost_usd": spending.costUsd,
    },
    failed: outcome !== "ok",
  });
}

/** Counts what the media engine does, and tells of it in the trace of the request. */
export function mediaObserver(metrics: Metrics, tracing: Tracing): MediaObserver {
  return {
    taskEnded(kind, outcome, seconds) {
      metrics.mediaSeconds.observe({ kind, outcome }, seconds);
      tracing.tell({
        name: `measure ${kind}`,
        durationMs: seconds * MS_PER_SECOND,
        attributes: { "shotwright.outcome": outcome },
        failed: outcome !== "ok",
      });
    },
    waitingChanged: (count) => metrics.mediaWaiting.set(count),
  };
}
