import type { ParseRequest } from "../../contracts/parse.ts";
import type { ExtractedReferences } from "../../contracts/reference.ts";
import type { ModelImage } from "../llm/provider.ts";

/** All words of the caller that a model may see. */
export function wordsToModerate({ prompt, context }: ParseRequest): string {
  const brand = context.brand_guidelines;
  return [prompt.text ?? "", brand?.tone ?? "", ...(brand?.must_include ?? []), ...(brand?.must_avoid ?? [])]
    .filter((words) => words.trim() !== "")
    .join("\n");
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
