import type { Constraint } from "../../../contracts/constraint.ts";
import type { ParseResponse, Provenance } from "../../../contracts/parse.ts";
import type { EditRecord } from "../../../contracts/patch.ts";
import type { Demand } from "../agreed-brief.ts";
import { brokenDemands, checkDemand } from "../check-film.ts";
import { NOTHING_KNOWN } from "../constraints/constraint-rule.ts";
import type { Film } from "../film.ts";
import { advisoryWarnings } from "../repair/warnings.ts";
import { applyEdit, type Edited, patchBetween, withWhatFollowed } from "./apply-edit.ts";
import { keepStanding } from "./keep-standing.ts";
import { readInstruction } from "./read-instruction.ts";
import { demandOf, overrules, type Standing, standingDemands } from "./standing-demands.ts";

/** An edited result. Everything that the instruction does not touch is the previous result's own. */
export interface EditedResult {
  readonly result: ParseResponse;
  readonly changes: readonly string[];
  readonly notUnderstood: readonly string[];
}

const KEPT_EDITS = 20;

/**
 * Carries out an instruction in free words on a whole result. Demands of the brief that the edit broke by the way are kept
 * again, the ledger is checked anew, and warnings follow. Plans and prices of clips are the caller's to make anew.
 */
export function editResult(previous: ParseResponse, instruction: string): EditedResult {
  const history = previous.metadata.edits ?? [];
  const film = filmOf(previous);
  const edited = applyEdit(film, history, readInstruction(instruction, film, history), instruction);
  if (edited.film === film && edited.made.length === 0 && edited.undone.length === 0)
    return { result: previous, changes: edited.sentences, notUnderstood: edited.notUnderstood };
  const standing = standingDemands(ledgerWithout(previous, edited), edited.made, history.length);
  const kept = withWhatFollowed(edited, keepStanding(edited.film, standing.demands, film), instruction);
  return {
    result: resultOf(previous, kept, standing, film),
    changes: kept.sentences,
    notUnderstood: edited.notUnderstood,
  };
}

/** The film in a result. */
export function filmOf({ creative_direction, scenes, metadata }: ParseResponse): Film {
  return {
    direction: creative_direction,
    scenes,
    provenance: metadata.provenance,
    warnings: metadata.warnings,
  };
}

/** The ledger without the demands of edits that were taken back, and with those that had given way to them. */
function ledgerWithout({ metadata }: ParseResponse, { undone, history }: Edited): Constraint[] {
  if (undone.length === 0) return metadata.constraints;
  const states = ({ instruction }: EditRecord, { statement }: Constraint) => instruction.includes(statement);
  const isTakenBack = (entry: Constraint) => {
    const ofItsKind = (record: EditRecord) => isKindOf(record.kind, entry.kind) && states(record, entry);
    return undone.some(ofItsKind) && !history.some(ofItsKind);
  };
  const stands = (entry: Constraint) =>
    !/^e\d/.test(entry.id) || (history.some((record) => states(record, entry)) && !isTakenBack(entry));
  const standing = metadata.constraints.filter(stands);
  const known = new Set(standing.map(({ id }) => id));
  const back = undone
    .flatMap(({ overruled }) => overruled ?? [])
    .filter((entry) => {
      const isNew = !known.has(entry.id) && stands(entry);
      known.add(entry.id);
      return isNew;
    });
  return back.length === 0 ? standing : [...standing, ...back].sort((a, b) => placeOf(a) - placeOf(b));
}

/** A change of colours brings demands of a colour, one of the pace those of the pacing. */
function isKindOf(change: string, demand: string): boolean {
  return change === demand || (DEMANDS_OF[change] ?? []).includes(demand);
}

const DEMANDS_OF: Readonly<Record<string, readonly string[]>> = {
  colors: ["color"],
  pace: ["pacing"],
  transition: ["pacing"],
  presence: ["must_include", "must_avoid"],
  words: ["overlay", "cta", "must_include"],
  subject: ["must_include"],
  thing: ["must_include", "must_avoid"],
  scene_order: ["scene_count", "must_include"],
};

/** Entries stand in the order of their numbers, those of edits after those of the brief. */
function placeOf({ id }: Constraint): number {
  const [, letter, number] = /^([a-z])(\d+)/.exec(id) ?? [];
  return (letter === "e" ? AFTER_THE_BRIEF : 0) + Number(number ?? 0);
}

const AFTER_THE_BRIEF = 10_000;

/** Kinds that only planning and pricing can check: their entries stay as they were. */
const CHECKED_ELSEWHERE = new Set<string>(["budget", "target_model", "deliverable"]);

function resultOf(previous: ParseResponse, edited: Edited, standing: Standing, before: Film): ParseResponse {
  const { film, history } = edited;
  const { metadata } = previous;
  const constraints = ledgerOf(film, standing.demands, metadata.constraints);
  const conflicts =
    standing.conflicts.length === 0 ? metadata.conflicts : [...metadata.conflicts, ...standing.conflicts];
  return {
    ...previous,
    creative_direction: film.direction,
    scenes: [...film.scenes],
    metadata: {
      ...metadata,
      provenance: provenanceOf(before, film, metadata.provenance, edited),
      constraints,
      conflicts,
      warnings: warningsOf(previous, before, film, constraints),
      edits: history.slice(-KEPT_EDITS).map((record) => withOverruled(record, edited, metadata)),
    },
  };
}

/** A new record remembers the entries that gave way to its change, so that taking it back brings them back. */
function withOverruled(
  record: EditRecord,
  { made }: Edited,
  { edits = [], constraints }: ParseResponse["metadata"],
): EditRecord {
  if (edits.some((other) => other.undo === record.undo)) return { ...record };
  const own = made.filter(({ kind }) => kind === record.kind);
  const overruled = constraints.filter((entry) => own.some((change) => overrules(change, entry)));
  return overruled.length === 0 ? { ...record } : { ...record, overruled };
}

function ledgerOf(film: Film, demands: readonly Demand[], earlier: readonly Constraint[]): Constraint[] {
  const byId = new Map(earlier.map((entry) => [entry.id, entry]));
  return demands.map((demand) => {
    const entry = byId.get(demand.id);
    const isOpaque =
      entry !== undefined && (entry.expected === undefined || CHECKED_ELSEWHERE.has(entry.kind));
    return isOpaque ? entry : checkDemand(demand, film, NOTHING_KNOWN);
  });
}

/** Warnings about the earlier film go when they hold no longer; those of other steps stay. */
function warningsOf(
  { metadata }: ParseResponse,
  before: Film,
  after: Film,
  constraints: readonly Constraint[],
): string[] {
  const computed = new Set([...brokenDemands(metadata.constraints), ...advisoryWarnings(before)]);
  const earlier = metadata.constraints.map((entry) => checkDemand(demandOf(entry), before, NOTHING_KNOWN));
  for (const sentence of brokenDemands(earlier)) computed.add(sentence);
  const hadAdvice = advisoryWarnings(before).some((sentence) => metadata.warnings.includes(sentence));
  const standing = metadata.warnings.filter((sentence) => !computed.has(sentence));
  const fresh = advisoryWarnings(after).filter(
    (sentence) => hadAdvice || !advisoryWarnings(before).includes(sentence),
  );
  return [...new Set([...brokenDemands(constraints), ...standing, ...fresh])];
}

/** Fields of the direction that the edit changed come from its words now; all others keep their source. */
function provenanceOf(
  before: Film,
  after: Film,
  provenance: Record<string, Provenance>,
  { made }: Edited,
): Record<string, Provenance> {
  const evidence = made.map(({ words }) => words).join("; ");
  const source = made.length > 0 ? "text" : "previous";
  const touched = patchBetween(before.direction, after.direction).map(
    ({ path }) => `/creative_direction/${path.split("/").slice(1, 3).join("/")}`,
  );
  if (touched.length === 0) return provenance;
  const entry: Provenance = { source, confidence: 1, ...(evidence === "" ? {} : { evidence }) };
  return { ...provenance, ...Object.fromEntries([...new Set(touched)].map((path) => [path, entry])) };
}
