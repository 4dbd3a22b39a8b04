import { NOUN_KINDS, type NounGroup, type NounKindName } from "../../src/direction/words/noun-kinds.ts";
import { KINDS_BY_HYPERNYM } from "./kinds-by-hypernym.ts";
import type { Synset, WordNet } from "./wordnet.ts";

/**
 * Where two meanings are about as common, the likelier in a brief goes first: what is sold, worn or eaten before
 * animals and plants, and those before what cannot be seen. In steps of one doubling of how often a corpus has it.
 */
const LIKELIER: Readonly<Record<NounGroup, number>> = {
  edible: 1.5,
  thing: 1,
  place: 0.7,
  person: 0.7,
  happening: 0.7,
  animal: 0.7,
  plant: 0.3,
  abstract: 0,
};
/** A dictionary's second meaning is less common than its first, as far as nothing else is known. */
const LESS_FOR_LATER = 0.5;
const GROUP_OF = new Map(NOUN_KINDS.map(({ name, group }) => [name, group]));

/** Tells the kind of a word by the likeliest of its meanings; null where no meaning is a kind of noun (names of people and places). */
export function kindTeller(wordNet: WordNet): (lemma: string) => NounKindName | null {
  const heads = headsOf(wordNet);
  const kinds = new Map<string, NounKindName | null>();
  const kindOf = (id: string): NounKindName | null => {
    const known = kinds.get(id);
    if (known !== undefined) return known;
    const kind = nearestKind(wordNet, heads, id);
    kinds.set(id, kind);
    return kind;
  };
  return (lemma) => {
    let best: { kind: NounKindName; score: number } | null = null;
    for (const [place, id] of (wordNet.senses.get(lemma) ?? []).entries()) {
      if (!isCommonNoun(wordNet.synsets.get(id), lemma)) continue;
      const kind = kindOf(id);
      if (kind === null) continue;
      const group = GROUP_OF.get(kind) ?? "abstract";
      const used = Math.log2(1 + (wordNet.usesOfSense.get(`${lemma} ${id}`) ?? 0));
      const score = used + LIKELIER[group] - LESS_FOR_LATER * place;
      if (best === null || score > best.score) best = { kind, score };
    }
    return best?.kind ?? null;
  };
}

/** No name of one case, no abbreviation, no people or game that is written with a capital. */
function isCommonNoun(synset: Synset | undefined, lemma: string): boolean {
  return synset !== undefined && !synset.isInstance && synset.words.includes(lemma);
}

/** The id of each meaning that heads a kind; throws when the table names one that the database lacks. */
function headsOf(wordNet: WordNet): Map<string, NounKindName> {
  const heads = new Map<string, NounKindName>();
  for (const { name } of NOUN_KINDS)
    for (const head of KINDS_BY_HYPERNYM[name].split(" ")) {
      const [word = "", sense] = head.split("#");
      const id = wordNet.senses.get(word)?.[Number(sense) - 1];
      if (id === undefined) throw new Error(`No meaning ${head} for the kind "${name}"`);
      if (!heads.has(id)) heads.set(id, name);
    }
  return heads;
}

/** The first head met on the way up, level by level. */
function nearestKind(
  wordNet: WordNet,
  heads: ReadonlyMap<string, NounKindName>,
  id: string,
): NounKindName | null {
  for (let level = [id]; level.length > 0; ) {
    for (const one of level) {
      const kind = heads.get(one);
      if (kind !== undefined) return kind;
    }
    level = level.flatMap((one) => wordNet.synsets.get(one)?.above ?? []);
  }
  return null;
}
