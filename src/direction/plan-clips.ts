import type { ModelCatalogue, VideoModel } from "../../contracts/catalogue.ts";
import type { GenerationPlan } from "../../contracts/clip.ts";
import type { ExtractedReferences } from "../../contracts/reference.ts";
import { builtInCatalogue } from "../targets/catalogue.ts";
import { pickModels } from "../targets/pick-model.ts";
import { hasSilentPrice } from "../targets/price.ts";
import type { Delivery } from "./clips/delivery-frame.ts";
import { type DraftPlan, type PlanSettings, planForModel } from "./clips/plan-for-model.ts";
import { planNotes } from "./clips/plan-notes.ts";
import type { Film } from "./film.ts";

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

const FULL: PlanSettings = { resolutionSteps: 0, sound: true, handles: true };

/**
 * One plan of clips for each asked model, of calls that it really takes. With a limit, the best plan within it, or the
 * cheapest with a note why none fits. Throws INVALID_PARAMETERS for unknown and retired models.
 */
export function planClips(request: PlanRequest): GenerationPlan[] {
  const catalogue = request.catalogue ?? builtInCatalogue();
  const models = pickModels(request.targetModels, catalogue, request.today);
  return models.map((model) => {
    const best = draft(request, model, FULL);
    const chosen = withinLimit(request, model, best);
    const notes = planNotes({
      request,
      catalogue,
      model,
      best,
      chosen,
      cheapest: () => cheapestPlan(request, model),
    });
    return { ...chosen.plan, notes };
  });
}

/** The cheapest honest way to make the film with the model: smallest resolution, silent where that is cheaper, no handles. */
export function cheapestPlan(request: PlanRequest, model: VideoModel): DraftPlan {
  return settingsFrom(request, model)
    .map((settings) => draft(request, model, settings))
    .reduce((best, other) => (cost(other) < cost(best) ? other : best));
}

/** The plan with every wish kept, whatever it costs. */
export function fullPlan(request: PlanRequest, model: VideoModel): DraftPlan {
  return draft(request, model, FULL);
}

function withinLimit(request: PlanRequest, model: VideoModel, best: DraftPlan): DraftPlan {
  const { maxCostUsd } = request;
  if (maxCostUsd === null || cost(best) <= maxCostUsd) return best;
  for (const settings of settingsFrom(request, model)) {
    const candidate = draft(request, model, settings);
    if (cost(candidate) <= maxCostUsd) return candidate;
  }
  return cheapestPlan(request, model);
}

/** From the best to the poorest: handles go first, then sound where silence is cheaper, then the resolution. */
function settingsFrom(request: PlanRequest, model: VideoModel): PlanSettings[] {
  const hasTransitions = request.film.scenes.some(
    ({ transition_to_next }) => transition_to_next.type !== "cut",
  );
  return model.resolutions.flatMap((_, resolutionSteps) =>
    (model.resolutions.some((resolution) => hasSilentPrice(model, resolution))
      ? [true, false]
      : [true]
    ).flatMap((sound) =>
      (hasTransitions ? [true, false] : [true]).map((handles) => ({ resolutionSteps, sound, handles })),
    ),
  );
}

function draft(request: PlanRequest, model: VideoModel, settings: PlanSettings): DraftPlan {
  const delivery: Delivery = { aspectRatio: request.aspectRatio, resolution: request.resolution };
  return planForModel({
    film: request.film,
    delivery,
    fps: request.fps,
    model,
    referenceCount: request.references?.images.length ?? 0,
    settings,
  });
}

function cost({ plan }: DraftPlan): number {
  return plan.total_cost_usd ?? Number.POSITIVE_INFINITY;
}
