import type { ModelCatalogue } from "../../contracts/catalogue.ts";
import type { EditRequest, EditResponse } from "../../contracts/edit.ts";
import { patchBetween } from "../direction/edit/apply-edit.ts";
import { inOrderOf } from "../direction/edit/key-order.ts";
import { readPrevious } from "../direction/edit/previous.ts";
import { editFilm } from "../direction/edit-film.ts";
import { moderate } from "../direction/moderate.ts";
import { AppError } from "../errors.ts";
import type { ModelClient } from "../llm/client.ts";
import type { Call } from "./call.ts";

export interface EditTools {
  readonly model: ModelClient;
  readonly catalogue: ModelCatalogue;
  readonly today: () => Date;
}

const ISO_DAY_LENGTH = 10;

/**
 * A previous result with what an instruction asks changed and nothing else, and the patch between the two. Throws
 * INVALID_PARAMETERS for a previous that is no whole result and for an unknown provider, CONTENT_VIOLATION for an instruction that may not be followed.
 */
export async function edit(tools: EditTools, request: EditRequest, call: Call): Promise<EditResponse> {
  const previous = readPrevious(request.previous, "previous");
  if (previous.kind === "direction") {
    const issues = [
      {
        path: "previous.scenes",
        message: "An edit needs the scenes too; send a direction alone as context.previous_config of parse",
      },
    ];
    throw new AppError("INVALID_PARAMETERS", "previous has no scenes", { issues });
  }
  const { model, catalogue, today } = tools;
  requireProvider(model, request.options);
  const concerns = await moderate({ text: request.instruction, images: [], model, signal: call.signal });
  const { result, changes, notUnderstood } = editFilm({
    previous: previous.result,
    instruction: request.instruction,
    options: request.options,
    catalogue,
    today: today().toISOString().slice(0, ISO_DAY_LENGTH),
  });
  const { metadata } = result;
  const warned =
    concerns.length === 0
      ? result
      : { ...result, metadata: { ...metadata, warnings: [...new Set([...metadata.warnings, ...concerns])] } };
  const ordered = inOrderOf(warned, request.previous);
  return {
    status: "success",
    request_id: call.requestId,
    result: ordered,
    patch: patchBetween(request.previous, ordered),
    changes: [...changes],
    not_understood: [...notUnderstood],
  };
}

/** Throws INVALID_PARAMETERS for a name that no provider has. */
function requireProvider(model: ModelClient, { llm_provider, fallback }: EditRequest["options"]): void {
  model.wouldAsk({ preferred: llm_provider, allowFallback: fallback });
}
