import { isNounOf } from "../../words/kind-of-noun.ts";
import { DETERMINERS, PREPOSITIONS } from "../words/grammar.ts";
import { type Word, wordsOf } from "./chunks.ts";

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

const SHE =
  /\b(?:woman|girl|mother|mum|mom|nan|nonna|grandmother|grandma|granny|sister|daughter|granddaughter|niece|wife|aunt|auntie|bride|lady|queen|princess|actress|waitress|nun|widow|seamstress|ballerina|midwife|\p{Ll}+woman|heroine|witch|mermaid|hen|cow|bridesmaid)\b/iu;
const HE =
  /\b(?:man|boy|father|dad|grandfather|grandpa|grandad|granddad|brother|son|grandson|nephew|husband|uncle|groom|gentleman|king|prince|actor|waiter|monk|widower|\p{Ll}+man|lad|knight|wizard|cowboy)\b/iu;
const MANY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|some|many|several|both|all|most)\s|\sand\s|(?:[^s'’u]s|people|children|men|women|couple|kids)$/iu;
const MOST_WORDS_BEFORE_A_HEAD = 4;
const A_NAME = /^\p{Lu}\p{Ll}+$/u;

/** Everybody and everything a story has named so far, and whom its pronouns mean. */
export class Cast {
  readonly #beings: Being[] = [];
  #time = 0;

  /** Notes all that `text` names; who acts in it is named in `actor`. */
  note(said: string, actor: string | null = null): void {
    const text = said.replace(QUOTED, " ");
    this.#time += 1;
    if (actor !== null && !IS_A_PRONOUN.test(actor)) this.#mention(actor, ACTING);
    this.#introduce(text);
    for (const { phrase, isBehind } of nounPhrases(text)) this.#mention(phrase, isBehind ? BEHIND : 0);
  }

  /** Notes whom words beside the story introduce: "a documentary about Elena, a luthier"; brands and towns are nobody. */
  meet(said: string): void {
    const text = said.replace(QUOTED, " ");
    this.#time += 1;
    this.#introduce(text);
    for (const { phrase } of nounPhrases(text))
      if (isNounOf(phrase, "person", "animal")) this.#mention(phrase, 0);
  }

  #introduce(text: string): void {
    for (const [phrase] of text.matchAll(INTRODUCED)) this.#mention(phrase, ACTING);
    for (const [, role, name] of text.matchAll(WITH_A_ROLE))
      if (isNounOf(role ?? "", "person")) this.#mention(`the ${role} ${name}`, ACTING);
  }

  #mention(phrase: string, weight: number): void {
    if (ANYBODY.test(phrase)) return;
    // Of two things in one sentence the later is nearer.
    this.#time += LATER;
    const name = shortName(phrase);
    const head = headOf(name);
    const known = this.#beings.find(
      (one) =>
        one.name === name ||
        (headOf(one.name) === head && !/^(?:another|an?) /i.test(phrase)) ||
        (A_NAME.test(name) && one.name.split(" ").includes(name)),
    );
    if (known !== undefined) {
      known.mentioned = this.#time + weight;
      known.acts ||= weight > 0;
      return;
    }
    const isName = A_NAME.test(head);
    const isAnimal = isNounOf(head, "animal");
    const [only] = this.#beings;
    // "A portrait of a midwife. Grace walks …": the midwife is Grace.
    if (
      weight > 0 &&
      A_NAME.test(name) &&
      this.#beings.length === 1 &&
      only?.isPerson &&
      /^the \p{Ll}/u.test(only.name)
    ) {
      only.name = `${name} ${only.name}`;
      only.mentioned = this.#time + weight;
      only.acts ||= weight > 0;
      return;
    }
    this.#beings.push({
      name,
      sex: sexOf(name, isName),
      isPerson: isName || isNounOf(head, "person"),
      isPlace: isNounOf(head, "place"),
      isAnimal,
      acts: weight > 0,
      mentioned: this.#time + weight,
    });
  }

  /** Whom "he", "she", "it" or "they" means; null where the story has named nobody of that kind. */
  meant(pronoun: string, other: string | null = null): string | null {
    const sex = PRONOUN_SEX[pronoun.toLowerCase()];
    if (sex === undefined) return null;
    const isThingActing =
      other !== null && !this.#beings.some((one) => one.name === other && (one.isPerson || one.isAnimal));
    const rank = (one: Being) => rankFor(one, sex) + (isThingActing && sex === "it" && one.acts ? 2 : 0);
    const near = this.#beings
      .filter((one) => (other === null || headOf(one.name) !== headOf(other)) && fits(one, sex))
      .toSorted((a, b) => rank(b) - rank(a) || b.mentioned - a.mentioned);
    const [best] = near;
    // Who acts are people: "they walk home" does not mean the keys.
    const isOfThings =
      sex === "they" && pronoun.toLowerCase() === "they" && best?.isPerson === false && !best.isAnimal;
    if (best === undefined || isOfThings) return sex === "they" ? this.#bothOf() : null;
    if (best.sex === "any" && sex !== "they") best.sex = sex;
    best.mentioned = this.#time + ACTING;
    return best.name;
  }

  /** Whether `name` can be spoken of with the pronoun; who is unknown may be anybody. */
  mayBe(name: string, pronoun: string): boolean {
    const sex = PRONOUN_SEX[pronoun.toLowerCase()];
    const known = this.#beings.find((one) => one.name === name);
    if (known === undefined) return (sex === "they") === MANY.test(name);
    return sex !== undefined && fits(known, sex);
  }

  /** Whose somebody or something is: kin are the first's of whom the story tells. */
  owner(pronoun: string, isKin: boolean): string | null {
    const sex = PRONOUN_SEX[pronoun.toLowerCase()];
    const people = this.#beings.filter((one) => isKin && sex !== undefined && one.isPerson && fits(one, sex));
    const first = people.find((one) => one.sex === sex) ?? people[0];
    if (first === undefined && sex === "they") return this.#bothOf() ?? this.meant(pronoun);
    return first?.name ?? this.meant(pronoun);
  }

  /** Two who were told of one by one are "they" together. */
  #bothOf(): string | null {
    const people = this.#beings.filter(({ isPerson, isAnimal }) => isPerson || isAnimal);
    const [one, other] = people.toSorted((a, b) => b.mentioned - a.mentioned);
    if (one === undefined || other === undefined) return one?.name ?? null;
    return people.indexOf(one) < people.indexOf(other)
      ? `${one.name} and ${other.name}`
      : `${other.name} and ${one.name}`;
  }

  /** "Elena" is "Elena the luthier" in every picture. */
  inFull(text: string): string {
    return this.#beings
      .filter(({ name }) => CALLED.test(name))
      .reduce((told, { name }) => {
        const first = name.split(" ")[0] ?? "";
        return told.replace(
          new RegExp(`(?<![\\p{L}-]|called |named )${first}(?: \\p{Lu}\\p{Ll}+)?(?! the |\\p{L})`, "u"),
          name,
        );
      }, text);
  }
}

const QUOTED = /["“„][^"“”„]*["”]/g;
/** "Elena, a luthier in Cremona", "a small hedgehog named Pim" */
const INTRODUCED =
  /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, (?:aged \d+, )?(?:an?|the) (?:[\p{Ll}\d]+[ -]){0,3}?\p{Ll}+(?=$|[,.]|\s(?:in|from|of|with|who|at|on)\s)|\b(?:an?|the) (?:\p{Ll}+[ -]){0,3}?\p{Ll}+ (?:called|named) \p{Lu}\p{L}+/gu;
/** "The singer Mara Vale" */
const WITH_A_ROLE = /(\p{Ll}+) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/gu;
/** "Nobody stops": nobody is named. */
const ANYBODY = /^(?:(?:every|some|no|any)(?:one|body|thing)|others?|(?:the )?other people)\b/i;
const ACTING = 0.5;
/** "Throws a vase on the wheel and carries it": the vase. */
const BEHIND = -0.3;
const LATER = 0.001;
const CALLED = /^\p{Lu}\p{Ll}+ the \p{Ll}/u;
export const IS_A_PRONOUN = /^(?:he|she|it|they|him|her|them|his|its|their|we|you|i|both|this|that|there)$/i;
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

function fits(one: Being, sex: Sex): boolean {
  if (sex === "it") return !one.isPerson && one.sex !== "they" && one.sex !== "he" && one.sex !== "she";
  if (sex === "they") return one.sex === "they";
  return one.sex === sex || (one.sex === "any" && (one.isPerson || one.isAnimal));
}

const RANK_OF_ACTING = 3;
const RANK_OF_SEX = 2;

function rankFor(one: Being, sex: Sex): number {
  if (sex === "it") return Number(one.isAnimal) - Number(one.isPlace);
  if (sex === "they") return one.isPerson || one.isAnimal ? 1 : 0;
  return (one.acts ? RANK_OF_ACTING : 0) + (one.sex === sex ? RANK_OF_SEX : 0) + (one.isPerson ? 1 : 0);
}

function sexOf(name: string, isName: boolean): Sex {
  const bare = name.replace(/^.*['’]s? (?=\p{Ll})/u, "");
  if (MANY.test(bare)) return "they";
  const head = headOf(bare);
  if (SHE.test(head)) return "she";
  if (HE.test(head)) return "he";
  return isName || isNounOf(head, "person", "animal") ? "any" : "it";
}

/** "an old fisherman on a boat" -> "the old fisherman"; "Elena, a luthier in Cremona" -> "Elena the luthier" */
export function shortName(phrase: string): string {
  const called = /^(?:an?|the) ((?:\p{Ll}+[ -]){0,3}?\p{Ll}+) (?:called|named) (\p{Lu}\p{L}+)/u.exec(phrase);
  if (called !== null) return `${called[2]} the ${called[1]}`;
  const described =
    /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?, (?:aged \d+, )?(?:an?|the|our) ((?:[\p{Ll}\d]+[ -]){0,3}?\p{Ll}+)(?=$|[ ,])/u.exec(
      phrase,
    );
  if (described !== null) return `${described[1]} the ${nounsOnly(described[2] ?? "")}`;
  const bare = phrase
    .replace(/,.*$/, "")
    .replace(
      /\s(?:of (?!ink|milk|tea)|in|on|at|with|who|whose|that|which|from|behind|beside|under|near|inside|outside|wearing|holding|carrying|made|between|by|for|to|aged|alone)\b.*$/,
      "",
    );
  return bare
    .replace(/^(?:an?|one|another|some|his|her|their|its)\s(?:own\s)?/i, "the ")
    .replace(/^(?=(?:two|three|four|five|six|seven)\s)/i, "the ")
    .replace(/^The\s/, "the ");
}

function nounsOnly(words: string): string {
  return words.replace(/\s(?:in|from|of|with|who|at|on)$/, "");
}

function headOf(name: string): string {
  return (
    name
      .replace(/ the .*$/u, "")
      .split(" ")
      .at(-1) ?? name
  );
}

/** A phrase that names something, and whether it stands behind a preposition. */
interface NounPhrase {
  readonly phrase: string;
  readonly isBehind: boolean;
}

/** "the old fisherman", "a wooden boat", "Pim": every phrase of a text that names something by its noun. */
function nounPhrases(text: string): NounPhrase[] {
  const words = wordsOf(text);
  return words.flatMap(({ key, text: own }, at) => {
    const before = words[at - 1];
    const isBehind = before !== undefined && PREPOSITIONS.has(before.key);
    if (before !== undefined && A_NAME.test(own) && !A_DAY.test(own) && isOfAName(before))
      return [{ phrase: own, isBehind }];
    const phrase = OPENS.test(key) ? phraseAt(words, at) : null;
    return phrase === null ? [] : [{ phrase, isBehind }];
  });
}

/** The longest phrase from a determiner on that ends in a noun one can see. */
function phraseAt(words: readonly Word[], at: number): string | null {
  for (let head = Math.min(at + MOST_WORDS_BEFORE_A_HEAD, words.length - 1); head > at; head -= 1) {
    const inner = words.slice(at + 1, head + 1);
    const last = inner.at(-1);
    if (last === undefined || LESS.test(last.key) || !inner.every(isOfAPhrase)) continue;
    if (isNounOf(last.key, "person", "animal", "thing", "plant", "edible", "place"))
      return words
        .slice(at, head + 1)
        .map(({ text }) => text)
        .join(" ");
  }
  return null;
}

const A_DAY =
  /^(?:\p{Lu}\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)s?$/u;

function isOfAPhrase({ key, text }: Word): boolean {
  return (
    /^[\p{L}'’-]+$/u.test(text) &&
    !DETERMINERS.has(key) &&
    !PREPOSITIONS.has(key) &&
    !/^(?:and|who|that|is|are|has|it|him|them|he|she|they)$/.test(key)
  );
}

/** "In Norway" is no name of somebody; "with Anna" is. */
function isOfAName({ key, text }: Word): boolean {
  return !A_NAME.test(text) && (!PREPOSITIONS.has(key) || /^(?:with|for|to|beside|behind)$/.test(key));
}

const OPENS =
  /^(?:an?|the|his|her|their|its|one|another|two|three|four|five|six|some|several|every|each|my|our)$/;
const LESS = /^(?:very|most|only|other|own|last|first|next)$/;
