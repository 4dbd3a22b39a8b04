import { remembered } from "../remembered.ts";
import { type NounEntry, nounEntry } from "./noun-data.ts";
import type { NounGroup, NounKind } from "./noun-kinds.ts";

const NOUNS_KEPT = 4000;
const MOST_WORDS_OF_A_COMPOUND = 3;

/**
 * The kind of what an English noun phrase names: "two hand-thrown mugs" are tableware, "a glass of milk" too, "a dog walker" is a worker.
 * Told by its head: the longest known end of it, in the singular; null where nobody knows the head.
 */
export function kindOfNoun(phrase: string): NounKind | null {
  return headOfNouns(phrase)?.kind ?? null;
}

/** A head that is known, and by what words: of "a folding dog bed" it is "dog bed". */
export interface NounHead extends NounEntry {
  /** In lower case, as the phrase has it. */
  readonly words: string;
}

/** Whether a single word is known as a noun that is oftener a noun than anything else; names of people and towns are unknown. */
export function isMostlyNoun(word: string): boolean {
  const entry = entryOfWord(plain(word));
  return entry !== null && !entry.isSeldomNoun;
}

/** Whether a single word is a noun that everybody uses: a capital at the start of a sentence makes no name of it. */
export function isCommonNoun(word: string): boolean {
  const entry = entryOfWord(plain(word));
  return entry !== null && !entry.isSeldomNoun && !entry.isRare;
}

/** Whether what the phrase names can stand before a camera: a person, an animal, a thing, a place, a happening. */
export function isVisibleNoun(phrase: string): boolean {
  const kind = kindOfNoun(phrase);
  return kind !== null && kind.group !== "abstract";
}

/** Whether the phrase names something of one of these groups. */
export function isNounOf(phrase: string, ...groups: readonly NounGroup[]): boolean {
  const kind = kindOfNoun(phrase);
  return kind !== null && groups.includes(kind.group);
}

/** What comes after the head: "a mug for potters", "a film that …", "a carpenter sanding the wood". */
const AFTER_THE_HEAD =
  /(?:[,;:.(–—!?]|\s[a-z]{2,}ing\s(?:the|an?|his|her|their|its)\s|\s(?:for|from|with|without|in|of|by|at|on|to|under|behind|beside|above|against|between|among|inside|that|who|which|since|near|called|named|made|about)\s).*$/;
/** Words that only measure what follows them: "a pair of boots", "our range of teas". */
const MEASURES =
  /^(?:.*\s)?(?:pair|pairs|set|sets|range|collection|line|kind|kinds|type|types|sort|sorts|piece|pieces|slice|slices|handful|bunch|variety|selection|lots?|plenty|couple|number|series|world|box|boxes|pack|packs|bottles?|cans?|jars?|bags?|bars?|tins?|loaf|loaves|cups?|glass|glasses|mugs?|bowls?|plates?) of\s+/;
/** The head of a phrase, its kind, and whether it is seldom a noun; null where the head is unknown. */
export const headOfNouns = remembered((phrase: string): NounHead | null => {
  const words = plain(phrase).replace(MEASURES, "").replace(AFTER_THE_HEAD, "").split(" ");
  for (let length = Math.min(MOST_WORDS_OF_A_COMPOUND, words.length); length >= 1; length--) {
    const compound = words.slice(-length).join(" ");
    const entry = entryOfWord(compound);
    if (entry !== null) return { ...entry, words: compound };
  }
  const word = words.at(-1) ?? "";
  const entry = entryOfJoined(word);
  return entry === null ? null : { ...entry, words: word };
}, NOUNS_KEPT);

/** Whether two words are one noun by themselves: "parking garage", "sewing machine". */
export function isOneNoun(first: string, second: string): boolean {
  const words = `${first} ${second}`.toLowerCase();
  return headOfNouns(words)?.words === words || (MADE_FOR.test(first) && isNounOf(second, "place"));
}

/** What a place is made for stands before it. */
const MADE_FOR =
  /^(?:parking|swimming|dining|living|waiting|shopping|training|dressing|changing|meeting|landing|loading|boxing|skating|riding|camping|racing|climbing|hiking|fitting|reading)$/i;

/** Lower case without accents, apostrophes and hyphens. */
function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]|['’]s?\b/g, "")
    .replaceAll(/[-\s]+/g, " ")
    .trim();
}

const entryOfWord = remembered((word: string): NounEntry | null => {
  for (const form of [word, ...singularsOf(word)]) {
    const entry = nounEntry(form);
    if (entry !== null) return entry;
  }
  return null;
}, NOUNS_KEPT);

const ODD_PLURALS: ReadonlyMap<string, string> = new Map([
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["geese", "goose"],
  ["mice", "mouse"],
  ["oxen", "ox"],
  ["knives", "knife"],
  ["wives", "wife"],
  ["lives", "life"],
]);

function singularsOf(word: string): string[] {
  const odd = /(?:wo)?men$|(?:children|feet|teeth|geese|mice|oxen|knives|wives|lives)$/.exec(word)?.[0];
  if (odd !== undefined) return [word.slice(0, -odd.length) + (ODD_PLURALS.get(odd) ?? odd)];
  if (!/[^s]s$/.test(word)) return [];
  const forms = [word.slice(0, -1)];
  if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("ves")) forms.push(`${word.slice(0, -3)}f`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) forms.push(word.slice(0, -2));
  return forms;
}

/** A known plural as one of them: "narrowboats" is "narrowboat"; other words stay as they are. */
export function singularOf(word: string): string {
  return singularsOf(word).find((form) => nounEntry(form) !== null) ?? word;
}

const LEAST_PART = 4;

/** "Candleholder", "surfshop": a compound in one word is what its last part is, where the first is a word too. */
function entryOfJoined(word: string): NounEntry | null {
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    const last = entryOfWord(word.slice(at));
    if (last !== null && entryOfWord(word.slice(0, at)) !== null) return last;
  }
  return null;
}
