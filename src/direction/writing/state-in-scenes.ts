import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { booksForThing } from "../knowledge/moments/things/books-for.ts";
import { NEEDS_OF_APPS } from "../knowledge/needs-of-apps.ts";
import { FORBIDS, isOrder } from "../reading/stated-sentences.ts";
import { capital } from "../words/capital.ts";
import {
  isAtADesk,
  isAtWork,
  isExercise,
  isOnScreen,
  type Manner,
  mannerOf,
  placeOfTelling,
} from "./manner-of-telling.ts";
import { scenesOfStatement, type Telling } from "./scenes-of-statement.ts";
import { deedsToldIn } from "./told-of-somebody.ts";
import { questionOf, topicOf } from "./topic.ts";
import { stepsAbout, withNextSteps, wovenWithBook } from "./weave-with-book.ts";

const BLANK = { sounds: [], line: null, place: null } as const;
/** From so many seconds for each point on, what it is done with is seen by itself, too. */
const SECONDS_FOR_TWO_PICTURES = 9;

/** The viewer's question, a scene or two for every statement in its own words, and the close. */
export function stated(
  agreed: AgreedBrief,
  statements: readonly string[],
  book: readonly Moment[],
): readonly Moment[] {
  const kind = agreed.reading.lesson?.value;
  const isRules = kind === "rules" || kind === "advice" || statements.some((one) => FORBIDS.test(one));
  const isOnPhone = mannerOf(agreed) === "on_a_phone";
  const glass = isAtADesk(agreed) ? "laptop" : "phone";
  const place = placeOfTelling(agreed);
  const each = agreed.durationSeconds.value / (statements.length + 1);
  const steps = stepsOfStatements(agreed, statements, book);
  const telling: Telling = {
    place,
    isRules,
    onGlass: isOnPhone ? glass : null,
    sold: agreed.reading.product?.value.noun ?? "",
    isNews: kind === "news",
    areMyths: TOLD_AS_MYTHS.test(agreed.reading.product?.value.name ?? ""),
    isAtWork: isAtWork(agreed),
    steps: new Map(statements.flatMap((one, at) => (steps[at] ? [[one, steps[at]] as const] : []))),
    deeds: deedsToldIn(statements),
    shown: new Set(),
    hasTime: hasTimeForTwo(agreed, each, isOnPhone ? book : []),
  };
  const told = statements.map((statement, index) => ({
    step: steps[index] ?? null,
    scenes: scenesOfStatement(statement, index, telling),
  }));
  const first = isExercise(agreed) || steps.includes(book[0] ?? null) ? null : (book[0] ?? null);
  const last = isExercise(agreed) || steps.includes(book.at(-1) ?? null) ? null : (book.at(-1) ?? null);
  const opening = first === null ? openingOf(agreed, telling.place) : openedBy(first, agreed);
  const close = last ?? closeOf(agreed, telling.place);
  const between = book.filter((step) => step !== first && step !== last);
  const seconds = agreed.durationSeconds.value - SECONDS_OF_BOTH_ENDS;
  const middle =
    agreed.sceneCount === null && !isExercise(agreed)
      ? wovenWithBook(told, between, seconds)
      : told.flatMap(({ scenes }) => scenes);
  // The book's own last picture closes the film where the brief's last point is told by it.
  const isClosed = last === null && book.length > 0 && steps.at(-1) === book.at(-1);
  return isClosed ? [opening, ...closing(middle)] : [opening, ...middle, close];
}

/** What a book knows of it tells more than a screen from near. */
function hasTimeForTwo({ sceneCount }: AgreedBrief, seconds: number, told: readonly Moment[]): boolean {
  return sceneCount === null && seconds >= SECONDS_FOR_TWO_PICTURES && told.length === 0;
}

function closing(middle: readonly Moment[]): Moment[] {
  return middle.map((moment, at) => (at === middle.length - 1 ? { ...moment, beat: "signoff" } : moment));
}

const TOLD_AS_MYTHS = /\b(?:myths?|misconceptions?)\b/i;

/** Our book's pictures of what the brief states; in an explanation also of what has none of its own. */
function stepsOfStatements(
  agreed: AgreedBrief,
  statements: readonly string[],
  book: readonly Moment[],
): readonly (Moment | null)[] {
  const about = stepsAbout(statements, book);
  if ((agreed.reading.lesson?.value ?? "explain") !== "explain" || book.length < FEWEST_STEPS) return about;
  return withNextSteps(about, book.slice(1, -1), (at) => isOrder(statements[at] ?? ""));
}

const FEWEST_STEPS = 3;

/** The opening and the close of an explanation take about so long. */
const SECONDS_OF_BOTH_ENDS = 9;

/** The book's own first picture, with the viewer's question where the brief asks one. */
function openedBy(first: Moment, agreed: AgreedBrief): Moment {
  return { ...first, line: questionOf(agreed) ?? first.line };
}

const OPENING: Readonly<Record<Manner, string>> = {
  exercised: "{hero} unrolling a mat and stepping onto it barefoot",
  remote: "{hero} sitting down at a tidy desk at home and lifting the lid of a laptop",
  advised: "{hero} stopping short, one hand raised, looking at what has happened",
  done: "{hero} behind a table on which everything that is needed is set out",
  at_work: "{hero} arriving and looking round, others already at work behind",
  as_guest: "{hero} coming in through the front door and looking round, somebody getting up to say hello",
  on_a_phone: "{hero} sitting down with a phone and opening it with one thumb",
  visited: "{hero} coming up to it for the first time and looking round",
  told: "{hero} looking up from what lies on the table, one eyebrow raised",
};
const CLOSE: Readonly<Record<Manner, string>> = {
  exercised: "{hero} sitting upright on the mat, eyes closed, the breath slowing down",
  remote: "{hero} waving towards the laptop and closing it, the room around calm",
  advised: "{hero} breathing out, somebody beside, the worst behind them",
  done: "{hero} stepping back from the finished work, wiping both hands",
  at_work: "{hero} at work among the others, seen from a few steps back",
  as_guest: "{hero} on the way out, looking back and waving to somebody inside",
  on_a_phone: "{hero} laying the phone face down and getting up",
  visited: "{hero} on the way home, looking back once and smiling",
  told: "{hero} getting up with a nod, the table behind tidy",
};

const AT_A_LAPTOP = {
  opening: "{hero} sitting down at a laptop and lifting its lid",
  close: "{hero} closing the laptop and getting up",
} as const;

function openingOf(agreed: AgreedBrief, place: string | null): Moment {
  const topic = topicOf(agreed);
  const shows = isAtADesk(agreed) && isOnScreen(agreed) ? AT_A_LAPTOP.opening : OPENING[mannerOf(agreed)];
  const trouble = troubleBefore(agreed);
  return {
    ...BLANK,
    place: trouble?.place ?? place,
    beat: "arrest",
    shotType: "medium_close_up",
    cameraMovement: "push_in",
    cast: "hero",
    shows: trouble?.shows ?? shows,
    line: questionOf(agreed) ?? openingLine(agreed, topic),
  };
}

/** What an app is there for, before it is: the trouble of those who use its kind; null where we know none. */
function troubleBefore(agreed: AgreedBrief): Pick<Moment, "shows" | "place"> | null {
  const { lesson, product, lessonParts, settings, text } = agreed.reading;
  if (lesson?.value !== "explain" || mannerOf(agreed) !== "on_a_phone" || settings.length > 0) return null;
  const names = [product?.value.noun ?? "", product?.value.name ?? ""];
  const ofKind = booksForThing(names)
    .flatMap((book) => book.moments)
    .find(({ beat, shows }) => beat === "problem" && shows.startsWith("{hero}"));
  if (ofKind !== undefined) return ofKind;
  const said = text.slice(product?.start ?? 0, lessonParts.at(-1)?.end ?? text.length);
  return NEEDS_OF_APPS.find(({ about }) => about.test(said)) ?? null;
}

function closeOf(agreed: AgreedBrief, place: string | null): Moment {
  const shows = isAtADesk(agreed) && isOnScreen(agreed) ? AT_A_LAPTOP.close : CLOSE[mannerOf(agreed)];
  return {
    ...BLANK,
    place,
    beat: "signoff",
    shotType: "wide_shot",
    cameraMovement: "pull_out",
    cast: "hero",
    shows,
  };
}

/** What a narrator begins with where the brief asks no question. */
function openingLine(agreed: AgreedBrief, topic: string): string {
  const kind = agreed.reading.lesson?.value;
  const name = agreed.reading.product?.value.name ?? topic;
  if (kind === "welcome") return IS_A_NAME.test(name) ? `Welcome to ${name}.` : "Welcome.";
  if (/^(?:the )?history\b/i.test(topic)) return `The ${topic.replace(/^the /i, "")}.`;
  if (kind === "news") return newsLine(agreed, topic);
  if (kind === "explain" && agreed.reading.product?.value.brand)
    return introducing(agreed) ?? `This is ${name}.`;
  if (agreed.reading.product?.value.brand || kind === "walkthrough")
    return `${capital(topic)}, step by step.`;
  if (kind === "rules" || kind === "advice") return `${capital(topic)}.`;
  return `${capital(topic)}, in short.`;
}

const IS_A_NAME = /^(?!Onboarding|Welcome|Induction|Training|Orientation)(?:The )?\p{Lu}/u;

/** "Our new hybrid work policy." */
function newsLine({ reading }: AgreedBrief, topic: string): string {
  if (/^news\b/i.test(topic)) return `${capital(topic)}.`;
  const at = reading.text.toLowerCase().indexOf(topic.toLowerCase());
  const lead = /\b(?:our|the|a) (?:new )?$/i.exec(
    reading.text.slice(Math.max(0, at - 12), Math.max(0, at)),
  )?.[0];
  return lead === undefined ? `This is about ${topic}.` : `${capital(`${lead}${topic}`)}.`;
}

/** "ClearTax is an online tax filing service for freelancers." */
function introducing({ reading }: AgreedBrief): string | null {
  const { name, description } = reading.product?.value ?? {};
  return name && description && /^(?:an?|the)\s/i.test(description) ? `${name} is ${description}.` : null;
}
