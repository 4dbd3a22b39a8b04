import type { SettledBrief } from "../constraints/constraint-rule.ts";
import type { BriefReading } from "../reading/reading.ts";
import { siftedBrief } from "../reading/said-in-brief.ts";

/** What must be there for a rule to have anything to say: one at least of each list that is given. */
export interface Needs {
  /** Patterns, constants, that may match the brief's words, or those with parts blanked out. */
  readonly words?: readonly RegExp[];
  /** What must have been read. */
  readonly read?: readonly (keyof BriefReading)[];
  /** A brand. */
  readonly brand?: true;
}

/** Asked once, when all that it names has been made. */
export type Needing = () => Needs;

/** A rule that is not asked where what it needs is not there. It must find nothing there. */
export function needing<Rule extends object>(needs: Needing, rule: Rule): Rule & { readonly needs: Needing } {
  return Object.assign(rule, { needs });
}

interface Row<Rule> {
  readonly rule: Rule;
  readonly words: readonly RegExp[];
  readonly read: readonly (keyof BriefReading)[];
  readonly isOfBrand: boolean;
}

/** Picks the rules of a table that may find something in a brief, in its order: one look tells of all of them. */
export function pickerOf<Rule extends { readonly needs?: Needing }>(table: readonly Rule[]) {
  let rows: readonly Row<Rule>[] | null = null;
  return ({ reading, brand }: Pick<SettledBrief, "reading" | "brand">): readonly Rule[] => {
    rows ??= table.map(rowOf);
    const rules: Rule[] = [];
    for (const row of siftedBrief(reading).sieve.among(rows, wordsOf)) {
      if (row.isOfBrand && brand === null) continue;
      if (row.read.length === 0 || row.read.some((part) => isThere(reading[part]))) rules.push(row.rule);
    }
    return rules;
  };
}

function rowOf<Rule extends { readonly needs?: Needing }>(rule: Rule): Row<Rule> {
  const { words = [], read = [], brand = false } = rule.needs?.() ?? {};
  return { rule, words, read, isOfBrand: brand };
}

function wordsOf({ words }: { readonly words: readonly RegExp[] }): readonly RegExp[] {
  return words;
}

function isThere(part: unknown): boolean {
  return part !== null && part !== undefined && !(Array.isArray(part) && part.length === 0);
}
