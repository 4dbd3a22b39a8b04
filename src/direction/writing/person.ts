/** How a sentence speaks of who does something. */
export interface Person {
  readonly he: string;
  readonly him: string;
  readonly his: string;
  readonly self: string;
  /** The ending of a verb in the present after `he`: "s" or nothing. */
  readonly s: string;
  readonly is: string;
  readonly has: string;
}

/** Words for somebody who is "she". */
export const FEMALE =
  /\b(?:mrs|ms|miss|madame|signora|señora|woman|girl|mother|mum|mom|nan|grandmother|grandma|granny|sister|daughter|niece|wife|aunt|auntie|bride|lady|queen|princess|actress|waitress|nun|widow|seamstress|ballerina|stewardess|midwife|fisherwoman|businesswoman|postwoman|policewoman|craftswoman)\b/i;
/** Words for somebody who is "he". */
export const MALE =
  /\b(?:mr|monsieur|signor|señor|man|boy|father|dad|grandfather|grandpa|grandad|granddad|brother|son|nephew|husband|uncle|groom|gentleman|king|prince|actor|waiter|monk|widower|businessman|postman|policeman|fisherman|craftsman|lad)\b/i;
const MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|some|many|several|both)\s|\sand\s|(?:[^s]s|people|men|children|couple|family|crew|team|crowd|band)$/i;

const SHE: Person = { he: "she", him: "her", his: "her", self: "herself", s: "s", is: "is", has: "has" };
const HE: Person = { he: "he", him: "him", his: "his", self: "himself", s: "s", is: "is", has: "has" };
const THEY: Person = {
  he: "they",
  him: "them",
  his: "their",
  self: "themselves",
  s: "",
  is: "are",
  has: "have",
};

/** How to speak of `actor`: by the noun, else by the pronouns that the story's own `clauses` about them use, else "they". */
export function personOf(actor: string, clauses: readonly string[]): Person {
  const bare = actor
    .replace(/^.*\p{Ll}['’]s? (?=\p{Ll})/u, "")
    .replace(/\s(?:of|in|with|at|from|on|who|that|whose|wearing|holding|carrying)\s.*$/, "");
  if (MANY.test(bare)) return THEY;
  if (FEMALE.test(bare)) return SHE;
  if (MALE.test(bare)) return HE;
  const head = bare.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  const own = onlyOf(clauses.filter((clause) => clause.toLowerCase().includes(head)).join(" "));
  const first = onlyOf(clauses.join(" "));
  if (clauses[0]?.toLowerCase().includes(head)) return first ?? own ?? THEY;
  // "He works the night shift", of a singer whom no clause names.
  if (!clauses.some((clause) => clause.toLowerCase().includes(head))) return first ?? THEY;
  // "her captain": the word is another's.
  return own === null || own === first ? THEY : own;
}

/** Whom the pronouns of a text mean that names nobody else of that sex; null where that is open. */
function onlyOf(text: string): Person | null {
  const isShe = /\b(?:she|her|hers|herself)\b/i.test(text) && !FEMALE.test(text);
  const isHe = /\b(?:he|his|him|himself)\b/i.test(text) && !MALE.test(text);
  if (isShe === isHe) return null;
  return isShe ? SHE : HE;
}
