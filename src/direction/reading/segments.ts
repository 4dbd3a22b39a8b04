import { isNounOf, isVisibleNoun } from "../words/kind-of-noun.ts";
import { isMadeSo } from "../words/said-of-goods.ts";
import { type Span, sharedBy } from "../words/spans.ts";
import { joinsAdjectives, verbAt } from "./clauses.ts";
import { type Lead, leadWhen } from "./event-leads.ts";
import type { Page } from "./page.ts";
import type { AskedEvent, BriefReading } from "./reading.ts";
import type { Sentence } from "./sentences.ts";
import { hasHappening } from "./staging.ts";
import { type SaidOtherwise, saidOtherwise } from "./taken-spans.ts";
import { isUnseenPiece } from "./unseen-piece.ts";
import { verbOf } from "./verbs.ts";
import { whoInBrackets, withoutBrackets } from "./who-in-brackets.ts";
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS } from "./words/grammar.ts";
import { isSeenAllTheSame } from "./words/seen.ts";

/** A piece of a brief between two marks: one picture, or something else. */
export interface Segment extends Span {
  /** Tokens of what is seen, both included: without "then", "show", "at the end". */
  readonly first: number;
  readonly last: number;
  readonly isPicture: boolean;
  /** Heard, read, or said of the film and its goods: no picture, whoever took it for one. */
  readonly isUnseen: boolean;
  /** Somebody or something does something in it. */
  readonly isDeed: boolean;
  readonly where: AskedEvent["where"];
}

const MARKS = new Set([",", ";", ":", "–", "—", "-", "•", "|", "→", "·", "(", ")", "…"]);
/** These go on with what stands before them. */
const GOES_ON = new Set(
  "who which that whose where while as because so until when whenever since like without with than but or for in on out at to from into of by through under over".split(
    " ",
  ),
);
/** "…, wind in the fabric" */
const AIR = /^(?:wind|rain|snow|light|sunlight|sun|hair|smoke|steam|mist|fog|dust)$/;
const LEAST_WORDS_OF_A_DEED = 5;
const SEQUENCE = new Set(["then", "finally"]);
const MOST_WORDS = 24;

/** An English brief cut at its marks, each piece one thing only: pictures, and what says how they are made, sold, heard or written. */
export function segmentsOf(page: Page, soFar: BriefReading): Segment[] {
  const taken = saidOtherwise(page, soFar);
  return page.sentences.flatMap((sentence) =>
    amongPictures(
      page,
      piecesOf(page, sentence).map(([first, last]) => segmentOf(page, first, last, taken)),
    ),
  );
}

const MOST_WORDS_OF_A_THING = 5;

/** "A carousel" that no dictionary knows is seen where the pieces beside it are. */
function amongPictures(page: Page, pieces: readonly Segment[]): Segment[] {
  // "We sell to schools, clinics, the press."
  if (SPEAKS.test(page.tokens[pieces[0]?.first ?? -1]?.key ?? "")) return [...pieces];
  return pieces.map((one, at) => {
    const isBesideOne = pieces[at - 1]?.isPicture === true || pieces[at + 1]?.isPicture === true;
    const isThing =
      !one.isPicture &&
      !one.isUnseen &&
      isNamed(page, one.first) &&
      one.last - one.first < MOST_WORDS_OF_A_THING;
    return isBesideOne && isThing && verbAt(page, one.first, one.last + 1) < 0
      ? { ...one, isPicture: true }
      : one;
  });
}

/** The tokens between marks; what goes on with the piece before it stays with that. */
function piecesOf(page: Page, sentence: Sentence): [number, number][] {
  const pieces: [number, number][] = [];
  let first = sentence.first;
  let isOpen = false;
  const close = (last: number, next: number) => {
    if (last >= first) {
      const previous = pieces.at(-1);
      if (isOpen && previous !== undefined) previous[1] = last;
      else pieces.push([first, last]);
    }
    first = next;
    isOpen = false;
  };
  for (let at = sentence.first; at < sentence.after; at += 1) {
    const token = page.tokens[at];
    if (token === undefined || page.quoted[token.start] === 1) continue;
    const after = page.tokens[at + 1];
    const described = whoInBrackets(page, at, sentence.after);
    if (described > first) at = described;
    else if (MARKS.has(token.key) && isMark(page, at) && !(token.key === "," && joinsAdjectives(page, at))) {
      const begin = first;
      close(at - 1, at + 1);
      const isAir =
        AIR.test(after?.key ?? "") &&
        at - begin >= LEAST_WORDS_OF_A_DEED &&
        PREPOSITIONS.has(page.tokens[at + 2]?.key ?? "");
      isOpen = token.key === "," && (isAir || GOES_ON.has(after?.key ?? ""));
    } else if (isJoint(page, first, at)) close(at - 1, at + 1);
  }
  const end = page.tokens[sentence.after - 1];
  close(end?.kind === "mark" ? sentence.after - 2 : sentence.after - 1, sentence.after);
  return pieces;
}

/** Hyphens inside words and points inside numbers part nothing. */
function isMark(page: Page, at: number): boolean {
  const { start, end, key } = page.tokens[at] as Page["tokens"][number];
  const [before, after] = [page.text.charAt(start - 1), page.text.charAt(end)];
  if (key === "-" || key === "–") return before === " " && after === " ";
  return !(/\d/.test(before) && /\d/.test(after));
}

/** "… then …", "a girl paints and her dog sleeps": a joint between two that happen. */
function isJoint(page: Page, first: number, at: number): boolean {
  const key = page.tokens[at]?.key ?? "";
  if (SEQUENCE.has(key)) return at > first && !SOMEBODY.test(page.tokens[at - 1]?.key ?? "");
  if (key !== "and") return false;
  const next = page.tokens[at + 1]?.key ?? "";
  const isSubject = (DETERMINERS.has(next) && !/^(?:her|his|their|its)$/.test(next)) || SOMEBODY.test(next);
  if (SOMEBODY.test(next)) return hasHappening(page, first, at - 1);
  // "Torchlight on wet bricks and hands hammering on a door"
  const isDoing = verbOf(page.tokens[at + 2]?.key ?? "")?.form === "gerund" && /[^s]s$/.test(next);
  if (isDoing) return isVisibleNoun(page.folded.slice(page.tokens[first]?.start, page.tokens[at - 1]?.end));
  const end = page.tokens.findIndex((token, index) => index > at && token.kind === "mark");
  const last = (end < 0 ? page.tokens.length : end) - 1;
  return (
    isSubject &&
    verbAt(page, at + 1, last + 1) >= 0 &&
    hasHappening(page, first, at - 1) &&
    !areBoth(page, first, at, verbAt(page, at + 1, last + 1))
  );
}

/** "A family with two kids and a dog drives", "a boy and his dog on the stairs and a cat watch": what stands before the joint does it too. */
function areBoth(page: Page, first: number, and: number, verb: number): boolean {
  const before = page.tokens.slice(first, and).map(({ key }) => key);
  const isDoing =
    verbAt(page, first, and) >= 0 || before.some((key, at) => at > 0 && verbOf(key)?.form === "gerund");
  if (isDoing) return false;
  return before.includes("with") || verbOf(page.tokens[verb]?.key ?? "")?.form === "base";
}

const SOMEBODY = /^(?:some|every)(?:one|body)$/;

function segmentOf(page: Page, from: number, to: number, taken: SaidOtherwise): Segment {
  const start = page.tokens[from]?.start ?? 0;
  const end = page.tokens[to]?.end ?? start;
  const words = page.folded.slice(start, end);
  const lead = leadIn(page, words);
  const tail = AT_THE_END.exec(words)?.[0].length ?? 0;
  const [first, last] = within(page, from, to, start + lead.length, end - tail);
  const told = withoutBrackets(
    page.folded.slice(page.tokens[first]?.start ?? end, page.tokens[last]?.end ?? end),
  );
  const isDeed = first <= last && hasHappening(page, first, last) && !isOnlyNamed(page, first, last, told);
  const labelled = page.fields.find(
    ({ slot, labelStart, end: to }) =>
      (slot === "opening" || slot === "ending") && start >= labelStart && start < to,
  );
  // "Last frame: the stool alone"
  const isLabel = labelled !== undefined && end <= labelled.start;
  const isUnseen = isLabel || first > last || isUnseenPiece(page, first, last, told, taken);
  const isClear = !isUnseen && last - first < MOST_WORDS && !opensElsewhere(page, first, lead.length > 0);
  const isHappening = isDeed || isBareDeed(page, first);
  const isSeen = () =>
    isHappening || IN_A_STATE.test(told) || (!isMadeSo(told) && isSeenThing(page, first, last));
  const said = labelled === undefined || isLabel ? lead.where : (labelled.slot as Lead["where"]);
  const where = tail > 0 && said === "anywhere" ? "ending" : said;
  return {
    start,
    end,
    first,
    last,
    isPicture:
      isClear &&
      // "It follows a blanket through four generations:" announces what is seen.
      page.tokens[to + 1]?.key !== ":" &&
      isSeen() &&
      (isNamed(page, first) || sharedBy([...taken.when, ...taken.colors], { start, end }) <= ALMOST),
    isUnseen,
    isDeed: isHappening,
    where,
  };
}

/** "Someone finally asleep", "radio on", "first loaves out at five" */
const IN_A_STATE =
  /^(?:(?:some|every)(?:one|body)|an?|the|two|three)\b.*\b(?:asleep|awake)$|^(?:(?:the|first|last|two|three|an?) )?(?:radio|lights?|lamps?|kettle|oven|engine|tv|heating|loaves|bread|boots|gloves|sleeves|shutters?|windows?|doors?|curtains|blinds|sails|flags?|sun|music)(?: \p{Ll}+)? (?:on|off|out|up|down|open|shut|lit)(?: at \w+)?$/u;
const WORDS_OF_A_COMPOUND = 2;

/** "Fairy lights" are lamps, and no fairy lights anything. */
function isOnlyNamed(page: Page, first: number, last: number, told: string): boolean {
  return (
    last - first + 1 === WORDS_OF_A_COMPOUND &&
    !isNamed(page, first) &&
    isNounOf(told, "thing") &&
    !/ing\b/.test(told)
  );
}

/** "Think of …" */
const THINK = /^(?:think|imagine|picture)(?: of)?\s/;
/** "Open kitchen", "final kiss": said of what follows. */
const ADJECTIVE = /^(?:open|close|first|last|final|start)$/;
const NO_LEAD = { length: 0, where: "anywhere" } as const;

function leadIn(page: Page, words: string): Pick<Lead, "length" | "where"> {
  const think = THINK.exec(words)?.[0].length;
  if (think !== undefined) return { ...NO_LEAD, length: think };
  const lead = leadWhen(page, words, { isTelling: false, isList: false });
  return ADJECTIVE.test(words.slice(0, lead.length).trim()) ? NO_LEAD : lead;
}

const AT_THE_END = /\s(?:at|in|near|towards) the (?:very )?end$/;

/** "A storm" is one that is seen; "rain" may be the weather of the film. */
function isNamed(page: Page, first: number): boolean {
  return DETERMINERS.has(page.tokens[first]?.key ?? "");
}

/** "Gliding past traffic": done by whoever stands before it. */
function isBareDeed(page: Page, first: number): boolean {
  const key = page.tokens[first]?.key ?? "";
  return key === "being" || verbOf(key)?.form === "gerund";
}

function isSeenThing(page: Page, first: number, last: number): boolean {
  if (PREPOSITIONS.has(page.tokens[first]?.key ?? "")) return false;
  const thing = upToState(page, first, last);
  // "Everybody on the roof"
  if (SOMEBODY.test(page.tokens[first]?.key ?? "") && PREPOSITIONS.has(page.tokens[first + 1]?.key ?? ""))
    return true;
  return isVisibleNoun(thing) || isSeenAllTheSame(thing);
}

/** "A crown pulled from the sea" is a crown. */
function upToState(page: Page, first: number, last: number): string {
  const isState = (at: number) => {
    const key = page.tokens[at]?.key ?? "";
    return verbOf(key)?.form === "past" || isDoneTo(key, page.tokens[at + 1]?.key);
  };
  let state = first + 1;
  while (state <= last && !isState(state)) state += 1;
  return page.folded.slice(page.tokens[first]?.start, page.tokens[state > last ? last : state - 1]?.end);
}

/** "Clay slapped on the wheel": a verb that no table holds. */
function isDoneTo(key: string, next = ""): boolean {
  return PREPOSITIONS.has(next) && /^\p{Ll}{3,}ed$/u.test(key);
}

function within(page: Page, from: number, to: number, start: number, end: number): [number, number] {
  let [first, last] = [from, to];
  while (first <= last && (page.tokens[first]?.end ?? 0) <= start) first += 1;
  while (
    first <= last &&
    /^(?:and|then|also|plus|finally|plus|maybe|perhaps|only|just|&)$/.test(page.tokens[first]?.key ?? "")
  )
    first += 1;
  while (last >= first && ((page.tokens[last]?.start ?? 0) >= end || page.tokens[last]?.kind === "mark"))
    last -= 1;
  return [first, last];
}

/** So much of a piece may say when or in what colour, and it is still a picture. */
const ALMOST = 0.65;

/** A piece that goes on with another, or speaks to whoever makes the film. */
function opensElsewhere(page: Page, first: number, isLed: boolean): boolean {
  const opening = page.tokens[first]?.key ?? "";
  if (opening === "being" || isLed) return false;
  const isDone = verbOf(opening)?.form === "past" && PREPOSITIONS.has(page.tokens[first + 1]?.key ?? "");
  return (
    isDone || AUXILIARIES.has(opening) || GOES_ON.has(opening) || SPEAKS.test(opening) || isOrder(page, first)
  );
}

const SPEAKS = /^(?:we|i|you|there|this|that|these|those)$/;

/** "Snap the receipt" is what somebody is told to do; "light rain" is none. */
function isOrder(page: Page, first: number): boolean {
  const verb = verbOf(page.tokens[first]?.key ?? "");
  const next = page.tokens[first + 1]?.key ?? "";
  return verb?.form === "base" && (DETERMINERS.has(next) || PRONOUNS.has(next));
}
