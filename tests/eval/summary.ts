import { countSpeeds } from "./measures/speed.ts";
import { isTimedExactly } from "./measures/timing.ts";
import { contentOf, neighbourOverlaps, overlapOf, sameNeighbours } from "./measures/variety.ts";
import type { BriefOutcome } from "./run-brief.ts";
import type { BrokenRun } from "./run-broken.ts";
import type { Mark } from "./scorers/scorer.ts";

const DECIMALS = 10_000;

export type Summary = ReturnType<typeof summarise>;

/** The figures of a run; shares are 0 to 1, and 1 where there was nothing to hold them against. */
export function summarise(outcomes: readonly BriefOutcome[], broken: BrokenRun) {
  const films = outcomes.flatMap(({ result }) => (result ? [result] : []));
  const marks = outcomes.flatMap((outcome) => outcome.marks);
  const edits = outcomes.flatMap((outcome) => outcome.edits);
  const conflicts = outcomes.map((outcome) => outcome.conflicts);
  const expected = conflicts.flatMap((one) => one.expected);
  const hits = expected.filter(({ found }) => found).length;
  const alarms = conflicts.flatMap(({ falseAlarms }) => falseAlarms).length;
  const speeds = films.map(countSpeeds);
  const ledger = films.flatMap(({ metadata }) => metadata.constraints).filter(({ hard }) => hard);
  const neighbours = films.flatMap(neighbourOverlaps);
  return {
    briefs: outcomes.length,
    films: films.length,
    expectations: marks.length,
    kept: share(marks, ({ kept }) => kept),
    found: share(
      marks.filter(({ found }) => found !== null),
      ({ found }) => found === true,
    ),
    hard_demands_kept: share(ledger, ({ status }) => status !== "violated"),
    false_demands: share(
      marks.filter(({ kind }) => kind === "no_false_demand"),
      ({ kept }) => !kept,
      0,
    ),
    by_kind: byKind(marks),
    exact_timing: share(films, isTimedExactly),
    conflict_recall: share(expected, ({ found }) => found),
    conflict_precision: ratio(hits, hits + alarms),
    edits: edits.length,
    edits_kept: share(
      edits.flatMap((edit) => edit.marks),
      ({ kept }) => kept,
    ),
    edit_strays: edits.reduce((total, { strays }) => total + strays.length, 0),
    lines_speakable: ratio(
      sum(speeds.map(({ speakable }) => speakable)),
      sum(speeds.map(({ lines }) => lines)),
    ),
    overlays_readable: ratio(
      sum(speeds.map(({ readable }) => readable)),
      sum(speeds.map(({ overlays }) => overlays)),
    ),
    neighbours_alike: ratio(sum(films.map(sameNeighbours)), neighbours.length, 0),
    neighbour_overlap: round(sum(neighbours) / Math.max(1, neighbours.length)),
    briefs_overlap_most: mostAlike(outcomes),
    broken_films: broken.films,
    broken_before_repair: broken.brokenBefore,
    broken_after_repair: broken.leftovers.length,
    model_cost_usd: round(sum(films.map(({ metadata }) => metadata.llm_usage?.cost_usd ?? 0))),
  };
}

function byKind(marks: readonly Mark[]) {
  const kinds = [...new Set(marks.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = marks.filter((mark) => mark.kind === kind);
      const due = own.filter(({ found }) => found !== null);
      return [
        kind,
        {
          of: own.length,
          kept: share(own, ({ kept }) => kept),
          found: due.length === 0 ? null : share(due, ({ found }) => found === true),
        },
      ];
    }),
  );
}

/** The two films of different briefs whose pictures are most alike. */
function mostAlike(outcomes: readonly BriefOutcome[]): { readonly pair: string; readonly overlap: number } {
  const contents = outcomes.flatMap(({ brief, result }) =>
    result ? [{ id: brief.id, content: contentOf(result) }] : [],
  );
  let most = { pair: "", overlap: 0 };
  for (const [index, left] of contents.entries()) {
    for (const right of contents.slice(index + 1)) {
      const overlap = round(overlapOf(left.content, right.content));
      if (overlap > most.overlap) most = { pair: `${left.id} and ${right.id}`, overlap };
    }
  }
  return most;
}

function share<T>(items: readonly T[], holds: (item: T) => boolean, ofNone = 1): number {
  return ratio(items.filter(holds).length, items.length, ofNone);
}

function ratio(part: number, whole: number, ofNone = 1): number {
  return whole === 0 ? ofNone : round(part / whole);
}

function round(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
