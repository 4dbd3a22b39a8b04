import type { Constraint } from "../../../contracts/constraint.ts";
import type { ConstraintKind } from "../../../contracts/vocabulary.ts";
import type { DemandDraft } from "../constraints/constraint-rule.ts";
import type { Film } from "../film.ts";
import type { ChangeKind } from "./touches.ts";

/** What a change made: the film after it, and one sentence that says so. */
export interface Applied {
  readonly film: Film;
  readonly sentence: string;
  /** Demands that only the changed film tells. */
  readonly demands?: readonly NewDemand[];
}

/** A new demand that a change brings with it. */
export interface NewDemand extends Omit<DemandDraft, "statement" | "source"> {
  readonly kind: ConstraintKind;
}

/** One understood part of an instruction. */
export interface Change {
  /** What it is about, and thereby what it may touch. */
  readonly kind: ChangeKind;
  /** The part of the instruction that asks for it. */
  readonly words: string;
  /** Kinds of demands of the earlier brief that no longer hold. */
  readonly supersedes: readonly ConstraintKind[];
  readonly demands: readonly NewDemand[];
  /** true: it may be told by its demands alone, the film having no place for it. */
  readonly isOfLedger?: boolean;
  /** Which single demands of the earlier brief no longer hold. */
  readonly overrules?: (entry: Constraint) => boolean;
  /** The scenes that it is meant for where the part's own words do not tell them; null for all. */
  readonly scenes?: readonly number[] | null;
  /** Scenes that get so many seconds more or, below nought, fewer. */
  readonly shift?: { readonly scenes: readonly number[]; readonly seconds: number };
  /**
   * The film with the change made; null where this film cannot take it. Touches nothing that was not asked. `now` tells
   * which number a scene has by now that had the given one when the instruction was read.
   */
  apply(film: Film, now?: (number: number) => number): Applied | null;
}

/** A part of an instruction with the scenes it speaks of. */
export interface Clause {
  /** In English, as far as its language is known. */
  readonly text: string;
  /** As it was written. */
  readonly said: string;
  /** Numbers of scenes that the clause names, counted from 1; null where it names none. */
  readonly scenes: readonly number[] | null;
  /** Scenes whose lengths earlier parts of the instruction have set. */
  readonly set?: readonly number[];
  /** true for a bare "and faster" after a clause about the music. */
  readonly isMusical: boolean;
  /** true for what only says more of the text of the part before it: "small", "at the bottom". */
  readonly isOfLastText?: boolean;
}

/** What a rule understood of a clause, and the words it leaves to other rules. */
export interface Understood {
  readonly changes: readonly Change[];
  readonly rest: string;
}

/** Understands one kind of change; null where a clause does not ask for it. */
export type EditRule = (clause: Clause, film: Film) => Understood | null;

/** One change that uses up the whole clause. */
export function wholly(change: Omit<Change, "supersedes" | "demands"> & Partial<Change>): Understood {
  return { changes: [{ supersedes: [], demands: [], ...change }], rest: "" };
}

/** One change that uses up `used` of the clause. */
export function partly(
  clause: Clause,
  used: string,
  change: Omit<Change, "supersedes" | "demands"> & Partial<Change>,
): Understood {
  return {
    changes: [{ supersedes: [], demands: [], ...change }],
    rest: clause.text.replace(used, " ").replace(/\s+/g, " ").trim(),
  };
}

/** Verbs that take something out, as a part of a pattern. */
export const REMOVAL =
  "(?:no|remove|drop|delete|without|lose|mute|kill|cut|cut out|skip|take out|get rid of|turn off|switch off|leave out|omit|stop|strip|ditch|scrap)";

/** Text in quotes, or undefined. */
export function quoted(text: string): string | undefined {
  return /["“«„]([^"”»“]+)["”»“]|(?<![\p{L}\p{N}])['‘]([^'’]+(?:['’]\p{L}+[^'’]*)*)['’](?![\p{L}])/u
    .exec(text)
    ?.slice(1)
    .find((words) => words)
    ?.trim();
}
