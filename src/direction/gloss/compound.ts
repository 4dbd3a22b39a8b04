import type { Dictionary, Meaning } from "./dictionary.ts";
import type { WordKind } from "./word-forms.ts";

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

/** "Fahrradwerkstatt": the longest known word at its end, with what is known before it; nothing where a part is unknown. */
export function compound(find: Dictionary, word: string, parts = MOST_PARTS): Meaning[] {
  for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut += 1) {
    const tail = find(word.slice(cut)).find(
      ({ kind, rest }) => rest.length === 0 && (kind === "noun" || kind === "person"),
    );
    // "Bestellbar" can be ordered and is no bar.
    if (tail === undefined || tail.base === "bar") continue;
    const head = headOf(find, word.slice(0, cut), parts - 1);
    if (head !== null) return [{ ...tail, english: `${head} ${tail.english}`, base: word }];
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
