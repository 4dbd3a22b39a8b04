import type { Constraint } from "../../contracts/constraint.ts";
import type { AgreedBrief, Demand } from "./agreed-brief.ts";
import type { Outcome, Verdict } from "./constraints/constraint-rule.ts";
import { CONSTRAINT_RULES } from "./constraints/index.ts";
import type { Film } from "./film.ts";
import { oncePer } from "./once-per.ts";

const RULE_BY_KIND = new Map(CONSTRAINT_RULES.map((rule) => [rule.kind, rule]));

/**
 * The ledger: every demand of the brief with its status in the finished film. Costs and plans are told by `outcome` where
 * they are known; without it, demands about them are unverifiable.
 */
export function checkFilm(
  agreed: Pick<AgreedBrief, "demands" | "deliverables">,
  film: Film,
  outcome: Partial<Outcome> = {},
): Constraint[] {
  const known: Outcome = {
    totalCostUsd: null,
    plannedModels: [],
    deliverables: agreed.deliverables,
    ...outcome,
  };
  return agreed.demands.map((demand) => checkDemand(demand, film, known));
}

/** One entry of the ledger. */
export function checkDemand(demand: Demand, film: Film, outcome: Outcome): Constraint {
  const { id, kind, statement, source, hard, target } = demand;
  const found = verdictOn(demand, film, outcome);
  return {
    id,
    kind,
    statement: statement.replace(BLANKS, " ").trim(),
    source,
    hard,
    status: found?.status ?? "unverifiable",
    scene_ids: [...(found?.sceneIds ?? [])],
    detail: found?.detail ?? "This kind of demand has no checker.",
    ...(target === undefined ? {} : { expected: target }),
  };
}

/** Kinds whose verdict hangs on more than the film. */
const NEEDS_OUTCOME: ReadonlySet<string> = new Set(["budget", "target_model", "deliverable"]);
const verdictsOf = oncePer((_direction: Film["direction"]) =>
  oncePer((_scenes: Film["scenes"]) => new Map<Demand, Verdict>()),
);

/** The verdict of the demand's rule; the same film is judged once, for repair, warnings and ledger ask alike. */
export function verdictOn(demand: Demand, film: Film, outcome: Outcome): Verdict | undefined {
  const rule = RULE_BY_KIND.get(demand.kind);
  if (!rule || NEEDS_OUTCOME.has(demand.kind)) return rule?.check(demand, film, outcome);
  const verdicts = verdictsOf(film.direction)(film.scenes);
  const known = verdicts.get(demand);
  if (known) return known;
  const verdict = rule.check(demand, film, outcome);
  verdicts.set(demand, verdict);
  return verdict;
}

/** One sentence for each hard demand that the film breaks, for the top of the warnings. */
export function brokenDemands(constraints: readonly Constraint[]): string[] {
  return constraints
    .filter(({ hard, status }) => hard && status === "violated")
    .map(
      ({ statement, detail }) =>
        `The brief asks for "${statement}", and the film does not keep it: ${detail}`,
    );
}

/** One sentence that names the hard demands nobody but people can judge; none where there are none. */
export function demandsForPeople(constraints: readonly Constraint[]): string[] {
  const left = constraints.filter(
    ({ kind, hard, status }) => kind === "instruction" && hard && status === "unverifiable",
  );
  if (left.length === 0) return [];
  const words = left.map(({ statement }) => `"${statement}"`).join(", ");
  return [`For whoever makes the film to keep, and for people to judge: ${words}.`];
}

/** Blanks stand where words were read apart. */
const BLANKS = / {2,}/g;
