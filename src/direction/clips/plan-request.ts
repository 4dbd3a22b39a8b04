import type { ModelCatalogue } from "../../../contracts/catalogue.ts";
import type { ExtractedReferences } from "../../../contracts/reference.ts";
import type { Film } from "../film.ts";

/** What plans of clips are asked for. */
export interface PlanRequest {
  readonly film: Film;
  /** What is delivered; the models may make another format, which is then reframed. */
  readonly aspectRatio: string;
  /** "1080x1920" */
  readonly resolution: string;
  readonly fps: number;
  /** Ids of the catalogue. */
  readonly targetModels: readonly string[];
  /** Each plan by itself must not cost more; null for no limit. */
  readonly maxCostUsd: number | null;
  readonly references: ExtractedReferences | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The built-in one where none is given. */
  readonly catalogue?: ModelCatalogue;
}
