import { isNounOf } from "../../words/kind-of-noun.ts";
import { verbOf } from "../verbs.ts";
import { type Chunk, type ChunkKind, chunksOf, wordsOf } from "./chunks.ts";

/** One picture's words in a sentence of a story. */
export interface Piece {
  readonly kind: ChunkKind;
  readonly text: string;
  /** Offset in the sentence. */
  readonly start: number;
  /** It follows its joint: a deed without a doer is done by who acted before. */
  readonly joint: string;
}

interface Open {
  kind: ChunkKind;
  first: number;
  last: number;
}

const A_MARK = /[;:()–—-]/;
/** Shorter ones are no picture of their own: "smiles and nods", "smiling". */
const LEAST_WORDS_OF_A_DOING = 3;
const MOST_WORDS_OF_TWO = 2;
const MOST_WORDS_OF_AN_ADVERB = 5;
const MOST_WORDS_OF_A_SHORT_DEED = 2;

/** The pieces of a sentence, each one happening or one thing seen, in their order. */
export function piecesOf(sentence: string): Piece[] {
  const chunks = chunksOf(sentence);
  const open: Open[] = [];
  let isList = false;
  for (const [at, chunk] of chunks.entries()) {
    const last = open.at(-1);
    if (last === undefined || parts(chunks, at, last, isList)) {
      if (last !== undefined && isNominal(last.kind) && isNominal(chunk.kind)) isList = true;
      open.push({ kind: chunk.kind, first: at, last: at });
    } else {
      last.last = at;
      last.kind = joined(last.kind, chunk.kind);
    }
  }
  return open.map(({ kind, first, last }) => pieceOf(sentence, chunks, kind, first, last));
}

function pieceOf(
  sentence: string,
  chunks: readonly Chunk[],
  kind: ChunkKind,
  first: number,
  last: number,
): Piece {
  const [from, to] = [chunks[first] as Chunk, chunks[last] as Chunk];
  return {
    kind,
    text: sentence.slice(from.start, to.start + to.text.length),
    start: from.start,
    joint: from.joint,
  };
}

function isNominal(kind: ChunkKind): boolean {
  return kind === "noun" || kind === "nounDoing";
}

/** What two stretches make together: a noun and its deed are a clause. */
function joined(one: ChunkKind, other: ChunkKind): ChunkKind {
  if (other === "clause" || (isNominal(one) && other === "deed")) return "clause";
  if (one === "when" && other !== "rest") return other === "when" ? "when" : "clause";
  if (one === "rest") return other;
  return one;
}

/** Whether the stretch at `at` is another picture than the open one before it. */
function parts(chunks: readonly Chunk[], at: number, open: Open, isList: boolean): boolean {
  const chunk = chunks[at] as Chunk;
  const before = chunks.slice(open.first, at);
  if (A_MARK.test(chunk.joint) || /\bthen\b/.test(chunk.joint)) return true;
  // "One night, …", "When the lights come back on, …"
  if (open.kind === "when" || open.kind === "rest" || chunk.kind === "rest") return false;
  if (open.kind === "noun" && isAdverbial(before)) return false;
  const isAnd = /\band\b/.test(chunk.joint);
  switch (chunk.kind) {
    case "clause":
      return (
        !(isAnd && open.kind === "noun" && chunk.joint === "and" && at === open.first + 1) && !goesOn(chunk)
      );
    case "deed":
      return !isNominal(open.kind) && !areShort(before, chunk);
    case "doing":
      return (
        wordsOf(chunk.text).length >= LEAST_WORDS_OF_A_DOING &&
        (!isAnd || open.kind === "doing" || open.kind === "nounDoing")
      );
    case "nounDoing":
      return !/^(?:his|her|their|its) /i.test(chunk.text) || isNominal(open.kind);
    case "noun":
      if (isSecondDeed(chunk, open)) return false;
      return isList || isNominal(open.kind)
        ? partsNouns(chunks, at, before, isList)
        : isPassed(chunk, before.at(-1));
    case "when":
      return /^(?:until|when|till) /.test(chunk.text) && chunk.joint === ",";
    default:
      return false;
  }
}

/** "Past closed arcades, a carousel under a tarpaulin": what somebody comes past is seen, each by itself. */
function isPassed({ joint, text }: Chunk, before: Chunk | undefined): boolean {
  return joint === "," && before !== undefined && ON_THE_WAY.test(before.text) && ONE_OF_THEM.test(text);
}

const ON_THE_WAY =
  /\b(?:past|through|along|among|across)(?: (?:the|an?|his|her|their))?(?: [\p{L}'’-]+){1,5}$/u;
const ONE_OF_THEM = /^(?:an?|the|some|two|three|four|five|six) /i;

/** "They sit on the back and play" */
function isSecondDeed(chunk: Chunk, open: Open): boolean {
  const first = wordsOf(chunk.text)[0]?.key ?? "";
  return chunk.joint === "and" && open.kind === "clause" && verbOf(first)?.form === "base";
}

/** "He's out of bait but he goes anyway" is one picture. */
function goesOn(chunk: Chunk): boolean {
  return chunk.joint === "but" && /^(?:he|she|it|they) /i.test(chunk.text);
}

/** "In the evening", "One day", "Years later" */
function isAdverbial(before: readonly Chunk[]): boolean {
  const words = before.map(({ text }) => text).join(" ");
  return wordsOf(words).length <= MOST_WORDS_OF_AN_ADVERB && SAYS_WHEN.test(words);
}

const SAYS_WHEN =
  /^(?:(?:\p{L}+ ){1,3}later|one (?:day|night|morning|evening|afternoon)|every (?:day|night|morning|evening|year|\p{L}+)|(?:the )?(?:next|following) (?:day|morning|night)|that (?:night|evening|day|morning)|tonight|meanwhile|suddenly|finally|slowly|quietly|outside|inside|upstairs|downstairs|later|at last|now)$/iu;

function areShort(before: readonly Chunk[], { joint, text }: Chunk): boolean {
  const told = wordsOf(before.at(-1)?.text ?? "").length;
  return joint === "and" && wordsOf(text).length <= MOST_WORDS_OF_TWO && told <= MOST_WORDS_OF_A_SHORT_DEED;
}

/** Nouns in a row are pictures in a row; who is described between two commas goes on to do something. */
function partsNouns(
  chunks: readonly Chunk[],
  at: number,
  before: readonly Chunk[],
  isList: boolean,
): boolean {
  const chunk = chunks[at] as Chunk;
  const next = chunks[at + 1];
  // "A baker, a nurse, a truck driver": a list goes on, and describes nobody.
  const isListed = isList && /^(?:an?|the|two|three)\s/i.test(before[0]?.text ?? "");
  const isDescribed =
    !isListed &&
    chunk.joint === "," &&
    /^(?:an?|the|now|still|aged|once) |^\d/.test(chunk.text) &&
    before.length === 1 &&
    namesSomebody(before[0]?.text ?? "") &&
    (next === undefined ||
      next.kind === "deed" ||
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(before[0]?.text ?? ""));
  if (isDescribed) return false;
  return chunk.joint !== "and" || isList;
}

function namesSomebody(text: string): boolean {
  const words = wordsOf(text);
  const last = words.at(-1);
  return last !== undefined && (/^\p{Lu}/u.test(last.text) || isNounOf(last.key, "person", "animal"));
}
