import { AppError } from "../errors.ts";
import type { ModelClient } from "../llm/client.ts";
import type { ModelImage } from "../llm/provider.ts";
import { plainHarmIn } from "./plain-harm.ts";

export interface ContentCheck {
  /** All words the caller sent: the brief, and the brand's tone and lists. */
  readonly text: string;
  readonly images: readonly ModelImage[];
  readonly model: ModelClient;
  readonly signal: AbortSignal;
}

const RETRY_AFTER_SECONDS = 10;

/**
 * Passes content that moderation passes, and answers with warnings. Throws CONTENT_VIOLATION with the categories when it
 * is flagged or plainly harmful, which needs no service, and OVERLOADED when moderation cannot be asked and the operator wants to refuse then.
 */
export async function moderate({ text, images, model, signal }: ContentCheck): Promise<readonly string[]> {
  const plain = plainHarmIn(text);
  if (plain.length > 0) throw new AppError("CONTENT_VIOLATION", undefined, { categories: plain });
  const outcome = await model.moderate({ text, images, signal });
  if (outcome.status === "flagged") {
    throw new AppError("CONTENT_VIOLATION", undefined, { categories: outcome.categories });
  }
  if (outcome.status !== "unreachable") return [];
  if (model.settings.moderationUnreachable === "refuse") {
    throw new AppError("OVERLOADED", "The content check is not available now.", null, RETRY_AFTER_SECONDS);
  }
  return [`The content check was skipped: moderation ${outcome.reason}.`];
}
