import { remembered } from "../remembered.ts";
import { craftSaid } from "./craft-said.ts";
import { fold } from "./fold.ts";
import { introductions } from "./introductions.ts";
import { namedModels } from "./model-names.ts";
import { saidOfBeings } from "./said-of-beings.ts";
import { everyMatch, firstMatch, type Sifted, sift } from "./sieve.ts";
import {
  AS_AGREED,
  CHOSEN,
  CLOSING,
  CLOSING_LINE,
  CORRECTED,
  FILMS_OF_OTHERS,
  GIVEN_UP,
  GREETINGS,
  HYPOTHESES,
  IDIOMS,
  LIKE_OTHERS,
  NOT_BUT,
  OPINIONS,
  OTHERS,
  OTHERS_SAY,
  PAST_AFTER,
  PAST_FILM,
  PRAISE,
  PUT_ASIDE,
  REPLACED,
  RIVALS_OWN,
  SMALL_TALK,
  TAKEN_BACK,
  TURN,
} from "./words/asides.ts";

/** Characters `start` up to `end` of a text. */
export interface Aside {
  readonly start: number;
  readonly end: number;
}

/** The brief that is worked on, asked by all that read it again, and a few beside it. */
const TEXTS_KEPT = 16;

/** Stretches of a brief that ask nothing of this film: an earlier one, a rival's, a thought given up, a hypothesis, small talk, a signature, an idiom. */
export const findAsides: (text: string) => readonly Aside[] = remembered((text) => {
  const page = sift(fold(text));
  return [
    ...[PAST_FILM, PAST_AFTER].flatMap((pattern) => told(page, pattern)),
    ...[OTHERS_SAY, REPLACED, AS_AGREED, GREETINGS, PRAISE, NOT_BUT, CORRECTED, PUT_ASIDE].flatMap(
      (pattern) => matches(page, pattern),
    ),
    ...matches(page, LIKE_OTHERS, text),
    ...[OTHERS, OPINIONS, FILMS_OF_OTHERS].flatMap((pattern) => told(page, pattern)),
    ...givenUp(page),
    ...takenBack(page),
    ...matches(page, HYPOTHESES),
    ...remarks(page),
    ...signature(page),
    ...idioms(text, page),
    ...saidOfBeings(page),
    ...introductions(text),
    ...namedModels(page, text).map(({ from, end }) => ({ start: from, end })),
  ];
}, TEXTS_KEPT);

/** A brief as it was given, with blanks of the same length where it asks nothing of this film. */
export function withoutAsides(text: string): string {
  return withBlanks(text, [...findAsides(text), ...craftSaid(text)]);
}

/** The text with its asides as blanks, line breaks kept: every offset still holds. */
export function withBlanks(text: string, asides: readonly Aside[]): string {
  if (asides.length === 0) return text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of asides.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    parts.push(text.slice(from, begin), text.slice(begin, end).replace(/[^\n]/g, " "));
    from = end;
  }
  return parts.join("") + text.slice(from);
}

function matches(page: Sifted, pattern: RegExp, words = page.folded): Aside[] {
  return everyMatch(page, pattern, words).map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** From the words that begin it to the end of the sentence, or to where it comes back to this film. */
function told(page: Sifted, pattern: RegExp): Aside[] {
  const { folded } = page;
  return everyMatch(page, pattern).map((match) => {
    const from = match.index + match[0].length;
    const isBrief = /^unlike|^compared|^as opposed|^in contrast/.test(match[0]);
    const end = endOfSentence(folded, from);
    const rest = folded.slice(from, end);
    const stop = rest.search(isBrief ? /[,;]/ : TURN);
    return { start: match.index, end: stop < 0 ? end : from + stop };
  });
}

const MAX_SENTENCE = 400;

/** The offset after the sentence that holds `from`; a full stop inside a number or an address ends none. */
function endOfSentence(folded: string, from: number): number {
  const rest = folded.slice(from, from + MAX_SENTENCE);
  const stop = rest.search(/[.!?;](?=\s|$)|\n/);
  return stop < 0 ? from + rest.length : from + stop;
}

function givenUp(page: Sifted): Aside[] {
  return everyMatch(page, GIVEN_UP).map((match) => {
    const [whole, thought = "", outcome = ""] = match;
    const isChosen = CHOSEN.test(outcome);
    return { start: match.index, end: match.index + (isChosen ? thought.length : whole.length) };
  });
}

/** What stands before "just kidding" in its sentence. */
function takenBack(page: Sifted): Aside[] {
  return everyMatch(page, TAKEN_BACK).map((match) => {
    const before = page.folded.slice(Math.max(0, match.index - MAX_SENTENCE), match.index);
    const from = Math.max(...[...".!?\n"].map((sign) => before.lastIndexOf(sign))) + 1;
    return { start: match.index - before.length + from, end: match.index + match[0].length };
  });
}

/** Sentences that speak to a person, or of what belongs to a rival. */
function* remarks({ folded, sieve }: Sifted): Generator<Aside> {
  if (!sieve.lets(SMALL_TALK) && !sieve.lets(RIVALS_OWN)) return;
  for (const match of folded.matchAll(SENTENCE)) {
    const words = match[0].trimStart();
    const start = match.index + match[0].length - words.length;
    if (SMALL_TALK.test(words) || RIVALS_OWN.test(words)) yield { start, end: start + words.length };
  }
}

/** Turns of phrase that show nothing; a capital inside makes a name. */
function idioms(text: string, page: Sifted): Aside[] {
  return matches(page, IDIOMS).filter(({ start, end }) => !/\p{Lu}/u.test(text.slice(start + 1, end)));
}

const SENTENCE = /(?:[^.!?\n]|[.!?](?=[^\s"”']))+[.!?]*/g;
const MAX_SIGNATURE = 320;
const MAX_SIGNATURE_LINE = 64;

/** The lines under "Best regards", up to a postscript. */
function* signature(page: Sifted): Generator<Aside> {
  const match = firstMatch(page, CLOSING);
  const line = match === null ? firstMatch(page, CLOSING_LINE, page.folded.trimEnd()) : null;
  if (line !== null) yield { start: line.index, end: line.index + line[0].length };
  if (match === null) return;
  const rest = page.folded.slice(match.index);
  const postscript = rest.search(/\n\s*p\.?s\.?[\s:]/);
  const end = postscript < 0 ? rest.length : postscript;
  const lines = rest.slice(0, end).split("\n");
  if (end <= MAX_SIGNATURE && lines.every((line) => line.length <= MAX_SIGNATURE_LINE))
    yield { start: match.index, end: match.index + end };
}
