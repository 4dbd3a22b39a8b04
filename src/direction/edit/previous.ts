import { z } from "zod";
import { CreativeDirection } from "../../../contracts/direction.ts";
import { ParseResponse } from "../../../contracts/parse.ts";
import { Scene } from "../../../contracts/scene.ts";
import { AppError } from "../../errors.ts";

/** What an edit starts from: a whole result, or a creative direction whose scenes are yet to be written. */
export type Previous =
  | { readonly kind: "result"; readonly result: ParseResponse }
  | { readonly kind: "direction"; readonly direction: CreativeDirection };

const FilmOnly = z.object({ creative_direction: CreativeDirection, scenes: z.array(Scene).min(1) });

/**
 * Reads context.previous_config or the `previous` of an edit; the object itself is kept, so that what is not changed stays
 * identical. Throws INVALID_PARAMETERS that names every wrong path, each under `root`.
 */
export function readPrevious(value: Readonly<Record<string, unknown>>, root: string): Previous {
  if ("creative_direction" in value && "scenes" in value)
    return { kind: "result", result: wholeResult(value, root) };
  if ("creative_direction" in value)
    return readPrevious(Object(value["creative_direction"]), `${root}.creative_direction`);
  if (isDirection(value)) return { kind: "direction", direction: value };
  throw invalid(
    CreativeDirection.safeParse(value).error?.issues ?? [],
    root,
    "It is neither a result nor a creative_direction",
  );
}

function wholeResult(value: Readonly<Record<string, unknown>>, root: string): ParseResponse {
  if (isResult(value)) return value;
  const film = FilmOnly.safeParse(value);
  if (!film.success) throw invalid(film.error.issues, root, "It is not a valid result");
  const completed = { ...EMPTY_RESULT, ...value };
  if (isResult(completed)) return completed;
  throw invalid(ParseResponse.safeParse(completed).error?.issues ?? [], root, "It is not a valid result");
}

function isResult(value: unknown): value is ParseResponse {
  return ParseResponse.safeParse(value).success;
}

function isDirection(value: unknown): value is CreativeDirection {
  return CreativeDirection.safeParse(value).success;
}

function invalid(issues: readonly z.core.$ZodIssue[], root: string, sentence: string): AppError {
  return new AppError("INVALID_PARAMETERS", `${root}: ${sentence}`, {
    issues: issues.map(({ path, message }) => ({ path: [root, ...path.map(String)].join("."), message })),
  });
}

/** What a film that was kept without the rest of its answer is completed with. */
const EMPTY_RESULT: Omit<ParseResponse, "creative_direction" | "scenes"> = {
  status: "success",
  request_id: "00000000-0000-4000-8000-000000000000",
  extracted_references: { images: [], video: null },
  generation_plans: [],
  cost_estimate: null,
  metadata: {
    confidence_score: 0.5,
    confidence_breakdown: { product_understanding: 0.5, style_clarity: 0.5, technical_feasibility: 0.5 },
    defaults_used: [],
    warnings: [],
    llm_provider_used: "offline",
    llm_model_used: null,
    llm_usage: null,
    processing_time_ms: 0,
    timings: {},
    cache_hit: false,
    cache_available: false,
    input_summary: { had_text: true, had_image: false, had_video: false },
    provenance: {},
    constraints: [],
    conflicts: [],
    deliverables: [],
    reference_fidelity: null,
  },
};
