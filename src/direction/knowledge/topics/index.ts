import type { Moment } from "../moments/book.ts";
import { BODY_TOPICS } from "./body.ts";
import { EARTH_TOPICS } from "./earth-and-sky.ts";
import { KINDS_OF_TOPICS } from "./kinds.ts";
import { MACHINE_TOPICS } from "./machines.ts";
import { MAKING_TOPICS } from "./making.ts";
import { MONEY_TOPICS } from "./money.ts";
import type { TopicBook } from "./topic-book.ts";

const TOPICS: readonly TopicBook[] = [
  ...BODY_TOPICS,
  ...EARTH_TOPICS,
  ...MONEY_TOPICS,
  ...MACHINE_TOPICS,
  ...MAKING_TOPICS,
];

/** The steps of a topic that has a book of its own, null where none has. */
export function stepsOfTopic(topic: string): readonly Moment[] | null {
  return TOPICS.find(({ fits }) => fits.test(topic))?.steps ?? null;
}

/** The steps in which a film of the kind that the brief's words ask for explains anything. */
export function stepsForKind(brief: string): readonly Moment[] {
  return KINDS_OF_TOPICS.find(({ fits }) => fits.test(brief))?.steps ?? [];
}
