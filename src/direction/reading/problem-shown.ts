import { uncapital } from "../words/capital.ts";
import { isNounOf, isVisibleNoun } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedEvent, BriefReading, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { THE_USER } from "./steps-of-use.ts";
import { toldEvent } from "./told-event.ts";
import { thirdPerson, verbOf } from "./verbs.ts";

const PROBLEM = /(?:^|[.!?\n;,][^\S\n]*)(?:the )?(?:problem|before)\s?: ?(?=[a-z])/g;
const SOLUTION = /(?:^|[.!?\n;][^\S\n]*)(?:the |our )?(?:solution|answer|fix)\s?: ?(?=[a-z])/g;
const RESULT = /(?:^|[.!?\n;][^\S\n]*)(?:the )?(?:benefit|result|outcome|after)\s?: ?(?=[a-z])/g;
const LONGEST_CHARACTERS = 70;
const CONFIDENCE = 0.85;
/** What is said of a market and cannot be seen. */
const UNSEEN =
  /\b(?:we|our|customers?|users?|people (?:don't|do not|can't)|awareness|sales|costs?|brand|market|expensive|hard to|difficult|lack of|too (?:many|much|slow)|takes too)\b/;

type Told = Finding<AskedEvent>;

/** What happens, the trouble first; what else was told of it is told by it. */
export function withProblem(page: Page, { product, events }: BriefReading): Told[] {
  const problem = problemShown(page, { product });
  return [...problem, ...events.filter((event) => !problem.some((trouble) => overlap(trouble, event)))];
}

/** "Problem: coffee spilled on a laptop. Solution: …": the trouble is what such a film opens on, what ends it and what is good then follow, where they are something to be seen. */
function problemShown(page: Page, { product }: Pick<BriefReading, "product">): Told[] {
  const troubles = everyMatch(page, PROBLEM).flatMap((match) => troublesIn(page, wordsBehind(page, match)));
  const [first] = troubles;
  if (first === undefined) return [];
  const name = product?.value.brand ?? null;
  const reliefs = everyMatch(page, SOLUTION).flatMap((match) =>
    reliefIn(page, wordsBehind(page, match), name, thingOf(first.value.action)),
  );
  const results = everyMatch(page, RESULT).flatMap((match) => resultIn(page, wordsBehind(page, match)));
  return [...troubles, ...reliefs, ...results];
}

/** From so many pictures on, trouble and relief are the whole film. */
const PICTURES_OF_A_FILM = 3;

/** Whether the trouble, what ends it and what is good then are told as the film's pictures. */
export function isToldInTurn({ text, events }: Pick<BriefReading, "text" | "events">): boolean {
  return (
    events.length >= PICTURES_OF_A_FILM &&
    /\bproblem\s?: /i.test(text) &&
    /\b(?:solution|answer|fix)\s?: /i.test(text)
  );
}

interface Said {
  readonly words: string;
  readonly start: number;
}

/** What stands between a label and the end of its sentence. */
function wordsBehind({ text }: Page, match: RegExpExecArray): Said {
  const start = match.index + match[0].length;
  return { words: /^[^.!?\n;]*/.exec(text.slice(start))?.[0].trimEnd() ?? "", start };
}

function isSeen(page: Page, { words, start }: Said): boolean {
  const isShort = words.length > 3 && words.length <= LONGEST_CHARACTERS;
  return isShort && !UNSEEN.test(words.toLowerCase()) && !isForbidden(page, start) && !isQuoted(page, start);
}

/** "Receipts in shoeboxes, a missed deadline": one trouble after the other. */
function troublesIn(page: Page, said: Said): Told[] {
  if (!isSeen(page, said)) return [];
  const parts = said.words.split(/, (?:and )?(?=(?:an?|no|the|\p{Ll}+s?) \p{Ll})/u);
  const areThings = parts.every(
    (part) => !part.split(" ").some((word) => verbOf(word)?.form === "third" && !isNounOf(word, "thing")),
  );
  let at = said.start;
  return (areThings ? parts : [said.words]).map((part, index) => {
    const start = page.text.indexOf(part, at);
    at = start + part.length;
    const event = toldEvent(uncapital(part), index === 0 ? "opening" : "anywhere");
    return finding(page, event, start, at, CONFIDENCE);
  });
}

/** "Snap a receipt and Tidybooks files it" is somebody who snaps one; "a technician repairs it" repairs what was in trouble. */
function reliefIn(page: Page, said: Said, name: string | null, trouble: string): Told[] {
  if (!isSeen(page, said)) return [];
  const [verb = "", ...rest] = uncapital(said.words).split(" ");
  const end = said.start + said.words.length;
  if (verbOf(verb)?.form !== "base" || isNounOf(verb, "person")) {
    const action = uncapital(said.words).replace(/(?<=\p{Ll}s )it\b/u, trouble);
    return [finding(page, toldEvent(action), said.start, end, CONFIDENCE)];
  }
  const done = rest.join(" ").split(name === null ? / and it / : ` and ${name} `)[0] ?? "";
  const event = { ...toldEvent(`${THE_USER} ${thirdPerson(verb)} ${done}`), doer: THE_USER };
  return [finding(page, event, said.start, end, CONFIDENCE)];
}

/** What is good in the end, where somebody does something or a thing stands for it. */
function resultIn(page: Page, said: Said): Told[] {
  const words = uncapital(said.words);
  const [head = ""] = words.split(HEAD_ENDS);
  const does = words.split(" ").findIndex((word) => verbOf(word)?.form === "third");
  const doer = does > 0 ? words.split(" ").slice(0, does).join(" ") : "";
  const shows = doer === "" ? isVisibleNoun(head) && !STATES.test(words) : isNounOf(doer, "person", "animal");
  if (!shows || !isSeen(page, said)) return [];
  return [finding(page, toldEvent(words, "ending"), said.start, said.start + said.words.length, CONFIDENCE)];
}

const HEAD_ENDS = /\s(?:for|in|on|at|of|with|from|by|under|behind)\s/;
const STATES = /\b(?:is|are|has|have|more|less|fewer|better|faster|up|down|\d+)\b/;

/** "A cracked screen the day before a holiday": the cracked screen. */
function thingOf(trouble: string): string {
  const [thing = ""] = trouble.split(/\s(?:the|an?|in|on|at|of|with|before|after|from|by|under)\s/);
  return thing.replace(/^(?:an?|the)?\s?/, "the ");
}
