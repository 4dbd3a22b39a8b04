import { finding, type Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
import { thirdPerson, type Verb, verbOf } from "./verbs.ts";
import { ENDING_LEAD } from "./words/directions.ts";

const CONFIDENCE = 0.75;
const MOST_DEEDS = 24;
const LONGEST_CHARACTERS = 180;
/** A doer has so many words at most before the verb. */
const MOST_WORDS_BEFORE_THE_VERB = 8;

/** What a story's sentence may begin with: a time, then somebody or something. */
const BEGINS =
  /^(?:(?:and|then|but|so|finally|suddenly|later|meanwhile|years later|at night|one (?:day|night|morning|evening|winter|summer|[a-z]+day)|every (?:day|night|morning|evening|[a-z]+day)|(?:[a-z]+ ){1,2}(?:years|months|weeks|days) later),? )*(?:an?|the|two|three|four|five|one|his|her|their|my|he|she|it|they|someone|somebody|nobody|everyone|no one|\p{Lu}[\p{L}'-]+)\s/iu;
/** Words about the film and its making. */
const OF_THE_CRAFT =
  /\b(?:film|video|music|soundtrack|camera|shots?|tone|mood|look|feel|style|voice|voiceover|narrat\w*|dialogue|titles?|text|logo|should|must|please|need|needs|want|wants|deliver\w*|aspect|seconds|secs|vertical|colou?rs?|palette|budget|score|grade|we|you|us|i|shot on|ending|ends? (?:with|on)|opens? (?:with|on))\b/i;
const CLAUSES =
  /;\s|,\s(?:and |but )?then\s|,\s(?:and|but)\s(?=(?:he|she|they|it|the|an?|his|her|nobody|everyone)\s)/g;

/** What the sentences of a told story say that happens, in their order: whoever is named with a verb that can be seen. */
export function toldDeeds(
  page: Page,
  about: { readonly start: number; readonly end: number } | null,
): Finding<AskedEvent>[] {
  const deeds: Finding<AskedEvent>[] = [];
  for (const sentence of page.sentences) {
    const from = bodyStart(page.text.slice(sentence.start, sentence.end)) + sentence.start;
    if (about !== null && from < about.end && about.start < sentence.end) continue;
    deeds.push(...deedsIn(page, from, sentence.end));
    if (deeds.length >= MOST_DEEDS) break;
  }
  return deeds.slice(0, MOST_DEEDS);
}

/** "thriller teaser, 15s: someone …": the story begins behind the colon. */
function bodyStart(sentence: string): number {
  const colon = sentence.lastIndexOf(": ");
  return colon < 0 || !OF_THE_FORM.test(sentence.slice(0, colon)) ? 0 : colon + 2;
}

const OF_THE_FORM =
  /\b(?:film|short|trailer|teaser|drama|documentary|story|movie|portrait|fable|tale|\d+ ?s(?:ec(?:ond)?s?)?)\b/i;

function deedsIn(page: Page, start: number, end: number): Finding<AskedEvent>[] {
  const whole = page.text.slice(start, end).replace(/[.!?\s]+$/, "");
  if (!BEGINS.test(whole) || OF_THE_CRAFT.test(whole) || ENDING_LEAD.test(whole.toLowerCase())) return [];
  const found: Finding<AskedEvent>[] = [];
  let doer: string | null = null;
  let at = 0;
  for (const part of partsOf(whole)) {
    const offset = whole.indexOf(part, at);
    at = offset + part.length;
    const told = withDoer(part, doer);
    const who = doerOf(told);
    if (who === null || told.length > LONGEST_CHARACTERS) return found;
    doer = who.replace(/^an?\s/i, "the ");
    found.push(asEvent(page, lowerFirst(told), start + offset, start + at));
  }
  return found;
}

function partsOf(sentence: string): string[] {
  return sentence
    .split(CLAUSES)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** "…, then gets a letter": whoever did the deed before. */
function withDoer(part: string, doer: string | null): string {
  const [first = ""] = part.split(/\s+/);
  return doer !== null && verbOf(first.toLowerCase())?.form === "third" ? `${doer} ${part}` : part;
}

/** The words before the verb that leads the clause; null where it has none. */
function doerOf(clause: string): string | null {
  const words = clause.split(/\s+/);
  for (let at = 1; at < Math.min(words.length, MOST_WORDS_BEFORE_THE_VERB); at++) {
    const word = (words[at] ?? "").toLowerCase().replace(/[,.]$/, "");
    if (leads(word, words, at)) return words.slice(0, at).join(" ");
  }
  return null;
}

function leads(word: string, words: readonly string[], at: number): boolean {
  if (STATES.test(word)) return true;
  const verb = verbOf(word);
  if (verb === null) return false;
  if (verb.form === "third")
    return !/^(?:the|an?|of|his|her|their|old|two|three)$/i.test(words[at - 1] ?? "");
  return verb.form === "base" && /^(?:they|two|three|four|five)$/i.test(words[0] ?? "");
}

const STATES = /^(?:is|are|has|have|can|cannot|can't|won't|will|doesn't|don't|doesnt|never|always|no)$/;

/** "two brothers running a chip shop", "a boy who steals the moon", "how a village lost its pub": what somebody does in what a film is about; null where nobody does anything. */
export function deedAbout(page: Page, start: number, end: number): Finding<AskedEvent> | null {
  const words = page.text.slice(start, end);
  const asked = /^how\s+/i.exec(words);
  if (asked) {
    const told = inThePresent(words.slice(asked[0].length));
    return told === null ? null : asEvent(page, told, start, end);
  }
  const isDeed =
    /\s(?:who|that)\s(?:has\s|\w+ly\s)?[a-z]+/.test(words) ||
    words.split(/\s+/).some((word, at, all) => at > 0 && isDoing(word, all[at + 1] ?? ""));
  return isDeed ? asEvent(page, lowerFirst(words), start, end) : null;
}

/** "brothers running a shop", "a girl living alone"; no "last crossing", no "running club". */
function isDoing(word: string, after: string): boolean {
  return verbOf(word)?.form === "gerund" && GOES_ON.test(after);
}

const GOES_ON =
  /^(?:an?|the|his|her|their|its|two|three|in|on|at|with|for|from|by|to|into|through|across|over|under|up|down|out|off|away|alone|together|home|back|along|around|about|who|until|every|each|one)$/;

/** "a village lost its last pub" -> "a village loses its last pub" */
function inThePresent(clause: string): string | null {
  const words = clause.split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && isDone(verbOf(word.toLowerCase())));
  const verb = at < 0 ? null : verbOf((words[at] ?? "").toLowerCase());
  if (verb === null) return null;
  const isMany = /[^s]s$|people$|men$|children$/i.test(words[at - 1] ?? "");
  return [...words.slice(0, at), isMany ? verb.base : thirdPerson(verb.base), ...words.slice(at + 1)].join(
    " ",
  );
}

function isDone(verb: Verb | null): boolean {
  return verb !== null && (verb.form === "past" || verb.form === "third");
}

function lowerFirst(words: string): string {
  return /^(?:an?|the|two|three|four|five|one|his|her|their|he|she|it|they|someone|somebody|nobody|everyone|no one|then|and|but|so|every|at|finally|suddenly|later|years)\s/i.test(
    words,
  )
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

function asEvent(page: Page, action: string, start: number, end: number): Finding<AskedEvent> {
  return finding(
    page,
    { action, where: "anywhere", shotType: null, cameraMovement: null },
    start,
    end,
    CONFIDENCE,
  );
}
