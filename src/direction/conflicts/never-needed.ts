import { isNounOf } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { type Token, tokens } from "../words/tokens.ts";
import { saidMatches } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { QUOTED } from "./facts/quoted.ts";
import { needing } from "./needs.ts";

/** "No more phone chains": the trouble that a film opens on is what its product ends. */
const NO_MORE = /^no more /i;
/** "Never needs charging", "no ironing needed", "works without batteries". */
const NEEDS_NONE =
  /\b(?:(?:never|doesn['’]?t|don['’]?t|does not|do not|no longer|won['’]?t) (?:ever )?(?:needs?|requires?|have to be|has to be|needs? to be) (?:any |an? |to be )?|no need (?:for|of|to) (?:any )?|no more |(?:works?|runs?) without (?:any |an? )?)(\p{L}{4,})|\bno (\p{L}{4,}) (?:needed|required|necessary|ever again)\b/giu;
/** What is done away with may be shown as a thing of the past. */
const PAST =
  /\b(?:never|not|no|without|forgets?|forgot|throws?|bins?|gives? away|dust|sells?|unused|instead|old|rival|neighbou?r|others?|used to|before|until|last time|puts? away|goodbye|sleeps?|empty|hunts?|searches|looks for|isn['’]?t|doesn['’]?t|don['’]?t|while|like|than)\b/i;
const SOMEBODY = /^(?:he|she|they|we|i|you)$/;
const SHORTEST_STEM = 4;
const NOTHING = { start: -1, end: -1 };

/** Something that the product is said never to need, and somebody who does just that. */
export const neverNeeded: ConflictRule = needing(
  () => ({ words: [NEEDS_NONE] }),
  ({ reading }, demands) => {
    const [said] = saidMatches(reading, NEEDS_NONE);
    const thing = (said?.[1] ?? said?.[2] ?? "").toLowerCase();
    if (said === undefined || thing === "") return [];
    const root = rootOf(thing);
    const shown =
      root.length < SHORTEST_STEM ? undefined : clausesWith(reading.text, root, said.index + said[0].length);
    if (shown === undefined || (NO_MORE.test(said[0]) && overlap(shown, reading.events[0] ?? NOTHING)))
      return [];
    return [
      {
        between: demandIds(demands, ["must_include", "instruction"], ({ statement }) =>
          shown.words.includes(statement),
        ),
        givenUp: [],
        explanation: `"${said[0].trim()}" and "${shown.words}" cannot both be true of one product.`,
        resolution: `The film keeps to "${said[0].trim()}", which is said of the product, and does not show the opposite; say which one is meant.`,
        leftOut: [{ start: shown.start, end: shown.end, takes: "clause" }],
      },
    ];
  },
);

/** "Charging", "charger" and "charges" share it. */
function rootOf(word: string): string {
  return word.replace(/(?:ing|ed|er|ers|es|e|s|y|ies)$/, "");
}

/** The first clause behind `from`, or before what was said, in which somebody does it. */
function clausesWith(text: string, root: string, from: number) {
  const words = tokens(text.replace(QUOTED, (line) => line.replace(/\p{L}/gu, " ")));
  const at = words.findIndex(
    (word, place) => word.start >= from && word.word.startsWith(root) && isDone(text, words, place),
  );
  const word = words[at];
  if (word === undefined) return undefined;
  const around = partAround(text, word);
  return { ...around, words: text.slice(around.start, around.end).trim() };
}

function isDone(text: string, words: readonly Token[], at: number): boolean {
  const { start, end } = partAround(text, words[at] as Token);
  const inPart = words.filter((word) => word.start >= start && word.end <= end);
  const isSomebodys = inPart.some(({ word }) => SOMEBODY.test(word) || isNounOf(word, "person"));
  return isSomebodys && !PAST.test(text.slice(start, end));
}

/** The words between two marks. */
function partAround(text: string, { start, end }: Token): { readonly start: number; readonly end: number } {
  const from = Math.max(...[..."[,;:.!?\n"].map((mark) => text.lastIndexOf(mark, start - 1))) + 1;
  const after = text.slice(end).search(/[,;:.!?\n]/);
  return { start: from, end: after < 0 ? text.length : end + after };
}
