import { isNounOf } from "../../words/kind-of-noun.ts";
import { type Being, beingOf, fits, IS_A_PRONOUN, isMany, rankFor, sexOfPronoun } from "./being.ts";
import { A_NAME, nounPhrases } from "./noun-phrases.ts";
import { headOf, shortName } from "./short-name.ts";

/** Everybody and everything a story has named so far, and whom its pronouns mean. */
export interface People {
  /** Notes all that a text names; who acts in it is named in `actor`. */
  note(said: string, actor?: string | null): void;
  /** Notes whom words beside the story introduce: "a documentary about Elena, a luthier"; brands and towns are nobody. */
  meet(said: string): void;
  /** Whom "he", "she", "it" or "they" means; null where the story has named nobody of that kind. */
  meant(pronoun: string, other?: string | null): string | null;
  /** Whether `name` can be spoken of with the pronoun; who is unknown may be anybody. */
  mayBe(name: string, pronoun: string): boolean;
  /** Whose somebody or something is: kin are the first's of whom the story tells. */
  owner(pronoun: string, isKin: boolean): string | null;
  /** "Elena" is "Elena the luthier" in every picture. */
  inFull(text: string): string;
}

/** The people of a story that has not begun. */
export function peopleOfStory(): People {
  const story: Known = { beings: [], time: 0 };
  return {
    note: (said, actor = null) => note(story, said, actor),
    meet: (said) => meet(story, said),
    meant: (pronoun, other = null) => meant(story, pronoun, other),
    mayBe: (name, pronoun) => mayBe(story, name, pronoun),
    owner: (pronoun, isKin) => owner(story, pronoun, isKin),
    inFull: (text) => inFull(story, text),
  };
}

/** What a story has told so far. */
interface Known {
  readonly beings: Being[];
  /** Rises by one with every piece told. */
  time: number;
}

function note(story: Known, said: string, actor: string | null): void {
  const text = said.replace(QUOTED, " ");
  story.time += 1;
  if (actor !== null && !IS_A_PRONOUN.test(actor)) mention(story, actor, ACTING);
  introduce(story, text);
  for (const { phrase, isBehind } of nounPhrases(text)) mention(story, phrase, isBehind ? BEHIND : 0);
}

function meet(story: Known, said: string): void {
  const text = said.replace(QUOTED, " ");
  story.time += 1;
  introduce(story, text);
  // "Nightingale insurance" sings nowhere.
  for (const { phrase } of nounPhrases(text))
    if (isNounOf(phrase, "person", "animal") && !/^\p{Lu}\p{Ll}+$/u.test(phrase)) mention(story, phrase, 0);
}

const QUOTED = /["“„][^"“”„]*["”]/g;
/** "Elena, a luthier in Cremona", "a small hedgehog named Pim" */
const INTRODUCED =
  /\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, (?:aged \d+, )?(?:an?|the) (?:[\p{Ll}\d]+[ -]){0,3}?\p{Ll}+(?=$|[,.]|\s(?:in|from|of|with|who|at|on)\s)|\b(?:an?|the) (?:\p{Ll}+[ -]){0,3}?\p{Ll}+ (?:called|named) \p{Lu}\p{L}+/gu;
/** "A toy store called Wunderland" is nobody. */
const A_HOUSE_CALLED = /^(.+) (?:called|named) /;
/** "My grandmother's kitchen": whose it is may be told of next. */
const WHOSE = /\b(?:my|our|the|an?|his|her|their) (?:\p{Ll}+ )?(\p{Ll}+)['’]s? (?=\p{Ll})/gu;
/** "The singer Mara Vale" */
const WITH_A_ROLE = /(\p{Ll}+) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)/gu;
/** "Nobody stops": nobody is named. */
const ANYBODY = /^(?:(?:every|some|no|any)(?:one|body|thing)|others?|(?:the )?other people)\b/i;
const ACTING = 0.5;
/** "Throws a vase on the wheel and carries it": the vase. */
const BEHIND = -0.3;
const LATER = 0.001;
const CALLED = /^\p{Lu}\p{Ll}+ the \p{Ll}/u;

function introduce(story: Known, text: string): void {
  for (const [phrase] of text.matchAll(INTRODUCED))
    if (!isNounOf(A_HOUSE_CALLED.exec(phrase)?.[1] ?? "", "place")) mention(story, phrase, ACTING);
  for (const [, whose = ""] of text.matchAll(WHOSE))
    if (isNounOf(whose, "person")) mention(story, `the ${whose}`, 0);
  for (const [, role, name] of text.matchAll(WITH_A_ROLE))
    if (isNounOf(role ?? "", "person")) mention(story, `the ${role} ${name}`, ACTING);
}

function mention(story: Known, phrase: string, weight: number): void {
  if (ANYBODY.test(phrase)) return;
  // Of two things in one sentence the later is nearer.
  story.time += LATER;
  const name = shortName(phrase);
  const [acts, now] = [weight > 0, story.time + weight];
  const known = story.beings.find((one) => isSame(one, name, phrase)) ?? calledNow(story, name, acts);
  if (known === null) {
    story.beings.push(beingOf(name, acts, now));
    return;
  }
  known.mentioned = now;
  known.acts ||= acts;
}

function isSame(one: Being, name: string, phrase: string): boolean {
  return (
    one.name === name ||
    (headOf(one.name) === headOf(name) && !/^(?:another|an?) /i.test(phrase)) ||
    (A_NAME.test(name) && one.name.split(" ").includes(name))
  );
}

/** "A portrait of a midwife. Grace walks …": the midwife is Grace, and is called so from then on. */
function calledNow({ beings }: Known, name: string, acts: boolean): Being | null {
  const [only, another] = beings;
  if (!acts || only === undefined || another !== undefined) return null;
  if (!A_NAME.test(name) || !only.isPerson || !/^the \p{Ll}/u.test(only.name)) return null;
  only.name = `${name} ${only.name}`;
  return only;
}

function meant(story: Known, pronoun: string, other: string | null): string | null {
  const { beings } = story;
  const sex = sexOfPronoun(pronoun);
  if (sex === undefined) return null;
  const isThingActing =
    other !== null && !beings.some((one) => one.name === other && (one.isPerson || one.isAnimal));
  const rank = (one: Being) => rankFor(one, sex) + (isThingActing && sex === "it" && one.acts ? 2 : 0);
  const [best] = beings
    .filter((one) => (other === null || headOf(one.name) !== headOf(other)) && fits(one, sex))
    .toSorted((a, b) => rank(b) - rank(a) || b.mentioned - a.mentioned);
  // Who acts are people: "they walk home" does not mean the keys.
  const isOfThings = pronoun.toLowerCase() === "they" && best?.isPerson === false && !best.isAnimal;
  // What is covered, opened or thrown is a thing, and not the bar it lay on.
  if (other !== null && sex === "it" && best?.isPlace === true && !best.acts) return null;
  if (best === undefined || isOfThings) return sex === "they" ? bothOf(story, other) : null;
  if (best.sex === "any" && sex !== "they") best.sex = sex;
  best.mentioned = story.time + ACTING;
  return best.name;
}

function mayBe({ beings }: Known, name: string, pronoun: string): boolean {
  const sex = sexOfPronoun(pronoun);
  const known = beings.find((one) => one.name === name);
  if (known === undefined) return (sex === "they") === isMany(name);
  return sex !== undefined && fits(known, sex);
}

function owner(story: Known, pronoun: string, isKin: boolean): string | null {
  const sex = sexOfPronoun(pronoun);
  const people = story.beings.filter((one) => isKin && sex !== undefined && one.isPerson && fits(one, sex));
  const first = people.find((one) => one.sex === sex) ?? people[0];
  if (first === undefined && sex === "they") return bothOf(story) ?? meant(story, pronoun, null);
  return first?.name ?? meant(story, pronoun, null);
}

/** Two who were told of one by one are "they" together; nobody is "them" to themselves. */
function bothOf({ beings }: Known, doer: string | null = null): string | null {
  const people = beings.filter(({ isPerson, isAnimal, name }) => (isPerson || isAnimal) && name !== doer);
  const [one, other] = people.toSorted((a, b) => b.mentioned - a.mentioned);
  if (one === undefined || other === undefined) return one?.name ?? null;
  return people.indexOf(one) < people.indexOf(other)
    ? `${one.name} and ${other.name}`
    : `${other.name} and ${one.name}`;
}

function inFull({ beings }: Known, text: string): string {
  return beings
    .filter(({ name }) => CALLED.test(name))
    .reduce((told, { name }) => {
      const first = name.split(" ")[0] ?? "";
      return told.replace(
        new RegExp(`(?<![\\p{L}-]|called |named )${first}(?: \\p{Lu}\\p{Ll}+)?(?! the |\\p{L})`, "u"),
        name,
      );
    }, text);
}
