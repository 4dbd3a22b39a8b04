import type { ModelCatalogue, ModelsResponse } from "../../contracts/catalogue.ts";
import { isRetired, isStale, verifiedAt } from "../targets/age.ts";

/** The video-model catalogue as it stands on `today` (YYYY-MM-DD): which models are retired, which rows are old. */
export function modelsResponse(catalogue: ModelCatalogue, today: string): ModelsResponse {
  return {
    models: catalogue.models.map((model) => ({
      ...model,
      verified_at: verifiedAt(model, catalogue),
      retired: isRetired(model, today),
      stale: isStale(model, catalogue, today),
    })),
    verified_at: catalogue.verified_at,
    sources: catalogue.sources,
  };
}
