import type { z } from "zod";
import type { ModelCatalogue } from "../../contracts/catalogue.ts";
import type { GenerationPlan } from "../../contracts/clip.ts";
import type { CostEstimate, ExternalCostEstimate } from "../../contracts/cost.ts";
import { builtInCatalogue } from "../targets/catalogue.ts";
import { roundUsd } from "../targets/price.ts";
import type { LaidPlan } from "./clips/laid-plan.ts";
import type { PlanRequest } from "./clips/plan-request.ts";
import type { Film } from "./film.ts";
import { MUSIC_PRICE, SPEECH_PRICES, STILL_PRICE } from "./knowledge/side-prices.ts";
import { cheapestPlan, fullPlan, makesFormat } from "./plan-clips.ts";

export type ExternalEstimate = z.infer<typeof ExternalCostEstimate>;

/** The plan request without its models; they come from the plans, or from the whole catalogue. */
export interface CostRequest extends Omit<PlanRequest, "targetModels" | "maxCostUsd"> {
  readonly plans: readonly GenerationPlan[];
  /** An estimate made elsewhere, which is preferred to ours. */
  readonly external: ExternalEstimate | null;
  /** Whether list prices of the catalogue stand in where no target model is named. */
  readonly cataloguePrices: boolean;
}

/** Stands in where no model makes the delivered format itself and every one has to be reframed. */
const COMMON_RATIO = "16:9";
/** Clips are rarely right at the first try: the high figure pays for each twice. */
const TAKES_AT_HIGH = 2;
const CHARACTERS_PER_MILLION = 1_000_000;
const SECONDS_PER_MINUTE = 60;

/** What making the film once costs, with a range and what it rests on. An estimate made elsewhere is echoed untouched. */
export function estimateCost(request: CostRequest): CostEstimate | ExternalEstimate | null {
  if (request.external) return request.external;
  const catalogue = request.catalogue ?? builtInCatalogue();
  if (request.plans.length === 0 && !request.cataloguePrices) return null;
  const video = request.plans.length > 0 ? fromPlans(request, catalogue) : fromCatalogue(request, catalogue);
  const speech = speechCost(request.film);
  const music = musicCost(request.film);
  const stills = stillCost(request.plans[0]);
  const breakdown = {
    video_generation: roundUsd(video.likely),
    image_generation: roundUsd(stills),
    audio_generation: roundUsd(music),
    text_to_speech: roundUsd(speech.likely),
  };
  const totalUsd = roundUsd(sum(Object.values(breakdown)));
  return {
    total_usd: totalUsd,
    breakdown,
    low_usd: Math.min(totalUsd, roundUsd(video.low + speech.low + music + stills)),
    high_usd: Math.max(totalUsd, roundUsd(video.high + speech.high + music + stills)),
    assumptions: [...video.assumptions, ...sideAssumptions(speech.characters, music, stills)],
    confidence: video.confidence,
  };
}

interface VideoCost {
  readonly likely: number;
  readonly low: number;
  readonly high: number;
  readonly assumptions: readonly string[];
  readonly confidence: CostEstimate["confidence"];
}

/** The first asked model is the likely one; the others widen the range. */
function fromPlans(request: CostRequest, catalogue: ModelCatalogue): VideoCost {
  const priced = request.plans.filter((plan) => plan.total_cost_usd !== null);
  const [likely] = priced;
  const unpriced = request.plans.filter((plan) => plan.total_cost_usd === null).map(({ model }) => model);
  const assumptions = unpriced.map(
    (model) => `No price is known for all clips of ${model}: without it the total is a lower bound`,
  );
  if (!likely) {
    const known = sum(request.plans[0]?.clips.map(({ cost_usd }) => cost_usd ?? 0) ?? []);
    return { likely: known, low: known, high: known, assumptions, confidence: "low" };
  }
  const rows = catalogue.models.filter(({ id }) => priced.some(({ model }) => model === id));
  const cheapest = rows.map((model) => cheapestPlan(asPlanRequest(request), model));
  const totals = priced.map((plan) => plan.total_cost_usd ?? 0);
  const full = rows.map((model) => fullPlan(asPlanRequest(request), model));
  return {
    likely: likely.total_cost_usd ?? 0,
    low: Math.min(...totals, ...knownTotals(cheapest)),
    high: TAKES_AT_HIGH * Math.max(...totals, ...knownTotals(full)),
    assumptions: [
      `${callsOf(likely).length} calls, ${sum(callsOf(likely).map(({ generate_seconds }) => generate_seconds))} s generated with ${likely.model}; ${firstPriceNote(likely)}`,
      "Low: the cheapest resolution and length that the models offer; high: every clip generated twice",
      ...assumptions,
    ],
    confidence:
      unpriced.length > 0 ? "low" : confidenceOf(full.filter(({ task }) => task.model.id === likely.model)),
  };
}

/** The median of what living models that make the format would cost. */
function fromCatalogue(request: CostRequest, catalogue: ModelCatalogue): VideoCost {
  const native = catalogue.models.filter((model) => makesFormat(model, request));
  const rows =
    native.length > 0
      ? native
      : catalogue.models.filter((model) => makesFormat(model, { ...request, aspectRatio: COMMON_RATIO }));
  const full = rows.map((model) => fullPlan(asPlanRequest(request), model)).filter(isPriced);
  if (full.length === 0) {
    return {
      likely: 0,
      low: 0,
      high: 0,
      confidence: "low",
      assumptions: [
        "No model of the catalogue has a price for this format: the total is a lower bound without the clips",
      ],
    };
  }
  const ascending = full.toSorted((one, other) => total(one) - total(other));
  const median = ascending[Math.floor((ascending.length - 1) / 2)] ?? full[0];
  const cheapest = rows.map((model) => cheapestPlan(asPlanRequest(request), model));
  const highest = ascending.at(-1);
  return {
    likely: median ? total(median) : 0,
    low: Math.min(...knownTotals(cheapest), ...knownTotals(full)),
    high: TAKES_AT_HIGH * (highest ? total(highest) : 0),
    confidence: "low",
    assumptions: [
      `No target model was named: the median list price of ${full.length} living models that make ${request.aspectRatio} (${median?.task.model.id}); catalogue of ${catalogue.verified_at}`,
      "Low: the cheapest of them at its smallest resolution; high: the dearest, every clip generated twice",
    ],
  };
}

function asPlanRequest(request: CostRequest): PlanRequest {
  return { ...request, targetModels: [], maxCostUsd: null };
}

function speechCost(film: Film): { characters: number; low: number; likely: number; high: number } {
  const characters = sum(film.scenes.map(({ audio }) => audio.voiceover_text?.length ?? 0));
  const at = (price: { usd: number }) => (characters * price.usd) / CHARACTERS_PER_MILLION;
  return {
    characters,
    low: at(SPEECH_PRICES.low),
    likely: at(SPEECH_PRICES.likely),
    high: at(SPEECH_PRICES.high),
  };
}

function musicCost({ direction }: Film): number {
  if (direction.audio_direction.music_genre === "none") return 0;
  return MUSIC_PRICE.usd * Math.ceil(direction.technical_specs.duration / SECONDS_PER_MINUTE);
}

function stillCost(plan: GenerationPlan | undefined): number {
  const stills = new Set(
    plan?.clips
      .filter(({ parameters }) => JSON.stringify(parameters).includes("{{keyframe:"))
      .map(({ scene_id }) => scene_id),
  );
  return stills.size * STILL_PRICE.usd;
}

function sideAssumptions(characters: number, music: number, stills: number): string[] {
  const { likely } = SPEECH_PRICES;
  return [
    characters > 0
      ? `Voice-over of ${characters} characters at ${likely.usd} USD a ${likely.per} (${likely.source})`
      : "",
    music > 0
      ? `Music at ${MUSIC_PRICE.usd} USD a ${MUSIC_PRICE.per} (${MUSIC_PRICE.source}); licensed music costs more`
      : "",
    stills > 0
      ? `Start pictures at ${STILL_PRICE.usd} USD an ${STILL_PRICE.per} (${STILL_PRICE.source})`
      : "",
    "Editing, upscaling and storage are not priced: the total is a lower bound for a finished film",
  ].filter((assumption) => assumption !== "");
}

function confidenceOf(drafts: readonly LaidPlan[]): CostEstimate["confidence"] {
  const kinds = new Set(drafts.flatMap(({ clips }) => clips.map(({ price }) => price?.confidence)));
  if (kinds.has("converted")) return "low";
  return kinds.has("derived") ? "medium" : "high";
}

/** The clips that have a call of their own. */
function callsOf({ clips }: GenerationPlan): GenerationPlan["clips"] {
  return clips.filter(({ packed_into }) => packed_into === undefined);
}

function firstPriceNote(plan: GenerationPlan): string {
  return plan.notes.find((note) => note.startsWith("Price: ")) ?? "";
}

function knownTotals(drafts: readonly LaidPlan[]): number[] {
  return drafts.filter(isPriced).map(total);
}

function isPriced({ totalUsd }: LaidPlan): boolean {
  return totalUsd !== null;
}

function total({ totalUsd }: LaidPlan): number {
  return totalUsd ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
