import type { AgreedBrief } from "../agreed-brief.ts";
import type { Moment } from "../knowledge/moments/book.ts";
import { ANYTHING, KINDS_OF_TOPICS, WHAT_TO_DO } from "../knowledge/topics/kinds.ts";
import { ANY_DISH } from "../knowledge/topics/told/recipes.ts";
import { WAYS_OF_DOING } from "../knowledge/topics/told/ways-of-doing.ts";
import type { Topics } from "../knowledge/topics/topic-text.ts";
import { workplaceIn } from "../knowledge/workplaces.ts";
import { questionParts } from "../reading/question-parts.ts";
import { capital, uncapital } from "../words/capital.ts";
import { isPlural } from "./agreement.ts";
import { cookedInOrder } from "./cook-in-order.ts";
import { questionOf } from "./topic.ts";

/**
 * A film about a topic of which we know nothing: its pictures are of the things and deeds that the brief names, its lines
 * the questions that somebody who knows must answer. It states nothing.
 */
export function openQuestions(agreed: AgreedBrief): readonly Moment[] {
  const name = agreed.reading.product?.value.name ?? "the subject";
  const { topic, sight, deed, object } = questionParts(name);
  const slots: Readonly<Record<string, string>> = {
    topic,
    sight: sight ?? topic,
    deed: deed ?? topic,
    object: object ?? topic,
    it: knownAs(object ?? topic),
    do: isPlural(topic) ? "do" : "does",
    ...pairIn(name),
    is: isPlural(topic) ? "are" : "is",
    question: questionOf(agreed) ?? `${capital(topic)}.`,
  };
  const fill = (text: string) =>
    capital(text.replaceAll(/\{(\w+)\}/g, (slot, word: string) => slots[word] ?? slot));
  const { settings, lesson, text } = agreed.reading;
  const atWork = lesson?.value === "rules" || lesson?.value === "welcome" ? workplaceIn(text) : null;
  return bookFor(agreed, name, topic, deed !== null).map((step) => ({
    ...step,
    shows: step.shows.replaceAll(/\{(\w+)\}/g, (slot, word: string) => slots[word] ?? slot),
    place: settings.length > 0 ? null : (step.place ?? atWork),
    line: step.line === null ? null : fill(step.line),
  }));
}

/** "Cats vs dogs", "the difference between a cold and the flu": the two that are compared. */
function pairIn(name: string): { one: string; other: string } {
  const [, a, b, c, d] =
    /^(.+?) (?:vs\.?|versus|or) (.+?)(?: comparison| compared)?[?.!]*$|\bdifferences? between (.+?) and (.+?)[?.!]*$/i.exec(
      name,
    ) ?? [];
  return { one: uncapital(a ?? c ?? "the first"), other: b ?? d ?? "the second" };
}

function bookFor(agreed: AgreedBrief, name: string, topic: string, isDeed: boolean): readonly Moment[] {
  const kind = agreed.reading.lesson?.value;
  if (kind === "recipe") return cookedInOrder(topic, agreed.reading.text) ?? first(ANY_DISH, name);
  if (
    isDeed &&
    !/^how (?:to|do you) (?:recogni[sz]e|spot|tell|know|understand|choose|identify|read)\b/i.test(name)
  )
    return wayOf(topic);
  if (kind === "rules" || kind === "advice" || kind === "welcome") return first(WHAT_TO_DO, name);
  const head = topic.split(/\s(?:in|at|from|with|for|to|on|and|that|who|during|after|under)\s/)[0] ?? topic;
  const known = KINDS_OF_TOPICS().find(({ fits }) => isWhole(fits, head) || isWhole(fits, name));
  return known?.steps ?? first(ANYTHING, name);
}

/** "A houseplant" the second time. */
function knownAs(object: string): string {
  return /^(?:the|my|your|our|his|her|their)\s/i.test(object)
    ? object
    : `the ${object.replace(/^an?\s/i, "")}`;
}

/** How a deed of this kind goes, by its verb. */
function wayOf(deed: string): readonly Moment[] {
  const ways = WAYS_OF_DOING();
  return (ways.find(({ fits }) => fits.exec(deed)?.index === 0) ?? ways.at(-1))?.steps ?? [];
}

function isWhole(fits: RegExp, words: string): boolean {
  const match = fits.exec(words);
  return match !== null && (match[0].length === words.length || ANYWHERE.test(match[0]));
}

/** What makes a topic one of history wherever it stands. */
const ANYWHERE = /^(?:history|origins?|story of|invention of|invented|ancient)$/i;

function first(topics: Topics, words: string): readonly Moment[] {
  const books = topics();
  return (books.find(({ fits }) => isWhole(fits, words)) ?? books.at(-1))?.steps ?? [];
}
