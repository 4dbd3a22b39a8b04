import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { stepsOfTopic } from "../knowledge/topics/index.ts";
import type { LessonKind } from "../reading/lesson-kinds.ts";
import { positiveMentions } from "../words/mentions.ts";
import { namesItsParts } from "./cook-in-order.ts";
import { openQuestions } from "./open-questions.ts";
import { stated } from "./state-in-scenes.ts";
import { statementsOf } from "./statements.ts";
import { styleOf } from "./style.ts";
import { explains, topicOf, topicWords } from "./topic.ts";
import type { World } from "./world.ts";

/** From so many statements on, the brief explains by itself. */
const ENOUGH_STATEMENTS = 2;
/** Beside our own book of a topic, a brief must say more to be told in its words alone. */
const ENOUGH_BESIDE_A_BOOK = 3;

/** Whose words an explanation is told in: the brief's, our book's of the topic, or only questions that a person must answer. */
export type Teller = "brief" | "book" | "nobody";

/** An explanation from its first picture to its last. */
export interface Explanation {
  readonly steps: readonly Moment[];
  readonly teller: Teller;
}

/**
 * The pictures of a film that explains, in the order in which they make sense, each with its line: the brief's own
 * statements, else the steps of the topic, else its open questions. null where the film does not explain.
 */
export function explainedInOrder(agreed: AgreedBrief, world: World): Explanation | null {
  const statements = statementsOf(agreed);
  const kind: LessonKind = agreed.reading.lesson?.value ?? "explain";
  const isOwnDish = kind === "recipe" && namesItsParts(topicOf(agreed));
  const ofTopic = explains(agreed) && !isOwnDish ? ofOneOrBoth(agreed, kind) : null;
  if (statements.length >= (ofTopic ? ENOUGH_BESIDE_A_BOOK : ENOUGH_STATEMENTS)) {
    const told = stated(agreed, statements, ofTopic ?? []);
    const steps = ofTopic !== null && alsoAsks(agreed) ? afterWhatAndWhy(told, ofTopic) : told;
    return shown({ steps, teller: "brief" }, agreed, world);
  }
  if (!explains(agreed) || !world.isInEnglish) return null;
  if (ofTopic !== null) return shown({ steps: ofTopic, teller: "book" }, agreed, world);
  return shown({ steps: openQuestions(agreed), teller: "nobody" }, agreed, world);
}

/** "How vaccines differ from antibiotics": the one, then the other. */
const OF_BOTH =
  /^how (.+?) differs? from (.+)$|^(?:what is )?the difference between (.+?) and (.+)$|^difference between (.+?) and (.+)$|^(.+?) (?:vs\.?|versus) (.+)$/i;
const STEPS_OF_EACH = 4;

function ofOneOrBoth(agreed: AgreedBrief, kind: LessonKind): readonly Moment[] | null {
  const [, ...named] = OF_BOTH.exec(agreed.reading.product?.value.name ?? "") ?? [];
  const [one, other] = named.filter((words) => words !== undefined);
  if (one === undefined || other === undefined) return stepsOfTopic(topicWords(agreed), kind);
  const [first, second] = [stepsOfTopic(one), stepsOfTopic(other)];
  if (first === null || second === null) return stepsOfTopic(topicWords(agreed), kind);
  return [...first.slice(0, STEPS_OF_EACH), ...second.slice(0, STEPS_OF_EACH)];
}

/** "What it is, why we do it and how to set it up": the brief's points are only the last of it. */
const WHAT_AND_WHY = /\bwhat (?:it|this|that) (?:is|means|does)\b|\bwhy (?:we|it|you|this|they)\b/i;
const ASKS_WHY = /^(?:why|what|how) (?!to\b)/i;
const STEPS_OF_WHAT_AND_WHY = 3;

/** Besides what is to be done, a brief asks what it is, why, or how it comes. */
function alsoAsks({ reading }: AgreedBrief): boolean {
  return WHAT_AND_WHY.test(reading.text) || ASKS_WHY.test(reading.product?.value.name ?? "");
}

function afterWhatAndWhy(told: readonly Moment[], ofTopic: readonly Moment[]): readonly Moment[] {
  const points = told.map(({ line }) => line ?? "").join(" ");
  const others = ofTopic.filter((step) => !sharesAWord(step, points));
  return [...told.slice(0, 1), ...others.slice(0, STEPS_OF_WHAT_AND_WHY), ...told.slice(1)];
}

const LEAST_LETTERS = 6;

/** What the brief's own points say need not be said before them. */
function sharesAWord({ shows }: Moment, points: string): boolean {
  const said = new Set(points.toLowerCase().match(/\p{L}+/gu));
  return (shows.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => word.length >= LEAST_LETTERS && said.has(word),
  );
}

/** `count` of the steps, the first and the last among them, evenly. */
export function someSteps(steps: readonly Moment[], count: number): readonly Moment[] {
  if (count >= steps.length) return steps;
  if (count === 1) return steps.slice(0, 1);
  return Array.from(
    { length: count },
    (_, index) => steps[Math.round((index * (steps.length - 1)) / (count - 1))] as Moment,
  );
}

function shown(explanation: Explanation, agreed: AgreedBrief, world: World): Explanation | null {
  const avoided = agreed.mustAvoid.map(({ value }) => value.subject);
  const isDrawn = styleOf(agreed)?.row.isDrawn === true;
  const drawn = isDrawn ? explanation.steps.map(asDrawn) : explanation.steps;
  const steps = drawn.filter(
    (step) =>
      world.mayShow(step.cast) &&
      !avoided.some((subject) => positiveMentions(`${step.shows} ${step.place ?? ""}`, subject).length > 0),
  );
  return steps.length > 1 ? { ...explanation, steps } : null;
}

/** What models are made of, and where they stand: in a drawn film things are what they are. */
const OF_A_MODEL =
  /(?<!\bof )\b(?:clay|paper|felt|wooden|plasticine|cardboard)\s(?=\p{L})|\s(?:of|in) (?:clay|felt|plasticine)\b/giu;
const WHERE_MODELS_STAND = /\b(?:clay model|tabletop|dark studio|dark room with one lamp)\b/i;
const DRAWN_PLACE = "a plain backdrop in one soft colour";

function asDrawn(step: Moment): Moment {
  const place = step.place !== null && WHERE_MODELS_STAND.test(step.place) ? DRAWN_PLACE : step.place;
  return { ...step, place, shows: step.shows.replaceAll(OF_A_MODEL, "") };
}
