import type { Conflict, Constraint } from "../../../contracts/constraint.ts";
import type { Demand } from "../agreed-brief.ts";
import { AskedFraming } from "../repair/framings.ts";
import { AskedSceneLength } from "../repair/scene-lengths.ts";
import { AskedTextLook } from "../repair/text-times.ts";
import { colorDistance, colorFamily } from "../words/color-families.ts";
import { mentions } from "../words/mentions.ts";
import type { Change, NewDemand } from "./change.ts";

/** The demands on an edited film: those of the brief that the edit left standing, and the edit's own. */
export interface Standing {
  readonly demands: readonly Demand[];
  /** Demands that the instruction overruled. */
  readonly overruled: readonly Constraint[];
  readonly conflicts: readonly Conflict[];
}

/** What still holds of the earlier ledger after the changes: the later word wins, and is named where it overrules the brand. */
export function standingDemands(
  ledger: readonly Constraint[],
  made: readonly Change[],
  edits: number,
): Standing {
  const fresh = made.flatMap(({ demands, words }, index) =>
    demands
      .filter(({ kind }) => !made.slice(index + 1).some((later) => later.supersedes.includes(kind)))
      .map((demand) => ({ demand, words })),
  );
  const isOverruled = (entry: Constraint) => made.some((change) => overrules(change, entry));
  const overruled = ledger.filter(isOverruled);
  const own: Demand[] = fresh.map(({ demand, words }, index) => ({
    id: `e${edits + index + 1}_${demand.kind}`,
    kind: demand.kind,
    statement: words,
    source: "text",
    hard: demand.hard,
    target: demand.target,
  }));
  const kept = ledger.filter((entry) => !isOverruled(entry)).map(demandOf);
  const standing = [...kept, ...own];
  return {
    demands: standing.filter((demand) => hasItsWords(demand, standing)),
    overruled,
    conflicts: overruled.flatMap((entry) => conflictWith(entry, made)),
  };
}

/** A look of words that are no longer asked for is asked for no more. */
function hasItsWords({ kind, target }: Demand, standing: readonly Demand[]): boolean {
  const of = kind === "text_look" ? AskedTextLook.safeParse(target).data?.of : undefined;
  if (typeof of !== "object") return true;
  return standing.some(
    (other) => other.kind === "overlay" && (text(other.target, "text") ?? "").includes(of.text),
  );
}

/** Whether an entry of the ledger gives way to a change. */
export function overrules(change: Change, entry: Constraint): boolean {
  return (
    change.supersedes.includes(entry.kind) ||
    change.demands.some((demand) => contradicts(demand, entry)) ||
    (change.kind === "scene_order" && isOfNumbered(entry)) ||
    isLookGivenAnew(change, entry) ||
    change.overrules?.(entry) === true
  );
}

/** How long "scene 2" lasts: with other scenes before it, another has its number. */
function isOfNumbered({ kind, expected }: Constraint): boolean {
  if (kind === "scene_length") return typeof AskedSceneLength.safeParse(expected).data?.part === "number";
  const framing = AskedFraming.safeParse(Object(expected).framing);
  return kind === "shot" && framing.success && typeof framing.data.part === "number";
}

/** The property of texts that a kind of change gives anew. */
const LOOK_GIVEN: Partial<
  Readonly<Record<Change["kind"], "position" | "font_size" | "animation" | "color">>
> = {
  overlay_position: "position",
  font_size: "font_size",
  text_animation: "animation",
  text_color: "color",
};

function isLookGivenAnew(change: Change, { kind, expected }: Constraint): boolean {
  const given = LOOK_GIVEN[change.kind];
  return kind === "text_look" && given !== undefined && given in Object(expected);
}

/** A ledger entry as the demand it was checked for. */
export function demandOf({ id, kind, statement, source, hard, expected }: Constraint): Demand {
  return { id, kind, statement, source, hard, target: expected };
}

function conflictWith(entry: Constraint, made: readonly Change[]): Conflict[] {
  if (entry.source !== "brand" || !entry.hard) return [];
  const change = made.find(
    ({ supersedes, demands }) =>
      supersedes.includes(entry.kind) || demands.some((demand) => contradicts(demand, entry)),
  );
  return [
    {
      constraint_ids: [entry.id],
      explanation: `The instruction "${change?.words ?? ""}" goes against the brand's "${entry.statement}".`,
      resolution: "The instruction was followed: it is the later and more specific word.",
    },
  ];
}

/** Whether a new demand and an earlier one cannot both be kept. */
function contradicts(fresh: NewDemand, { kind, expected }: Constraint): boolean {
  if (fresh.kind === "color" && kind === "color") return isOppositeColor(fresh.target, expected);
  const opposite =
    (fresh.kind === "must_avoid" && kind === "must_include") ||
    (fresh.kind === "must_include" && kind === "must_avoid");
  if (opposite) return namesTheSame(text(fresh.target, "subject"), text(expected, "subject"));
  if (fresh.kind === "pacing" && kind === "pacing") return sharesKey(fresh.target, expected);
  if (fresh.kind === "overlay" && kind === "overlay")
    return text(fresh.target, "text") === null || text(expected, "text") === null;
  return fresh.kind === "pacing" && kind === "scene_count";
}

function isOppositeColor(fresh: unknown, old: unknown): boolean {
  const left = text(fresh, "hex");
  const right = text(old, "hex");
  if (left === null || right === null || flag(fresh, "avoid") === flag(old, "avoid")) return false;
  return colorFamily(left) === colorFamily(right) || colorDistance(left, right) < 10;
}

function namesTheSame(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return false;
  return mentions(left, right).length > 0 || mentions(right, left).length > 0;
}

function sharesKey(left: unknown, right: unknown): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  return Object.keys(left).some((key) => key in right);
}

function text(target: unknown, key: string): string | null {
  const value: unknown = typeof target === "object" && target !== null ? Reflect.get(target, key) : null;
  return typeof value === "string" ? value : null;
}

function flag(target: unknown, key: string): boolean {
  return typeof target === "object" && target !== null && Reflect.get(target, key) === true;
}
