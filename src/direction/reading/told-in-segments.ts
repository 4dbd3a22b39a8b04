import { uncapital } from "../words/capital.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { overlap, type Span } from "../words/spans.ts";
import { describesProduct, statesProduct } from "./describes-product.ts";
import { ofOurselves, tidyAction } from "./event-wording.ts";
import { finding, type Page } from "./page.ts";
import type { AskedEvent, AskedPresence, BriefReading, Finding } from "./reading.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { stepsOfUse } from "./steps-of-use.ts";
import { toldEvent } from "./told-event.ts";
import { baseOfGerund, thirdPerson, verbOf } from "./verbs.ts";
import { WE_ARE_THERE, whereWeAre } from "./where-we-are.ts";
import { inPlainWords } from "./who-in-brackets.ts";
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from "./words/grammar.ts";

/** From so many pictures on, a sentence is a list of them. */
const A_LIST = 2;
/** From so many on, what one of them names is its own place and not the film's. */
const A_LONG_LIST = 3;
const CONFIDENCE = 0.8;
const MOSTLY = 0.6;
/** What follows a piece and belongs to it: a full stop, a blank. */
const EDGE = 2;

type Told = Pick<BriefReading, "events" | "mustInclude" | "settings">;
type Hour = Pick<BriefReading, "timeOfDay">;
type Listed = Pick<BriefReading, "listed">;

/**
 * Lists of pictures as their brief cuts them: each piece between two marks is one picture, and what was read across
 * the marks, in half a piece or in a piece that says something else is read anew.
 */
export function toldInSegments(page: Page, soFar: BriefReading): Partial<Told & Listed & Hour> {
  if (!readsAsEnglish(page.language) || page.isTranslation || soFar.script !== null) return {};
  if (soFar.lesson !== null)
    return withSteps(page, soFar, { ...soFar, listed: [] }, () => segmentsOf(page, soFar));
  const mayBeThere = page.sieve.lets(WE_ARE_THERE);
  const cut = segmentsOf(page, soFar).map((one) =>
    mayBeThere && whereWeAre(textOf(page, one)) !== null ? asPicture(one) : one,
  );
  const segments = cut.filter((one) => one.first <= one.last);
  const listed = page.sentences.flatMap((sentence) => {
    const states = soFar.tale === null && statesProduct(page.text.slice(sentence.start, sentence.end), soFar);
    const seen = states ? [] : segments.filter((one) => one.isPicture && overlap(one, sentence));
    const pictures = seen.filter(
      (one) => !describesProduct(page, { ...one, words: textOf(page, one) }, soFar, seen.length > A_LIST),
    );
    const isTold = segments.some((one) => overlap(one, sentence) && goesOnTelling(page, one));
    return pictures.length < A_LIST || isTold ? [] : [pictures];
  });
  const isUnseen = (one: Finding<AskedPresence>) =>
    !one.value.hard &&
    segments.some(
      (segment) =>
        segment.isUnseen &&
        !segment.isDeed &&
        segment.start <= one.start + EDGE &&
        one.end <= segment.end + EDGE,
    );
  const { events, settings } = soFar;
  const mustInclude = soFar.mustInclude.filter((one) => !isUnseen(one));
  const told = listed.reduce<Told>((so, pictures) => readAnew(page, so, pictures), {
    events,
    mustInclude,
    settings,
  });
  const items = listed.flat().map((one) => finding(page, lowered(page, one), one.start, one.end, CONFIDENCE));
  return { ...withSteps(page, soFar, { ...told, listed: items }, () => cut), ...hourOf(soFar, listed) };
}

/** "Yellow trams, tiled walls, sunset at the river": an hour that only a later picture of a list has is that picture's. */
function hourOf({ timeOfDay }: BriefReading, lists: readonly (readonly Segment[])[]): Partial<Hour> {
  if (timeOfDay === null) return {};
  const isLater = ([, ...later]: readonly Segment[]) => later.some((one) => overlap(one, timeOfDay));
  return lists.some((pictures) => pictures.length >= A_LONG_LIST && isLater(pictures))
    ? { timeOfDay: null }
    : {};
}

function asPicture(one: Segment): Segment {
  return { ...one, isPicture: true, isUnseen: false, isDeed: true };
}

/** What is told, with the steps by which an app is used in their places. */
function withSteps(
  page: Page,
  soFar: BriefReading,
  told: Told & Listed,
  segments: () => readonly Segment[],
): Partial<Told & Listed> {
  const { events, mustInclude, settings, listed } = told;
  const steps = stepsOfUse(page, soFar, segments);
  if (steps.length === 0) return { events, mustInclude, settings, listed };
  const isElse = (one: Span) => !steps.some((step) => overlap(step, one));
  return {
    events: inOrder([...events.filter(isElse), ...steps]),
    mustInclude: mustInclude.filter((one) => isElse(one) || one.value.hard),
    settings,
    listed: inOrder([
      ...listed.filter(isElse),
      ...steps.map((one) => finding(page, one.value.action, one.start, one.end, CONFIDENCE)),
    ]),
  };
}

/** "…, turns the cab around": a story in whole sentences, no list. */
function goesOnTelling(page: Page, one: Segment): boolean {
  const next = page.tokens[one.first + 1]?.key ?? "";
  const isDeed = verbOf(page.tokens[one.first]?.key ?? "")?.form === "third";
  return isDeed && (DETERMINERS.has(next) || PREPOSITIONS.has(next) || PRONOUNS.has(next));
}

function readAnew(page: Page, told: Told, pictures: readonly Segment[]): Told {
  let { events, mustInclude } = told;
  let doer: string | null = null;
  for (const one of pictures) {
    const others = pictures.filter((other) => other !== one);
    const near = [...events, ...mustInclude].filter((other) => overlap(other, one));
    const known = near.filter((other) => !others.some((piece) => tellsTheSame(page, other, piece)));
    // What tells it besides its neighbour is enough.
    if (known.length === 0 && near.some((other) => sharesMost(page, other, one))) continue;
    if (isRight(page, known, one, doer)) {
      doer = lastDoerOf(known) ?? doer;
      continue;
    }
    const isHard = mustInclude.some((other) => overlap(other, one) && other.value.hard);
    const read = pictureOf(page, one, doer, isHard);
    if (read === null) continue;
    const isElse = (other: Span) =>
      !overlap(other, one) || (known.length === 0 && near.some((told) => told === other));
    events = events.filter(isElse);
    mustInclude = mustInclude.filter(isElse);
    if ("event" in read) {
      doer = read.doer ?? doer;
      events = inOrder([...events, read.event]);
    } else mustInclude = inOrder([...mustInclude, read.thing]);
  }
  const settings =
    pictures.length < A_LONG_LIST
      ? told.settings
      : told.settings.filter((place) => !pictures.some((one) => isMostOf(place, page, one)));
  return { events, mustInclude, settings };
}

/** Read within the marks, most of what stands between them, and not with words of another picture. */
function isRight(
  page: Page,
  known: readonly Finding<AskedEvent | AskedPresence>[],
  one: Segment,
  doer: string | null,
): boolean {
  if (known.length === 0) return false;
  const isWithin = known.every(({ start, end }) => start >= one.start - EDGE && end <= one.end + EDGE);
  const isWhole = !known.some(({ value }) => isBroken("action" in value ? value.action : value.subject));
  const first = known.map(({ start }) => start).toSorted((a, b) => a - b)[0] ?? 0;
  const last = Math.max(...known.map(({ end }) => end));
  const isWithoutDoer =
    doer !== null && isBareDeed(page, one) && known.every(({ value }) => "subject" in value);
  if (isWithoutDoer) return false;
  if (isWhole && known.some((other) => tellsTheSame(page, other, one))) return true;
  // Who "it" is, and who goes on doing, is known from what stands before.
  const isDependent = isBareDeed(page, one) || /\b(?:it|him|them)\b/i.test(textOf(page, one));
  if (isWhole && isDependent && known.some(({ value }) => "action" in value && !value.action.includes(",")))
    return true;
  return isWithin && isWhole && isMostOf({ start: first, end: last }, page, one);
}

function sharesMost(page: Page, known: Finding<AskedEvent | AskedPresence>, one: Segment): boolean {
  const [words, own] = [wordsOf(toldIn(known)), wordsOf(textOf(page, one))];
  return own.filter((word) => words.includes(word)).length >= own.length * MOSTLY;
}

function toldIn({ value }: Finding<AskedEvent | AskedPresence>): string {
  return "action" in value ? value.action : value.subject;
}

/** "A curtain moves and someone": the beginning of the next. */
const DANGLES = /\sand (\p{L}+)$/u;

/** Told with a name for its "it", and with nothing of another piece. */
function tellsTheSame(page: Page, known: Finding<AskedEvent | AskedPresence>, one: Segment): boolean {
  const told = toldIn(known);
  const text = textOf(page, one);
  if (!text.toLowerCase().includes(DANGLES.exec(told)?.[1]?.toLowerCase() ?? "")) return false;
  if (isBroken(told) || (told.includes(",") && !text.includes(","))) return false;
  const [words, own] = [wordsOf(told), wordsOf(text)];
  const shared = own.filter((word) => words.includes(word)).length;
  return shared >= own.length * MOSTLY && words.length <= own.length + MOST_WORDS_MORE;
}

const MOST_WORDS_MORE = 2;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
}

function isBroken(words: string): boolean {
  return /^(?:is|are|was|were|["“'])/.test(words) || isDoubleVerb(words);
}

function lastDoerOf(known: readonly Finding<AskedEvent | AskedPresence>[]): string | null {
  const doers = known.map(({ value }) => ("action" in value ? doerOf(value.action) : null));
  return doers.findLast((doer) => doer !== null) ?? null;
}

/** "She lights switching on": a noun taken for a deed. */
function isDoubleVerb(words: string): boolean {
  return /^(?:he|she|it|they) \p{L}+s \p{L}+ing\b/u.test(words);
}

function isMostOf(span: Span, page: Page, one: Segment): boolean {
  const [start, end] = [page.tokens[one.first]?.start ?? 0, page.tokens[one.last]?.end ?? 0];
  return Math.min(span.end, end) - Math.max(span.start, start) >= (end - start) * MOSTLY;
}

type Read =
  | { readonly event: Finding<AskedEvent>; readonly doer: string | null }
  | { readonly thing: Finding<AskedPresence> };

function pictureOf(page: Page, one: Segment, doer: string | null, hard: boolean): Read | null {
  if (!one.isDeed) return thingOf(page, one, hard);
  const told = whereWeAre(textOf(page, one)) ?? deedOf(page, one, doer);
  if (told === null) return isBareDeed(page, one) ? thingOf(page, one, hard) : null;
  return {
    event: finding(page, toldEvent(told, one.where), one.start, one.end, CONFIDENCE),
    doer: doerOf(told),
  };
}

/** "Spinning drums" */
const MOST_WORDS_OF_A_THING = 3;

function thingOf(page: Page, one: Segment, hard: boolean): Read | null {
  const subject = lowered(page, one).replace(/^(?:an?|the|some)\s/i, "");
  if (one.isDeed && subject.split(" ").length > MOST_WORDS_OF_A_THING) return null;
  return { thing: finding(page, { subject, hard }, one.start, one.end, CONFIDENCE) };
}

/** A capital within a sentence is a name's: "Paris apartment". */
function lowered(page: Page, one: Segment): string {
  const opens = page.sentences.some(({ first }) => first === one.first);
  return opens ? uncapital(textOf(page, one)) : textOf(page, one);
}

/** The clause in the present, with its doer; null where nobody is known to do it. */
function deedOf(page: Page, one: Segment, doer: string | null): string | null {
  const key = page.tokens[one.first]?.key ?? "";
  const crowd = THOSE_WHO.exec(textOf(page, one));
  if (crowd !== null) return `${crowd[2]} ${baseOfGerund(`${crowd[1]}ing`.toLowerCase())}${crowd[3]}`;
  const rest = page.text.slice(page.tokens[one.first]?.end ?? 0, page.tokens[one.last]?.end);
  const opening = verbOf(key);
  if (key === "being" || opening?.form === "gerund") {
    if (doer === null) return null;
    const isMany = /^(?:they|two|three|four|five)\b|[^s]s$/.test(doer);
    if (opening === null) return `${doer} ${isMany ? "are" : "is"}${rest}`;
    return `${doer} ${isMany ? opening.base : thirdPerson(opening.base)}${rest}`;
  }
  if (opening?.form === "third" && !/ing$/.test(page.tokens[one.first + 1]?.key ?? "")) return null;
  // "Lights switching on": who acts stands before the deed, whatever was told before.
  const told = ofOurselves(page, one.first, one.last) ?? tidyAction(page, one.first, one.last, null);
  return told?.action ?? null;
}

/** "Cheering crowds" are crowds that cheer. */
const THOSE_WHO =
  /^(cheer|laugh|danc|sing|smil|clapp?|wav|sleep|cry|jump|runn)ing (\p{Ll}*(?:crowds|people|children|kids|fans|friends|families|guests|strangers|faces|teens|couples|dogs|birds))\b(.*)$/iu;

function isBareDeed(page: Page, one: Segment): boolean {
  return one.isDeed && /ing$/.test(page.tokens[one.first]?.key ?? "");
}

const DOER =
  /^((?:(?:an?|the|two|three|her|his|their)\s(?:\p{L}+\s){1,3}?)|(?:he|she|it|they)\s)(?:\p{Ll}+(?:s|ing)|is|are)\b/u;

function doerOf(action: string): string | null {
  const words = DOER.exec(action)?.[1]?.trim() ?? null;
  return words === null ? null : words.replace(/^an?\s/i, "the ");
}

function textOf(page: Page, one: Segment): string {
  const words = page.text.slice(page.tokens[one.first]?.start, page.tokens[one.last]?.end);
  return inPlainWords(words.replace(/\s+/g, " "));
}

function inOrder<T extends Span>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => a.start - b.start);
}
