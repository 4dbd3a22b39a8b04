import { DOUBLING, FILMABLE_VERBS, IRREGULAR_PASTS, PLAIN_VERBS } from "./words/verbs.ts";

/** The form in which a verb stands. */
export type VerbForm = "base" | "third" | "gerund" | "past";

/** A verb of a text, known by its form. */
export interface Verb {
  readonly base: string;
  readonly form: VerbForm;
}

let verbs: ReadonlyMap<string, Verb> | null = null;

/** The verb a word is a form of, if it is one a camera can see; "third" and "base" are told apart. */
export function verbOf(word: string): Verb | null {
  verbs ??= buildForms();
  return verbs.get(word) ?? null;
}

const BEFORE_AN_OBJECT = /^(?:an?|the|its|his|her|their|him|them|it|everyone|everybody|nobody)$/;
const PLAIN_THIRD = /^[a-z]{2,}[^s'’]s$/;

/** The verb that `word` is, also where no lexicon knows it but an object stands behind it: "(the ship) sounds its horn". */
export function verbBefore(word: string, next: string): Verb | null {
  const known = verbOf(word);
  if (known !== null || !PLAIN_THIRD.test(word) || !BEFORE_AN_OBJECT.test(next)) return known;
  const bare = word.slice(0, -1);
  const base = [bare, bare.replace(/ie$/, "y"), bare.replace(/e$/, "")].find(
    (one) => thirdPerson(one) === word,
  );
  return base === undefined ? null : { base, form: "third" };
}

/** "races" for "race": third person, present. */
export function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base) || base === "go" || base === "do") return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function buildForms(): Map<string, Verb> {
  const forms = new Map<string, Verb>();
  const pasts = new Map(IRREGULAR_PASTS.split(",").map((pair) => pair.split(":") as [string, string]));
  const add = (word: string, base: string, form: VerbForm) => {
    if (!forms.has(word)) forms.set(word, { base, form });
  };
  const bases = [...new Set([...FILMABLE_VERBS.split(","), ...PLAIN_VERBS.split(",")])];
  for (const base of bases) add(base, base, "base");
  for (const base of bases) {
    add(thirdPerson(base), base, "third");
    add(gerundOf(base), base, "gerund");
    add(pasts.get(base) ?? pastOf(base), base, "past");
  }
  return forms;
}

/** One syllable, one vowel, one consonant at the end: "drag" makes "dragging". */
function doubles(base: string): boolean {
  return /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(base) || DOUBLING.has(base);
}

/** "racing" for "race". */
export function gerundOf(base: string): string {
  if (doubles(base)) return `${base}${base.at(-1)}ing`;
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** "coiling" -> "coil": for verbs that no lexicon knows, doubled consonants and a dropped e are guessed by trying; null where none fits. */
export function baseOfGerund(gerund: string): string | null {
  const stem = gerund.slice(0, -"ing".length);
  return [stem, `${stem}e`, stem.slice(0, -1)].find((base) => gerundOf(base) === gerund) ?? null;
}

/** "Raced" for "race". */
export function pastOf(base: string): string {
  if (doubles(base)) return `${base}${base.at(-1)}ed`;
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}
