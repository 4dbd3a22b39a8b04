import { oncePer } from "../../once-per.ts";
import type { LessonKind } from "../../reading/lesson-kinds.ts";
import type { Moment } from "../moments/book.ts";
import { BODY_TOPICS } from "./body.ts";
import { EARTH_TOPICS } from "./earth-and-sky.ts";
import { MACHINE_TOPICS } from "./machines.ts";
import { MAKING_TOPICS } from "./making.ts";
import { MONEY_TOPICS } from "./money.ts";
import { SKY_AND_WEATHER } from "./told/sky-and-weather.ts";
import type { TopicBook } from "./topic-book.ts";

/** What is explained. */
const EXPLAINED: readonly TopicBook[] = [
  ...BODY_TOPICS,
  ...EARTH_TOPICS,
  ...MONEY_TOPICS,
  ...MACHINE_TOPICS,
  ...MAKING_TOPICS,
  ...SKY_AND_WEATHER,
];
/** What is done, step by step. */
const DONE: readonly TopicBook[] = [];
/** How things are kept safe, and what to do when they are not. */
const SAFE: readonly TopicBook[] = [];

/** The steps of a topic that has a book of its own, null where none has. Of several books that of the most words asked for. */
export function stepsOfTopic(topic: string, kind: LessonKind = "explain"): readonly Moment[] | null {
  if (kind === "explain") return best([EXPLAINED, SAFE, DONE], topic, isAnyPart);
  if (kind === "how_to" || kind === "recipe")
    return best([DONE, SAFE], topic, isAnyPart) ?? best([EXPLAINED], topic, isAllOfDeed);
  return best([SAFE], topic, isAnyPart) ?? best([EXPLAINED, DONE], topic, isAnyPart);
}

function best(
  tables: readonly (readonly TopicBook[])[],
  topic: string,
  isAbout: (topic: string, asked: string) => boolean,
): readonly Moment[] | null {
  let found: { book: TopicBook; length: number } | null = null;
  for (const book of tables.flat()) {
    const asked = book.fits.exec(topic)?.[0];
    if (asked === undefined || asked.length <= (found?.length ?? 0) || !isAbout(topic, asked)) continue;
    found = { book, length: asked.length };
  }
  return found === null ? null : stepsOf(found.book);
}

/** A book's steps are laid out when they are first asked for. */
const stepsOf = oncePer(({ steps }: TopicBook): readonly Moment[] => steps);

const isAnyPart = (topic: string, asked: string) =>
  !TOLD_AS_HISTORY.test(topic) || TOLD_AS_HISTORY.test(asked);
/** The history of a thing is not how it works. */
const TOLD_AS_HISTORY = /\b(?:history|origins?|invented|invention|inventor|story) of\b|\bwho invented\b/i;

/** "How to store batteries safely" is not how batteries work; "how to compost at home" is composting. */
function isAllOfDeed(topic: string, asked: string): boolean {
  const [deed = ""] = topic.split("|");
  return deed.replace(asked, " ").replace(OF_ANY_DEED, " ").trim() === "";
}

const OF_ANY_DEED =
  /\b(?:how|to|do|does|you|i|we|start|make|making|perform|give|understand|improve|reduce|avoid|deal|with|spot|recogni[sz]e|read|use|get|save|plan|set|up|your|my|our|a|an|the|at|home|it|properly|correctly|safely|right|well|good|better|own|in|on|for|beginners)\b|[^\p{L}]+/giu;
