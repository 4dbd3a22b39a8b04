import type { HealthResponse } from "../../contracts/health.ts";
import type { Cache } from "../cache/cache.ts";
import type { ModelDirectory } from "./providers.ts";

export interface HealthTools {
  readonly cache: Cache;
  readonly models: ModelDirectory;
  readonly version: string;
  /** Whether the service has been told to stop. */
  readonly isDraining: () => boolean;
}

/** The state of the service from what it knows already: nothing is asked, nothing is waited for. */
export function health(tools: HealthTools): HealthResponse {
  const checks: HealthResponse["checks"] = {
    api: tools.isDraining() ? "error" : "ok",
    redis_cache: redisCheck(tools.cache),
    ...tools.models.checks(),
  };
  const worried = Object.values(checks).some((state) => state !== "ok" && state !== "not_configured");
  return {
    status: overall(checks.api === "error", worried),
    checks,
    version: tools.version,
    uptime_seconds: Math.round(process.uptime()),
    timestamp: new Date().toISOString(),
  };
}

function redisCheck(cache: Cache): HealthResponse["checks"]["redis_cache"] {
  if (cache.kind === "memory") return "not_configured";
  return cache.state() === "ok" ? "ok" : "degraded";
}

function overall(broken: boolean, worried: boolean): HealthResponse["status"] {
  if (broken) return "unhealthy";
  return worried ? "degraded" : "healthy";
}
