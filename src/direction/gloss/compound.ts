import type { Dictionary, Meaning } from "./meaning.ts";
import type { WordKind } from "./word-kinds.ts";

const SHORTEST_PART = 3;
const JOINTS = ["", "s", "n", "en", "es", "er", "e"];
const CAN_LEAD: ReadonlySet<WordKind> = new Set<WordKind>([
  "noun",
  "person",
  "adjective",
  "verb",
  "phrase",
  "number",
]);
const MOST_PARTS = 3;

/** What a thing may be free of or proof against, said by the end of a word. */
const QUALITIES: readonly (readonly [RegExp, string])[] = [
  [/(?:frei|vrij|fri)(?:e[rnsm]?|t|a)?$/, "-free"],
  [/(?:fest|bestendig|säker|sikker)(?:e[rnsm]?|t|a)?$/, "-safe"],
  [/(?:sicher|dicht|proof)(?:e[rnsm]?)?$/, "-proof"],
];

/** "Spülmaschinenfest", "suikervrij"; null where the word is no such quality of something known. */
function qualityCompound(find: Dictionary, word: string): Meaning | null {
  for (const [ending, english] of QUALITIES) {
    const head = word.replace(ending, "");
    const of = head === word || head.length < SHORTEST_PART ? null : headOf(find, head, MOST_PARTS - 1);
    if (of !== null)
      return {
        english: `${of}${english}`,
        participle: null,
        kind: "adjective",
        form: "plain",
        base: word,
        rest: [],
      };
  }
  return null;
}

/** "Fahrradwerkstatt": the longest known word at its end, with what is known before it; nothing where a part is unknown. */
export function compound(find: Dictionary, word: string, parts = MOST_PARTS): Meaning[] {
  const quality = parts === MOST_PARTS ? qualityCompound(find, word) : null;
  if (quality !== null) return [quality];
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const tail = find(word.slice(cut)).find(
      ({ kind, rest }) => rest.length === 0 && (kind === "noun" || kind === "person"),
    );
    // "Bestellbar" can be ordered and is no bar.
    if (tail === undefined || tail.base === "bar") continue;
    const head = headOf(find, word.slice(0, cut), parts - 1);
    if (head === null) continue;
    const many = tail.participle === null ? null : `${head} ${tail.participle}`;
    return [{ ...tail, english: `${head} ${tail.english}`, participle: many, base: word }];
  }
  return [];
}

function headOf(find: Dictionary, head: string, parts: number): string | null {
  for (const joint of JOINTS) {
    if (!head.endsWith(joint) || head.length - joint.length < SHORTEST_PART) continue;
    const bare = head.slice(0, head.length - joint.length);
    for (const form of [bare, `${bare}e`, `${bare}en`, `${bare}a`]) {
      const known = find(form).find(({ kind, rest }) => rest.length === 0 && CAN_LEAD.has(kind));
      if (known) return known.english;
    }
    const inner = parts > 1 ? compound(find, bare, parts - 1)[0] : undefined;
    if (inner) return inner.english;
  }
  return null;
}
