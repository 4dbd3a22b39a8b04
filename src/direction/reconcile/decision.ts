import type { Source } from "../../../contracts/vocabulary.ts";
import type { Decision } from "../agreed-brief.ts";
import type { Finding } from "../reading/reading.ts";

/** A decision that the brief's own words took. */
export function saidInText<T>(
  value: T,
  finding: Pick<Finding<unknown>, "words" | "confidence">,
): Decision<T> {
  return { value, source: "text", confidence: finding.confidence, evidence: finding.words };
}

/** A decision by something other than the brief's words. */
export function decided<T>(
  value: T,
  source: Source,
  confidence: number,
  evidence: string | null = null,
): Decision<T> {
  return { value, source, confidence, evidence };
}

/** How sure a table's answer is for a brief that says nothing. */
export const DEFAULT_CONFIDENCE = 0.4;
/** How sure what follows from a word is: "Shorts" means 9:16. */
export const IMPLIED_CONFIDENCE = 0.9;
/** How sure what a reference measures is as a wish about the film. */
export const MEASURED_CONFIDENCE = 0.7;
