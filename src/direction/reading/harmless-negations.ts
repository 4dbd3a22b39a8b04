import type { Hit } from "./lexicon.ts";
import { isNoSwap } from "./swaps.ts";
import type { Token } from "./tokens.ts";
import { HARMLESS_AFTER } from "./words/prohibitions.ts";

/** Whether a "no" or "never" belongs to a turn of phrase, a name, a question or a praise, and forbids nothing. */
export function forbidsNothing(tokens: readonly Token[], trigger: Hit<unknown>): boolean {
  const next = tokens[trigger.last + 1];
  const own = tokens[trigger.first];
  if (next === undefined || own === undefined || QUESTIONS.has(next.key)) return true;
  const isSingle = trigger.first === trigger.last;
  if (isNoSwap(tokens, trigger)) return true;
  if (next.joined || own.joined || next.key === "enough") return true;
  if (own.key === "nothing" && /^(?:but|except)$/.test(next.key)) return true;
  if (isSingle && own.key === "no" && isName(tokens, trigger.first)) return true;
  if (own.key === "without" && (hasNegationBefore(tokens, trigger.first) || isEither(tokens, trigger.first)))
    return true;
  if (isOurLack(tokens, trigger) || saysHowItIs(tokens, trigger)) return true;
  const isBareNegation = isSingle && ["no", "not", "never", "nothing"].includes(own.key);
  return (
    isBareNegation &&
    tokens[trigger.last + 2]?.key !== "/" &&
    ((HARMLESS_AFTER.has(next.key) && !isThingAfterAll(tokens, trigger.last + 1)) ||
      (next.kind === "mark" && !OPENING_QUOTES.has(next.key)) ||
      isVerbAfterNever(own, next))
  );
}

/** "never alone": how somebody is; "the lobby screen, which has no speakers": how a thing is made. */
function saysHowItIs(tokens: readonly Token[], { first, last }: Hit<unknown>): boolean {
  const key = (at: number) => tokens[at]?.key ?? "";
  if (/^(?:hates?|dislikes?)$/.test(key(first)) && /^(?:who|that|people)$/.test(key(first - 1))) return true;
  if (key(first) === "never" && STATES.test(key(last + 1))) return true;
  return key(first) === "no" && /^(?:has|have)$/.test(key(first - 1)) && key(first - 2) === "which";
}

const STATES = /^(?:alone|late|early|far|again|mind|before|quite|too|really|preachy|boring)$/;

/** "we have no rights to it", "cos we dont have permissions": what the makers lack. */
function isOurLack(tokens: readonly Token[], { first, last }: Hit<unknown>): boolean {
  if (!OF_THE_MAKERS.has(tokens[last + 1]?.key ?? "")) return false;
  const before = tokens[first - 1]?.key ?? "";
  const isBareNo = first === last && tokens[first]?.key === "no";
  return isBareNo
    ? /^(?:have|has|got|had|we've)$/.test(before)
    : tokens[last]?.key === "have" && /^(?:we|i|they)$/.test(before);
}

/** "with and without the endline" */
function isEither(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.key === "with" && /^(?:and|or)$/.test(tokens[at - 1]?.key ?? "");
}

/** "We never see who is ill": what is kept from view is no thing. */
const QUESTIONS = new Set(["who", "whom", "whose", "what", "where", "how", "why", "whether", "if"]);

const OF_THE_MAKERS = new Set(
  "rights permission permissions consent releases licence license budget money time idea ideas clue preference preferences opinion photos photographs footage assets images pictures logo website actors script plan deadline problem problems need one strong real fixed particular".split(
    " ",
  ),
);

/** "no before & after", "no end card": kinds of pictures. */
function isThingAfterAll(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key === "end")
    return /^(?:card|cards|frame|frames|credits|title|titles|slate|screen)$/.test(tokens[at + 1]?.key ?? "");
  return tokens[at]?.key === "before" && tokens[at + 2]?.key === "after";
}

const OPENING_QUOTES = new Set(['"', "“", "„", "«", "‘", "「"]);

/** "at No Frills": capitals in the middle of a sentence. */
function isName(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return (
    tokens[at]?.capitalised === true &&
    tokens[at + 1]?.capitalised === true &&
    previous?.kind === "word" &&
    !previous.capitalised
  );
}

const NEGATIONS = new Set(
  "can't cannot couldn't never don't not won't nobody wouldn't impossible unthinkable".split(" "),
);
const NEGATION_REACH = 5;

/** "can't live without coffee": two negations make a praise. */
function hasNegationBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - NEGATION_REACH); back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === "mark") return false;
    if (NEGATIONS.has(token.key)) return true;
  }
  return false;
}

function isVerbAfterNever(own: Token, next: Token): boolean {
  return own.key === "never" && !next.key.endsWith("y");
}
