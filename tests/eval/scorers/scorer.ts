import type { ParseResponse } from "../../../contracts/parse.ts";
import type { ConstraintKind } from "../../../contracts/vocabulary.ts";
import type { EvalBrief, Expectations } from "../brief.ts";

/** One expectation held against one film. */
export interface Mark {
  /** What it is about, as the report groups it. */
  readonly kind: string;
  readonly expected: string;
  /** Whether the ledger has it; null where no ledger entry is due. */
  readonly found: boolean | null;
  readonly kept: boolean;
  /** What the film has instead, for the reader of a failure. */
  readonly got: string;
}

/** Holds the expectations of one kind against a film; nothing where none is stated. */
export type Scorer = (expect: Expectations, result: ParseResponse, brief: EvalBrief) => readonly Mark[];

/** Whether an entry of one of the kinds is in the ledger whose words or target match. */
export function inLedger(
  { metadata }: ParseResponse,
  kinds: readonly ConstraintKind[],
  says: RegExp = /(?:)/,
): boolean {
  return metadata.constraints.some(
    ({ kind, statement, expected }) =>
      kinds.includes(kind) && says.test(`${statement} ${JSON.stringify(expected ?? "")}`),
  );
}

/** The pattern of a text taken literally. */
export function literally(text: string): RegExp {
  return new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "iu");
}
