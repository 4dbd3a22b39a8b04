import { stem } from "../../words/stem.ts";
import type { Token } from "../../words/tokens.ts";
import { type ClassOfWord, classNamed } from "./class-of-word.ts";
import { FRAMES } from "./frame-rows.ts";
import { ACT } from "./phrases.ts";

/** One of these stands with the lead. */
interface Mate {
  readonly stems: ReadonlySet<string>;
  readonly classes: readonly ClassOfWord[];
}

interface Frame {
  readonly topic: string;
  readonly value: string;
  readonly mates: readonly Mate[];
  /** A "no" is a part of what is told. */
  readonly isOwnDenial: boolean;
}

/** A stretch of a text that tells a fact. */
export interface Told {
  readonly topic: string;
  readonly value: string;
  /** The places of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** Words farther apart tell of two things. */
const WINDOW = 10;
/** A claim may take a sentence with a list in it. */
const WINDOW_OF_ACTS = 16;
const DENIERS = new Set(
  "no not never nobody nothing don't doesn't without avoid won't can't cannot".split(" "),
);
const REACH_OF_DENIAL = 4;

/** What words of one clause tell together. */
export function toldTogether(text: string, words: readonly Token[]): Told[] {
  const found: Told[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const { topic, value, mates, isOwnDenial } of framesBy().get((words[at] as Token).stem) ?? NONE) {
      const reach = topic === ACT ? WINDOW_OF_ACTS : WINDOW;
      const places = placesOf({ text, words, at, reach }, mates);
      if (places === null) continue;
      const all = [at, ...places];
      const told = { topic, value, first: Math.min(...all), last: Math.max(...all) };
      const isDeniedFrom = topic === ACT ? told.first : told.last;
      if (isOwnDenial || !isDenied(words, told.first, isDeniedFrom)) found.push(told);
    }
  }
  return found;
}

const NONE: readonly Frame[] = [];
let frames: ReadonlyMap<string, readonly Frame[]> | null = null;

function framesBy(): ReadonlyMap<string, readonly Frame[]> {
  if (frames !== null) return frames;
  const made = new Map<string, Frame[]>();
  for (const [fact, leads = "", ...mates] of FRAMES) {
    const [topic = "", value = ""] = fact.split(" ");
    const isOwnDenial = mates.some((list) => list.split(" ").some((word) => DENIERS.has(word)));
    const frame = { topic, value, mates: mates.map(mateOf), isOwnDenial };
    for (const lead of new Set(leads.split(" ").map(stem)))
      made.set(lead, [...(made.get(lead) ?? []), frame]);
  }
  frames = made;
  return made;
}

function mateOf(list: string): Mate {
  const named = list.split(" ");
  return {
    stems: new Set(named.filter((name) => classNamed(name) === null).map(stem)),
    classes: named.flatMap((name) => classNamed(name) ?? []),
  };
}

/** The word at `at` of a text, and how far its mates may stand from it. */
interface Lead {
  readonly text: string;
  readonly words: readonly Token[];
  readonly at: number;
  readonly reach: number;
}

/** Where the mates stand, each in its own place; null where one is missing. */
function placesOf(lead: Lead, mates: readonly Mate[]): number[] | null {
  const places: number[] = [];
  for (const mate of mates) {
    const place = placeOf(lead, mate, places);
    if (place < 0) return null;
    places.push(place);
  }
  return places;
}

function placeOf({ text, words, at, reach }: Lead, mate: Mate, taken: readonly number[]): number {
  const { clause } = words[at] as Token;
  for (let far = 1; far <= reach; far += 1) {
    for (const place of [at - far, at + far]) {
      const word = words[place];
      if (word?.clause !== clause || taken.includes(place)) continue;
      if (mate.stems.has(word.stem) || mate.classes.some((is) => is(text, words, place))) return place;
    }
  }
  return -1;
}

/** Whether a "no" stands before the first word, or, where it may, between the first and `last`. */
function isDenied(words: readonly Token[], first: number, last: number): boolean {
  const { clause } = words[first] as Token;
  for (let back = last - 1; back >= Math.max(0, first - REACH_OF_DENIAL); back -= 1) {
    const word = words[back] as Token;
    if (word.clause === clause && DENIERS.has(word.word)) return true;
  }
  return false;
}
