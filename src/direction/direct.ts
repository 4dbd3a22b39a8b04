import type { ModelCatalogue } from "../../contracts/catalogue.ts";
import type { CreativeDirection } from "../../contracts/direction.ts";
import type { ParseRequest, ParseResponse } from "../../contracts/parse.ts";
import type { Scene } from "../../contracts/scene.ts";
import type { ModelClient } from "../llm/client.ts";
import type { Priority } from "../media/index.ts";
import type { AgreedBrief } from "./agreed-brief.ts";
import { answerEdit } from "./answer-edit.ts";
import { assembleAnswer } from "./assemble-answer.ts";
import { checkFilm } from "./check-film.ts";
import { cutDeliverables } from "./cut-deliverables.ts";
import { keepDirection } from "./edit/keep-direction.ts";
import { type CostRequest, estimateCost } from "./estimate-cost.ts";
import type { Film } from "./film.ts";
import { lookAtReferences, type ReferenceEyes } from "./look-at-references.ts";
import { picturesForModel, wordsToModerate } from "./model-material.ts";
import { moderate } from "./moderate.ts";
import { modelsToPlan } from "./named-models.ts";
import { planClips, pricesOf } from "./plan-clips.ts";
import type { BriefReading } from "./reading/reading.ts";
import { reconcile } from "./reconcile.ts";
import { repairFilm } from "./repair-film.ts";
import { notUnderstoodWarnings, type Start, startFrom } from "./start-from-previous.ts";
import { type Stopwatch, startStopwatch } from "./stopwatch.ts";
import { writeFilm } from "./write-film.ts";
import { type ModelFilm, writeWithModel } from "./write-with-model.ts";

/** What the director works with, made once by the service. */
export interface DirectorTools {
  readonly media: ReferenceEyes;
  readonly model: ModelClient;
  readonly catalogue: ModelCatalogue;
  /** Models retire on a day: the day decides which may be planned for. */
  readonly today: () => Date;
}

/** What the caller is told while the film is made, and how soon it is wanted or no longer. */
export interface DirectorHooks {
  readonly signal?: AbortSignal;
  readonly priority?: Priority;
  readonly onStage?: (stage: string, elapsedMs: number) => void;
  readonly onDirection?: (direction: CreativeDirection) => void;
  readonly onScene?: (scene: Scene) => void;
}

const ISO_DAY_LENGTH = 10;

/** From a brief to a checked, timed and priced shot list. Throws an AppError of the contract, never anything malformed. */
export async function direct(
  request: ParseRequest,
  tools: DirectorTools,
  hooks: DirectorHooks = {},
): Promise<ParseResponse> {
  const watch = startStopwatch(hooks.onStage);
  const signal = hooks.signal ?? new AbortController().signal;
  const { media, model } = tools;
  const { prompt, options } = request;
  const brand = request.context.brand_guidelines ?? null;
  const today = tools.today().toISOString().slice(0, ISO_DAY_LENGTH);

  const start = watch.time("reading", () => startFrom(request));
  const [concerns, references] = await Promise.all([
    watch.time("safety", () => moderate({ text: wordsToModerate(request), images: [], model, signal })),
    watch.time("media", () =>
      lookAtReferences({ prompt, media, priority: hooks.priority ?? "interactive", signal: hooks.signal }),
    ),
  ]);
  const pictures = picturesForModel(references);
  const pictureConcerns = await watch.time("safety", () =>
    moderate({ text: "", images: pictures, model, signal }),
  );

  const allConcerns = [...new Set([...concerns, ...pictureConcerns])];
  if (start.kind === "film") {
    return answerEdit({ request, start, tools, today, concerns: allConcerns, watch });
  }

  const agreed = watch.time("reconciling", () =>
    reconcile({ reading: start.reading, readAgain: start.readAgain, brand, options, references }),
  );
  const draft = watch.time("drafting", () => draftFrom(start, agreed));
  const written = await watch.time("writing", () => write(agreed, draft, pictures, tools, hooks, signal));
  const film = watch.time("checking", () => repairFilm(agreed, written.film));
  announce(film, written, hooks);
  const doubts = start.kind === "direction" ? notUnderstoodWarnings(start.notUnderstood) : [];
  return deliver({
    request,
    agreed,
    written,
    film,
    catalogue: tools.catalogue,
    today,
    watch,
    doubts,
    concerns: allConcerns,
  });
}

interface Finished {
  readonly request: ParseRequest;
  readonly agreed: AgreedBrief;
  readonly written: ModelFilm;
  readonly film: Film;
  readonly catalogue: ModelCatalogue;
  readonly today: string;
  readonly watch: Stopwatch;
  /** What was not understood of the wishes for a new version. */
  readonly doubts: readonly string[];
  readonly concerns: readonly string[];
}

/** A finished film with what goes along with it: clips to order, their price, other versions, the proof that the brief is kept. */
function deliver(finished: Finished): ParseResponse {
  const { request, agreed, written, film, catalogue, today, watch } = finished;
  const delivery = {
    film,
    aspectRatio: agreed.aspectRatio.value,
    resolution: agreed.resolution.value,
    fps: agreed.fps.value,
    references: agreed.references,
    today,
    catalogue,
  };
  const plans = watch.time("planning", () =>
    planClips({
      ...delivery,
      targetModels: modelsAsked(request, agreed.reading, catalogue, today),
      maxCostUsd: request.options.max_cost_usd ?? agreed.reading.maxCostUsd?.value ?? null,
    }),
  );
  const cost = watch.time("costing", () => priceOf(request, { ...delivery, plans }));
  const versions = watch.time("judging", () =>
    cutDeliverables({
      film,
      deliverables: agreed.deliverables,
      demands: agreed.demands,
      price: pricesOf(delivery, plans),
    }),
  );
  const constraints = watch.time("judging", () =>
    checkFilm(agreed, film, {
      plannedModels: plans.map((plan) => plan.model),
      totalCostUsd: cheapest(plans) ?? estimated(cost),
      deliverables: versions.deliverables,
    }),
  );
  return assembleAnswer({
    request,
    agreed,
    film,
    written,
    plans,
    cost,
    constraints,
    deliverables: versions.deliverables,
    concerns: [...finished.doubts, ...versions.warnings, ...finished.concerns],
    watch,
  });
}

/** Those of the options, and those that the brief names. */
function modelsAsked(
  { options }: ParseRequest,
  { targetModels }: BriefReading,
  catalogue: ModelCatalogue,
  today: string,
): string[] {
  const named = targetModels.map(({ value }) => value);
  return modelsToPlan(options.target_models, named, catalogue, today);
}

/** A direction that is kept lends the new film its words. */
function draftFrom(start: Exclude<Start, { kind: "film" }>, agreed: AgreedBrief): Film {
  const film = writeFilm(agreed);
  return start.kind === "direction" ? keepDirection(start.direction, film) : film;
}

/** The model's film where one may be asked, else the draft itself. */
async function write(
  agreed: AgreedBrief,
  draft: Film,
  images: ReturnType<typeof picturesForModel>,
  { model }: DirectorTools,
  hooks: DirectorHooks,
  signal: AbortSignal,
): Promise<ModelFilm> {
  return writeWithModel({
    agreed,
    draft,
    images,
    model,
    signal,
    ...(hooks.onDirection && { onDirection: hooks.onDirection }),
    ...(hooks.onScene && { onScene: hooks.onScene }),
  });
}

/** A film that no model wrote has not been told of yet. */
function announce(film: Film, written: ModelFilm, hooks: DirectorHooks): void {
  if (written.modelId !== null) return;
  hooks.onDirection?.(film.direction);
  for (const scene of film.scenes) hooks.onScene?.(scene);
}

/** An estimate made elsewhere is echoed; ours is made only where it is asked for. */
function priceOf(
  { options, cost_estimate }: ParseRequest,
  request: Omit<CostRequest, "external" | "cataloguePrices">,
): ParseResponse["cost_estimate"] {
  const external = cost_estimate ?? null;
  if (!external && !options.include_cost_estimate) return null;
  return estimateCost({ ...request, external, cataloguePrices: options.cost_fallback_enabled });
}

/** Without a plan the estimate is what the film costs. */
function estimated(cost: ParseResponse["cost_estimate"]): number | null {
  return typeof cost?.total_usd === "number" ? cost.total_usd : null;
}

function cheapest(plans: readonly { total_cost_usd: number | null }[]): number | null {
  const priced = plans.flatMap((plan) => (plan.total_cost_usd === null ? [] : [plan.total_cost_usd]));
  return priced.length > 0 ? Math.min(...priced) : null;
}
