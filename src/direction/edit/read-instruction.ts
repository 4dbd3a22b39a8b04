import type { Film } from "../film.ts";
import type { Change, Clause } from "./change.ts";
import { clausesOf } from "./clauses.ts";
import { keepsTheRest } from "./keeps-the-rest.ts";
import { leftOver } from "./left-over.ts";
import { asksForPlansOnly } from "./models-named.ts";
import { EDIT_RULES, LAST_RULES } from "./rules/index.ts";
import { readUndo, type UndoWish } from "./undo.ts";

/** One thing to do: a change, or one to take back. */
export type Step = { readonly change: Change; readonly undo?: undefined } | { readonly undo: UndoWish };

/** An instruction taken apart: what it asks for, and the parts that were not understood and not guessed. */
export interface Instruction {
  readonly steps: readonly Step[];
  readonly notUnderstood: readonly string[];
}

/** Kinds of changes that carry free text, which a comma may have cut: what follows and means nothing else belongs to it. */
const TEXT_KINDS = new Set(["cta", "overlay", "voiceover", "subject", "setting"]);

/** Reads an instruction in free words about `film`; several changes at once, in the order asked. Pure. */
export function readInstruction(text: string, film: Film): Instruction {
  const steps: Step[] = [];
  const notUnderstood: string[] = [];
  let before: Clause | null = null;
  const set: number[] = [];
  for (const part of clausesOf(text, film)) {
    const clause = { ...part, set: [...set] };
    if (keepsTheRest(clause.text) || keepsTheRest(clause.said) || asksForPlansOnly(clause.said)) continue;
    const undo = readUndo(clause.text);
    const understood = undo ? { changes: [], left: [] } : readClause(clause, film);
    if (understood.changes.some(({ kind }) => kind === "scene_duration")) set.push(...(clause.scenes ?? []));
    const last = steps.at(-1);
    const kind = last && !last.undo ? last.change.kind : "";
    const isLost = !undo && understood.changes.length === 0 && TEXT_KINDS.has(kind);
    const isListed = kind === "colors" && understood.changes.every((change) => change.kind === "colors");
    if (before && (isLost || isListed) && isContinuation(text, before, clause)) {
      const longer: Clause = {
        text: sliceWith(text, before, clause),
        said: sliceWith(text, before, clause),
        scenes: before.scenes,
        isMusical: false,
      };
      steps.splice(-1, 1, ...readClause(longer, film).changes.map((change) => ({ change })));
      before = longer;
      continue;
    }
    steps.push(...(undo ? [{ undo }] : understood.changes.map((change) => ({ change }))));
    notUnderstood.push(...understood.left);
    before = clause;
  }
  return withoutOpposites(steps, notUnderstood);
}

const LONGER = /\b(?:longer|lengthen|extend)\b/iu;
const SHORTER = /\b(?:shorter|shorten|trim|tighten)\b/iu;

/** "Longer and shorter" asks for nothing that can be done: neither is, and both are said. */
function withoutOpposites(steps: readonly Step[], notUnderstood: readonly string[]): Instruction {
  const lengths = steps.flatMap((step) =>
    "change" in step && step.change.kind === "duration" && !/\d/.test(step.change.words) ? [step.change] : [],
  );
  const opposed =
    lengths.some(({ words }) => LONGER.test(words)) && lengths.some(({ words }) => SHORTER.test(words));
  if (!opposed) return { steps, notUnderstood };
  return {
    steps: steps.filter((step) => !("change" in step) || !lengths.includes(step.change)),
    notUnderstood: [...notUnderstood, ...lengths.map(({ words }) => words)],
  };
}

/** "Make scene 9 longer" in a film of six; a scene to be added may be the next one. */
function isOfNoScene({ text, scenes }: Clause, film: Film): boolean {
  const last = film.scenes.length + (/\b(?:add|insert|new|another)\b/iu.test(text) ? 1 : 0);
  return scenes?.some((number) => number > last) === true;
}

function readClause(clause: Clause, film: Film): { changes: Change[]; left: string[] } {
  if (isOfNoScene(clause, film)) return { changes: [], left: [clause.said] };
  const changes: Change[] = [];
  let rest = clause.text;
  for (const rule of [...EDIT_RULES, ...LAST_RULES]) {
    if (rest.trim() === "" || (changes.length > 0 && LAST_RULES.includes(rule))) break;
    const understood = rule({ ...clause, text: rest }, film);
    if (!understood) continue;
    changes.push(...understood.changes.map((change) => ({ ...change, words: clause.said })));
    rest = understood.rest;
  }
  if (changes.length === 0) return { changes, left: [clause.said] };
  const left = leftOver(rest);
  if (left === null) return { changes, left: [] };
  return { changes, left: [clause.said === clause.text ? left : clause.said] };
}

/** The instruction from the one clause to the end of the other. */
function sliceWith(text: string, before: Clause, clause: Clause): string {
  return text.slice(text.indexOf(before.said), text.indexOf(clause.said) + clause.said.length);
}

/** Unquoted text that a comma cut: "New CTA: Come hungry, leave happy". */
function isContinuation(text: string, before: Clause, clause: Clause): boolean {
  const end = text.indexOf(before.said) + before.said.length;
  const gap = text.slice(end, text.indexOf(clause.said, end));
  return /^,\s*(?:and\s+)?$/u.test(gap) && !/["”»]\s*$/u.test(before.said);
}
