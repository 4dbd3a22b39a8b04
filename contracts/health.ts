import { z } from "zod";

export const CheckState = z.enum(["ok", "error", "degraded", "rate_limited", "not_configured"]);
export type CheckState = z.infer<typeof CheckState>;

export const HealthResponse = z
  .object({
    status: z.enum(["healthy", "degraded", "unhealthy"]),
    checks: z.object({
      api: CheckState,
      redis_cache: CheckState,
      llm_openai: CheckState,
      llm_claude: CheckState,
    }),
    version: z.string(),
    uptime_seconds: z.number().min(0),
    timestamp: z.iso.datetime(),
  })
  .meta({ id: "HealthResponse", description: "For load balancers; degraded answers 200, unhealthy 503" });
export type HealthResponse = z.infer<typeof HealthResponse>;

export const ProviderInfo = z
  .object({
    id: z.string(),
    name: z.string(),
    status: z.enum(["available", "unavailable", "rate_limited"]),
    is_default: z.boolean(),
    capabilities: z.object({ text: z.boolean(), vision: z.boolean(), max_tokens: z.number().int().min(0) }),
    estimated_latency_ms: z
      .number()
      .min(0)
      .nullable()
      .describe("Median of the latest answers; null before the first"),
  })
  .meta({ id: "ProviderInfo" });
export type ProviderInfo = z.infer<typeof ProviderInfo>;

export const ProvidersResponse = z
  .object({ providers: z.array(ProviderInfo), default_provider: z.string() })
  .meta({ id: "ProvidersResponse", description: "The language-model providers and their state" });
export type ProvidersResponse = z.infer<typeof ProvidersResponse>;

export const CacheClearRequest = z
  .strictObject({
    prompt_hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullish()
      .describe("The key of one answer, as the X-Cache-Key header gives it"),
    clear_all: z.boolean().nullish(),
  })
  .meta({
    id: "CacheClearRequest",
    description: "One of the two must be given",
    example: { clear_all: true },
  });

export const CacheClearResponse = z
  .object({ status: z.literal("success"), cleared_count: z.number().int().min(0), message: z.string() })
  .meta({ id: "CacheClearResponse" });
