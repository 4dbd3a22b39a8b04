import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
} from "../../src/direction/reading/words/grammar.ts";
import { nounLine } from "../../src/direction/words/noun-data.ts";
import { NOUN_KINDS, type NounGroup, type NounKindName } from "../../src/direction/words/noun-kinds.ts";
import { kindTeller } from "./kind-of-word.ts";
import { OWN_WORDS } from "./own-words.ts";
import type { WordNet } from "./wordnet.ts";

/** Nouns of these groups are chosen however rare they are: briefs are about them. */
const CHOSEN_WHOLE: ReadonlySet<NounGroup> = new Set<NounGroup>([
  "edible",
  "thing",
  "place",
  "person",
  "happening",
]);
/** Of these there are thousands that only scholars name. */
const SCHOLARLY: ReadonlySet<NounKindName> = new Set<NounKindName>([
  "chemical",
  "medicine",
  "body part",
  "part",
  "stone",
  "material",
  "region",
  "person",
  "people",
]);
const LEAST_COMMON = 2;
const WEIGHT_OF_A_USE = 3;
/** Words of compounds are common ones: "ice cream", not "abies alba". */
const LEAST_COMMON_PART = 8;
/** A word that is another part of speech so many times oftener is seldom a noun: "run", "blue". */
const SELDOM = 1.5;

/** The lines of the data file: the commoner nouns with their kinds, sorted; a compound only where its last word would tell another kind. */
export function chooseNouns(wordNet: WordNet): string[] {
  const kindOf = kindTeller(wordNet);
  const own = ownWords();
  const isOneWord = ([word]: readonly [string, NounKindName]) => !word.includes(" ");
  const words = new Map([...commonWords(wordNet, kindOf), ...own.filter(isOneWord)]);
  const ownCompounds = own.filter((entry) => !isOneWord(entry));
  const compounds = new Map([...tellingCompounds(wordNet, kindOf, words), ...ownCompounds]);
  for (const [compound, kind] of ownCompounds)
    if (words.get(lastWord(compound)) === kind) compounds.delete(compound);
  return [...words, ...compounds]
    .map(([word, kind]) =>
      nounLine(word, kind, {
        isSeldomNoun: isSeldomANoun(wordNet, word, own),
        isRare: isRare(wordNet, word) && !own.some(([one]) => one === word),
      }),
    )
    .toSorted((a, b) => (a < b ? -1 : 1));
}

type KindOf = (lemma: string) => NounKindName | null;

function* commonWords(wordNet: WordNet, kindOf: KindOf): Generator<[string, NounKindName]> {
  for (const lemma of wordNet.senses.keys()) {
    const kind = /^[a-z]{2,}$/.test(lemma) && !isSmallWord(lemma) ? kindOf(lemma) : null;
    if (kind === null || !isChosen(wordNet, lemma, kind) || isPluralOfANoun(wordNet, lemma)) continue;
    yield [lemma, kind];
  }
}

function* tellingCompounds(
  wordNet: WordNet,
  kindOf: KindOf,
  words: ReadonlyMap<string, NounKindName>,
): Generator<[string, NounKindName]> {
  for (const lemma of wordNet.senses.keys()) {
    const compound = lemma.replaceAll(/[_-]/g, " ");
    if (!/^[a-z]+( [a-z]+){1,2}$/.test(compound) || !isOfCommonWords(wordNet, compound)) continue;
    const kind = kindOf(lemma);
    if (kind !== null && isWorthItself(kind, words.get(lastWord(compound)))) yield [compound, kind];
  }
}

/** Explanations in a dictionary use everyday words; so many uses in them make one of a word that the corpus lacks. */
const USES_OF_AN_EVERYDAY_WORD = 12;

function isRare(wordNet: WordNet, word: string): boolean {
  const lemma = word.replaceAll(" ", "_");
  const isTagged = (wordNet.uses.get(lemma)?.noun ?? 0) > 0;
  return !isTagged && (wordNet.glossWords.get(lemma) ?? 0) < USES_OF_AN_EVERYDAY_WORD;
}

const SMALL_WORDS = [AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS];

function isSmallWord(word: string): boolean {
  return SMALL_WORDS.some((words) => words.has(word));
}

const GROUP_OF = new Map(NOUN_KINDS.map(({ name, group }) => [name, group]));

function isChosen(wordNet: WordNet, lemma: string, kind: NounKindName): boolean {
  if (CHOSEN_WHOLE.has(GROUP_OF.get(kind) ?? "abstract") && !SCHOLARLY.has(kind)) return true;
  const uses = (wordNet.uses.get(lemma)?.noun ?? 0) * WEIGHT_OF_A_USE;
  const inGlosses = (wordNet.glossWords.get(lemma) ?? 0) + (wordNet.glossWords.get(`${lemma}s`) ?? 0);
  return uses + inGlosses >= LEAST_COMMON;
}

/** "Colors" of a regiment, "waters" of a birth: the plural means the singular, as a rule. */
function isPluralOfANoun(wordNet: WordNet, lemma: string): boolean {
  return (
    /[^s]s$/.test(lemma) && [lemma.slice(0, -1), lemma.slice(0, -2)].some((one) => wordNet.senses.has(one))
  );
}

function ownWords(): [string, NounKindName][] {
  return NOUN_KINDS.flatMap(({ name }) =>
    (OWN_WORDS[name] ?? "")
      .split(",")
      .filter((word) => word !== "")
      .map((word): [string, NounKindName] => [word.replaceAll(/[-]/g, " ").replaceAll("'", ""), name]),
  );
}

function isOfCommonWords(wordNet: WordNet, compound: string): boolean {
  return compound.split(" ").every((part) => (wordNet.glossWords.get(part) ?? 0) >= LEAST_COMMON_PART);
}

function lastWord(compound: string): string {
  return compound.slice(compound.lastIndexOf(" ") + 1);
}

/** A compound is listed where its last word misleads about what a camera sees. */
function isWorthItself(kind: NounKindName, kindOfHead: NounKindName | undefined): boolean {
  const isSeen = GROUP_OF.get(kind) !== "abstract" && !SCHOLARLY.has(kind);
  if (kindOfHead === undefined) return isSeen;
  const isOtherGroup = GROUP_OF.get(kind) !== GROUP_OF.get(kindOfHead);
  const isNature = isOfNature(kind) && isOfNature(kindOfHead);
  return kind !== kindOfHead && !isNature && (isSeen || isOtherGroup);
}

/** Which wild flower or beetle it is, no film asks. */
function isOfNature(kind: NounKindName): boolean {
  return GROUP_OF.get(kind) === "plant" || GROUP_OF.get(kind) === "animal";
}

function isSeldomANoun(
  wordNet: WordNet,
  word: string,
  own: readonly (readonly [string, NounKindName])[],
): boolean {
  const uses = wordNet.uses.get(word);
  if (uses === undefined || own.some(([one]) => one === word && !isColor(one, own))) return false;
  return uses.other > SELDOM * (uses.noun + 1);
}

function isColor(word: string, own: readonly (readonly [string, NounKindName])[]): boolean {
  return own.some(([one, kind]) => one === word && kind === "colour");
}
