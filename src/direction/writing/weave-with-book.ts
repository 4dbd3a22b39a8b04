import type { Moment } from "../knowledge/moments/book.ts";
import { speakingSeconds } from "../knowledge/reading-speed.ts";
import { isOrder } from "../reading/stated-sentences.ts";
import { stemsOf } from "../words/stems.ts";

/** Share of a statement's own words that a step must hold to be about it; an order says itself what is done. */
const LEAST_SHARE = 0.2;
const LEAST_SHARE_OF_AN_ORDER = 0.5;
/** An order of no more words that tell something is about each of them. */
const FEW_WORDS = 3;

/** For each statement the step of the book that is about it, each step once, the nearest pairs first; null where none is. */
export function stepsAbout(
  statements: readonly string[],
  book: readonly Moment[],
): readonly (Moment | null)[] {
  const told = book.map(
    ({ shows, place, line }) => new Set(stemsOf(`${shows} ${place ?? ""} ${line ?? ""}`)),
  );
  const common = commonStems(told);
  const pairs = statements.flatMap((statement, at) => {
    const said = [...new Set(stemsOf(statement))];
    const least = isOrder(statement) && said.length > FEW_WORDS ? LEAST_SHARE_OF_AN_ORDER : LEAST_SHARE;
    return told.map((stems, step) => {
      const shared = said.filter((stem) => stems.has(stem));
      const rare = shared.filter((stem) => !common.has(stem)).length;
      return { at, step, share: rare === 0 ? 0 : shared.length / said.length, rare, least };
    });
  });
  const found: (Moment | null)[] = statements.map(() => null);
  const taken = new Set<number>();
  for (const { at, step, share, least } of pairs.toSorted((a, b) => b.share + b.rare - (a.share + a.rare))) {
    if (share < least || found[at] !== null || taken.has(step)) continue;
    found[at] = book[step] ?? null;
    taken.add(step);
  }
  return found.map((step, at) => step ?? stepOfAShortWord(statements[at] ?? "", book, taken));
}

/** "Wet", "rinse", "dry": a statement of one short word is about the step that holds it. */
function stepOfAShortWord(statement: string, book: readonly Moment[], taken: Set<number>): Moment | null {
  const word = statement.trim().toLowerCase();
  if (!/^\p{L}{2,4}$/u.test(word) || stemsOf(statement).length > 0) return null;
  const at = book.findIndex(
    ({ shows, line }, step) =>
      !taken.has(step) && new RegExp(`\\b${word}`, "i").test(`${shows} ${line ?? ""}`),
  );
  if (at < 0) return null;
  taken.add(at);
  return book[at] ?? null;
}

/**
 * `found` with the next free step of the book for every statement that nothing else pictures: what is told in order is
 * most likely about what the book shows there.
 */
export function withNextSteps(
  found: readonly (Moment | null)[],
  book: readonly Moment[],
  isPictured: (at: number) => boolean,
): readonly (Moment | null)[] {
  const taken = new Set(found);
  let behind = -1;
  return found.map((step, at) => {
    if (step !== null || isPictured(at)) {
      behind = Math.max(behind, step === null ? -1 : book.indexOf(step));
      return step;
    }
    const next =
      book.find((one, index) => index > behind && !taken.has(one)) ?? book.find((one) => !taken.has(one));
    if (next === undefined) return null;
    taken.add(next);
    behind = book.indexOf(next);
    return next;
  });
}

/** Words of half the book tell no step from another: every step on black holes is about holes. */
function commonStems(told: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const stems of told) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > told.length / 2).map(([stem]) => stem));
}

/** A picture of an explanation that also knows its place in the book. */
export interface Woven {
  readonly scenes: readonly Moment[];
  readonly step: Moment | null;
}

/** Seconds that one picture of an explanation is looked at. */
const SECONDS_OF_A_PICTURE = 6;
const AIR_SECONDS = 0.5;
const MOST_SPOKEN = 0.9;

/**
 * What the brief tells, in its order, with the book's other steps between where they belong, as many as the time can
 * show and say.
 */
export function wovenWithBook(
  told: readonly Woven[],
  book: readonly Moment[],
  secondsFree: number,
): readonly Moment[] {
  const used = new Set(told.map(({ step }) => step));
  const others = book.filter((step) => !used.has(step));
  const scenes = told.flatMap((one) => one.scenes);
  const toldPictures = scenes.length;
  let seconds = secondsFree * MOST_SPOKEN - scenes.reduce((sum, { line }) => sum + spoken(line), 0);
  let pictures = Math.floor(secondsFree / SECONDS_OF_A_PICTURE) - toldPictures;
  const kept = evenlyFirst(others).filter((step) => {
    const needed = spoken(step.line);
    if (pictures < 1 || needed > seconds) return false;
    pictures--;
    seconds -= needed;
    return true;
  });
  const rest = book.filter((step) => kept.includes(step));
  const woven: Moment[] = [];
  for (const { scenes: own, step } of told) {
    const at = step === null ? -1 : book.indexOf(step);
    while (rest[0] !== undefined && book.indexOf(rest[0]) < at) woven.push(rest.shift() as Moment);
    woven.push(...own);
  }
  return [...woven, ...rest];
}

function spoken(line: string | null): number {
  return line === null ? 0 : speakingSeconds(line) + AIR_SECONDS;
}

/** Every second one before those between: what is left out is spread. */
function evenlyFirst<T>(list: readonly T[]): T[] {
  return [...list.filter((_, index) => index % 2 === 0), ...list.filter((_, index) => index % 2 === 1)];
}
