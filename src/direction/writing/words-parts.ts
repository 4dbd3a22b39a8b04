import type { Provenance } from "../../../contracts/parse.ts";
import type { CtaAction } from "../../../contracts/vocabulary.ts";
import { remembered } from "../remembered.ts";

/** A text and who wrote it. */
export interface Words {
  readonly text: string;
  readonly origin: Provenance;
}

/** The call to action as it is written and spoken. */
export interface CtaWords {
  readonly text: string;
  readonly action: CtaAction;
  readonly origin: Provenance;
}

/** What the director writes where the brief gives no words. */
export const BY_US: Provenance = {
  source: "default",
  confidence: 0.4,
  evidence: "written by the offline director",
};

const LINES_KEPT = 2_000;

/** Letters and digits only, for telling whether two lines say the same. */
export const bare: (text: string) => string = remembered(
  (text) =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  LINES_KEPT,
);
