import type { z } from "zod";
import type { Deliverable } from "../../../contracts/parse.ts";
import type { ConstraintKind, ConstraintStatus } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief, Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { oncePer } from "../once-per.ts";
import type { Finding } from "../reading/reading.ts";

/** The brief with every decision taken, before its demands are listed and its contradictions named. */
export type SettledBrief = Omit<AgreedBrief, "demands" | "conflicts">;

/** A demand without its number. */
export interface DemandDraft<T = unknown> {
  readonly statement: string;
  readonly source: Demand["source"];
  readonly hard: boolean;
  readonly target: T;
}

/** What findings of the text demand: each in its own words, orders unless said otherwise. */
export function demandedInText<V, T>(
  findings: readonly Finding<V>[],
  targetOf: (value: V) => T,
  hard = true,
): DemandDraft<T>[] {
  return findings.map(({ value, words }) => ({
    statement: words,
    source: "text",
    hard,
    target: targetOf(value),
  }));
}

/** What a check found. */
export interface Verdict {
  readonly status: ConstraintStatus;
  readonly sceneIds: readonly string[];
  /** One sentence. */
  readonly detail: string;
}

/** Figures that are known only after the film is planned and priced; null and empty before. */
export interface Outcome {
  readonly totalCostUsd: number | null;
  readonly plannedModels: readonly string[];
  readonly deliverables: readonly Deliverable[];
}

/** What is known of a film that is not planned yet. */
export const NOTHING_KNOWN: Outcome = { totalCostUsd: null, plannedModels: [], deliverables: [] };

/** One kind of demand: where it comes from, whether a film keeps it, and how a film that breaks it is put right. */
export interface ConstraintRule {
  readonly kind: ConstraintKind;
  collect(brief: SettledBrief): readonly DemandDraft[];
  check(demand: Demand, film: Film, outcome: Outcome): Verdict;
  /** The film with the demand kept, `others` not broken for it where there is a way; else the same film. Never throws. */
  repair(demand: Demand, film: Film, others?: readonly Demand[]): Film;
}

interface TypedRule<T> {
  readonly kind: ConstraintKind;
  readonly target: z.ZodType<T>;
  collect(brief: SettledBrief): readonly DemandDraft<T>[];
  check(target: T, film: Film, outcome: Outcome): Verdict;
  repair?(target: T, film: Film, others: readonly Demand[]): Film;
}

/**
 * Makes a rule of one that knows its target's type: demands read back from an earlier answer are validated first, those
 * that the rule itself has drawn from a brief are known to be right.
 */
export function constraintRule<T>(rule: TypedRule<T>): ConstraintRule {
  const own = new WeakMap<object, { success: true; data: T }>();
  const targetOf = oncePer(({ target }: Demand) => own.get(Object(target)) ?? rule.target.safeParse(target));
  return {
    kind: rule.kind,
    collect(brief) {
      const drafts = rule.collect(brief);
      for (const { target } of drafts) own.set(Object(target), { success: true, data: target });
      return drafts;
    },
    check(demand, film, outcome) {
      const target = targetOf(demand);
      return target.success
        ? rule.check(target.data, film, outcome)
        : unverifiable("What exactly is asked is not known any more.");
    },
    repair(demand, film, others = []) {
      const target = targetOf(demand);
      return target.success && rule.repair ? rule.repair(target.data, film, others) : film;
    },
  };
}

/** The demand is kept: how, and in which scenes. */
export function satisfied(detail: string, sceneIds: readonly string[] = []): Verdict {
  return { status: "satisfied", sceneIds, detail };
}

/** The demand is broken: how, and in which scenes. */
export function violated(detail: string, sceneIds: readonly string[] = []): Verdict {
  return { status: "violated", sceneIds, detail };
}

/** Only people can say whether the demand is kept: why. */
export function unverifiable(detail: string): Verdict {
  return { status: "unverifiable", sceneIds: [], detail };
}

/** `satisfied` or `violated` by a condition, each with its own sentence. */
export function verdict(
  kept: boolean,
  whenKept: string,
  whenBroken: string,
  sceneIds: readonly string[] = [],
): Verdict {
  return kept ? satisfied(whenKept, sceneIds) : violated(whenBroken, sceneIds);
}
