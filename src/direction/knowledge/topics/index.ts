import { oncePer } from "../../once-per.ts";
import { fold } from "../../reading/fold.ts";
import type { LessonKind } from "../../reading/lesson-kinds.ts";
import { siftOnce } from "../../reading/sieve.ts";
import type { Moment } from "../moments/book.ts";
import { BODY_TOPICS } from "./body.ts";
import { EARTH_TOPICS } from "./earth-and-sky.ts";
import { MACHINE_TOPICS } from "./machines.ts";
import { MAKING_TOPICS } from "./making.ts";
import { MONEY_TOPICS } from "./money.ts";
import { ASKED_OFTEN } from "./told/asked-often.ts";
import { AT_HOME } from "./told/at-home.ts";
import { BODY_AND_MIND } from "./told/body-and-mind.ts";
import { COMPUTERS_AND_INTERNET } from "./told/computers-and-internet.ts";
import { DRINKS_AND_QUICK_DISHES } from "./told/drinks.ts";
import { ENERGY_AND_CLIMATE } from "./told/energy-and-climate.ts";
import { GOOD_HABITS } from "./told/good-habits.ts";
import { HISTORY } from "./told/history.ts";
import { INVENTIONS } from "./told/inventions.ts";
import { MACHINES_AND_MAKING } from "./told/machines-and-making.ts";
import { MONEY_AND_LAW } from "./told/money-and-law.ts";
import { MOVES } from "./told/moves.ts";
import { NUMBERS } from "./told/numbers.ts";
import { PLANTS_AND_ANIMALS } from "./told/plants-and-animals.ts";
import { RECIPES } from "./told/recipes.ts";
import { SAFE_AT_WORK } from "./told/safe-at-work.ts";
import { SKY_AND_WEATHER } from "./told/sky-and-weather.ts";
import { WHICH_OF_TWO } from "./told/which-of-two.ts";
import type { TopicBook } from "./topic-book.ts";
import type { Topics } from "./topic-text.ts";

/** What is explained. */
let explainedBooks: readonly TopicBook[] | null = null;
const EXPLAINED = (): readonly TopicBook[] =>
  (explainedBooks ??= [
    ...BODY_TOPICS,
    ...EARTH_TOPICS,
    ...MONEY_TOPICS,
    ...MACHINE_TOPICS,
    ...MAKING_TOPICS,
    ...SKY_AND_WEATHER(),
    ...PLANTS_AND_ANIMALS(),
    ...BODY_AND_MIND(),
    ...ENERGY_AND_CLIMATE(),
    ...MONEY_AND_LAW(),
    ...COMPUTERS_AND_INTERNET(),
    ...MACHINES_AND_MAKING(),
    ...ASKED_OFTEN(),
    ...NUMBERS(),
    ...HISTORY(),
    ...INVENTIONS(),
    ...WHICH_OF_TWO(),
  ]);

/** The steps of a topic that has a book of its own, null where none has. Of several books that of the most words asked for. */
export function stepsOfTopic(topic: string, kind: LessonKind = "explain"): readonly Moment[] | null {
  if (kind === "explain") return best([EXPLAINED, SAFE_AT_WORK, AT_HOME, GOOD_HABITS], topic, isAnyPart);
  if (kind === "recipe") return best([RECIPES, DRINKS_AND_QUICK_DISHES], topic, isAnyPart);
  if (kind === "how_to" && TO_KNOW.test(topic)) return best([EXPLAINED, SAFE_AT_WORK], topic, isAnyPart);
  if (kind === "how_to")
    return (
      best([AT_HOME, SAFE_AT_WORK, MOVES, GOOD_HABITS], topic, isAnyPart) ??
      best([EXPLAINED], topic, isAllOfDeed) ??
      (COOKS.test(topic) ? best([RECIPES, DRINKS_AND_QUICK_DISHES], topic, isAnyPart) : null)
    );
  return (
    best([SAFE_AT_WORK, GOOD_HABITS], topic, isAnyPart) ?? best([EXPLAINED, AT_HOME, MOVES], topic, isAnyPart)
  );
}

/** Whether our books know what `topic` is about, and little in it is left that they do not. */
export function isKnownTopic(topic: string, kind: "rules" | "explain"): boolean {
  const tables = kind === "rules" ? [SAFE_AT_WORK, EXPLAINED] : [EXPLAINED, SAFE_AT_WORK];
  return tables.some((table) =>
    table().some(({ fits }) => {
      const asked = fits.exec(topic)?.[0] ?? "";
      return asked !== "" && asked.length >= topic.length * KNOWN_SHARE;
    }),
  );
}

/** "The water cycle" is known by its book, "the cycle shop at the river" by none. */
const KNOWN_SHARE = 0.4;

/** "How to spot a phishing e-mail" is to be known, not done. */
const TO_KNOW =
  /^how (?:to|do you) (?:spot|recogni[sz]e|identify|understand|avoid|prevent|deal with|cope with|protect (?:yourself|your \w+) (?:from|against)|beat|handle|manage)\b/i;

/** "How to make risotto" is a recipe that does not say so. */
const COOKS = /^how (?:to|do you|i) (?:make|prepare|do|cook|bake|serve)\b/i;

function best(
  tables: readonly Topics[],
  topic: string,
  isAbout: (topic: string, asked: string) => boolean,
): readonly Moment[] | null {
  let found: { book: TopicBook; length: number } | null = null;
  const { sieve } = siftOnce(fold(topic));
  for (const book of tables.flatMap((table) => table())) {
    const asked = sieve.lets(book.fits) ? book.fits.exec(topic)?.[0] : undefined;
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
