import type { Bare, ForbiddenItem, Prohibition } from "./prohibition.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

const MAX_WORDS = 10;

/** "Don't blame dog owners", "It shouldn't be poured from a height": what is not to be done, whatever the verb; null where nothing is forbidden at `at`. */
export function negativeOrderAt(bare: Bare, sentence: Sentence, at: number): Prohibition | null {
  const { tokens } = bare;
  const verb = verbAfter(tokens, sentence, at);
  if (verb === null) return null;
  const items = itemsFrom(tokens, verb, sentence.after);
  const start = tokens[at]?.start;
  if (start === undefined || items.length === 0) return null;
  // "Trucks should not dominate": how somebody must not be is no thing.
  const isModal = MODALS.has(tokens[at]?.key ?? "") || SPLIT_MODALS.has(tokens[at]?.key ?? "");
  const [only, ...others] = items;
  const isDeed = only?.first === verb || PARTICIPLE.test(tokens[only?.first ?? verb]?.key ?? "");
  if (isModal && others.length === 0 && only?.first === only?.last && isDeed) return null;
  return { start, kind: "thing", items };
}

const MODALS = new Set(["mustn't", "shouldn't"]);
const SPLIT_MODALS = new Set(["must", "should", "shall"]);
const ORDERS = new Set(["don't", "dont", "never"]);
const ADVERBS = new Set("ever just even really please you be so also actually under".split(" "));
/** After "don't" these speak to the reader or praise; nothing is forbidden. */
const TALK = new Set(
  "forget worry hesitate know mind care think want need miss mean believe remember understand expect bother ask call email ring contact wait wonder say get have has stop give settle make let see hold feel ignore underestimate like love hate look touch write send reply try be again visible hold go it the a an to sweat panic take alone late early far before quite too preachy boring".split(
    " ",
  ),
);
const CLAUSE_OPENERS = new Set("and or but please so also just then pls plz".split(" "));

/** The verb of a ban that begins at token `at`. */
function verbAfter(tokens: readonly Token[], sentence: Sentence, at: number): number | null {
  const denial = denialAt(tokens, sentence, at);
  if (denial === null) return null;
  let verb = denial.after;
  while (verb < sentence.after && ADVERBS.has(tokens[verb]?.key ?? "")) verb++;
  const token = tokens[verb];
  if (token === undefined || verb >= sentence.after || token.kind === "mark" || /ing$/.test(token.key))
    return null;
  if (denial.isModal) return SEEN.has(token.key) ? null : verb;
  const isMade = /^(?:make|let)$/.test(token.key) && makesLook(tokens, verb, sentence.after);
  return TALK.has(token.key) && !isMade ? null : verb;
}

/** "mustn't", "should never", or "don't" at the head of its clause; and the token after it. */
function denialAt(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): { isModal: boolean; after: number } | null {
  const key = tokens[at]?.key ?? "";
  const next = tokens[at + 1]?.key ?? "";
  const isSplit = SPLIT_MODALS.has(key) && (next === "not" || next === "never");
  if (isNeverDone(tokens, sentence, at)) return { isModal: false, after: at + 1 };
  const isModal = MODALS.has(key) || isSplit;
  if (isModal && TALK_SUBJECTS.has(tokens[at - 1]?.key ?? "")) return null;
  const isDoNot = key === "do" && next === "not";
  const isOrder = (ORDERS.has(key) || isDoNot) && opensClause(tokens, sentence, at);
  return isModal || isOrder ? { isModal, after: at + (isSplit || isDoNot ? 2 : 1) } : null;
}

const PRONOUNS = new Set(["he", "she", "they"]);
/** What a camera would see done: "he never gives up" is no deed. */
const SEEN_DONE =
  /^(?:drinks?|smokes?|eats?|smiles?|laughs?|speaks?|talks?|cries|cry|runs?|rides?|drives?|shouts?|dances?|kisses|touches|hugs?|waves?|wears?|points?|jumps?|falls?|fights?|sleeps?|sits?|looks?|turns?|moves?|breathes?|barks?|flies)$/;

/** "He never drinks." says what is not to be seen. */
function isNeverDone(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  return (
    tokens[at]?.key === "never" &&
    at === sentence.first + 1 &&
    PRONOUNS.has(tokens[at - 1]?.key ?? "") &&
    SEEN_DONE.test(tokens[at + 1]?.key ?? "")
  );
}

/** "Piano must not be used": the thing stands before the verb. */
const PARTICIPLE =
  /^(?:[a-z]+ed|shown|seen|heard|worn|given|made|told|put|cut|known|said|sung|drawn|thrown)$/;

const LOOK_REACH = 5;

/** "don't make vets look greedy" */
function makesLook(tokens: readonly Token[], verb: number, to: number): boolean {
  if (/^(?:it|this)$/.test(tokens[verb + 1]?.key ?? "")) return false;
  return tokens
    .slice(verb + 2, Math.min(to, verb + LOOK_REACH))
    .some(({ key }) => /^(?:look|seem|feel|appear|sound)$/.test(key));
}

/** "must not appear", "he doesn't want to be on camera": the thing stands before the verb, and others read it. */
const SEEN = new Set(
  "appear visible seen shown recognisable recognizable feature in on visibly longer over exceed than more less".split(
    " ",
  ),
);

/** "you shouldn't worry", "that should not matter" */
const TALK_SUBJECTS = new Set(["that", "this", "you", "why", "price", "cost", "who"]);

function opensClause(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const previous = tokens[at - 1];
  return (
    at === sentence.first ||
    previous === undefined ||
    previous.kind === "mark" ||
    CLAUSE_OPENERS.has(previous.key)
  );
}

const ENDS_ORDER = new Set("but because so since unless instead just while although as please".split(" "));
const PARTS = new Set(["or", "nor"]);

/** From the verb to the end of its clause, parted at "or". */
function itemsFrom(tokens: readonly Token[], verb: number, to: number): ForbiddenItem[] {
  const items: ForbiddenItem[] = [];
  let first = verb;
  for (let at = verb; at <= to; at++) {
    const token = tokens[at];
    const ends =
      at === to ||
      token === undefined ||
      (token.kind === "mark" && !QUOTES.has(token.key)) ||
      ENDS_ORDER.has(token.key) ||
      at - first >= MAX_WORDS;
    if (!ends && !PARTS.has(token.key)) continue;
    const begin = tokens[first];
    const end = tokens[at - 1];
    if (begin !== undefined && end !== undefined && at > first)
      items.push({ start: begin.start, end: end.end, first, last: at - 1 });
    if (ends) break;
    first = at + 1;
  }
  return items;
}

const QUOTES = new Set(['"', "“", "”", "'", "‘", "’"]);
