import { WORLDS_AT_HOME } from "./at-home.ts";
import { WORLDS_AT_THE_BENCH } from "./at-the-bench.ts";
import { WORLDS_OUTDOORS } from "./by-the-sea-and-outdoors.ts";
import { WORLDS_IN_TOWN } from "./in-town.ts";
import { WORLDS_OF_TALES } from "./of-tales.ts";
import type { PersonsWorld, WorldRow } from "./world-book.ts";

/** A person's world, and whether it is that of a calling: a child or a mother may be anywhere. */
export interface KnownWorld extends PersonsWorld {
  /** As the table calls whoever lives in it: "call handler" for a control room. */
  readonly calling: string;
  readonly isOfACalling: boolean;
}

let worlds: ReadonlyMap<string, KnownWorld> | null = null;

/** A calling has so many words at most: "keeper of the lighthouse". */
const MOST_WORDS = 4;
const AFTER_THE_NOUN = /\s(?:in|with|at|from|on|who|that|whose|wearing|holding|carrying|aged)\s.*$/i;

/** The day of a person that a story names: "a retired tram driver"; null where no table knows it. */
export function worldOfPerson(named: string): KnownWorld | null {
  const told = named.toLowerCase().replace(AFTER_THE_NOUN, "");
  const owner = /^(.+)['’]s? \S+$/.exec(told)?.[1];
  const ofOwner = owner === undefined ? null : worldOfPerson(owner);
  // "A fisherman's daughter" lives by the sea.
  if (ofOwner?.isOfACalling) return ofOwner;
  const words = told.split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const calling = words.slice(-count).join(" ");
    const world = callings().get(calling) ?? callings().get(calling.replace(/s$/, ""));
    if (world !== undefined) return world;
  }
  return null;
}

function callings(): ReadonlyMap<string, KnownWorld> {
  worlds ??= new Map([
    ...byCalling([...WORLDS_OUTDOORS, ...WORLDS_IN_TOWN, ...WORLDS_AT_THE_BENCH, ...WORLDS_OF_TALES], true),
    ...byCalling(WORLDS_AT_HOME, false),
  ]);
  return worlds;
}

const OPENING_WORDS = 60;

/** The first calling that a text names, however it is put: "our ambulance service control room"; null where it names none. */
export function callingIn(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}'-]+/gu)
      ?.slice(0, OPENING_WORDS) ?? [];
  for (const [at] of words.entries()) {
    for (let count = 3; count > 0; count--) {
      const phrase = words.slice(at, at + count).join(" ");
      if (NOT_BY_ITSELF.test(phrase)) continue;
      if (callings().get(phrase)?.isOfACalling || callings().get(phrase.replace(/s$/, ""))?.isOfACalling)
        return phrase;
    }
  }
  return null;
}

/** Words that name a calling only with others. */
const NOT_BY_ITSELF =
  /^(?:market|kitchen|club|library|hospital|farm|mine|hunter|driver|drivers|show|king|queen|general|engineer|doctor|ai|healer|heir|captain)s?$/;

function byCalling(rows: readonly WorldRow[], isOfACalling: boolean): [string, KnownWorld][] {
  return rows.flatMap(([callings, world]) => {
    const names = callings.split(",");
    const known: KnownWorld = { ...world, calling: names[0] as string, isOfACalling };
    return names.map((name): [string, KnownWorld] => [name, known]);
  });
}
