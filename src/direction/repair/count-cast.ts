import type { Film } from "../film.ts";
import { NUMBER, numberOf } from "../reading/numbers.ts";
import { peopleIn, peopleOf, type Seen } from "./cast.ts";

/** How many people a film shows: at least, for they stand together or are told apart by the brief; and at most, where it can be told. */
export interface CountOfPeople {
  readonly least: number;
  /** Null where somebody is told in a number that nobody knows. */
  readonly most: number | null;
}

/** The people of the film, counted: one who is named by several words may be one or several. */
export function countPeople(film: Film, names: readonly string[]): CountOfPeople {
  const scenes = film.scenes.map((scene) => sizes(peopleOf(scene)));
  const most = sizes(film.scenes.flatMap((scene) => peopleOf(scene)));
  const told = new Set(
    names
      .filter((name) => !/^(?:the|his|her|their) /i.test(name))
      .flatMap((name) => peopleIn(name).map(headOf)),
  );
  const apart = [...most].filter(([noun]) => told.has(noun) && !GROUP.test(noun));
  const bearers = names.filter((name) => peopleIn(name).length === 0);
  const named = bearers.filter((name) => film.scenes.some(({ visual }) => visual.subject.includes(name)));
  const sums = [...scenes.map((one) => sum(one.values())), sum(apart.map(([, size]) => size)), named.length];
  const isKnown = [...most.values()].every((size) => size !== null);
  return { least: Math.max(0, ...sums), most: isKnown ? sum(most.values()) + named.length : null };
}

const GROUP = /^(?:person|people|couple|friend|actor|character)$/;

/** The largest number of each kind that one picture tells; null where none is told. */
function sizes(people: readonly Seen[]): ReadonlyMap<string, number | null> {
  return people.reduce((all, one) => {
    const size = sizeOf(one);
    const known = all.get(headOf(one)) ?? null;
    return all.set(headOf(one), size === null ? known : Math.max(size, known ?? 0));
  }, new Map<string, number | null>());
}

const COUNTED = new RegExp(`^(?:the )?(${NUMBER})\\b`, "i");

function sizeOf({ phrase, noun }: Seen): number | null {
  const said = COUNTED.exec(phrase)?.[1];
  if (said !== undefined) return numberOf(said.toLowerCase());
  if (/^couple$/.test(noun) || /^both /i.test(phrase)) return 2;
  if (/^(?:famil|group|crowd|team|crew|class)/.test(noun)) return null;
  return new RegExp(`\\b${noun}\\b`, "i").test(phrase) ? 1 : null;
}

/** "Elderly woman" is a woman. */
function headOf({ noun }: Seen): string {
  return noun.split(" ").at(-1) ?? noun;
}

function sum(sizes: Iterable<number | null>): number {
  return [...sizes].reduce<number>((total, size) => total + (size ?? 0), 0);
}
