import type { Demand } from "../agreed-brief.ts";
import type { SettledBrief } from "../constraints/constraint-rule.ts";
import type { LeftOut } from "./left-out.ts";
import type { Needing } from "./needs.ts";

/** Demands that cannot all be kept, what was chosen, and what that does to the brief. */
export interface Contradiction {
  /** The ids of the demands in the ledger that contradict each other or a rule. */
  readonly between: readonly string[];
  /** Those of them that were given up: the ledger keeps them, no longer hard. */
  readonly givenUp: readonly string[];
  /** Lengths among those keep their share of the film all the same: what they are multiplied by, above 0. */
  readonly scaledBy?: number;
  readonly explanation: string;
  readonly resolution: string;
  /** The words of the brief that the choice goes against: the film is written without them. */
  readonly leftOut?: readonly LeftOut[];
  /** The brief with the choice carried out, for the steps that read it. */
  readonly settle?: (brief: SettledBrief) => SettledBrief;
}

/** Finds one kind of contradiction: inside a brief, with the brand, the platform, or the rules of advertising. */
export interface ConflictRule {
  (brief: SettledBrief, demands: readonly Demand[]): readonly Contradiction[];
  /** Without these it finds nothing, and is not asked. */
  readonly needs?: Needing;
}

/** The ids of the demands of `kind` that `picks`. */
export function demandIds(
  demands: readonly Demand[],
  kinds: Demand["kind"] | readonly Demand["kind"][],
  picks: (demand: Demand) => boolean = () => true,
): string[] {
  const wanted = new Set(typeof kinds === "string" ? [kinds] : kinds);
  return demands.filter((demand) => wanted.has(demand.kind) && picks(demand)).map(({ id }) => id);
}
