import type { Config } from "../config.ts";
import type { DownloadRules } from "../media/fetch-asset.ts";
import type { BriefOutcome } from "../operations/answer-brief.ts";
import type { Logger } from "../telemetry/logger.ts";
import type { Metrics } from "../telemetry/metrics.ts";

const WEBHOOK_TIMEOUT_MS = 10_000;

/** Where webhooks may go. They leave through the same proxy as downloads. */
export function webhookRules({ webhooks, media }: Config): DownloadRules {
  const { allowHosts, allowPrivateHosts, ports } = webhooks;
  return {
    allowHosts,
    denyHosts: [],
    allowPrivateHosts,
    ports,
    timeoutMs: WEBHOOK_TIMEOUT_MS,
    maxRedirects: 0,
    proxyUrl: media.proxyUrl,
  };
}

/** Counts an answered brief, and logs what nobody foresaw. */
export function countOutcome(metrics: Metrics, logger: Logger, { ok, error }: BriefOutcome): void {
  metrics.jobBriefs.inc({ outcome: ok ? "success" : "error" });
  if (error?.code === "INTERNAL_ERROR")
    logger.error({ err: error.cause ?? error }, "a brief of a job failed unforeseen");
}
