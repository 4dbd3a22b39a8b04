import type { CheckState, ProvidersResponse } from "../../contracts/health.ts";

/** The language models as the surfaces see them. */
export interface ModelDirectory {
  list(): ProvidersResponse;
  /** Without asking any model. */
  states(): { readonly openai: CheckState; readonly claude: CheckState };
  /** Who is asked first when a request names `provider`. Throws INVALID_PARAMETERS for a name nobody has. */
  firstAsked(provider: string): { readonly provider: string; readonly model: string | null; readonly promptVersion: string };
}

/** The providers, their state, abilities and measured latency. */
export function providers(models: ModelDirectory): ProvidersResponse {
  return models.list();
}
