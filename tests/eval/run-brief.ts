import { ParseRequest, type ParseResponse } from "../../contracts/parse.ts";
import { AppError } from "../../src/errors.ts";
import type { Edit, EvalBrief, Expectations } from "./brief.ts";
import { type ConflictMarks, markConflicts } from "./scorers/conflicts.ts";
import { SCORERS } from "./scorers/index.ts";
import type { Mark } from "./scorers/scorer.ts";
import type { Studio } from "./studio.ts";

/** A brief with what came of it. */
export interface BriefOutcome {
  readonly brief: EvalBrief;
  /** null where it was refused. */
  readonly result: ParseResponse | null;
  readonly marks: readonly Mark[];
  readonly conflicts: ConflictMarks;
  readonly edits: readonly EditOutcome[];
}

export interface EditOutcome {
  readonly instruction: string;
  readonly marks: readonly Mark[];
  /** Pointers that changed though nobody asked. */
  readonly strays: readonly string[];
  readonly changes: readonly string[];
}

const NO_CONFLICTS: ConflictMarks = { expected: [], named: 0, falseAlarms: [] };

/** The brief directed by `provider` and held against its expectations, then each of its edits in turn. */
export async function runBrief(studio: Studio, brief: EvalBrief, provider: string): Promise<BriefOutcome> {
  const result = await answerTo(studio, brief, provider);
  const refusal = markRefusal(brief, result);
  if (result instanceof AppError) {
    return { brief, result: null, marks: refusal, conflicts: NO_CONFLICTS, edits: [] };
  }
  return {
    brief,
    result,
    marks: [...refusal, ...marksOf(brief.expect, result, brief)],
    conflicts: markConflicts(brief, result),
    edits: await runEdits(studio, brief, result),
  };
}

/** The request as a caller would send it; never from the cache. */
export function requestOf(brief: EvalBrief, provider: string): ParseRequest {
  return ParseRequest.parse({
    prompt: { text: brief.text },
    options: { ...brief.options, llm_provider: provider, cache_ttl: 0 },
    context: brief.brand ? { brand_guidelines: brief.brand } : {},
  });
}

async function answerTo(
  studio: Studio,
  brief: EvalBrief,
  provider: string,
): Promise<ParseResponse | AppError> {
  try {
    return await studio.direct(requestOf(brief, provider));
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function markRefusal({ refused }: EvalBrief, result: ParseResponse | AppError): Mark[] {
  const got = result instanceof AppError ? result.code : "answered";
  if (refused === undefined && got === "answered") return [];
  return [
    {
      kind: "refusal",
      expected: refused ?? "answered",
      found: null,
      kept: got === (refused ?? "answered"),
      got,
    },
  ];
}

function marksOf(expect: Expectations, result: ParseResponse, brief: EvalBrief): Mark[] {
  return SCORERS.flatMap((score) => score(expect, result, brief));
}

async function runEdits(studio: Studio, brief: EvalBrief, start: ParseResponse): Promise<EditOutcome[]> {
  const outcomes: EditOutcome[] = [];
  let previous = start;
  for (const edit of brief.edits) {
    const { instruction } = edit;
    const answer = await studio.edit(previous, instruction);
    const strays = answer.patch.map(({ path }) => path).filter((path) => isStray(path, edit));
    const marks = [
      ...marksOf(edit.expect, answer.result, brief),
      ...markUnderstanding(edit, answer.not_understood),
      ...markReturn(edit, start, answer.result),
    ];
    outcomes.push({ instruction, marks, strays, changes: answer.changes });
    previous = answer.result;
  }
  return outcomes;
}

/** Parts that follow from the film, or say how it came about, may change with it. */
const FOLLOWS = /^\/(?:request_id|metadata|generation_plans|cost_estimate)(?:\/|$)/;

function isStray(path: string, { may_change }: Edit): boolean {
  return !FOLLOWS.test(path) && !may_change.some((pattern) => new RegExp(`^${pattern}`).test(path));
}

function markUnderstanding({ not_understood }: Edit, said: readonly string[]): Mark[] {
  const expected = not_understood ? "said that it was not understood" : "understood";
  return [
    {
      kind: "edit_understood",
      expected,
      found: null,
      kept: said.length > 0 === not_understood,
      got: said.join(" | "),
    },
  ];
}

function markReturn({ same_as_start }: Edit, start: ParseResponse, now: ParseResponse): Mark[] {
  if (!same_as_start) return [];
  const film = ({ creative_direction, scenes }: ParseResponse) =>
    JSON.stringify([creative_direction, scenes]);
  const kept = film(start) === film(now);
  return [
    {
      kind: "edit_undone",
      expected: "the film as it was",
      found: null,
      kept,
      got: kept ? "" : "another film",
    },
  ];
}
