import type { GenerationPlan } from "../../contracts/clip.ts";
import type { Constraint } from "../../contracts/constraint.ts";
import type { Deliverable, ParseRequest, ParseResponse, Provenance } from "../../contracts/parse.ts";
import type { Spending } from "../llm/spending.ts";
import type { AgreedBrief } from "./agreed-brief.ts";
import { brokenDemands } from "./check-film.ts";
import type { Film } from "./film.ts";
import { judgeConfidence } from "./judge-confidence.ts";
import { measureFidelity } from "./measure-fidelity.ts";
import type { Stopwatch } from "./stopwatch.ts";
import type { ModelFilm } from "./write-with-model.ts";

interface AnswerParts {
  readonly request: ParseRequest;
  readonly agreed: AgreedBrief;
  readonly film: Film;
  readonly written: ModelFilm;
  readonly plans: readonly GenerationPlan[];
  readonly cost: ParseResponse["cost_estimate"];
  readonly constraints: readonly Constraint[];
  readonly deliverables: readonly Deliverable[];
  /** Warnings of the content check. */
  readonly concerns: readonly string[];
  readonly watch: Stopwatch;
}

/** The answer of the contract from all that the steps found. */
export function assembleAnswer(parts: AnswerParts): ParseResponse {
  const { request, agreed, film, written, plans, constraints, deliverables, watch } = parts;
  const confidence = judgeConfidence(agreed, film.provenance, constraints);
  return {
    status: "success",
    request_id: crypto.randomUUID(),
    creative_direction: film.direction,
    scenes: [...film.scenes],
    extracted_references: agreed.references,
    generation_plans: [...plans],
    cost_estimate: parts.cost,
    metadata: {
      confidence_score: confidence.score,
      confidence_breakdown: confidence.breakdown,
      defaults_used: defaultsIn(film.provenance),
      warnings: warningsOf(parts),
      llm_provider_used: written.provider,
      llm_model_used: written.modelId,
      llm_usage: usageOf(written),
      processing_time_ms: watch.elapsedMs(),
      timings: { ...watch.timings },
      cache_hit: false,
      cache_available: true,
      input_summary: summaryOf(request),
      provenance: { ...film.provenance },
      constraints: [...constraints],
      conflicts: [...agreed.conflicts],
      deliverables: [...deliverables],
      reference_fidelity: measureFidelity(agreed.references, film),
    },
  };
}

/** What the film breaks comes first, then what the brief left open, then how the answer was made. */
function warningsOf({ agreed, film, written, constraints, concerns }: AnswerParts): string[] {
  const { product, script, tale } = agreed.reading;
  const open = product || script || tale ? onlyNamed(agreed) : unclearSubject(agreed);
  return [
    ...new Set([
      ...brokenDemands(constraints),
      ...film.warnings,
      ...open,
      ...brokenOff(agreed.references),
      ...written.warnings,
      ...concerns,
    ]),
  ];
}

function brokenOff({ video }: AgreedBrief["references"]): string[] {
  if (video?.declared_duration === undefined) return [];
  const [seen, promised] = [video.duration, video.declared_duration].map((seconds) => seconds.toFixed(1));
  return [`The reference film breaks off after ${seen} of ${promised} s; only what is there was measured.`];
}

function unclearSubject(agreed: AgreedBrief): string[] {
  const { references, reading } = agreed;
  const isPictured = references.video !== null || references.images.length > 0;
  if (isPictured && reading.text.trim() === "") {
    return ["No text says what the film is about: the references give its look, its subject is a guess."];
  }
  return [
    "The brief does not name a product or subject that could be read; name it to get a film about it instead of a neutral one.",
  ];
}

/** A brief that is nothing but the name of a thing leaves all the rest to the film. */
function onlyNamed({ reading, references }: AgreedBrief): string[] {
  const { product, text } = reading;
  const isPictured = references.video !== null || references.images.length > 0;
  const isMore =
    text
      .replace(product?.words ?? "", "")
      .replace(ARTICLE, "")
      .search(/[\p{L}\d]/u) >= 0;
  if (product === null || isMore || isPictured) return [];
  return [
    `The brief says no more than "${product.words}": whom the film is for, its length, its look and its words are guesses.`,
  ];
}

const ARTICLE = /^\s*(?:an?|the|our|my)\b/i;

function usageOf({ modelId, usage, failedUsage }: ModelFilm): ParseResponse["metadata"]["llm_usage"] {
  if (modelId === null && usage.calls + failedUsage.calls === 0) return null;
  return {
    ...figuresOf(usage),
    failed_attempts: failedUsage.calls === 0 ? null : { calls: failedUsage.calls, ...figuresOf(failedUsage) },
  };
}

function figuresOf({ tokens, costUsd }: Spending) {
  return { input_tokens: tokens.input, output_tokens: tokens.output, cost_usd: costUsd };
}

function defaultsIn(provenance: Readonly<Record<string, Provenance>>): string[] {
  return Object.keys(provenance).filter(
    (pointer) => provenance[pointer]?.source === "default" && pointer.startsWith("/creative_direction/"),
  );
}

function summaryOf({ prompt }: ParseRequest): ParseResponse["metadata"]["input_summary"] {
  return {
    had_text: Boolean(prompt.text?.trim()),
    had_image: Boolean(prompt.image_url || prompt.image_base64),
    had_video: Boolean(prompt.video_url || prompt.video_base64),
  };
}
