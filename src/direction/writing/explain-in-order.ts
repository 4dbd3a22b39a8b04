import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { stepsOfTopic } from "../knowledge/topics/index.ts";
import { positiveMentions } from "../words/mentions.ts";
import { openQuestions } from "./open-questions.ts";
import { stated } from "./state-in-scenes.ts";
import { statementsOf } from "./statements.ts";
import { explains, topicWords } from "./topic.ts";
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
  const kind = agreed.reading.lesson?.value ?? "explain";
  const ofTopic = explains(agreed) ? stepsOfTopic(topicWords(agreed), kind) : null;
  if (statements.length >= (ofTopic ? ENOUGH_BESIDE_A_BOOK : ENOUGH_STATEMENTS))
    return shown({ steps: stated(agreed, statements), teller: "brief" }, agreed, world);
  if (!explains(agreed) || !world.isInEnglish) return null;
  if (ofTopic !== null) return shown({ steps: ofTopic, teller: "book" }, agreed, world);
  return shown({ steps: openQuestions(agreed), teller: "nobody" }, agreed, world);
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
  const steps = explanation.steps.filter(
    (step) =>
      world.mayShow(step.cast) &&
      !avoided.some((subject) => positiveMentions(`${step.shows} ${step.place ?? ""}`, subject).length > 0),
  );
  return steps.length > 1 ? { ...explanation, steps } : null;
}
