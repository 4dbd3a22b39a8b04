import type { ModelCatalogue } from "../../contracts/catalogue.ts";
import type { ParseRequest, ParseResponse } from "../../contracts/parse.ts";
import { editFilm } from "./edit-film.ts";
import { notUnderstoodWarnings, type Start } from "./start-from-previous.ts";
import type { Stopwatch } from "./stopwatch.ts";

interface EditedAnswer {
  readonly request: ParseRequest;
  readonly start: Start & { kind: "film" };
  readonly tools: { readonly catalogue: ModelCatalogue };
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly concerns: readonly string[];
  readonly watch: Stopwatch;
}

/** The previous answer with what the instruction asks changed and nothing else; only what is told of the call itself is new. */
export function answerEdit({ request, start, tools, today, concerns, watch }: EditedAnswer): ParseResponse {
  const { result, notUnderstood } = watch.time("editing", () =>
    editFilm({
      previous: start.previous,
      instruction: start.instruction,
      options: request.options,
      catalogue: tools.catalogue,
      today,
    }),
  );
  const { metadata } = result;
  const warnings = [
    ...metadata.warnings,
    ...notUnderstoodWarnings(notUnderstood),
    ...looksKept(request),
    ...concerns,
  ];
  return {
    ...result,
    request_id: crypto.randomUUID(),
    cost_estimate: request.cost_estimate ?? result.cost_estimate,
    metadata: {
      ...metadata,
      warnings: [...new Set(warnings)],
      processing_time_ms: watch.elapsedMs(),
      timings: { ...watch.timings },
      cache_hit: false,
    },
  };
}

/** References beside an edit are opened and measured, so a broken one is told of; the film keeps its look. */
function looksKept({ prompt }: ParseRequest): string[] {
  const hasReference = prompt.image_url || prompt.image_base64 || prompt.video_url || prompt.video_base64;
  return hasReference
    ? [
        "The film keeps its look: a reference sent with an edit of a whole film does not change it. Send the creative_direction alone to restyle.",
      ]
    : [];
}
