import type { ParseRequest } from "../../contracts/parse.ts";
import type { ExtractedReferences } from "../../contracts/reference.ts";
import type { ModelImage } from "../llm/provider.ts";

const MAX_DEPTH = 8;
/** Far more than a direction has words; a longer one is not the service's own. */
const MAX_MODERATED_CHARACTERS = 60_000;

/** All words of the caller that a model may see. */
export function wordsToModerate({ prompt, context }: ParseRequest): string {
  const brand = context.brand_guidelines;
  const previous = context.previous_config?.creative_direction ?? context.previous_config;
  return [
    prompt.text ?? "",
    brand?.tone ?? "",
    ...(brand?.must_include ?? []),
    ...(brand?.must_avoid ?? []),
    ...textsIn(previous),
  ]
    .filter((words) => words.trim() !== "")
    .join("\n")
    .slice(0, MAX_MODERATED_CHARACTERS);
}

/** Every text in a value, down to where a direction can have any. */
function textsIn(value: unknown, depth = MAX_DEPTH): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth === 0) return [];
  return Object.values(value).flatMap((part) => textsIn(part, depth - 1));
}

/** The references as small JPEGs, in the order of `extracted_references.images`; never the upload itself. */
export function picturesForModel(references: ExtractedReferences): ModelImage[] {
  return references.images.flatMap((image, index) =>
    image.base64
      ? [
          {
            mediaType: "image/jpeg" as const,
            base64: image.base64,
            label: `reference image ${index}, ${image.source === "user_upload" ? "upload" : `film at ${image.time ?? 0} s`}`,
          },
        ]
      : [],
  );
}
