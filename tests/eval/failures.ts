import type { BriefOutcome } from "./run-brief.ts";

/** One expectation that a film does not meet, in a line. */
export interface Failure {
  readonly brief: string;
  readonly kind: string;
  readonly expected: string;
  readonly got: string;
}

/** Every expectation that was not found or not kept, every contradiction missed or made up, every stray change of an edit. */
export function failuresOf({ brief, marks, conflicts, edits }: BriefOutcome): Failure[] {
  const failed = (id: string, list: BriefOutcome["marks"]) =>
    list
      .filter(({ kept, found }) => !kept || found === false)
      .map(({ kind, expected, got, kept }) => ({
        brief: id,
        kind,
        expected,
        got: kept ? "kept, but not in the ledger" : got,
      }));
  const { id } = brief;
  return [
    ...failed(id, marks),
    ...conflicts.expected
      .filter(({ found }) => !found)
      .map(({ words }) => ({ brief: id, kind: "conflict", expected: words, got: "not named" })),
    ...conflicts.falseAlarms.map((got) => ({ brief: id, kind: "conflict", expected: "none", got })),
    ...edits.flatMap((edit) => [
      ...failed(`${id} › ${edit.instruction}`, edit.marks),
      ...edit.strays.map((got) => ({
        brief: `${id} › ${edit.instruction}`,
        kind: "edit_locality",
        expected: "unchanged",
        got,
      })),
    ]),
  ];
}
