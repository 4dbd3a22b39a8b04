import type { CheckState, ProviderInfo, ProvidersResponse } from "../../contracts/health.ts";

/** The language models as the surfaces see them; the model client is one. */
export interface ModelDirectory {
  readonly providers: () => ProviderInfo[];
  readonly defaultProvider: () => string;
  /** Without asking any model. */
  readonly checks: () => { readonly llm_openai: CheckState; readonly llm_claude: CheckState };
}

/** The providers, their state, abilities and measured latency. */
export function providers(models: ModelDirectory): ProvidersResponse {
  return { providers: models.providers(), default_provider: models.defaultProvider() };
}
