import { bookOf, type Moment, type MomentRow } from "../moments/book.ts";
import { wordsForNumbers } from "./numbers-said.ts";

/** What must be true of a product that is shown so: a thing that is used, one that is eaten or drunk, either, or nothing. */
export type Suits = "object" | "edible" | "held" | "anything";

/** Something that a brief says of its product, and how a director shows it instead of telling it. */
export interface Demonstration {
  readonly says: RegExp;
  readonly suits: Suits;
  /** Named groups of `says` may stand in the rows: {n}, {what}; and what numbers mean: {from}, {to}. */
  readonly rows: readonly MomentRow[];
}

/** A table of demonstrations: the words that say it (alternatives of one pattern), whom it suits, its pictures. */
export function demonstrations(
  table: readonly (readonly [says: string, suits: Suits, rows: readonly MomentRow[]])[],
): readonly Demonstration[] {
  return table.map(([says, suits, rows]) => ({
    says: patternOf(says),
    suits,
    rows,
  }));
}

/** "Made to measure" is "made-to-measure". */
function patternOf(says: string): RegExp {
  return new RegExp(`\\b(?:${says.replaceAll("-?", "[- ]?")})(?![\\w-])`, "i");
}

/** The pictures of one demonstration with what the brief said in its words put in. */
export function momentsOf(
  { rows }: Demonstration,
  said: RegExpExecArray,
  isOfTheNight: boolean,
): readonly Moment[] {
  const slots = slotsOf(said.groups ?? {}, isOfTheNight);
  const fill = (text: string) => text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
  return bookOf(
    rows.map(([staging, shows, place, sounds]) => [
      staging,
      fill(shows),
      place === null ? null : fill(place),
      sounds,
    ]),
  ).map((moment) => ({ ...moment, because: said[0].trim() }));
}

/** Where the words say what is meant only by and by: "keeps it hot". */
const UNSAID: Readonly<Record<string, string>> = {
  what: "it",
  into: "something new",
  n: "a few",
  weight: "next to nothing",
};
/** Whose it is and how much of it is no part of the thing itself. */
const BEFORE_THE_THING = /^(?:your|our|my|their|the|any|all|every|even|an?)\s+/i;
const AFTER_THE_THING =
  /\s+(?:from|in|on|with|without|for|at|by|within|so|to|of|all|piping|nice|really|perfectly|and|or|when|while|as|using|during|up|down|off)\b.*$/i;

/** Named groups by their names; those of a second way to say it end in a figure. */
function slotsOf(
  groups: Readonly<Record<string, string | undefined>>,
  isOfTheNight: boolean,
): Readonly<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const [name, value] of Object.entries(groups)) if (value) said[name.replace(/\d$/, "")] = value.trim();
  if (said.what) said.what = said.what.replace(BEFORE_THE_THING, "").replace(AFTER_THE_THING, "");
  return { ...UNSAID, ...said, ...wordsForNumbers(said, isOfTheNight) };
}
