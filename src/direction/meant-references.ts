import type { ExtractedReferences } from "../../contracts/reference.ts";
import type { AskedLikeness, BriefReading } from "./reading/reading.ts";

const NAMES_A_PHOTO =
  /\b(?:photos?|pictures?|images?|pics?|stills?|fotos?|bild(?:er)?|immagin[ei]|imagen)\b/i;

/** The references that words speak of: where a film and a photo came, "the photo for the colours" means the photo alone. */
export function meantReferences(references: ExtractedReferences, words: string): ExtractedReferences {
  const hasPhoto = references.images.some(({ source }) => source === "user_upload");
  return hasPhoto && NAMES_A_PHOTO.test(words) ? { ...references, video: null } : references;
}

/** The references that lead an aspect of the film: those the brief names for it, else all that came. */
export function referencesFor(
  { reading, references }: { reading: BriefReading; references: ExtractedReferences },
  aspect: AskedLikeness["aspect"],
): ExtractedReferences {
  const named = reading.likeness.find(({ value }) => value.aspect === aspect);
  return named === undefined ? references : meantReferences(references, named.words);
}
