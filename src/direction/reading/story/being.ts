import { isNounOf } from "../../words/kind-of-noun.ts";
import { A_NAME } from "./noun-phrases.ts";
import { headOf } from "./short-name.ts";

/** How a story speaks of somebody or something. */
export type Sex = "he" | "she" | "it" | "they" | "any";

/** Somebody or something that a story has named. */
export interface Being {
  /** "the old fisherman", "Elena the luthier" */
  name: string;
  sex: Sex;
  readonly isPerson: boolean;
  readonly isAnimal: boolean;
  readonly isPlace: boolean;
  /** It has done something, and is more than a thing of the story. */
  acts: boolean;
  /** Rises with every mention, higher where it acts. */
  mentioned: number;
}

/** Words that stand for somebody or something named elsewhere. */
export const IS_A_PRONOUN = /^(?:he|she|it|they|him|her|them|his|its|their|we|you|i|both|this|that|there)$/i;

/** Of whom a pronoun speaks; undefined for words that are none of the third person. */
export function sexOfPronoun(pronoun: string): Sex | undefined {
  return PRONOUN_SEX[pronoun.toLowerCase()];
}

const PRONOUN_SEX: Readonly<Record<string, Sex>> = {
  he: "he",
  him: "he",
  his: "he",
  she: "she",
  her: "she",
  hers: "she",
  it: "it",
  its: "it",
  they: "they",
  them: "they",
  their: "they",
  both: "they",
};

/** Somebody or something called `name`, met at the time `mentioned`. */
export function beingOf(name: string, acts: boolean, mentioned: number): Being {
  const head = headOf(name);
  const isName = A_NAME.test(head);
  return {
    name,
    sex: sexOf(name, isName),
    isPerson: isName || isNounOf(head, "person"),
    isPlace: isNounOf(head, "place"),
    isAnimal: isNounOf(head, "animal"),
    acts,
    mentioned,
  };
}

/** "Two fishermen" and "the couple" are many. */
export function isMany(name: string): boolean {
  return MANY.test(name);
}

function sexOf(name: string, isName: boolean): Sex {
  const bare = name.replace(/^.*['’]s? (?=\p{Ll})/u, "");
  if (MANY.test(bare)) return "they";
  const head = headOf(bare);
  if (SHE.test(head)) return "she";
  if (HE.test(head)) return "he";
  return isName || isNounOf(head, "person", "animal") ? "any" : "it";
}

const SHE =
  /\b(?:woman|girl|mother|mum|mom|nan|nonna|grandmother|grandma|granny|sister|daughter|granddaughter|niece|wife|aunt|auntie|bride|lady|queen|princess|actress|waitress|nun|widow|seamstress|ballerina|midwife|\p{Ll}+woman|heroine|witch|mermaid|hen|cow|bridesmaid)\b/iu;
const HE =
  /\b(?:man|boy|father|dad|grandfather|grandpa|grandad|granddad|brother|son|grandson|nephew|husband|uncle|groom|gentleman|king|prince|actor|waiter|monk|widower|\p{Ll}+man|lad|knight|wizard|cowboy)\b/iu;
const MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|some|many|several|both|all|most)\s|\sand\s|(?:[^s'’u]s|people|children|men|women|couple|kids)$/iu;

/** Whether somebody may be spoken of so. */
export function fits(one: Being, sex: Sex): boolean {
  if (sex === "it") return !one.isPerson && one.sex !== "they" && one.sex !== "he" && one.sex !== "she";
  if (sex === "they") return one.sex === "they";
  return one.sex === sex || (one.sex === "any" && (one.isPerson || one.isAnimal));
}

const RANK_OF_ACTING = 3;
const RANK_OF_SEX = 2;

/** How likely somebody is meant among those who fit: who acts is nearer than who is only seen. */
export function rankFor(one: Being, sex: Sex): number {
  if (sex === "it") return Number(one.isAnimal) - Number(one.isPlace);
  if (sex === "they") return one.isPerson || one.isAnimal ? 1 : 0;
  return (one.acts ? RANK_OF_ACTING : 0) + (one.sex === sex ? RANK_OF_SEX : 0) + (one.isPerson ? 1 : 0);
}
