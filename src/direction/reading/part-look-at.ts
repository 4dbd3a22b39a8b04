import { PASSING_KINDS, type PassingKind, passedThrough } from "../knowledge/passing-looks.ts";
import { isMeantAt } from "./meant-at.ts";
import type { Finding, PartLook } from "./reading.ts";

/** The looks of the scene at `index` of `count` by kind: its own, else what the film passes through between those told of others. */
export function partLookAt(
  looks: readonly Finding<PartLook>[],
  index: number,
  count: number,
): ReadonlyMap<PassingKind, Finding<PartLook>> {
  return new Map(
    PASSING_KINDS.flatMap((kind) => {
      const ofKind = looks.filter(({ value }) => value.kind === kind);
      const look = ownAt(ofKind, index, count) ?? between(ofKind, index, count);
      return look === null ? [] : [[kind, look] as const];
    }),
  );
}

type Looks = readonly Finding<PartLook>[];

/** What is said of the scene itself goes before what is said of all. */
function ownAt(looks: Looks, index: number, count: number): Finding<PartLook> | null {
  const own = looks.filter(({ value }) => isMeantAt(value, index, count));
  return own.findLast(({ value }) => value.part !== "each") ?? own.at(-1) ?? null;
}

/** On its way from the scene before whose look is told to the one after; a film of which one scene alone is told has none elsewhere. */
function between(looks: Looks, index: number, count: number): Finding<PartLook> | null {
  if (looks.length < 2) return null;
  const told = (at: number) => ownAt(looks, at, count);
  let [from, to] = [index - 1, index + 1];
  while (from >= 0 && told(from) === null) from -= 1;
  while (to < count && told(to) === null) to += 1;
  const [before, after] = [told(from), to < count ? told(to) : null];
  if (before === null || after === null) return before ?? after;
  const stops = passedThrough(before.value.kind, before.value.value, after.value.value);
  const share = (index - from) / (to - from);
  const value = stops[Math.round(share * (stops.length - 1))] ?? before.value.value;
  const nearer = share < HALF ? before : after;
  return value === nearer.value.value ? nearer : { ...nearer, value: { ...nearer.value, value } };
}

const HALF = 0.5;
