import type { CallRecord } from "../llm/call-provider.ts";
import type { MediaObserver } from "../media/index.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Metrics } from "../telemetry/metrics.ts";

const MS_PER_SECOND = 1_000;

/** Counts one call of a language model. */
export function countModelCall(metrics: Metrics, record: CallRecord): void {
  const { outcome, durationMs, firstTokenMs, spending } = record;
  const labels = { provider: record.providerId, model: record.modelId };
  metrics.llmCalls.inc({ ...labels, outcome });
  metrics.llmTokens.inc({ ...labels, direction: "input" }, spending.tokens.input);
  metrics.llmTokens.inc({ ...labels, direction: "output" }, spending.tokens.output);
  metrics.llmCost.inc(labels, spending.costUsd);
  metrics.llmSeconds.observe(labels, durationMs / MS_PER_SECOND);
  if (firstTokenMs !== null) metrics.llmFirstTokenSeconds.observe(labels, firstTokenMs / MS_PER_SECOND);
}

/** Tells the operator of a call that led to no answer. It holds nothing of the brief or of what the provider wrote. */
export function logFailedCall(logger: Logger, { providerId, modelId, outcome, durationMs }: CallRecord): void {
  if (outcome === "ok" || outcome === "cancelled") return;
  logger.warn({ provider: providerId, model: modelId, outcome, ms: Math.round(durationMs) }, "a model call failed");
}

/** Counts what the media engine does. */
export function mediaObserver(metrics: Metrics): MediaObserver {
  return {
    taskEnded: (kind, outcome, seconds) => metrics.mediaSeconds.observe({ kind, outcome }, seconds),
    waitingChanged: (count) => metrics.mediaWaiting.set(count),
  };
}
