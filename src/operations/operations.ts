import type { z } from "zod";
import type { API, ProcedureName } from "../../contracts/api.ts";
import type { BatchFrame } from "../../contracts/batch.ts";
import type { JobStatus } from "../../contracts/job.ts";
import type { Admission } from "./admission.ts";
import type { Call } from "./call.ts";
import type { JobSubmission } from "./jobs-create.ts";
import type { ParseOperation } from "./parse.ts";

/** The row's input as it was read; of a batch only the frame is, since its briefs fail one by one. */
type Input<Name extends ProcedureName> = Name extends "parseBatch"
  ? BatchFrame
  : z.output<(typeof API)[Name]["input"]>;
type Output<Name extends ProcedureName> = z.output<(typeof API)[Name]["output"]>;
type Verb<Name extends ProcedureName> = (typeof API)[Name]["type"] extends "subscription"
  ? (input: Input<Name>, call: Call) => AsyncIterable<Output<Name>>
  : (input: Input<Name>, call: Call) => Promise<Output<Name>> | Output<Name>;

/** Every verb of the contract, ready to be called; the one thing that surfaces are given. A row without a verb does not compile. */
export type Operations = { readonly [Name in ProcedureName]: Verb<Name> } & {
  /** The main job with what only some surfaces use: watching it, and what memory holds for the fast lane. */
  readonly answers: Pick<ParseOperation, "answer" | "parse" | "recall" | "recallShared">;
  /** Where a surface asks before it begins what keeps the processor busy. */
  readonly admission: Pick<Admission, "enter" | "requireRoom" | "refusal">;
  /** jobs.create with briefs that arrive one by one. */
  readonly submitJob: (submission: JobSubmission, call: Call) => Promise<JobStatus>;
};
